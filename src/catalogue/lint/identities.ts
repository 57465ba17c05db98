import type { Identity } from '#domain/lint/language/concepts.ts'

/** Wholes and the parts that add up to them, by the concepts of the vocabulary. */
export const identities: readonly Identity[] = [
  {
    id: 'handled',
    whole: 'handled',
    parts: ['opening', 'receivedNew'],
    how: 'exact',
    sentence: 'tổng số phải giải quyết = kỳ trước chuyển sang + tiếp nhận mới',
  },
  {
    id: 'channels',
    whole: 'received',
    parts: ['online', 'counter'],
    mayBe: ['post'],
    how: 'atMost',
    sentence: 'tiếp nhận = trực tuyến + trực tiếp (+ bưu chính công ích)',
  },
  {
    id: 'channels-new',
    whole: 'receivedNew',
    parts: ['online', 'counter'],
    mayBe: ['post'],
    how: 'atMost',
    sentence: 'tiếp nhận mới = trực tuyến + trực tiếp (+ bưu chính công ích)',
  },
  {
    id: 'timeliness',
    whole: 'resolved',
    parts: ['early', 'onTime', 'late'],
    mayBe: ['supplement', 'withdrawn', 'refused', 'returned'],
    how: 'exact',
    sentence: 'đã giải quyết = trước hạn + đúng hạn + quá hạn',
  },
  {
    id: 'timeliness-joined',
    whole: 'resolved',
    parts: ['notLate', 'late'],
    mayBe: ['supplement', 'withdrawn', 'refused', 'returned'],
    how: 'exact',
    sentence: 'đã giải quyết = trước và đúng hạn + quá hạn',
  },
  {
    id: 'running',
    whole: 'inProgress',
    parts: ['inTerm', 'overdue'],
    mayBe: ['supplement', 'paused', 'pausedPayment'],
    how: 'exact',
    sentence: 'đang giải quyết = trong hạn + quá hạn',
  },
  {
    id: 'payment',
    whole: 'feeBearing',
    parts: ['paidOnline', 'paidCounter'],
    mayBe: ['unpaid'],
    how: 'atMost',
    sentence: 'phát sinh nghĩa vụ tài chính = thanh toán trực tuyến + thanh toán trực tiếp (+ chưa thanh toán)',
  },
  {
    id: 'modes',
    whole: 'procedures.total',
    parts: ['procedures.full', 'procedures.partial'],
    how: 'notMore',
    sentence: 'tổng số thủ tục ≥ toàn trình + một phần',
  },
]

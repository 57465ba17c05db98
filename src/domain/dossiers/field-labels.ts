import { type LocalDateTime, showDateTime } from '#kernel/local-time.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { CorrectableField } from './event.ts'
import type { Channel, DossierFacts, EndKind, Payment } from './facts.ts'
import { type DossierStatus, dossierStatuses } from './status.ts'

/** The fields as an officer knows them: the columns of the default list. */
export const fieldLabels: Readonly<Record<CorrectableField, string>> = {
  status: 'Trạng thái',
  procedureCode: 'Mã thủ tục',
  procedureName: 'Tên thủ tục',
  fieldCode: 'Mã lĩnh vực',
  fieldName: 'Lĩnh vực',
  channel: 'Kênh tiếp nhận',
  submittedAt: 'Ngày nộp',
  receivedAt: 'Ngày tiếp nhận',
  dueAt: 'Ngày hẹn trả',
  dueByInstant: 'Thời hạn tính theo giờ',
  endedAt: 'Ngày kết thúc xử lý',
  endKind: 'Cách kết thúc',
  handedOverAt: 'Ngày trả kết quả',
  fee: 'Lệ phí',
  feeBearing: 'Có nghĩa vụ tài chính',
  payment: 'Hình thức thanh toán',
  componentsDigitised: 'Số hóa thành phần',
  eResult: 'Kết quả điện tử',
  reused: 'Tái sử dụng',
  officer: 'Đơn vị xử lý',
}

export const channelLabels: Readonly<Record<Channel, string>> = {
  counter: 'Trực tiếp',
  online: 'Trực tuyến',
  post: 'Bưu chính công ích',
}

export const paymentLabels: Readonly<Record<Payment, string>> = {
  online: 'Trực tuyến',
  counter: 'Trực tiếp',
  unpaid: 'Chưa thanh toán',
  none: 'Không phải thanh toán',
}

export const endKindLabels: Readonly<Record<EndKind, string>> = {
  resolved: 'Đã giải quyết',
  refused: 'Từ chối giải quyết',
  withdrawn: 'Công dân rút hồ sơ',
  returned: 'Không tiếp nhận',
}

type Show = (value: string) => string
const moment: Show = (value) => showDateTime(value as LocalDateTime)
const shows: Partial<Readonly<Record<CorrectableField, Show>>> = {
  status: (value) => dossierStatuses[value as DossierStatus].label,
  channel: (value) => channelLabels[value as Channel],
  payment: (value) => paymentLabels[value as Payment],
  endKind: (value) => endKindLabels[value as EndKind],
  submittedAt: moment,
  receivedAt: moment,
  dueAt: moment,
  endedAt: moment,
  handedOverAt: moment,
}

/** A field's value in words; nothing is said as such. */
export function showField(field: CorrectableField, value: DossierFacts[CorrectableField] | undefined): string {
  if (value === undefined) return '(trống)'
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value === 'number') return `${showNumber(value)} đồng`
  return shows[field]?.(value) ?? value
}

import type { ColumnForm, FormColumn } from '#domain/forms/form.ts'
import { localDate } from '#kernel/local-time.ts'

const done = ['Đã giải quyết', 'Nhận trong kỳ'] as const
const running = ['Đang giải quyết', 'Nhận trong kỳ'] as const

function counted(number: string, head: readonly string[], id: string): FormColumn {
  return { ...base(number, head), unit: 'Hồ sơ', valueType: 'count', source: { kind: 'figure', id } }
}

function rate(number: string, label: string, numerator: string, denominator: string): FormColumn {
  const source = { kind: 'ratio', numerator, denominator } as const
  return {
    ...base(number, [`${label} (%)`]),
    label,
    unit: '%',
    valueType: 'percent',
    decimals: 2,
    comparable: false,
    source,
  }
}

function base(number: string, head: readonly string[]) {
  return { number, label: head.join(', '), head, width: 5 } as const
}

/**
 * The table of the provincial systems, over those received in the window and their state at its end (a cohort, not
 * the ledger: carried-over dossiers are in no column). The head is that system's, in its order.
 */
export const summary28: ColumnForm = {
  layout: 'columns',
  id: 'TH-28',
  label: 'Biểu tổng hợp 28 cột',
  title: 'Báo cáo tổng hợp của Trung tâm Phục vụ hành chính công',
  legal: 'Báo cáo tổng hợp của Hệ thống thông tin giải quyết TTHC cấp tỉnh (28 cột)',
  validFrom: localDate('2025-07-01'),
  order: { label: 'STT', width: 4 },
  name: { label: 'Tên đơn vị', number: '1', width: 16 },
  numbered: false,
  total: { label: 'Tổng', place: 'first' },
  // Dossiers by post, those returned and those unpaid have no column of their own.
  relations: [
    { whole: '2', parts: ['3', '4'], rest: ['dossiers.received.post'], how: 'equal' },
    {
      whole: '2',
      parts: ['7', '11', '14', '15', '16', '17', '18'],
      rest: ['dossiers.received.returned'],
      how: 'equal',
    },
    { whole: '7', parts: ['8', '9', '10'], how: 'equal' },
    { whole: '11', parts: ['12', '13'], how: 'equal' },
    { whole: '19', parts: ['20', '21'], rest: ['dossiers.unpaid'], how: 'equal' },
    { whole: '2', parts: ['19'], how: 'at-least' },
    { whole: '2', parts: ['24'], how: 'at-least' },
    { whole: '7', parts: ['26'], how: 'at-least' },
    { whole: '2', parts: ['28'], how: 'at-least' },
  ],
  columns: [
    counted('2', ['Tổng hồ sơ nhận trong kỳ'], 'dossiers.received'),
    counted('3', ['Tổng hồ sơ tiếp nhận trực tiếp'], 'dossiers.received.counter'),
    counted('4', ['Tổng hồ sơ nhận trực tuyến'], 'dossiers.received.online'),
    rate('5', 'Tỷ lệ hồ sơ tiếp nhận trực tiếp trong kỳ', '3', '2'),
    rate('6', 'Tỷ lệ hồ sơ tiếp nhận trực tuyến trong kỳ', '4', '2'),
    {
      ...counted('7', [...done, 'Tổng số hồ sơ'], 'dossiers.received.resolved'),
      source: { kind: 'sum', of: ['8', '9', '10'] },
    },
    counted('8', [...done, 'Trước hạn'], 'dossiers.received.resolved.early'),
    counted('9', [...done, 'Đúng hạn'], 'dossiers.received.resolved.onTime'),
    counted('10', [...done, 'Quá hạn'], 'dossiers.received.resolved.late'),
    {
      ...counted('11', [...running, 'Tổng số hồ sơ'], 'dossiers.received.inProgress'),
      source: { kind: 'sum', of: ['12', '13'] },
    },
    counted('12', [...running, 'Trong hạn'], 'dossiers.received.inProgress.inTerm'),
    counted('13', [...running, 'Quá hạn'], 'dossiers.received.inProgress.overdue'),
    counted('14', ['Tạm dừng', 'Yêu cầu bổ sung'], 'dossiers.received.paused.supplement'),
    counted('15', ['Tạm dừng', 'Thực hiện NVTC'], 'dossiers.received.paused.payment'),
    counted('16', ['Tạm dừng', 'Tạm dừng xử lý khác'], 'dossiers.received.paused.other'),
    counted('17', ['Hủy hồ sơ', 'Từ chối giải quyết'], 'dossiers.received.refused'),
    counted('18', ['Hủy hồ sơ', 'Rút hồ sơ'], 'dossiers.received.withdrawn'),
    counted('19', ['Tổng HS có phát sinh nghĩa vụ tài chính'], 'dossiers.feeBearing'),
    counted('20', ['Số hồ sơ thanh toán trực tuyến'], 'dossiers.paidOnline'),
    counted('21', ['Số hồ sơ thanh toán trực tiếp'], 'dossiers.paidCounter'),
    rate('22', 'Tỷ lệ hồ sơ thanh toán trực tuyến', '20', '19'),
    rate('23', 'Tỷ lệ hồ sơ thanh toán trực tiếp', '21', '19'),
    counted('24', ['Tổng số HS có số hóa TP HS khi tiếp nhận'], 'dossiers.componentsDigitised'),
    rate('25', 'Tỷ lệ HS có số hóa khi tiếp nhận', '24', '2'),
    counted('26', ['Tổng số HS có kết quả điện tử'], 'dossiers.received.eResult'),
    rate('27', 'Tỷ lệ HS có kết quả điện tử', '26', '2'),
    // How late is late is the province's own rule, and lists do not state it: typed from that system.
    { ...base('28', ['Chậm tiếp nhận']), unit: 'Hồ sơ', valueType: 'count', source: { kind: 'typed' } },
  ],
}

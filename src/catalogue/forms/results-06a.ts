import type { ColumnForm, FormColumn } from '#domain/forms/form.ts'
import { localDate } from '#kernel/local-time.ts'

const received = 'Tiếp nhận'
const resolved = 'Số lượng hồ sơ đã giải quyết'
const running = 'Số lượng hồ sơ đang giải quyết'

function column(number: string, head: readonly string[], source: FormColumn['source']): FormColumn {
  return { number, label: head.join(', '), unit: 'Hồ sơ', valueType: 'count', width: 7, head, source }
}

/**
 * The printed form knows two ends only, resolved and in progress, so that every state of the register has to stand in
 * one of six buckets, each exactly once; then 3 = 7 + 11 is conservation (law 3) in other words:
 *
 *  8  resolved before the due day
 *  9  resolved on the due day; waiting for a supplement; refused, withdrawn, returned: "(Bao gồm cả hồ sơ chờ Bổ sung
 *     và Trả lại/Xin rút)"
 * 10  resolved after the due day
 * 12  running within term; waiting for a payment, or paused otherwise: "(… và hồ sơ khác)"
 * 13  running, overdue
 *
 * Both brackets of the paper name "chờ bổ sung"; a dossier counted twice would break 3 = 7 + 11, and it stands in 9.
 */
export const results06a: ColumnForm = {
  layout: 'columns',
  id: 'II.06a',
  label: 'Biểu số II.06a/VPCP/KSTT',
  title: 'Tình hình, kết quả giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công',
  legal: 'Thông tư số 02/2017/TT-VPCP, Phụ lục XII, được bổ sung bởi Thông tư số 01/2018/TT-VPCP',
  validFrom: localDate('2019-01-15'),
  order: { label: 'TT', number: '1', width: 5 },
  name: { label: 'Lĩnh vực, công việc giải quyết theo cấp', number: '2', width: 24 },
  numbered: true,
  total: { label: 'Tổng số', place: 'last' },
  relations: [
    { whole: '3', parts: ['4', '5', '6'], how: 'equal' },
    { whole: '7', parts: ['8', '9', '10'], how: 'equal' },
    { whole: '11', parts: ['12', '13'], how: 'equal' },
    { whole: '3', parts: ['7', '11'], how: 'equal' },
  ],
  columns: [
    column('3', [received, 'Tổng số'], { kind: 'sum', of: ['4', '5', '6'] }),
    column('4', [received, 'Trong đó', 'Trực tuyến'], { kind: 'figure', id: 'dossiers.received.online' }),
    column('5', [received, 'Trong đó', 'Trực tiếp, dịch vụ bưu chính'], {
      kind: 'figures',
      ids: ['dossiers.received.counter', 'dossiers.received.post'],
    }),
    column('6', [received, 'Từ kỳ trước'], { kind: 'figure', id: 'dossiers.opening' }),
    column('7', [resolved, 'Tổng số'], { kind: 'sum', of: ['8', '9', '10'] }),
    column('8', [resolved, 'Trước hạn'], { kind: 'figure', id: 'dossiers.resolved.early' }),
    column('9', [resolved, 'Đúng hạn (Bao gồm cả hồ sơ chờ bổ sung và trả lại/xin rút)'], {
      kind: 'figures',
      ids: [
        'dossiers.resolved.onTime',
        'dossiers.paused.supplement',
        'dossiers.refused',
        'dossiers.withdrawn',
        'dossiers.returned',
      ],
    }),
    column('10', [resolved, 'Quá hạn'], { kind: 'figure', id: 'dossiers.resolved.late' }),
    column('11', [running, 'Tổng số'], { kind: 'sum', of: ['12', '13'] }),
    column('12', [running, 'Trong hạn (Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)'], {
      kind: 'figures',
      ids: ['dossiers.inProgress.inTerm', 'dossiers.paused.payment', 'dossiers.paused.other'],
    }),
    column('13', [running, 'Quá hạn'], { kind: 'figure', id: 'dossiers.inProgress.overdue' }),
  ],
}

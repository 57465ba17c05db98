import type { FormRow } from '#domain/forms/form.ts'
import { counted, districtEra, header, percent, ratio, sum, typed } from './row.ts'

const done = 'Tổng số hồ sơ đã giải quyết'
const inTime = 'Số hồ sơ giải quyết đúng hạn'
const unnumbered = { printed: '' } as const

/** Phụ lục I, section 3. */
export const procedureRows: readonly FormRow[] = [
  header('3', 'Cải cách thủ tục hành chính'),
  header('3.1', 'Thống kê TTHC'),
  typed('3.1.1', 'Số TTHC công bố mới', 'Thủ tục', { lineage: { form: 'BM3', row: '1.2', how: 'kept' } }),
  typed('3.1.2', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục', { lineage: { form: 'BM3', row: '1.3', how: 'kept' } }),
  sum('3.1.3', 'Tổng số TTHC còn hiệu lực', 'Thủ tục', ['3.1.3.a', '3.1.3.b'], {
    lineage: { form: 'BM3', row: '1.4', how: 'renamed' },
  }),
  typed('3.1.3.a', 'Số TTHC cấp huyện', 'Thủ tục', { ...unnumbered, ...districtEra }),
  counted('3.1.3.b', 'Số TTHC cấp xã', 'Thủ tục', ['procedures.total'], {
    ...unnumbered,
    lineage: { form: 'BM3', row: '1.4.3', how: 'renamed' },
  }),
  header('3.2', 'Cung cấp dịch vụ công trực tuyến (DVCTT)'),
  ratio('3.2.1', 'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình', ['3.2.1.b', '3.2.1.a']),
  typed('3.2.1.a', 'Tổng số TTHC đủ điều kiện cung cấp DVCTT toàn trình', 'Thủ tục', unnumbered),
  counted('3.2.1.b', 'Số TTHC được cung cấp DVCTT toàn trình', 'Thủ tục', ['procedures.full'], unnumbered),
  ratio('3.2.2', 'Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến', ['3.2.2.b', '3.2.2.a']),
  typed('3.2.2.a', 'Tổng số DVCTT (toàn trình và một phần) có phát sinh hồ sơ', 'Dịch vụ', unnumbered),
  typed('3.2.2.b', 'Số DVCTT có phát sinh hồ sơ trực tuyến', 'Dịch vụ', unnumbered),
  ratio('3.2.3', 'Tỷ lệ hồ sơ giải quyết theo hình thức trực tuyến toàn trình', ['3.2.3.b', '3.2.3.a']),
  typed('3.2.3.a', 'Tổng số hồ sơ đã giải quyết của các DVCTT toàn trình', 'Hồ sơ', unnumbered),
  typed('3.2.3.b', 'Số hồ sơ giải quyết theo hình thức trực tuyến', 'Hồ sơ', unnumbered),
  ratio('3.2.4', 'Tỷ lệ hồ sơ giải quyết theo hình thức trực tuyến một phần', ['3.2.4.b', '3.2.4.a']),
  typed('3.2.4.a', 'Tổng số hồ sơ đã giải quyết của các DVCTT một phần', 'Hồ sơ', unnumbered),
  typed('3.2.4.b', 'Số hồ sơ giải quyết theo hình thức trực tuyến', 'Hồ sơ', unnumbered),
  ratio('3.2.5', 'Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến', ['3.2.5.b', '3.2.5.a'], {
    lineage: { form: 'BM7', row: '6.8', how: 'kept' },
  }),
  counted('3.2.5.a', 'Tổng số TTHC có yêu cầu nghĩa vụ tài chính', 'Thủ tục', ['procedures.feeBearing'], {
    ...unnumbered,
    lineage: { form: 'BM7', row: '6.8.1', how: 'kept' },
  }),
  typed('3.2.5.b', 'Số TTHC được tích hợp, triển khai thanh toán trực tuyến', 'Thủ tục', {
    ...unnumbered,
    lineage: { form: 'BM7', row: '6.8.2', how: 'kept' },
  }),
  header('3.3', 'Thực hiện cơ chế một cửa, một cửa liên thông'),
  counted('3.3.1', 'Số TTHC liên thông cùng cấp', 'Thủ tục', ['procedures.interlinked'], {
    lineage: { form: 'BM3', row: '2.1', how: 'kept' },
  }),
  counted('3.3.2', 'Số TTHC liên thông giữa các cấp chính quyền', 'Thủ tục', ['procedures.interlinkedAcross'], {
    lineage: { form: 'BM3', row: '2.2', how: 'kept' },
  }),
  counted(
    '3.3.3',
    'Số TTHC thực hiện tiếp nhận, trả kết quả không phụ thuộc vào địa giới hành chính',
    'Thủ tục',
    ['procedures.boundaryFree'],
    { lineage: { form: 'BM3', row: '2.3', how: 'kept' } },
  ),
  percent('3.3.4', 'Tỷ lệ TTHC được phê duyệt quy trình nội bộ giải quyết'),
  percent('3.3.5', 'Tỷ lệ quy trình nội bộ giải quyết TTHC được điện tử hóa'),
  header('3.4', 'Kết quả giải quyết TTHC'),
  ratio('3.4.1', 'Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn', ['3.4.1.b', '3.4.1.a'], {
    ...districtEra,
    lineage: { form: 'BM3', row: '3.2', how: 'kept' },
  }),
  typed('3.4.1.a', done, 'Hồ sơ', { ...unnumbered, ...districtEra }),
  typed('3.4.1.b', inTime, 'Hồ sơ', { ...unnumbered, ...districtEra }),
  ratio('3.4.2', 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn', ['3.4.2.b', '3.4.2.a'], {
    lineage: { form: 'BM3', row: '3.3', how: 'kept' },
  }),
  counted('3.4.2.a', done, 'Hồ sơ', ['dossiers.resolved'], {
    ...unnumbered,
    lineage: { form: 'BM3', row: '3.3.1', how: 'kept' },
  }),
  counted('3.4.2.b', inTime, 'Hồ sơ', ['dossiers.resolved.notLate'], {
    ...unnumbered,
    lineage: { form: 'BM3', row: '3.3.2', how: 'kept' },
  }),
]

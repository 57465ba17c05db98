import type { FormRow } from '#domain/forms/form.ts'
import { code, districtEra, header, money, percent, ratio, sum, typed, yesNo } from './row.ts'

const unnumbered = { printed: '' } as const

/** Phụ lục I, section 4. The report we know fills 4.1.1 and 4.1.5 only; the rows between belong to the province. */
export const organisationRows: readonly FormRow[] = [
  header('4', 'Cải cách tổ chức bộ máy hành chính nhà nước'),
  header('4.1', 'Sắp xếp, kiện toàn tổ chức bộ máy'),
  percent('4.1.1', 'Tỷ lệ các cơ quan, tổ chức đã hoàn thành việc sắp xếp cơ cấu tổ chức theo quy định của Chính phủ', {
    lineage: { form: 'BM4', row: '1.1', how: 'renamed' },
  }),
  ratio('4.1.5', 'Tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm', ['4.1.5.b', '4.1.5.a']),
  typed('4.1.5.a', 'Tổng số đơn vị sự nghiệp công lập đầu giai đoạn', 'Đơn vị', unnumbered),
  typed('4.1.5.b', 'Số đơn vị sự nghiệp công lập đã cắt giảm', 'Đơn vị', unnumbered),
  header('4.2', 'Số liệu về biên chế công chức'),
  typed('4.2.1', 'Tổng số biên chế được giao', 'Người', { lineage: { form: 'BM4', row: '2.1', how: 'kept' } }),
  typed('4.2.2', 'Tổng số biên chế có mặt tại thời điểm báo cáo', 'Người', {
    lineage: { form: 'BM4', row: '2.2', how: 'kept' },
  }),
  typed('4.2.3', 'Số hợp đồng lao động làm việc tại các cơ quan, tổ chức', 'Người', {
    lineage: { form: 'BM4', row: '2.3', how: 'renamed' },
  }),
  typed('4.2.4', 'Số biên chế đã tinh giản trong kỳ báo cáo', 'Người', {
    lineage: { form: 'BM4', row: '2.4', how: 'kept' },
  }),
  percent('4.2.5', 'Tỷ lệ % biên chế đã tinh giản so với năm 2015', {
    lineage: { form: 'BM4', row: '2.5', how: 'kept' },
  }),
  header('4.3', 'Số người làm việc hưởng lương từ ngân sách nhà nước tại các đơn vị sự nghiệp công lập'),
  typed('4.3.1', 'Tổng số người làm việc được giao', 'Người'),
  typed('4.3.2', 'Tổng số người làm việc có mặt tại thời điểm báo cáo', 'Người'),
  typed('4.3.3', 'Số người đã tinh giản trong kỳ báo cáo', 'Người'),
  percent('4.3.4', 'Tỷ lệ % đã tinh giản so với năm 2015'),
]

/** Section 6. */
export const financeRows: readonly FormRow[] = [
  header('6', 'Cải cách tài chính công'),
  ratio('6.1', 'Tỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công', ['6.1.b', '6.1.a'], {
    mayExceed: true,
    lineage: { form: 'BM6', row: '1', how: 'kept' },
  }),
  money('6.1.a', 'Kế hoạch được giao', { ...unnumbered, lineage: { form: 'BM6', row: '1.1', how: 'kept' } }),
  money('6.1.b', 'Đã thực hiện', { ...unnumbered, lineage: { form: 'BM6', row: '1.2', how: 'kept' } }),
  header('6.2', 'Thực hiện tự chủ tài chính của các đơn vị sự nghiệp công lập (lũy kế đến thời điểm báo cáo)'),
  sum('6.2.1', 'Tổng số đơn vị sự nghiệp công lập', 'Đơn vị', ['6.2.2', '6.2.3', '6.2.4', '6.2.5'], {
    lineage: { form: 'BM6', row: '2', how: 'renamed' },
  }),
  typed('6.2.2', 'Số đơn vị tự bảo đảm chi thường xuyên và chi đầu tư', 'Đơn vị', {
    lineage: { form: 'BM6', row: '2.2', how: 'kept' },
  }),
  typed('6.2.3', 'Số đơn vị tự bảo đảm chi thường xuyên', 'Đơn vị', {
    lineage: { form: 'BM6', row: '2.3', how: 'kept' },
  }),
  sum('6.2.4', 'Số đơn vị tự bảo đảm một phần chi thường xuyên', 'Đơn vị', ['6.2.4.a', '6.2.4.b', '6.2.4.c'], {
    lineage: { form: 'BM6', row: '2.4', how: 'kept' },
  }),
  typed('6.2.4.a', 'Số đơn vị tự bảo đảm từ 70% - dưới 100% chi thường xuyên', 'Đơn vị', unnumbered),
  typed('6.2.4.b', 'Số đơn vị tự bảo đảm từ 30% - dưới 70% chi thường xuyên', 'Đơn vị', unnumbered),
  typed('6.2.4.c', 'Số đơn vị tự bảo đảm từ 10% - dưới 30% chi thường xuyên', 'Đơn vị', unnumbered),
  typed('6.2.5', 'Số đơn vị do Nhà nước bảo đảm chi thường xuyên', 'Đơn vị', {
    lineage: { form: 'BM6', row: '2.5', how: 'kept' },
  }),
  typed('6.2.6', 'Số lượng đơn vị đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo)', 'Đơn vị', {
    lineage: { form: 'BM6', row: '2.6', how: 'kept' },
  }),
]

/** Section 7. */
export const digitalRows: readonly FormRow[] = [
  header('7', 'Xây dựng, phát triển chính quyền điện tử, chính quyền số'),
  yesNo('7.1', 'Cập nhật Kiến trúc chính quyền điện tử phiên bản 2.0', 'Chưa = 0; Hoàn thành = 1', {
    codes: { 0: 'Chưa', 1: 'Hoàn thành' },
    lineage: { form: 'BM7', row: '1', how: 'renamed' },
  }),
  code('7.2', 'Xây dựng và vận hành Hệ thống họp trực tuyến', 'Chưa có = 0; 2 cấp = 1; 3 cấp = 2', {
    0: 'Chưa có',
    1: 'Liên thông 2 cấp',
    2: 'Liên thông 3 cấp',
  }),
  code('7.3', 'Xây dựng, vận hành Hệ thống thông tin báo cáo', 'Chưa = 0; Đang làm = 1; Hoàn thành = 2', {
    0: 'Chưa',
    1: 'Đang làm',
    2: 'Hoàn thành',
  }),
  code('7.4', 'Triển khai nền tảng tích hợp, chia sẻ dữ liệu (LGSP)', 'Chưa = 0; Đang làm = 1; Hoàn thành = 2', {
    0: 'Chưa',
    1: 'Đang làm',
    2: 'Hoàn thành',
  }),
  header('7.5', 'Số liệu về trao đổi văn bản điện tử'),
  percent('7.5.1', 'Tỷ lệ cơ quan, đơn vị đã kết nối, liên thông các Hệ thống quản lý văn bản và điều hành'),
  header('7.5.2', 'Tỷ lệ trao đổi văn bản điện tử'),
  typed('7.5.2.a', 'Văn bản', 'Văn bản', unnumbered),
  percent('7.5.2.b', 'Tỷ lệ văn bản gửi hoàn toàn dưới dạng điện tử', unnumbered),
  percent('7.5.2.c', 'Tỷ lệ văn bản gửi dưới dạng điện tử song song với văn bản giấy', unnumbered),
  header('7.6', 'Kết nối, liên thông Hệ thống thông tin giải quyết TTHC'),
  percent('7.6.1', 'Tỷ lệ đơn vị cấp huyện đã kết nối, liên thông với Hệ thống', districtEra),
  percent('7.6.2', 'Tỷ lệ đơn vị cấp xã đã kết nối, liên thông với Hệ thống', {
    lineage: { form: 'BM7', row: '5.3.1', how: 'kept' },
  }),
]

import type { FormRow } from '#domain/forms/form.ts'
import { assignedByProvince, code, districtEra, header, percent, ratio, sum, typed, yesNo } from './row.ts'

/** Phụ lục I, sections 1 and 2. Sub-rows without a printed number are named after the row they stand under. */
export const steeringRows: readonly FormRow[] = [
  header('1', 'Công tác chỉ đạo, điều hành CCHC'),
  ratio('1.1', 'Tỷ lệ hoàn thành Chương trình/Kế hoạch CCHC giai đoạn 2021 - 2025', ['1.1.b', '1.1.a']),
  typed('1.1.a', 'Số nhiệm vụ đề ra trong Chương trình/Kế hoạch', 'Nhiệm vụ', { printed: '' }),
  typed('1.1.b', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', { printed: '' }),
  header('1.2', 'Kiểm tra CCHC'),
  percent('1.2.1', 'Tỷ lệ cơ quan, đơn vị thuộc UBND cấp huyện đã kiểm tra', districtEra),
  percent('1.2.2', 'Tỷ lệ UBND cấp xã đã kiểm tra'),
  ratio('1.2.3', 'Tỷ lệ xử lý các vấn đề đặt ra qua kiểm tra', ['1.2.3.b', '1.2.3.a'], {
    lineage: { form: 'BM1', row: '3.3', how: 'renamed' },
  }),
  typed('1.2.3.a', 'Số vấn đề phát hiện qua kiểm tra', 'Vấn đề', {
    printed: '',
    lineage: { form: 'BM1', row: '3.3.1', how: 'kept' },
  }),
  typed('1.2.3.b', 'Số vấn đề phát hiện đã xử lý xong', 'Vấn đề', {
    printed: '',
    lineage: { form: 'BM1', row: '3.3.2', how: 'kept' },
  }),
  header('1.3', 'Thực hiện nhiệm vụ cấp trên giao', { guidance: assignedByProvince }),
  typed('1.3.1', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', { lineage: { form: 'BM1', row: '4.1', how: 'kept' } }),
  typed('1.3.2', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ', {
    lineage: { form: 'BM1', row: '4.2', how: 'kept' },
  }),
  typed('1.3.3', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', 'Nhiệm vụ', {
    lineage: { form: 'BM1', row: '4.3', how: 'kept' },
  }),
  header('1.4', 'Khảo sát sự hài lòng của người dân, tổ chức'),
  typed('1.4.1', 'Số lượng phiếu khảo sát', 'Phiếu', { lineage: { form: 'BM1', row: '5.1', how: 'kept' } }),
  code(
    '1.4.2',
    'Hình thức khảo sát',
    'Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2',
    { 0: 'Trực tuyến', 1: 'Phát phiếu', 2: 'Kết hợp' },
    { lineage: { form: 'BM1', row: '5.2', how: 'kept' } },
  ),
  yesNo('1.5', 'Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp', 'Không = 0; Có = 1', {
    lineage: { form: 'BM1', row: '6', how: 'kept' },
  }),
  header('2', 'Cải cách thể chế'),
  typed('2.1', 'Tổng số VBQPPL do địa phương ban hành', 'Văn bản', {
    lineage: { form: 'BM2', row: '1', how: 'renamed' },
  }),
  typed('2.2', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', {
    lineage: { form: 'BM2', row: '2.1', how: 'renamed' },
  }),
  typed('2.3', 'Số VBQPPL đã rà soát thuộc thẩm quyền', 'Văn bản', {
    lineage: { form: 'BM2', row: '3.1', how: 'renamed' },
  }),
  ratio('2.4', 'Tỷ lệ xử lý VBQPPL sau kiểm tra, rà soát', ['2.4.b', '2.4.a']),
  typed('2.4.a', 'Tổng số VBQPPL cần phải xử lý sau kiểm tra, rà soát', 'Văn bản', { printed: '' }),
  typed('2.4.b', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản', { printed: '' }),
]

/** Section 5: the rows of the civil service, the last of the section a sum of three. */
export const civilServiceRows: readonly FormRow[] = [
  header('5', 'Cải cách chế độ công vụ'),
  header('5.1', 'Vị trí việc làm'),
  typed('5.1.1', 'Số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm theo quy định', 'Cơ quan'),
  typed('5.1.2', 'Số đơn vị sự nghiệp công lập đã được phê duyệt vị trí việc làm theo quy định', 'Đơn vị'),
  header('5.2', 'Tuyển dụng công chức, viên chức'),
  typed('5.2.1', 'Số công chức được tuyển dụng (thi tuyển, xét tuyển)', 'Người', {
    lineage: { form: 'BM5', row: '2.1', how: 'kept' },
  }),
  typed('5.2.2', 'Số công chức được tuyển dụng theo trường hợp đặc biệt', 'Người', {
    lineage: { form: 'BM5', row: '2.2', how: 'kept' },
  }),
  typed('5.2.3', 'Số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên', 'Người', {
    lineage: { form: 'BM5', row: '2.3', how: 'kept' },
  }),
  typed('5.2.4', 'Số viên chức được tuyển dụng (thi tuyển, xét tuyển)', 'Người'),
  typed('5.2.5', 'Số viên chức được tuyển dụng theo trường hợp đặc biệt', 'Người'),
  typed('5.3', 'Số lãnh đạo được bổ nhiệm thông qua thi tuyển', 'Người'),
  sum('5.4', 'Số lượng cán bộ, công chức, viên chức bị kỷ luật', 'Người', ['5.4.a', '5.4.b', '5.4.c'], {
    lineage: { form: 'BM5', row: '3', how: 'renamed' },
  }),
  typed('5.4.a', 'Lãnh đạo cấp xã', 'Người', { printed: '', lineage: { form: 'BM5', row: '3.1', how: 'kept' } }),
  typed('5.4.b', 'Lãnh đạo cấp phòng và tương đương, công chức', 'Người', { printed: '' }),
  typed('5.4.c', 'Lãnh đạo, viên chức của đơn vị sự nghiệp công lập', 'Người', { printed: '' }),
]

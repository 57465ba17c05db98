import type { RowForm } from '#domain/forms/form.ts'
import { formSet2022 } from './bm1.ts'
import { districtEra, header, ratio, sum, typed } from './row.ts'

const byCommune = 'Từ 01/7/2025: ghi số VBQPPL thuộc thẩm quyền của cấp xã (không còn cấp huyện).'

export const bm2: RowForm = {
  ...formSet2022,
  id: 'BM2',
  label: 'Biểu mẫu 2',
  title: 'Cải cách thể chế',
  relations: [],
  rows: [
    sum('1', 'Tổng số Văn bản quy phạm pháp luật (VBQPPL) do địa phương ban hành', 'Văn bản', ['1.1', '1.2']),
    typed('1.1', 'Số VBQPPL do cấp huyện ban hành', 'Văn bản', districtEra),
    typed('1.2', 'Số VBQPPL do cấp xã ban hành', 'Văn bản'),
    header('2', 'Kiểm tra, xử lý VBQPPL'),
    typed('2.1', 'Số VBQPPL đã kiểm tra theo thẩm quyền của cấp huyện', 'Văn bản', { guidance: byCommune }),
    ratio('2.2', 'Tỷ lệ xử lý VBQPPL sau kiểm tra', ['2.2.2', '2.2.1']),
    typed('2.2.1', 'Tổng số VBQPPL cần phải xử lý sau kiểm tra', 'Văn bản'),
    typed('2.2.2', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản'),
    header('3', 'Rà soát VBQPPL'),
    typed('3.1', 'Số VBQPPL đã rà soát thuộc thẩm quyền của cấp huyện', 'Văn bản', { guidance: byCommune }),
    ratio('3.2', 'Tỷ lệ xử lý VBQPPL sau rà soát', ['3.2.2', '3.2.1']),
    typed('3.2.1', 'Tổng số VBQPPL cần phải xử lý sau rà soát', 'Văn bản'),
    typed('3.2.2', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản'),
  ],
}

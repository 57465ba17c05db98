import type { RowForm } from '#domain/forms/form.ts'
import { formSet2022 } from './bm1.ts'
import { header, sum, typed } from './row.ts'

export const bm5: RowForm = {
  ...formSet2022,
  id: 'BM5',
  label: 'Biểu mẫu 5',
  title: 'Cải cách chế độ công vụ',
  relations: [{ whole: '1.1', parts: ['1.2', '1.3'], how: 'equal' }],
  rows: [
    header('1', 'Vị trí việc làm của công chức'),
    typed('1.1', 'Số cán bộ, công chức đã được phê duyệt vị trí việc làm theo quy định', 'Cán bộ, công chức'),
    typed('1.2', 'Số cán bộ, công chức đã được bố trí theo đúng vị trí việc làm theo quy định', 'Cán bộ, công chức'),
    typed('1.3', 'Số cán bộ, công chức không được bố trí theo đúng vị trí việc làm theo quy định', 'Cán bộ, công chức'),
    header('2', 'Tuyển dụng công chức'),
    typed('2.1', 'Số công chức được tuyển dụng (thi tuyển, xét tuyển)', 'Người'),
    typed('2.2', 'Số công chức được tuyển dụng theo trường hợp đặc biệt', 'Người'),
    typed('2.3', 'Số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên', 'Người', {
      guidance: 'Từ 01/7/2025: xét chuyển thành công chức cấp tỉnh trở lên (không còn cấp huyện).',
    }),
    sum('3', 'Số lượng cán bộ, công chức bị kỷ luật (cả về Đảng và chính quyền)', 'Người', ['3.1', '3.2']),
    typed('3.1', 'Số lãnh đạo cấp xã bị kỷ luật', 'Người'),
    typed('3.2', 'Số công chức cấp xã bị kỷ luật', 'Người'),
  ],
}

import type { RowForm } from '#domain/forms/form.ts'
import { formSet2022 } from './bm1.ts'
import { money, ratio, sum, typed } from './row.ts'

export const bm6: RowForm = {
  ...formSet2022,
  id: 'BM6',
  label: 'Biểu mẫu 6',
  title: 'Cải cách tài chính công',
  relations: [],
  rows: [
    ratio('1', 'Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công', ['1.2', '1.1'], { mayExceed: true }),
    money('1.1', 'Kế hoạch được giao'),
    money('1.2', 'Đã thực hiện'),
    // The printed form has no row 2.1: its row 2 is the number of all units, as row 6.2.1 of Phụ lục I says in words.
    sum('2', 'Thực hiện tự chủ tài chính của cơ quan, đơn vị tại địa phương (lũy kế đến thời điểm báo cáo)', 'Đơn vị', [
      '2.2',
      '2.3',
      '2.4',
      '2.5',
    ]),
    typed('2.2', 'Số Đơn vị tự bảo đảm chi thường xuyên và chi đầu tư', 'Đơn vị'),
    typed('2.3', 'Số Đơn vị tự bảo đảm chi thường xuyên', 'Đơn vị'),
    sum('2.4', 'Số Đơn vị tự bảo đảm một phần chi thường xuyên', 'Đơn vị', ['2.4.1', '2.4.2', '2.4.3']),
    typed('2.4.1', 'Số Đơn vị tự bảo đảm từ 70% - dưới 100% chi thường xuyên', 'Đơn vị'),
    typed('2.4.2', 'Số Đơn vị tự bảo đảm từ 30% - dưới 70% chi thường xuyên', 'Đơn vị'),
    typed('2.4.3', 'Số Đơn vị tự bảo đảm từ 10% - dưới 30% chi thường xuyên', 'Đơn vị'),
    typed('2.5', 'Số Đơn vị do Nhà nước bảo đảm chi thường xuyên', 'Đơn vị'),
    typed('2.6', 'Số lượng Đơn vị đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo)', 'Đơn vị'),
  ],
}

import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(...parts: readonly string[]): readonly (string | undefined)[] {
  return lintReport(parts.join('\n\n'))
    .findings.filter((one) => one.code === 'CCHC-194')
    .map((one) => one.found)
}

const twice = 'Đã có 38/38 xã, phường ban hành kế hoạch.\n\nCó 18/38 xã, phường không có hồ sơ trễ hạn.'

test.each([
  [twice, 'Bộ máy của 37 xã, phường sau sắp xếp đã vận hành ổn định.', '37'],
  [twice, 'Mạng nội bộ phủ đến 39 xã, phường của tỉnh.', '39'],
  [twice, 'Toàn tỉnh có 83 xã, phường.', '83'],
  [twice, 'Tỉnh Lai Châu hiện có 36 xã, phường.', '36'],
  [twice, 'Sau sắp xếp, tỉnh tổ chức 35 đơn vị hành chính cấp xã.', '35'],
  [twice, 'Chỉ số của xã xếp thứ 12/83 xã, phường.', '83'],
  [twice, '37/37 xã, phường đã có Trung tâm Phục vụ hành chính công.', '37'],
  ['Điểm của xã xếp thứ 5/102 xã, phường.', 'Là một trong 103 xã, phường của tỉnh có điểm tốt.', '103'],
])('told: %s | %s', (first, second, value) => {
  expect(found(first, second)).toEqual([value])
  expect(found(first)).toEqual([])
  expect(found(second)).toEqual([])
})

test.each([
  [twice, 'Bộ máy của 38 xã, phường sau sắp xếp đã vận hành ổn định.'],
  [twice, 'Trước sắp xếp có 106 xã, phường của tỉnh.'],
  [twice, 'Giảm từ 106 xã, phường xuống còn 38 xã, phường.'],
  [twice, 'Có 15 xã, phường trên địa bàn tỉnh có điểm dưới 80.'],
  [twice, 'Mạng nội bộ phủ đến 37 xã, phường của tỉnh.'],
  [twice, 'Trong 30/30 xã, phường được kiểm tra đều có kết luận.'],
  [twice, 'Kiểm tra 12 xã, phường của tỉnh.'],
  [twice, 'Đoàn đã làm việc tại 06/14 xã, phường.'],
  [twice, 'Trong 14/14 xã, phường được kiểm tra đều có kết luận.'],
  [twice, 'Còn 36 xã, phường của tỉnh chưa đạt chỉ tiêu.'],
  [twice, 'Cùng kỳ năm 2024, 106/106 xã, phường có kế hoạch.'],
  ['Có 18/38 xã, phường đạt.', 'Đã tập huấn cho 24/40 xã, phường đăng ký.'],
  ['Điểm của xã xếp thứ 5/102 xã, phường.', 'Đứng thứ 7/102 xã, phường, đặc khu của tỉnh.'],
])('true: %s | %s', (...parts) => expect(found(...parts)).toEqual([]))

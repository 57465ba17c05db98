import { expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const third: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính quý III năm 2026, nhiệm vụ trọng tâm quý IV năm 2026',
  day: 'ngày 16 tháng 9 năm 2026',
}
const month: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính tháng 5 năm 2026, nhiệm vụ tháng 6 năm 2026',
  day: 'ngày 16 tháng 5 năm 2026',
}
const whole: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính năm 2026; phương hướng, nhiệm vụ năm 2027',
  day: 'ngày 17 tháng 12 năm 2026',
}

const found = (paper: SmallPaper) => lintPaper(paper).findings.filter((one) => /060|061|185/.test(one.code)).length

test.each<[SmallPaper, string]>([
  [third, 'Kế hoạch CCHC năm 2026: 58 nhiệm vụ. Tính đến ngày 14/6/2026 hoàn thành 47 nhiệm vụ (81,03%).'],
  [third, 'Tính đến ngày 14/6/2026, UBND xã đã hoàn thành 47/58 nhiệm vụ.'],
  [third, 'Đến hết ngày 14/6/2026 đã giải quyết 2.310 hồ sơ.'],
  [third, 'Tính đến 14/6/2026: 47/58 nhiệm vụ hoàn thành.'],
  [third, 'Tính đến ngày 14 tháng 6 năm 2026, xã đã giải ngân 5.120 triệu đồng.'],
  [month, 'Tính đến ngày 14/4/2026, Trung tâm đã tiếp nhận 512 hồ sơ.'],
  [whole, 'Tính đến ngày 14/12/2025, xã đã hoàn thành 56/58 nhiệm vụ.'],
  [
    third,
    'Kế hoạch số 45/KH-UBND ngày 16/7/2026 có 44 nhiệm vụ. Tính đến ngày 14/9/2025 đã hoàn thành 29 nhiệm vụ, đạt 65,91%.',
  ],
  [third, 'Tính đến ngày 14/9/2025, tổng số TTHC thực hiện tại xã là 367 thủ tục.'],
  [third, 'Thu ngân sách trên địa bàn đến hết ngày 14/9/2025 ước 21.947 triệu đồng.'],
])('an older end (%#): %s', (paper, body) => expect(found({ ...paper, body })).toBe(1))

test.each<[SmallPaper, string]>([
  [third, 'Tính đến ngày 14/9/2026 hoàn thành 47 nhiệm vụ (81,03%).'],
  [third, 'Tính đến ngày 14/6/2026 hoàn thành 40 nhiệm vụ, đến ngày 14/9/2026 hoàn thành 47 nhiệm vụ.'],
  [third, 'So với quý II (tính đến ngày 14/6/2026 hoàn thành 40 nhiệm vụ), tăng 7 nhiệm vụ.'],
  [third, 'Tính đến ngày 14/6/2026 còn 13 hồ sơ chuyển sang quý III.'],
  [third, 'So với cùng kỳ (tính đến ngày 14/9/2025 có 41 TTHC), số TTHC tăng.'],
  [third, 'Cùng kỳ năm trước, tính đến ngày 14/9/2025, tổng số hồ sơ là 2.310.'],
  [third, 'Tính đến ngày 31/12/2025, xã có 12.310 hộ, dân số 48.112 người.'],
  [third, 'Theo Thông báo số 35/TB-SNV, tính đến ngày 14/6/2026 xã hoàn thành 40 nhiệm vụ.'],
  [third, 'Biên chế được giao tính đến ngày 01/01/2026 là 41 người.'],
  [month, 'Lũy kế từ đầu năm tính đến ngày 14/5/2026 đã tiếp nhận 2.512 hồ sơ.'],
])('true (%#): %s', (paper, body) => expect(found({ ...paper, body })).toBe(0))

test.each([
  ['UBND xã An Bình báo cáo kết quả như sau (số liệu tính từ ngày 15/3/2026 đến ngày 14/6/2026):', 1],
  ['UBND xã An Bình báo cáo như sau, số liệu thống kê từ 15/3/2026 đến 14/6/2026:', 1],
  ['UBND xã An Bình báo cáo kết quả như sau (số liệu tính từ ngày 15/6/2026 đến ngày 14/9/2026):', 0],
  ['Số liệu so sánh với quý trước (số liệu từ ngày 15/3/2026 đến ngày 14/6/2026).', 0],
])('figures of another period: %s', (opening, count) =>
  expect(found({ ...third, opening, body: 'Đã họp.' })).toBe(count),
)

import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

const account =
  'Tổng số hồ sơ tiếp nhận trong kỳ 1.846 hồ sơ. Đã giải quyết 1.805 hồ sơ: trước hạn 1.700, đúng hạn 100, quá hạn 05; đang giải quyết 41 hồ sơ trong hạn.\n\n'

test.each([
  'Biên chế: giao 55, có mặt 52, thiếu 03.',
  'Biên chế được giao 55 người, hiện có mặt 52 người (94,55%), còn thiếu 03 người so với số được giao.',
  'Viên chức được giao 312 chỉ tiêu, có mặt 297 người, còn thiếu 21 người theo định mức.',
  'Biên chế giao 42, sử dụng 38, chưa sử dụng 04.',
  'Phát ra 150 phiếu, thu về 144 phiếu, chưa thu 06 phiếu.',
  'Số hồ sơ quá hạn giảm dần qua từng năm: năm 2021: 56 hồ sơ; năm 2022: 31 hồ sơ; năm 2023: 12 hồ sơ.',
  'Tỷ lệ trực tuyến tăng dần qua các năm (năm 2024: 95,4%; năm 2023: 81,1%; năm 2022: 32,0%).',
  'Số phiếu khảo sát tăng đều qua các năm: 2022: 120, 2023: 118, 2024: 150.',
  'Tỷ lệ hồ sơ trực tuyến 34,53%, tăng so với quý I là 21,05% (quý I: 92/437 hồ sơ).',
  'Tỷ lệ hồ sơ quá hạn 4,5%, giảm so với quý I là 1,2%.',
  'Tỷ lệ hài lòng 93,2%, giảm so với quý I (95,1%).',
  'Kết quả điện tử tính trên hồ sơ đã giải quyết 1.770/1.805, đạt 98,06%.',
  'Khảo sát: phát 150 phiếu, thu 144 phiếu (96%); số hài lòng 139 phiếu, chiếm 96,53% số phiếu thu về.',
  'Khảo sát: phát 150 phiếu, thu 144 phiếu (96%); số hài lòng 139 phiếu, chiếm 92,67% số phiếu phát ra.',
  'Riêng địa chính tiếp nhận 31 hồ sơ, đã giải quyết 29 hồ sơ.',
  'Riêng địa chính kỳ trước chuyển sang 03 hồ sơ, tiếp nhận 31 hồ sơ, đã giải quyết 33 hồ sơ.',
  'Tinh giản 05 người, tổng kinh phí 3.842,5 triệu đồng, bình quân 768,5 triệu đồng/người.',
  'Nhận qua bưu chính 13 HS, 92,31% trong số 13 HS này trả kết quả tại nhà đúng hẹn.',
  'Toàn xã có 48 khóm; 93,75% trong 48 khóm có tủ sách pháp luật.',
  'Theo lĩnh vực (496 HS): Tư pháp - Hộ tịch 171, chứng thực 226, Địa chính - Xây dựng 31, Lao động - TBXH 42, lĩnh vực khác 26.',
  'Ba chương trình được giao 22.515 triệu đồng (dân tộc thiểu số 12.480 triệu đồng; giảm nghèo bền vững 6.925 triệu đồng; nông thôn mới 3.110 triệu đồng).',
  'Số HS trễ hạn từ 84 xuống 31, giảm 53 HS, tức giảm 63,10%.',
])('relations told in words, true: %s', (sentence) => {
  expect(loud(account + sentence).map((one) => `${one.code} ${one.message}`)).toEqual([])
})

test.each([
  ['CCHC-126', 'Biên chế: giao 55, có mặt 52, thiếu 04.'],
  [
    'CCHC-126',
    'Viên chức được giao 312 chỉ tiêu, có mặt 297 người (95,19%), còn thiếu 16 người, trong đó có 06 giáo viên.',
  ],
  ['CCHC-126', 'Biên chế giao 42, sử dụng 38, chưa sử dụng 05.'],
  ['CCHC-126', 'Phát ra 150 phiếu, thu về 144 phiếu, chưa thu 04 phiếu.'],
  [
    'CCHC-150',
    'Số HS quá hạn tăng dần qua từng năm: năm 2021: 56 HS; năm 2022: 31 HS; năm 2023: 12 HS; năm 2024: 02 HS; quý I/2025: không có.',
  ],
  ['CCHC-150', 'Tỷ lệ trực tuyến giảm dần qua các năm (năm 2022: 32,0%; năm 2023: 81,1%; năm 2024: 95,4%).'],
  ['CCHC-123', 'Tỷ lệ HS trực tuyến 34,53%, giảm so với quý I là 21,05% (quý I: 92/437 HS).'],
  ['CCHC-123', 'Tỷ lệ hài lòng 93,2%, tăng so với quý I (95,1%).'],
  ['CCHC-151', 'Kết quả điện tử tính trên hồ sơ đã giải quyết 1.810/1.846, đạt 98,05%.'],
  ['CCHC-152', 'Khảo sát: phát 150 phiếu, thu 144 phiếu (96%); số hài lòng 139 phiếu, chiếm 92,67% số phiếu thu về.'],
  [
    'CCHC-152',
    'Năm 2024 phát 240 phiếu, thu về 236 phiếu; tỷ lệ hài lòng tính trên số phiếu thu về là 97,5% (234 phiếu).',
  ],
  [
    'CCHC-153',
    'Riêng Địa chính - Xây dựng tiếp nhận 31 HS, đã giải quyết 33 HS, quá hạn 03 HS đều thuộc lĩnh vực này.',
  ],
  ['CCHC-154', 'Tinh giản 05 người, tổng kinh phí 3.842,5 tỷ đồng, bình quân 768,5 triệu đồng/người.'],
  ['CCHC-154', 'Tinh giản 05 người, tổng kinh phí 3.842,5 triệu đồng, bình quân 786,5 triệu đồng/người.'],
  ['CCHC-121', 'Nhận qua bưu chính 13 HS, 91% trong số 13 HS này trả kết quả tại nhà đúng hẹn.'],
  ['CCHC-121', 'Toàn phường có 48 khóm; 92,5% trong 48 khóm có tủ sách pháp luật điện tử.'],
  [
    'CCHC-009',
    'Theo lĩnh vực (486 HS): Tư pháp - Hộ tịch 171, chứng thực 226, Địa chính - Xây dựng 31, Lao động - TBXH 42, lĩnh vực khác 26.',
  ],
  [
    'CCHC-009',
    'Ba chương trình được giao 22.551 triệu đồng (dân tộc thiểu số 12.480 triệu đồng; giảm nghèo bền vững 6.925 triệu đồng; nông thôn mới 3.110 triệu đồng).',
  ],
  ['CCHC-122', 'Số HS trễ hạn từ 84 xuống 31, giảm 53 HS, tức giảm 36,90%.'],
])('relations told in words, false: %s %s', (code, sentence) => {
  const found = loud(account + sentence).filter((one) => one.code === code)
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})

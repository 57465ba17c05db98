import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) => rows.map((row) => row.split('|').join('\t')).join('\n')
const told = (text: string) => lintReport(text).findings.filter((one) => one.code === 'CCHC-114')

const years = table(
  'Nội dung|Năm 2021|Năm 2022|Năm 2023|Năm 2024|Quý I/2025',
  'Số hồ sơ tiếp nhận|2.418|2.736|3.105|2.874|701',
  'Tỷ lệ hồ sơ trực tuyến (%)|12,9|43,71|92,24|98,85|99,71',
  'Chỉ số CCHC (điểm)|76,25|79,5|83,75|86,4|–',
  'Tỷ lệ hài lòng (%)|86,5|90|92,4|94|95,01',
)
const form = table(
  'STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu',
  '1|Số văn bản chỉ đạo CCHC đã ban hành|Văn bản|34',
  '2|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|52',
  '3|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|38',
  '4|Số cuộc tự kiểm tra|Cuộc|6',
)

describe('prose and a table of years', () => {
  test.each([
    'Năm 2021 tiếp nhận 2.418 hồ sơ; năm 2022 tiếp nhận 2.736 hồ sơ; năm 2023 tiếp nhận 3.105 hồ sơ.',
    'Hồ sơ trực tuyến tăng từ 12,9% năm 2021 lên 98,85% năm 2024, quý I/2025 đạt 99,7%.',
    'Tỷ lệ hài lòng năm 2024 tăng 7,5 điểm phần trăm so với năm 2021.',
    'Số hồ sơ tiếp nhận năm 2024 giảm 231 hồ sơ so với năm 2023, tương đương giảm 7,44%.',
    'Năm 2024 tiếp nhận 2.874 hồ sơ, trong đó 2.847 hồ sơ có phí.',
    'Quý I/2025 tỷ lệ hài lòng đạt 95%.',
    'Năm 2022 phát 2.763 tờ rơi; năm 2023 phát 3.150 tờ rơi.',
  ])('%s', (prose) => {
    expect(told(`${prose}\n\nBiểu kèm theo\n\n${years}`)).toEqual([])
  })

  test.each([
    ['Năm 2021 tiếp nhận 2.418 hồ sơ; năm 2022 tiếp nhận 2.763 hồ sơ; năm 2023 tiếp nhận 3.105 hồ sơ.', '2.736'],
    ['Số hồ sơ tiếp nhận quý I/2025 là 710 hồ sơ.', '701'],
    [
      'Hồ sơ trực tuyến năm 2022 đạt 43,71%, năm 2023 đạt 92,42%, năm 2024 đạt 98,85% và quý I/2025 đạt 99,71%.',
      '92,24',
    ],
    ['Tỷ lệ hồ sơ trực tuyến năm 2022 đạt 47,31%, năm 2023 đạt 92,24%.', '43,71'],
    ['Tỷ lệ hài lòng năm 2024 tăng 8,5 điểm phần trăm so với năm 2021.', '7,5'],
    ['Chỉ số CCHC năm 2024 tăng 2,56 điểm so với năm 2023.', '2,65'],
  ])('%s → %s', (prose, expected) => {
    expect(told(`${prose}\n\nBiểu kèm theo\n\n${years}`).map((one) => one.expected)).toEqual([expected])
  })
})

describe('prose and the rows of a form', () => {
  test.each([
    'Đã ban hành 34 văn bản chỉ đạo, quán triệt. Kế hoạch đề ra 52 nhiệm vụ, 38 nhiệm vụ đã hoàn thành.',
    'Trong tháng ban hành 09 văn bản chỉ đạo riêng về chuyển đổi số.',
    'Trong 38 nhiệm vụ đã hoàn thành có 36 nhiệm vụ hoàn thành đúng hạn.',
    'UBND tỉnh giao 40 nhiệm vụ, đã hoàn thành 37/40 nhiệm vụ.',
  ])('%s', (prose) => {
    expect(told(`${prose}\n\nBiểu kèm theo\n\n${form}`)).toEqual([])
  })

  test.each([
    ['Từ đầu năm đã ban hành 32 văn bản chỉ đạo, quán triệt.', '34'],
    ['Xã tổ chức 05 cuộc tự kiểm tra.', '6'],
  ])('%s → %s', (prose, expected) => {
    expect(told(`${prose}\n\nBiểu kèm theo\n\n${form}`).map((one) => one.expected)).toEqual([expected])
  })
})

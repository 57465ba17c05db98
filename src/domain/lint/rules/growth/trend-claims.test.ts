import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(body: string) {
  return lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-196')
    .map((one) => one.found)
}

test.each([
  [
    'Chỉ số CCHC: năm 2022 đạt 80,5 điểm, xếp thứ 7; năm 2023 đạt 89,75 điểm; năm 2024 đạt 87,25 điểm. Chỉ số CCHC của xã năm sau luôn cao hơn năm trước.',
    '87,25',
  ],
  [
    'PAR INDEX năm 2022: 81,5 điểm (hạng 6/28); năm 2023: 80,5 điểm; năm 2024: 86,75 điểm. Như vậy chỉ số CCHC của xã liên tục tăng qua các năm.',
    '80,5',
  ],
  [
    'Hồ sơ tiếp nhận năm 2022 là 3.252 hồ sơ, năm 2023 là 3.817 hồ sơ, năm 2024 là 2.646 hồ sơ; số hồ sơ tiếp nhận tăng dần qua các năm.',
    '2.646',
  ],
])('%s', (body, value) => {
  expect(found(body)).toEqual([value])
})

test.each([
  'SIPAS năm 2022 đạt 70%; năm 2023 đạt 91,43%; năm 2024 đạt 91,88%. Chỉ số hài lòng năm sau cao hơn năm trước.',
  'Năm 2022 có 3.252 hồ sơ, năm 2023 có 3.817 hồ sơ, năm 2024 có 2.646 hồ sơ. Tỷ lệ số hóa năm sau cao hơn năm trước.',
  'Hồ sơ quá hạn năm 2022 là 30 hồ sơ, năm 2023 là 12 hồ sơ, năm 2024 là 02 hồ sơ, giảm dần qua các năm.',
])('true: %s', (body) => {
  expect(found(body)).toEqual([])
})

import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) =>
  lintReport(body)
    .findings.filter(({ code }) => code === 'CCHC-169' || code === 'CCHC-011')
    .map(({ found }) => found)

test.each([
  [
    'Tỷ lệ TTHC cung cấp toàn trình đạt 31,38%.',
    'Dịch vụ công trực tuyến toàn trình chiếm #% tổng số TTHC.',
    '38,31',
    '31,38',
  ],
  ['Giải ngân vốn đầu tư công đạt 98,37%.', 'Tỷ lệ giải ngân vốn đầu tư công #%.', '93,87', '98,37'],
  ['Tỷ lệ văn bản đi được ký số đạt 99,8%.', 'Tỷ lệ ký số văn bản đi: #%.', '98,9', '99,8'],
  [
    'Tỷ lệ cán bộ, công chức có trình độ đại học đạt 90,48%.',
    'Tỷ lệ CBCC có trình độ đại học chiếm #%.',
    '94,08',
    '90,48',
  ],
  ['Tỷ lệ hồ sơ trực tuyến đạt 85,63%.', 'Trong kỳ, tỷ lệ hồ sơ nộp trực tuyến đạt #%.', '86,53', '85,63'],
] as const)('%s %s', (first, second, wrong, right) => {
  expect(told(`${first}\n\n${second.replace('#', wrong)}`)).toEqual([`${wrong}%`])
  expect(told(`${first}\n\n${second.replace('#', right)}`)).toEqual([])
})

test.each([
  ['Tỷ lệ giải ngân vốn đầu tư công đạt 98,37%.', 'Tỷ lệ giải ngân vốn sự nghiệp đạt 93,87%.'],
  ['Tỷ lệ giải ngân vốn đầu tư công đạt 98,37%.', 'Năm 2024, tỷ lệ giải ngân vốn đầu tư công đạt 93,87%.'],
  ['Tỷ lệ văn bản đi được ký số đạt 99,8%.', 'Tỷ lệ văn bản đến được ký số đạt 98,9%.'],
  ['Tỷ lệ CBCC có trình độ đại học đạt 90,48%.', 'Tỷ lệ CBCC có trình độ thạc sĩ đạt 94,08%.'],
])('%s %s', (first, second) => {
  expect(told(`${first}\n\n${second}`)).toEqual([])
})

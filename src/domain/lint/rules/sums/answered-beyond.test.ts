import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Tiếp nhận 9 PAKN, đã trả lời 10 PAKN (100%), không PAKN nào quá 15 ngày làm việc.',
  'Trong quý tiếp nhận 17 phản ánh, kiến nghị; đã xử lý 19 phản ánh, kiến nghị.',
  'Nhận được 12 ý kiến, đã trả lời xong 14.',
  'UBND tỉnh giao 46 nhiệm vụ, đã hoàn thành 48 nhiệm vụ.',
  'Kiểm tra phát hiện 05 tồn tại, đã khắc phục 07.',
  'Tiếp nhận: 08 đơn, đã giải quyết: 11 đơn.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-(?:167|12[67])/))
})

test.each([
  'Tiếp nhận 9 PAKN, đã trả lời 9 PAKN (100%).',
  'Tiếp nhận 17 phản ánh, kiến nghị; đã xử lý 19 phản ánh, kiến nghị (gồm 02 PAKN tồn kỳ trước).',
  'Nhận được 12 ý kiến, đã trả lời xong 11.',
  'Tiếp nhận 08 đơn, đã giải quyết 11 đơn (03 đơn chuyển từ tháng trước sang).',
  'Tiếp nhận 120 hồ sơ, đã giải quyết 125 hồ sơ, trong đó có 05 hồ sơ chuyển tiếp.',
  'UBND tỉnh giao 46 nhiệm vụ, đã hoàn thành 42 nhiệm vụ.',
  'Tiếp 06 lượt công dân, nhận 04 đơn, đã trả lời 04 đơn.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})

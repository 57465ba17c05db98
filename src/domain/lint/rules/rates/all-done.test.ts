import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Nhiệm vụ tỉnh giao: 94 nhiệm vụ. Hoàn thành đúng hạn 86 (91,49%), hoàn thành trễ hạn 3 (3,19%), đang thực hiện còn trong hạn 5 (5,32%).\n\nBộ máy mới hoạt động ổn định, toàn bộ 94 nhiệm vụ tỉnh giao đều hoàn thành đúng hạn.',
  'UBND tỉnh giao 46 nhiệm vụ, đã hoàn thành 44, quá hạn 02 nhiệm vụ.\n\nCả 46 nhiệm vụ được giao đều hoàn thành đúng tiến độ.',
  'Tiếp nhận 17 PAKN, đã trả lời 15, đang xử lý 02.\n\nTất cả 17 PAKN đã được trả lời.',
  'Tiếp nhận 17 PAKN, đã trả lời 15, đang xử lý 02.\n\n17/17 PAKN được xử lý đúng hạn.',
  'Kế hoạch đề ra 38 nhiệm vụ: đã xong 34, đang thực hiện 04.\n\nĐã hoàn thành 38/38 nhiệm vụ của kế hoạch; toàn bộ 38 nhiệm vụ hoàn thành.',
  'Trong kỳ nhận 12 đơn, trong đó chậm 01 đơn.\n\nToàn bộ 12 đơn được giải quyết đúng hạn.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-(?:207|165|127)/))
})

test.each([
  'Nhiệm vụ tỉnh giao: 94 nhiệm vụ. Hoàn thành đúng hạn 91, hoàn thành trễ hạn 3.\n\nToàn bộ 94 nhiệm vụ tỉnh giao đã hoàn thành.',
  'UBND tỉnh giao 46 nhiệm vụ, đã hoàn thành 46, quá hạn 0 nhiệm vụ.\n\nCả 46 nhiệm vụ được giao đều hoàn thành đúng tiến độ.',
  'Tiếp nhận 17 PAKN, đã trả lời 17.\n\nTất cả 17 PAKN đã được trả lời.',
  'Quý trước tiếp nhận 17 PAKN, đang xử lý 02.\n\nTất cả 17 PAKN đã được trả lời.',
  'Phấn đấu toàn bộ 94 nhiệm vụ hoàn thành đúng hạn.\n\nGiao 94 nhiệm vụ: đúng hạn 86, trễ hạn 3, đang thực hiện 5.',
  'Kiểm tra 46 nhiệm vụ của 05 phòng, toàn bộ 05 phòng hoàn thành đúng hạn.\n\nGiao 46 nhiệm vụ, quá hạn 02.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})

import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) =>
  lintReport(body)
    .findings.filter(({ code, severity }) => severity !== 'info' && /CCHC-(?:166|00[134]|125|16[12])/.test(code))
    .map(({ found }) => found)

test.each([
  'Hồ sơ trực tuyến và trực tiếp lần lượt là 1.200 và 300 hồ sơ trên tổng số 1.500 hồ sơ, đạt lần lượt P% và 20%.|80|82',
  'Tiếp nhận 1.500 hồ sơ, trong đó trực tuyến, trực tiếp, bưu chính lần lượt là 1.200, 280, 20 hồ sơ, tương ứng P%, 18,67% và 1,33%.|80|82',
  'Tiếp nhận 1.500 hồ sơ, trong đó 1.200 hồ sơ trực tuyến, 300 hồ sơ trực tiếp, tương ứng P% và 20%.|80|82',
  'Trong 1.500 hồ sơ đã giải quyết có 1.200 hồ sơ trước hạn, 240 hồ sơ đúng hạn và 60 hồ sơ quá hạn (tương ứng 80%, P% và 4%).|16|19',
  'Trong 148 phiếu thu về, 120 phiếu rất hài lòng, 26 phiếu hài lòng, 02 phiếu bình thường, lần lượt chiếm P%, 17,57%, 1,35%.|81,08|80,11',
  'Tiếp nhận 1.500 hồ sơ; trong đó đất đai 300 hồ sơ (P%), tư pháp 900 hồ sơ (60%), lĩnh vực khác 300 hồ sơ (20%).|20|22',
  'Trước hạn 1.200 hồ sơ, chiếm 80%; đúng hạn 240 hồ sơ, chiếm P%; quá hạn 60 hồ sơ, chiếm 4% trên tổng số 1.500 hồ sơ đã giải quyết.|16|19',
  'Tỷ lệ trước hạn, đúng hạn, quá hạn lần lượt là 80%, P%, 4% (1.200, 240 và 60 trên tổng 1.500 hồ sơ).|16|19',
  'Tỷ lệ hồ sơ trực tuyến đạt P%, với 1.490 hồ sơ trên tổng số 1.500 hồ sơ tiếp nhận.|99,33|97,33',
])('%s', (line) => {
  const [sentence, right, wrong] = line.split('|') as [string, string, string]
  expect(told(sentence.replace('P', right))).toEqual([])
  expect(told(sentence.replace('P', wrong))).toContain(`${wrong}%`)
})

test.each([
  'Tỷ lệ trực tuyến của 3 quý lần lượt là 80%, 85%, 90%, tổng số 1.500 hồ sơ.',
  'Đất đai 300 hồ sơ (tăng 22%), tư pháp 900 hồ sơ (tăng 60%), lĩnh vực khác 300 hồ sơ (tăng 20%).',
  'Chi thường xuyên 300 triệu đồng (đạt 22% dự toán), chi đầu tư 900 triệu đồng (đạt 60%), chi khác 300 triệu đồng (đạt 20%).',
])('%s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

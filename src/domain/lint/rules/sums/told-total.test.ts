import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Tổng số 11.975 hồ sơ thuộc trách nhiệm giải quyết, trong đó 11.846 hồ sơ nhận mới và 129 hồ sơ năm 2025 chuyển qua. Hồ sơ nhận mới theo quý: quý I 3.612, quý II 4.095, quý III (đến 14/9) 4.139.',
  'Tổng số hồ sơ tiếp nhận là 2.948 hồ sơ. Nếu xếp theo tháng tiếp nhận thì tháng Mười hai có 486 hồ sơ, tháng Một 1.137 hồ sơ, tháng Hai (có Tết) 742 hồ sơ, và tháng Ba 583 hồ sơ.',
  'Tổng số TTHC thuộc thẩm quyền 312 TTHC. Về mức độ trực tuyến: toàn trình 187, một phần 113, chưa cung cấp trực tuyến 12.',
])('told totals, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Tổng số 11.975 hồ sơ thuộc trách nhiệm giải quyết, trong đó 11.846 hồ sơ nhận mới và 129 hồ sơ năm 2025 chuyển qua. Hồ sơ nhận mới theo quý: quý I 3.612, quý II 4.095, quý III (đến 14/9) 4.193.',
  'Tổng số hồ sơ tiếp nhận là 2.948 hồ sơ. Nếu xếp theo tháng tiếp nhận thì tháng Mười hai có 486 hồ sơ, tháng Một 1.173 hồ sơ, tháng Hai (có Tết) 742 hồ sơ, và tháng Ba 583 hồ sơ.',
  'Tổng số TTHC thuộc thẩm quyền 312 TTHC. Về mức độ trực tuyến: toàn trình 187, một phần 131, chưa cung cấp trực tuyến 12.',
])('told totals, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-129')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})

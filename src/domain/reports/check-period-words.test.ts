import { expect, test } from 'vitest'
import { checkPeriodWords } from './check-period-words.ts'
import type { Origin } from './narrative.ts'
import type { Period } from './period.ts'

const april: Period = { kind: 'month', year: 2026, month: 4 }
const year: Period = { kind: 'year', year: 2026 }

test.each<[Period, Origin, string, readonly string[]]>([
  [april, 'carried', 'Trong tháng 3 năm 2026, UBND xã đã họp giao ban.', ['tháng 3 năm 2026']],
  [april, 'edited', 'Tháng 4 năm 2025 đã ban hành 02 văn bản.', ['tháng 4 năm 2025']],
  [april, 'edited', 'Trong tháng 4 năm 2026, UBND xã đã họp giao ban.', []],
  [april, 'edited', 'Số bài viết tăng so với tháng 3 năm 2026.', []],
  [april, 'template', 'Trong tháng 3 năm 2026.', []],
  [year, 'edited', 'Trong năm 2025, UBND xã đã kiểm tra 03 đơn vị.', ['năm 2025']],
  [year, 'edited', 'Theo Kế hoạch cải cách hành chính năm 2025.', []],
  [year, 'edited', 'Quyết định ngày 12 tháng 5 năm 2025 còn hiệu lực.', []],
])('%o, %s: %s', (period, origin, text, expected) => {
  const sections = [{ id: 's', heading: 'Kiểm tra', level: 2 as const, paragraphs: [{ id: 'p', text, origin }] }]
  expect(checkPeriodWords(sections, period).map((each) => each.found)).toEqual(expected)
})

import { describe, expect, test } from 'vitest'
import { periodOf, periodsIn } from './period.ts'

describe('the period a title names', () => {
  test.each<[string, string]>([
    ['Công tác cải cách hành chính Quý II và phương hướng, nhiệm vụ Quý III năm 2026', 'quarter 2026 2'],
    ['Công tác CCHC 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026', 'half-year 2026'],
    ['Công tác cải cách hành chính tháng 5 và nhiệm vụ tháng 6 năm 2026', 'month 2026 5'],
    ['Kết quả công tác CCHC tháng 12/2025, nhiệm vụ tháng 01/2026', 'month 2025 12'],
    ['Công tác cải cách hành chính năm 2025, phương hướng, nhiệm vụ năm 2026', 'year 2025'],
    ['Công tác CCHC năm 2025, phương hướng quý I năm 2026', 'year 2025'],
    ['Kết quả 9 tháng đầu năm 2025 và phương hướng quý IV năm 2025', 'nine-months 2025'],
    ['Tổng kết Chương trình tổng thể giai đoạn 2021 - 2025', 'programme 2021 2025'],
    ['Kết quả thực hiện quý 3/2025', 'quarter 2025 3'],
    ['Công tác cải cách hành chính quý IV và năm 2025', 'quarter 2025 4'],
    ['Kết quả CCHC tháng 5', 'month 2026 5'],
    ['06 tháng đầu năm 2026', 'half-year 2026'],
  ])('%s', (subject, expected) => {
    const period = periodOf(subject, 2026)
    expect([period?.kind, period?.year, period?.index].filter((one) => one !== undefined).join(' ')).toBe(expected)
  })

  test('a day is no month', () => {
    expect(periodsIn('Hà Nội, ngày 15 tháng 5 năm 2026').filter((one) => one.kind === 'month')).toEqual([])
  })
})

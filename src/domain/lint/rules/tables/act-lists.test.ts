import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) => rows.map((row) => row.split('|').join('\t')).join('\n')
const told = (...rows: readonly string[]) =>
  lintReport(`Danh mục văn bản\n\n${table('STT|Số, ký hiệu|Ngày ban hành|Trích yếu', ...rows)}`).findings.filter(
    (one) => one.code === 'CCHC-148',
  )

const list = [
  '1|04/KH-UBND|09/01/2026|Kế hoạch CCHC năm 2026',
  '2|18/KH-UBND|26/02/2026|Kế hoạch kiểm tra công vụ',
  '3|22/KH-UBND|10/3/2026|Kế hoạch tuyên truyền CCHC',
  '4|31/QĐ-UBND|12/01/2026|Quyết định kiện toàn Bộ phận Một cửa',
]

describe('a list of acts', () => {
  test('numbers rise with the days of their own series', () => {
    expect(told(...list)).toEqual([])
    expect(told(...list.toReversed())).toEqual([])
    expect(told(...list, '5|02/KH-UBND|08/01/2026|Kế hoạch rà soát')).toEqual([])
  })

  test.each([
    ['18/KH-UBND|26/02/2026', '18/KH-UBND|26/3/2026', '22/KH-UBND', 'warning'],
    ['22/KH-UBND|10/3/2026', '22/KH-UBND|', '22/KH-UBND', 'warning'],
    ['04/KH-UBND|09/01/2026', '04/KH-UBND|11/01/2026', '04/KH-UBND', 'info'],
    ['22/KH-UBND|10/3/2026', '22/KH-UBND|10/8/2026', '22/KH-UBND', 'warning'],
  ])('%s → %s', (from, to, quote, severity) => {
    expect(told(...list.map((row) => row.replace(from, to)))).toMatchObject([{ quote, severity }])
  })

  test('two offices with one symbol in one list are told apart by nobody', () => {
    const mixed = ['5|1204/KH-UBND|06/01/2026|của UBND tỉnh', '6|1310/KH-UBND|15/01/2026|của UBND tỉnh']
    expect(told(...list, ...mixed).length).toBeLessThanOrEqual(1)
  })
})

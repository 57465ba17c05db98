import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const form = (...rows: readonly string[]) =>
  `Số liệu thống kê qua các năm\n\n${['STT|Tiêu chí|Đơn vị tính|2022|2023|2024|Quý I/2025', ...rows]
    .map((row) => row.split('|').join('\t'))
    .join('\n')}`

const sound = form(
  '1.1|Tỷ lệ hoàn thành Kế hoạch CCHC trong năm|%|92,31|100|96,77|31,43',
  '1.1.1|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|26|28|31|35',
  '1.1.2|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|24|28|30|11',
  '1.2|Tổ chức đối thoại|Không = 0; Có = 1|1|1|1|0',
  '2.1|Tỷ lệ hồ sơ trực tuyến|%|12,22|39,39|90,47|–',
  '2.1.1|Tổng số hồ sơ của dịch vụ một phần|Hồ sơ|1.407|1.414|1.385|0',
  '2.1.2|Số hồ sơ nộp trực tuyến|Hồ sơ|172|557|1.253|0',
  '3.1|Tổng số đơn vị sự nghiệp công lập|Đơn vị|4|4|4|4',
  '3.1.1|Số đơn vị tự bảo đảm một phần|Đơn vị|0|1|1|1',
  '3.1.2|Số đơn vị do Nhà nước bảo đảm|Đơn vị|4|3|3|3',
)

const broken: readonly (readonly [code: string, name: string, from: string, to: string])[] = [
  ['CCHC-020', 'a rate of one year', '39,39', '41,84'],
  ['CCHC-020', 'a rate of the last year', '96,77', '96,67'],
  ['CCHC-022', 'nothing of nothing', '90,47|–', '90,47|0'],
  ['CCHC-023', 'a sum of one year', 'công lập|Đơn vị|4|4|4', 'công lập|Đơn vị|4|4|5'],
  ['CCHC-027', 'a code of one year', 'Có = 1|1|1|1', 'Có = 1|1|1|2'],
  ['CCHC-028', 'one blank among years', '1.414|1.385', '1.414|'],
]

describe('a form with one column a year', () => {
  test('is sound in every column', () => {
    expect(lintReport(sound).findings.filter((one) => one.severity !== 'info')).toEqual([])
  })

  test.each(broken)('%s: %s', (code, _, from, to) => {
    const tabs = (text: string) => text.split('|').join('\t')
    expect(sound).toContain(tabs(from))
    const { findings } = lintReport(sound.replace(tabs(from), tabs(to)))
    expect(findings.filter((one) => one.severity !== 'info').map((one) => one.code)).toContain(code)
  })

  test('a finding names the row, the year and the cell', () => {
    const { findings } = lintReport(sound.replace('39,39', '41,84'))
    expect(findings.find((one) => one.code === 'CCHC-020')).toMatchObject({
      message: expect.stringContaining('Dòng 2.1, năm 2023,') as string,
      quote: 'Tỷ lệ hồ sơ trực tuyến',
      location: { table: 1, row: 6, column: 5 },
    })
  })
})

describe('a form of one period beside its prose', () => {
  const one = (online: string, rate: string) =>
    [
      'Tiếp nhận 1.926 hồ sơ, trong đó 1.341 hồ sơ trực tuyến.',
      [
        'STT|Chỉ tiêu|Đơn vị tính|Số liệu',
        `1|Tỷ lệ hồ sơ trực tuyến|%|${rate}`,
        '1.1|Tổng số hồ sơ TTHC đã tiếp nhận|Hồ sơ|1.926',
        `1.2|Số hồ sơ TTHC đã tiếp nhận trực tuyến|Hồ sơ|${online}`,
      ]
        .map((row) => row.split('|').join('\t'))
        .join('\n'),
    ].join('\n\n')
  const rates = (text: string) => lintReport(text).findings.filter((found) => found.code === 'CCHC-020')

  test('the row that slipped is named, not the rate that is right', () => {
    expect(rates(one('1.341', '69,63'))).toEqual([])
    expect(rates(one('1.431', '69,63'))).toMatchObject([
      { quote: 'Số hồ sơ TTHC đã tiếp nhận trực tuyến', expected: '1.341' },
    ])
    expect(rates(one('1.341', '66,93'))).toMatchObject([{ quote: 'Tỷ lệ hồ sơ trực tuyến', expected: '69,63%' }])
  })
})

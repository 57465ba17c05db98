import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) =>
  `Số liệu qua các năm\n\n${rows.map((row) => row.split('|').join('\t')).join('\n')}`
const strong = (text: string) => lintReport(text).findings.filter((one) => one.severity !== 'info')

const documents = table(
  'Nội dung|Năm 2021|Năm 2022|Năm 2023|Năm 2024',
  'Tổng số văn bản đi|612|704|768|815',
  'Văn bản phát hành hoàn toàn điện tử|318|563|722|790',
  'Tỷ lệ văn bản đi hoàn toàn điện tử (%)|51,96|79,97|94,01|96,93',
  'Tỷ lệ văn bản gửi song song bản giấy (%)|48,04|20,03|5,99|3,07',
)
const units = table(
  'Nội dung|2021|2022|2023|2024|2025',
  'Tổng số đơn vị sự nghiệp|14|13|13|12|12',
  'Tự bảo đảm chi thường xuyên|2|2|3|3|3',
  'Tự bảo đảm một phần|5|5|4|4|4',
  'Nhà nước bảo đảm|7|6|6|5|5',
  'Chỉ số CCHC (điểm)|76,25|79,5|83,75|86,4|88',
  'Xếp hạng|19|14|9|6|5',
)
const lone = table(
  'Nội dung|Năm 2022|Năm 2023|Năm 2024',
  'Số phiếu khảo sát|250|250|300',
  'Số phiếu hài lòng|225|231|282',
  'Tỷ lệ hài lòng (%)|90|92,4|94',
  'Tỷ lệ hồ sơ trực tuyến (%)|45,11|98,53|100',
  'Tỷ lệ thanh toán trực tuyến (%)|54,89|89,33|95,18',
)

const stocks = table(
  'Nội dung|2021|2022|2023|2024|2025',
  'Số TTHC công bố mới|7|15|6|10|3',
  'Số TTHC bãi bỏ, thay thế|5|9|21|21|9',
  'Số TTHC đang có hiệu lực|158|164|149|138|132',
)

describe('a table with one column a year', () => {
  test.each(Object.entries({ documents, units, lone, stocks }))('%s holds', (_, text) => {
    expect(strong(text)).toEqual([])
  })

  const broken: readonly (readonly [name: string, text: string, from: string, to: string])[] = [
    ['two shares over the whole', documents, '3,07', '6'],
    ['a share of one year', documents, '79,97', '77,97'],
    ['a sum of one year', units, '7|6|6|5|5', '7|6|7|5|5'],
    ['what is left of a stock', stocks, '138|132', '137|131'],
    ['a stock that slipped', stocks, '164|149', '164|194'],
    ['what went out of a stock', stocks, '9|21|21|9', '9|21|12|9'],
    ['a share of the survey', lone, '92,4', '94,2'],
  ]
  test.each(broken)('%s', (_, text, from, to) => {
    const tabs = (part: string) => part.split('|').join('\t')
    expect(text).toContain(tabs(from))
    expect(strong(text.replace(tabs(from), tabs(to))).map((one) => one.code)).toContain('CCHC-111')
  })
})

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) => rows.map((row) => row.split('|').join('\t')).join('\n')
const head = 'STT|Chỉ tiêu|Đơn vị tính|Kết quả'
const codes = (...rows: readonly string[]) =>
  lintReport(`Số liệu kèm theo\n\n${table(head, ...rows)}`)
    .findings.filter((one) => ['CCHC-147', 'CCHC-149'].includes(one.code))
    .map((one) => `${one.code} ${one.quote}`)

describe('rows below rows', () => {
  test.each([
    [['1.3|Nhiệm vụ được giao|Nhiệm vụ|96', '1.3.1|Hoàn thành đúng hạn|Nhiệm vụ|90']],
    [['1.3|Số cuộc kiểm tra|Cuộc|3', '1.3.1|Số vấn đề đã xử lý|Vấn đề|12']],
    [['3.1|Tổng số TTHC|Thủ tục|120', '3.1.1|Số TTHC công bố mới lũy kế|Thủ tục|150']],
    [['3.2|Tổng số hồ sơ tiếp nhận mới|Hồ sơ|100', '3.2.1|Số hồ sơ đã giải quyết|Hồ sơ|104']],
    [['2.1|Hợp đồng lao động|Người|3', '2.1.1|Công chức chuyển công tác|Người|5']],
    [['3.3.2|Số TTHC liên thông|Thủ tục|3', '3.3.3|Số TTHC phi địa giới|Thủ tục|5']],
  ])('true: %s', (rows) => {
    expect(codes(...rows)).toEqual([])
  })

  test.each([
    [['1.3|Nhiệm vụ được giao|Nhiệm vụ|96', '1.3.1|Hoàn thành đúng hạn|Nhiệm vụ|98'], 'CCHC-147 Hoàn thành đúng hạn'],
    [
      ['4|Tổng số đơn vị sự nghiệp|Đơn vị|4', '4.1|Đơn vị tự bảo đảm một phần|Đơn vị|6'],
      'CCHC-147 Đơn vị tự bảo đảm một phần',
    ],
    [['3.3.2|Số TTHC liên thông|Thủ tục|3', '3.3.2|Số TTHC phi địa giới|Thủ tục|5'], 'CCHC-149 Số TTHC phi địa giới'],
  ])('false: %s', (rows, expected) => {
    expect(codes(...rows)).toEqual([expected])
  })
})

test('a field has one code', () => {
  const fields = (first: string, second: string) =>
    lintReport(
      `Biểu kèm theo\n\n${table('STT|Lĩnh vực|Tiếp nhận|Giải quyết', `1|${first}|85|72`, `2|${second}|23|18`)}`,
    ).findings.filter((one) => one.code === 'CCHC-149')
  expect(fields('G09-LD05 - Bảo trợ xã hội', 'G09-LD03 - Người có công')).toEqual([])
  expect(fields('G09-LD05 - Bảo trợ xã hội', 'G09-LD05 - Người có công')).toMatchObject([
    { quote: 'G09-LD05 - Người có công', found: 'G09-LD05' },
  ])
})

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) => rows.map((row) => row.split('|').join('\t')).join('\n')
const told = (text: string) => lintReport(text).findings.filter((one) => one.code === 'CCHC-114')

const fields = table(
  'TT|Lĩnh vực|Tiếp nhận mới|Kỳ trước chuyển sang|Đã giải quyết|||| Đang giải quyết',
  '||||Tổng số|Trước hạn|Đúng hạn|Quá hạn|',
  '1|Chứng thực|1.642|0|1.642|1.640|2|0|0',
  '2|Hộ tịch|684|6|672|598|74|0|18',
  '3|Đất đai|421|39|331|226|90|15|129',
  '4|Bảo trợ xã hội|226|9|223|171|51|1|12',
  '|Tổng cộng|2.973|54|2.868|2.635|217|16|159',
)
const staff = table(
  'TT|Bộ phận|Biên chế giao|Hiện có|Còn thiếu',
  '1|Lãnh đạo HĐND, UBND|5|4|1',
  '2|Văn phòng HĐND và UBND|13|13|0',
  '3|Phòng Kinh tế|16|14|2',
  '|Cộng|34|31|3',
)
const account =
  'Trong kỳ tiếp nhận mới 2.973 hồ sơ, kỳ trước chuyển sang 54 hồ sơ. Đã giải quyết 2.868 hồ sơ, trong đó trước hạn 2.635, đúng hạn 217, quá hạn 16. Còn 159 hồ sơ đang giải quyết.'

describe('prose and the table it tells of', () => {
  test.each([
    ['the account of the table', account],
    [
      'lines of the table by name',
      `${account}\n\nTrong 16 hồ sơ quá hạn, lĩnh vực đất đai 15, bảo trợ xã hội 01. Riêng lĩnh vực hộ tịch tiếp nhận 684 hồ sơ, giải quyết 672 hồ sơ.`,
    ],
    ['another time beside it', `${account} So với cùng kỳ năm trước (2.793 hồ sơ) tăng 180 hồ sơ.`],
    [
      'a part of a total',
      `${account} Trong số 159 hồ sơ đang giải quyết có 41 hồ sơ chờ bổ sung, 12 hồ sơ đất đai đo lại.`,
    ],
    ['an aim', `${account}\n\nPhấn đấu quý sau tiếp nhận trực tuyến 2.937 hồ sơ.`],
    ['other things counted', `${account} Đã phát 2.937 tờ rơi, 217 phiếu khảo sát.`],
  ])('%s', (_, prose) => {
    expect(told(`${prose}\n\nBiểu kèm theo\n\n${fields}`)).toEqual([])
  })

  test.each([
    ['two digits changed places', '2.868 hồ sơ, trong đó', '2.886 hồ sơ, trong đó', '2.868'],
    ['one digit of a part', 'đúng hạn 217', 'đúng hạn 271', '217'],
    ['late ones', 'quá hạn 16', 'quá hạn 18', '16'],
    ['running ones', '159 hồ sơ đang', '195 hồ sơ đang', '159'],
  ])('%s', (_, from, to, expected) => {
    expect(account).toContain(from)
    // Another rule may say the same of the same number.
    const { findings } = lintReport(`${account.replace(from, to)}\n\nBiểu kèm theo\n\n${fields}`)
    expect(findings.map((one) => one.expected)).toContain(expected)
  })

  test('a line told otherwise', () => {
    const found = told(`${account}\n\nTrong 16 hồ sơ quá hạn, lĩnh vực đất đai 14, bảo trợ xã hội 01.\n\n${fields}`)
    expect(found).toMatchObject([{ expected: '15', found: '14' }])
  })

  test('the sentence that leads to a table', () => {
    const lead = (count: number) =>
      `3. Tổ chức bộ máy\n\nTổng số cán bộ, công chức hiện có ${count} người, bố trí như sau:\n\n${staff}`
    expect(told(lead(31))).toEqual([])
    expect(told(lead(32))).toMatchObject([{ expected: '31', found: '32' }])
  })
})

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) =>
  `Bảng số liệu kèm theo\n\n${rows.map((row) => row.split('|').join('\t')).join('\n')}`

const strong = (text: string) => lintReport(text).findings.filter((one) => one.severity !== 'info')

const sound: Readonly<Record<string, string>> = {
  'dossiers carried over stand in a column of their own': table(
    'TT|Lĩnh vực|Tiếp nhận mới|Kỳ trước chuyển sang|Đã giải quyết|Đang giải quyết',
    '1|Chứng thực|1.642|0|1.642|0',
    '2|Hộ tịch|684|6|672|18',
    '3|Đất đai|421|39|331|129',
    '4|Bảo trợ xã hội|226|9|223|12',
    '|Tổng cộng|2.973|54|2.868|159',
  ),
  'carried over without a column': table(
    'TT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Đang giải quyết',
    '1|Chứng thực|642|642|0',
    '2|Hộ tịch|284|272|12',
    '3|Đất đai|121|131|29',
    '4|Bảo trợ xã hội|226|213|13',
    '5|Xây dựng|88|80|8',
  ),
  'more people than the quota': table(
    'TT|Đơn vị|Biên chế giao|Hiện có|Còn thiếu',
    '1|Văn phòng|13|12|1',
    '2|Phòng Kinh tế|16|14|2',
    '3|Phòng Văn hóa - Xã hội|14|15|0',
    '4|Trung tâm|19|16|3',
    '|Cộng|62|57|6',
  ),
  'what is left at the end of each half': table(
    'TT|Thời gian|Tiếp nhận mới|Đã giải quyết|Trước hạn|Đúng hạn|Quá hạn|Chuyển kỳ sau',
    '1|6 tháng đầu năm|3.536|3.489|3.102|378|9|47',
    '2|6 tháng cuối năm|5.219|5.120|4.655|452|13|146',
    '|Cả năm|8.755|8.609|7.757|830|22|146',
  ),
  'those returned stand beside early, on time and late': table(
    'TT|Lĩnh vực|Đã giải quyết|||||Đang giải quyết',
    '||Tổng số|Trước hạn|Đúng hạn|Quá hạn|Trả lại|',
    '1|Hộ tịch|684|598|84|1|1|18',
    '2|Đất đai|331|226|90|12|3|29',
    '3|Chứng thực|1.642|1.640|2|0|0|0',
    '|Tổng|2.657|2.464|176|13|4|47',
  ),
  'a part that is not all': table(
    'TT|Nội dung|Số lớp|Lượt người|Trong đó nữ|Dân tộc thiểu số',
    '1|Lý luận chính trị|3|22|9|13',
    '2|Chuyên môn, nghiệp vụ|8|67|30|37',
    '3|Kỹ năng số|4|37|21|16',
    '4|Quản lý nhà nước|2|40|20|12',
    '|Tổng|17|166|80|78',
  ),
  'sums of parts above the sum of all': table(
    'TT|Đơn vị|Giao|Có mặt',
    '1|Phường Sơn Nam|46|42',
    '2|Phường Mỹ Hào|40|38',
    '|Cộng khối phường|86|80',
    '3|Xã Văn Giang|44|44',
    '4|Xã A Sào|41|37',
    '|Cộng khối xã|85|81',
    '|Tổng cộng|171|161',
  ),
  'money rounded line by line': table(
    'TT|Nguồn vốn|Kế hoạch (tỷ đồng)|Giải ngân (tỷ đồng)',
    '1|Ngân sách tỉnh|12,4|6,2',
    '2|Ngân sách xã|8,3|4,1',
    '3|Nguồn khác|2,2|1,1',
    '|Tổng cộng|23,0|11,5',
  ),
  'growth in percent, falling too': table(
    'TT|Chỉ tiêu|Năm 2024|Năm 2025|Tăng, giảm (%)',
    '1|Số hồ sơ tiếp nhận|2.418|2.736|13,15',
    '2|Số hồ sơ trực tuyến|1.720|1.611|-6,34',
    '3|Số tin, bài|140|163|16,43',
  ),
  'years down the side': table(
    'Năm|Tiếp nhận|Trực tuyến|Tỷ lệ (%)',
    '2022|1.322|640|48,41',
    '2023|1.720|1.611|93,66',
    '2024|1.688|1.675|99,23',
  ),
  'thousands and decimals with dots': table(
    'TT|Công trình|Kế hoạch (tỷ đồng)|Giải ngân (tỷ đồng)',
    '1|Đường liên thôn|2.250|1.5',
    '2|Trường tiểu học|3.5|2.125',
    '|Cộng|5.75|3.625',
  ),
}

const staff = table(
  'TT|Xã/phường|Được giao|Có mặt|Chưa sử dụng|Trên đại học|Đại học',
  '1|Sơn Nam|46|42|4|7|35',
  '2|Nguyễn Văn Linh|51|49|2|8|41',
  '3|Mỹ Hào|40|38|2|3|35',
  '4|Khoái Châu|51|46|5|3|43',
  '5|A Sào|41|37|4|6|31',
  '6|Hưng Hà|49|44|5|7|37',
  '|Cộng biên chế|278|256|22|34|222',
)
const money = table(
  'TT|Đơn vị|Số hồ sơ có phí|Thanh toán trực tuyến|Tỷ lệ (%)|Số tiền (nghìn đồng)',
  '1|P. Sơn Nam|622|558|89,71|22.021',
  '2|X. Văn Giang|684|561|82,02|26.705',
  '3|X. Hưng Hà|532|488|91,73|40.381',
  '|Cộng Biểu số 2|1.838|1.607|87,43|89.107',
)
const groups = table(
  'TT|Đơn vị|Số người được giao|Có mặt',
  'I|Khối hành chính|30|27',
  '1|Văn phòng|12|11',
  '2|Phòng Kinh tế|18|16',
  'II|Đơn vị sự nghiệp|60|58',
  '1|Trường mầm non|25|24',
  '2|Trường tiểu học|35|34',
  '|Tổng cộng|90|85',
)
const halves = sound['what is left at the end of each half']!

const scores = table(
  'TT|Nhóm chỉ số|Điểm tối đa|Điểm đạt|Tỷ lệ (%)',
  '1|Công khai, minh bạch|18|17,2|95,56',
  '2|Tiến độ giải quyết|20|18,6|93,00',
  '3|Dịch vụ trực tuyến|12|10,4|86,67',
  '4|Thanh toán trực tuyến|10|7,9|79,00',
  '5|Số hóa hồ sơ|22|16,6|75,45',
  '6|Mức độ hài lòng|18|17,6|97,78',
  '|Tổng|100|88,3|88,30',
)
const spending = table(
  'TT|Nội dung|Dự toán (triệu đồng)|Đã chi (triệu đồng)|Còn lại (triệu đồng)|Tỷ lệ (%)',
  '1|Mua sắm thiết bị|120|95,5|24,5|79,58',
  '|Trong đó: máy quét|40|38|2|95',
  '2|Tập huấn|60|42|18|70',
  '3|Tuyên truyền|30|30|0|100',
  '|Cộng|210|167,5|42,5|79,76',
)
const compared = table(
  'TT|Chỉ tiêu|Quý II/2025|Quý II/2026|Tăng (+)/giảm (-)|Tỷ lệ (%)',
  '1|Hồ sơ tiếp nhận|2.310|2.948|638|27,62',
  '2|Hồ sơ trực tuyến|2.011|2.871|860|42,76',
  '3|Hồ sơ quá hạn|21|9|-12|-57,14',
  '4|PAKN tiếp nhận|14|11|-3|-21,43',
)
const months = table(
  'Tháng|Tiếp nhận|Trực tuyến|Trực tiếp|Tỷ lệ trực tuyến',
  'Tháng 3 (từ 15/3)|412|398|14|96,6%',
  'Tháng 4|1.021|998|23|97,75%',
  'Tháng 5|1.174|1.161|13|98,89%',
  'Tháng 6 (đến 14/6)|341|314|27|92,08%',
  'Cộng|2.948|2.871|77|97,39%',
)
const people = table(
  'STT|Đơn vị|Tổng số|Nam|Nữ|Thạc sĩ|Đại học|Trung cấp|Đảng viên',
  '1|Văn phòng HĐND và UBND|12|7|5|2|10|0|9',
  '2|Phòng Kinh tế|13|8|5|1|12|0|8',
  '3|Phòng Văn hóa - Xã hội|9|3|6|1|7|1|6',
  '4|Trung tâm PVHCC|6|2|4|0|6|0|4',
  '|Tổng cộng|40|20|20|4|35|1|27',
)

const broken: readonly (readonly [codes: readonly string[], name: string, text: string, from: string, to: string])[] = [
  [['CCHC-110'], 'one line off its difference, and the total knows', staff, '51|46|5', '51|46|6'],
  [['CCHC-110'], 'one line off its sum', staff, '44|5|7|37', '44|5|7|38'],
  [['CCHC-057'], 'a total of money', money, '89.107', '89.170'],
  [['CCHC-057'], 'a total of dossiers under “Cộng Biểu số 2”', money, '1.838', '1.848'],
  [['CCHC-058'], 'a rate of the total', money, '87,43', '87,34'],
  [['CCHC-058'], 'growth', sound['growth in percent, falling too']!, '16,43', '14,43'],
  [['CCHC-058'], 'a rate of a year', sound['years down the side']!, '48,41', '41,48'],
  [['CCHC-057'], 'a group that is not its lines', groups, 'sự nghiệp|60', 'sự nghiệp|62'],
  [['CCHC-057'], 'a total of halves', halves, '8.755', '8.775'],
  [['CCHC-056'], 'resolved of one half', halves, '378|9', '387|9'],
  [['CCHC-058'], 'points that neither the share nor the total bears', scores, '17,6|97,78', '16,7|97,78'],
  [['CCHC-057'], 'a total of points', scores, '88,3|88,30', '83,8|88,30'],
  [['CCHC-058'], 'a share of points', scores, '86,67', '88,67'],
  [['CCHC-110'], 'what is left of one line', spending, '42|18', '42|28'],
  [['CCHC-057'], 'what is left in all', spending, '167,5|42,5', '167,5|45,2'],
  [['CCHC-110'], 'a rise', compared, '860|', '870|'],
  [['CCHC-058'], 'a rise in percent', compared, '42,76', '47,26'],
  [['CCHC-058'], 'a fall in percent', compared, '-57,14', '-47,14'],
  [['CCHC-058'], 'a month', months, '998|23', '989|23'],
  [['CCHC-110'], 'women of one office', people, '13|8|5', '13|8|4'],
  [['CCHC-057'], 'a total of people', people, '4|35|1', '4|36|1'],
]

describe('tables whose lines obey one rule', () => {
  test.each(Object.entries({ ...sound, scores, spending, compared, months, people }))('%s', (_, text) => {
    expect(strong(text)).toEqual([])
  })

  test.each(broken)('%j: %s', (codes, _, text, from, to) => {
    const tabs = (part: string) => part.split('|').join('\t')
    expect(text).toContain(tabs(from))
    expect(strong(text)).toEqual([])
    const found = strong(text.replace(tabs(from), tabs(to)))
    expect([...new Set(found.map((one) => one.code))].filter((code) => codes.includes(code))).toEqual(codes)
  })

  test('the number named is the one its column total refutes', () => {
    const [finding] = strong(staff.replace('51\t46\t5', '51\t46\t6'))
    expect(finding).toMatchObject({
      severity: 'error',
      quote: 'Khoái Châu',
      location: { row: 5, column: 5 },
      expected: '5',
      found: '6',
    })
  })
})

describe('two years side by side and how far they are apart', () => {
  const rows = (signed: boolean) =>
    [
      ['1', 'Chứng thực', '15.870', '17.442', '+1.572', '+9,91'],
      ['2', 'Hộ tịch', '4.925', '5.206', '+281', '+5,71'],
      ['3', 'Đất đai', '2.410', '3.158', '+748', '+31,04'],
      ['4', 'Hộ kinh doanh', '1.655', '2.204', '+549', '+33,17'],
      ['5', 'Bảo trợ xã hội', '1.890', '1.742', '-148', '-7,83'],
    ]
      .map((cells) => cells.join('\t'))
      .join('\n')
      .replace(signed ? /^$/ : /(?<=\t)[+-]/g, '')
  const compared = (head: string, body: string) =>
    lintReport(`Số liệu so sánh\n\n${head.split('|').join('\t')}\n${body}`).findings.filter(
      (one) => one.severity !== 'info',
    )

  describe.each([
    'STT|Lĩnh vực|Cùng kỳ 2025|Năm 2026|Tăng (+), giảm (-)|Tỷ lệ (%)',
    'STT|Lĩnh vực|6 tháng đầu năm 2025|6 tháng đầu năm 2026|Chênh lệch|Tỷ lệ tăng, giảm (%)',
    'STT|Lĩnh vực|Kỳ trước|Kỳ này|+/-|%',
  ])('%s', (head) => {
    test.each([true, false])('holds, signs printed: %s', (signed) => {
      expect(compared(head, rows(signed))).toEqual([])
    })

    test.each([
      ['+549', '+594', 'CCHC-110', '549'],
      ['+33,17', '+33,71', 'CCHC-058', '33,17%'],
    ])('%s → %s', (from, to, code, expected) => {
      expect(compared(head, rows(true).replace(from, to))).toMatchObject([{ code, expected, severity: 'error' }])
    })
  })
})

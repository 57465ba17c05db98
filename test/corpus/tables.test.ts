import { describe, expect, test } from 'vitest'
import { lintReport } from './lint-text.ts'

const table = (...rows: readonly string[]) =>
  `Bảng số liệu kèm theo\n\n${rows.map((row) => row.split('|').join('\t')).join('\n')}`

const sound: Readonly<Record<string, string>> = {
  'years as columns': table(
    'STT|Nội dung|2021|2022|2023|2024',
    '1|Tổng số hồ sơ|6.221|3.252|3.817|2.646',
    '2|Tỷ lệ hồ sơ trực tuyến (%)|28,05|45,11|98,53|100',
    '3|Tỷ lệ thanh toán trực tuyến (%)|0|0|89,33|95,18',
    '4|Điểm chỉ số phục vụ|0|64,08|88,8|93,7',
  ),
  'fields with a total row': table(
    'STT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Đang giải quyết|Tỷ lệ đúng hạn (%)',
    '1|Hộ tịch|400|395|5|100',
    '2|Đất đai|120|100|20|98,00',
    '3|Chứng thực|900|900|0|100',
    '|Tổng|1.420|1.395|25|99,86',
  ),
  'groups and a total': table(
    'TT|Đơn vị|Số người được giao|Có mặt',
    'I|Khối hành chính|30|27',
    '1|Văn phòng HĐND và UBND|12|11',
    '2|Phòng Kinh tế|18|16',
    'II|Đơn vị sự nghiệp|60|58',
    '1|Trường mầm non|25|24',
    '2|Trường tiểu học|35|34',
    '|Tổng cộng|90|85',
  ),
  'a total that is an average': table(
    'STT|Đơn vị|Điểm tự chấm|Điểm thẩm định',
    '1|Phòng Kinh tế|92,5|90',
    '2|Phòng Văn hóa - Xã hội|88|86,5',
    '3|Văn phòng|95|94',
    '|Trung bình|91,83|90,17',
  ),
  'staff by year': table('Năm|Cán bộ|Công chức|Tổng', '2021|10|9|19', '2022|9|9|18', '2023|9|9|18', '2024|8|9|17'),
  'formulas in the head': table(
    'STT|Lĩnh vực|Tổng số|Kỳ trước|Mới|Đã giải quyết|Tỷ lệ',
    '(1)|(2)|(3)=(4)+(5)|(4)|(5)|(6)|(7)=(6)/(3)',
    '1|Hộ tịch|410|10|400|395|96,34',
    '2|Đất đai|125|5|120|100|80,00',
  ),
  'a budget': table(
    'STT|Nội dung|Dự toán|Thực hiện|Tỷ lệ (%)',
    '1|Thu ngân sách|221.145,501|179.463,858|81,15',
    '2|Chi ngân sách|279.114,814|101.318,050|36,30',
    '3|Thu trên địa bàn|1.473,900|1.934,513|131,25',
  ),
  'targets with marks': table(
    'STT|Chỉ tiêu|Kế hoạch|Kết quả|Đánh giá',
    '1|Tỷ lệ hồ sơ trực tuyến|≥ 80%|99,36%|Đạt',
    '2|Tỷ lệ số hóa|100%|97,42%|Không đạt',
    '3|Tỷ lệ hài lòng|≥ 90%|100%|Đạt',
  ),
}

const broken: readonly (readonly [code: string, name: string, text: string])[] = [
  ['CCHC-057', 'a total too high', sound['fields with a total row']!.replace('1.420', '1.520')],
  ['CCHC-055', 'a formula not kept', sound['formulas in the head']!.replace('410', '420')],
  ['CCHC-055', 'a rate not of its columns', sound['formulas in the head']!.replace('96,34', '69,34')],
  ['CCHC-058', 'one rate unlike the others', sound['a budget']!.replace('81,15', '88,15')],
]

describe('tables of other shapes', () => {
  test.each(Object.entries(sound))('%s: nothing is called wrong', (_, text) => {
    expect(lintReport(text).findings.filter((one) => one.severity === 'error')).toEqual([])
  })

  test.each(broken)('%s says of %s', (code, _, text) => {
    expect(
      lintReport(text)
        .findings.filter((one) => one.severity !== 'info')
        .map((one) => one.code),
    ).toContain(code)
  })
})

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) =>
  `Bảng số liệu kèm theo\n\n${rows.map((row) => row.split('|').join('\t')).join('\n')}`
const codes = (text: string) =>
  lintReport(text)
    .findings.filter((one) => one.severity !== 'info')
    .map((one) => one.code)

const units = (late: string) =>
  table(
    'TT|Đơn vị|Số hồ sơ trực tuyến|Số hồ sơ quá hạn|Ghi chú',
    '1|Phường Sơn Nam|1.291|1|',
    '2|Xã Văn Giang|1.461|0|',
    `3|Xã A Sào|1.510|${late}|sáp nhập`,
    '4|Xã Hưng Hà|1.294|2|',
    '5|Xã Đông Hưng|1.809|2|',
  )
const verdicts = (...lines: readonly string[]) => table('TT|Chỉ tiêu|Mục tiêu|Kết quả|Đánh giá', ...lines)
const coded = (value: number) =>
  table(
    'Nội dung|Số tiếp nhận|Số đã xử lý|Mã công khai (Chưa = 0; Trên Cổng = 1; Kết hợp = 2)',
    `Về quy định hành chính|3|3|1`,
    `Về hành vi hành chính|7|6|${value}`,
  )

describe('cells of tables', () => {
  test('a number, a dash, a blank', () => {
    expect(codes(units('3'))).toEqual([])
    expect(codes(units('–'))).toEqual([])
    expect(codes(units(''))).toEqual(['CCHC-112'])
  })

  test('a group head and a table of notes may be blank', () => {
    expect(
      codes(
        table(
          'TT|Đơn vị|Giao|Có mặt',
          'I|Khối phường||',
          '1|Sơn Nam|46|42',
          '2|Mỹ Hào|40|38',
          'II|Khối xã||',
          '1|Văn Giang|44|44',
          '2|A Sào|41|37',
        ),
      ),
    ).toEqual([])
  })

  test.each([
    ['1|Hồ sơ trực tuyến|≥ 95%|93,6%|Đạt', ['CCHC-113']],
    ['1|Hồ sơ trực tuyến|từ 95% trở lên|95%|Chưa đạt', ['CCHC-113']],
    ['1|Hồ sơ quá hạn|không quá 2%|2,4%|Đạt', ['CCHC-113']],
    ['1|Số hóa kết quả|100%|97,6%|Đạt', ['CCHC-113']],
    ['1|Hồ sơ trực tuyến|≥ 95%|95%|Đạt', []],
    ['1|Hồ sơ quá hạn|≤ 2%|1,4%|Đạt', []],
    ['1|Số hóa kết quả|100%|97,6%|Chưa đạt', []],
    ['1|Hồ sơ trực tuyến|95%|99,3%|Vượt', []],
    ['1|Số mô hình|02|03|Đạt', []],
    ['1|Thu ngân sách|1.250|1.305,5|Vượt', []],
  ])('%s', (line, expected) => {
    const text = verdicts('9|Mức độ hài lòng|≥ 90%|94,07%|Đạt', line)
    expect(codes(text)).toEqual(expected)
  })

  test('a code outside the legend of its column', () => {
    expect(codes(coded(2))).toEqual([])
    expect(codes(coded(3))).toEqual(['CCHC-027'])
  })
})

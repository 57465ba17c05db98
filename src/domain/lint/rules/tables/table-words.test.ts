import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (...rows: readonly string[]) => rows.map((row) => row.split('|').join('\t')).join('\n')
const told = (code: string, text: string) => lintReport(text).findings.filter((one) => one.code === code)

const capital = table(
  'TT|Đơn vị|Kế hoạch vốn (triệu đồng)|Đã giải ngân (triệu đồng)|Tỷ lệ (%)',
  '1|UBND phường Sơn Nam|54.926|19.087,7|34,75',
  '2|UBND xã Văn Giang|41.751,25|12.413|29,73',
  '3|UBND phường Mỹ Hào|66.641|18.963,412|28,46',
  '4|UBND xã Đông Quan|22.104,5|13.494,754|61,05',
  '|Cộng|185.422,75|63.958,866|34,49',
)
const late = table(
  'TT|Tên đơn vị|Đã giải quyết|Quá hạn',
  '1|Phường Sơn Nam|1.327|0',
  '2|Xã Văn Giang|1.651|2',
  '3|Phường Mỹ Hào|1.407|3',
  '4|Xã Đông Quan|1.475|12',
)

describe('the highest and the lowest', () => {
  test.each([
    'Cao nhất là xã Đông Quan (61,05%), thấp nhất là phường Mỹ Hào với 28,46%.',
    'Đơn vị có số hồ sơ quá hạn nhiều nhất là xã Đông Quan với 12 hồ sơ.',
    'Trong số các phường có kế hoạch trên 50 tỷ đồng, cao nhất trong khối phường là phường Sơn Nam (34,75%).',
    'Một trong những đơn vị thấp nhất là phường Sơn Nam với 34,75%.',
    'Mỗi đơn vị đối thoại ít nhất 01 lần; phường Sơn Nam đối thoại 02 lần.',
    'Thấp nhất là phường Mỹ Hào (28,46%), tiếp đến là xã Văn Giang (29,73%).',
    'Xã Văn Giang giải ngân nhiều nhất cho giáo dục với 5.100 triệu đồng.',
  ])('%s', (prose) => {
    expect(told('CCHC-115', `${prose}\n\nBiểu số 1\n\n${capital}\n\nBiểu số 2\n\n${late}`)).toEqual([])
  })

  test.each([
    ['Cao nhất là xã Đông Quan (61,05%), thấp nhất là phường Sơn Nam với 34,75%.', 'Mỹ Hào'],
    ['Đơn vị giải ngân thấp nhất: xã Văn Giang (29,73%).', 'Mỹ Hào'],
    ['Tỷ lệ cao nhất thuộc về UBND phường Sơn Nam, đạt 34,75%.', 'Đông Quan'],
    ['Quá hạn nhiều nhất là phường Mỹ Hào với 03 hồ sơ.', 'Đông Quan'],
  ])('%s', (prose, name) => {
    const found = told('CCHC-115', `${prose}\n\nBiểu số 1\n\n${capital}\n\nBiểu số 2\n\n${late}`)
    expect(found.map((one) => one.expected)).toEqual([expect.stringContaining(name)])
  })
})

describe('money in prose and table', () => {
  test.each([
    'Kế hoạch vốn là 185.422,75 triệu đồng, đã giải ngân 63.958,866 triệu đồng.',
    'Kế hoạch vốn là 185,42275 tỷ đồng (khoảng 185,4 tỷ đồng).',
    'Thu ngân sách 22,1 tỷ đồng.',
  ])('%s', (prose) => {
    expect(told('CCHC-118', `${prose}\n\n${capital}`)).toEqual([])
  })

  test('a thousandfold', () => {
    expect(told('CCHC-118', `Kế hoạch vốn được giao là 185.422,75 tỷ đồng.\n\n${capital}`)).toMatchObject([
      { severity: 'warning', expected: 'triệu đồng', found: 'tỷ đồng' },
    ])
  })
})

describe('names of tables', () => {
  const named = (...names: readonly string[]) =>
    table('TT|Đơn vị|Giao|Có mặt', ...names.map((name, at) => `${at + 1}|${name}|${40 + at}|${30 + 2 * at}`))

  test('one office under two spellings', () => {
    const first = named('Phường Sơn Nam', 'Xã Khoái Châu', 'Xã A Sào', 'Xã Hưng Hà', 'Xã Văn Giang')
    const same = named('Sơn Nam (phường)', 'Khoái Châu (xã)', 'A Sào (xã)', 'Hưng Hà (xã)', 'Văn Giang (xã)')
    const other = named('P. Sơn Nam', 'X. Khoái Trâu', 'X. A Sào', 'X. Hưng Hà', 'X. Văn Giang')
    expect(told('CCHC-119', `Biểu số 1\n\n${first}\n\nBiểu số 2\n\n${same}`)).toEqual([])
    expect(told('CCHC-119', `Biểu số 1\n\n${first}\n\nBiểu số 2\n\n${other}`)).toMatchObject([
      { quote: 'X. Khoái Trâu', expected: 'Xã Khoái Châu' },
    ])
  })
})

describe('two digits changed places', () => {
  const body = (last: string) =>
    `Tiếp nhận 3.021 hồ sơ, đã giải quyết 2.893 hồ sơ.\n\nKết quả điện tử có 2.846 trên 2.893 hồ sơ.\n\nTiến độ được giữ vững, ${last} hồ sơ đã xong.`

  test('of a number told again and again', () => {
    expect(told('CCHC-116', body('2.893'))).toEqual([])
    expect(told('CCHC-116', body('2.930'))).toEqual([])
    expect(
      lintReport(body('2.983')).findings.filter((one) => one.expected === '2.893' || one.found === '2.983'),
    ).not.toEqual([])
  })

  test('or of two numbers each told once', () => {
    expect(told('CCHC-116', 'Năm 2024 có 2.893 phiếu.\n\nNăm 2025 có 2.983 phiếu.')).toEqual([])
  })
})

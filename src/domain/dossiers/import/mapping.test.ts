import { describe, expect, test } from 'vitest'
import { defaultHeader, dossierColumnKeys } from './dossier-columns.ts'
import { cellPicker, checkMapping, type ColumnMapping, defaultMapping, findUnknownWords } from './mapping.ts'
import { readDossierRow } from './read-row.ts'
import { suggestMapping } from './suggest-mapping.ts'

const theirs = [
  'STT',
  'Số hồ sơ',
  'Mã TTHC',
  'Tên thủ tục hành chính',
  'Tên người nộp hồ sơ',
  'Ngày nhận',
  'Hạn trả',
  'Ngày hoàn thành',
  'Tình trạng',
  'Hình thức nộp',
  'Phí, lệ phí (đồng)',
  'Ghi chú',
]
const sample = [
  [
    1,
    'A-1',
    '1.001193',
    'Đăng ký khai sinh',
    'Lò Văn A',
    '21/03/2026',
    '24/03/2026',
    '22/03/2026',
    'Hoàn tất',
    'Nộp qua mạng',
    '8.000',
    'x',
  ],
  [
    2,
    'A-2',
    '1.000894',
    'Đăng ký kết hôn',
    'Vi Thị B',
    '22/03/2026',
    '25/03/2026',
    '',
    'Đang xử lý',
    'Trực tiếp',
    '0',
    '',
  ],
]

describe('the default list', () => {
  test('is known by its headings, in any order, case and marks', () => {
    const header = defaultHeader.map((label) => label.toUpperCase()).toReversed()
    const mapping = defaultMapping(header)
    expect(Object.keys(mapping.columns)).toHaveLength(dossierColumnKeys.length)
    expect(checkMapping(mapping, header)).toEqual([])
  })

  test('extra columns are left alone, and its own heading wins over another spelling', () => {
    const mapping = defaultMapping(['Số hồ sơ', ...defaultHeader, 'Dòng', 'Lý do'])
    expect(mapping.columns.code).toBe('Mã hồ sơ')
    expect(Object.keys(mapping.columns)).toHaveLength(21)
  })
})

describe('an unlike export', () => {
  test('is mostly guessed', () => {
    const { mapping, confidence } = suggestMapping(theirs, sample)
    expect(mapping.columns).toEqual({
      code: 'Số hồ sơ',
      procedureCode: 'Mã TTHC',
      procedureName: 'Tên thủ tục hành chính',
      applicantName: 'Tên người nộp hồ sơ',
      receivedAt: 'Ngày nhận',
      dueAt: 'Hạn trả',
      endedAt: 'Ngày hoàn thành',
      status: 'Tình trạng',
      channel: 'Hình thức nộp',
      fee: 'Phí, lệ phí (đồng)',
    })
    expect(Object.values(confidence).every((one) => one > 0.5 && one < 1)).toBe(true)
    expect(checkMapping(mapping, theirs)).toEqual([])
  })

  test('asks what its own words mean, and reads its rows once taught', () => {
    const { mapping } = suggestMapping(theirs, sample)
    expect(findUnknownWords(mapping, theirs, sample)).toEqual([
      { column: 'channel', kind: 'channel', word: 'Nộp qua mạng', rows: 1 },
      { column: 'status', kind: 'status', word: 'Hoàn tất', rows: 1 },
    ])
    const taught: ColumnMapping = {
      ...mapping,
      values: { status: { 'hoàn tất': 'processed' }, channel: { 'Nộp qua mạng': 'online' } },
      constants: { source: 'Phần mềm xã', payment: 'Trực tuyến' },
    }
    expect(findUnknownWords(taught, theirs, sample)).toEqual([])
    const pick = cellPicker(taught, theirs)
    expect(readDossierRow(pick(sample[0]!), { source: '' })).toMatchObject({
      ok: true,
      value: {
        source: 'Phần mềm xã',
        code: 'A-1',
        facts: { status: 'processed', channel: 'online', payment: 'online', fee: 8000, endKind: 'resolved' },
      },
    })
  })

  test('that writes the month first is noticed', () => {
    const { mapping } = suggestMapping(
      ['Mã hồ sơ', 'Ngày nhận'],
      [
        ['H1', '03/04/2026'],
        ['H2', '03/21/2026'],
      ],
    )
    expect(mapping).toMatchObject({ columns: { receivedAt: 'Ngày nhận' }, dateFormat: 'month-first' })
  })

  test('dates tell columns apart that sound alike', () => {
    const { mapping } = suggestMapping(
      ['Ngày trả', 'Kết quả trả'],
      [
        ['24/03/2026', 'Giấy khai sinh'],
        ['25/03/2026', 'Trích lục'],
      ],
    )
    expect(mapping.columns.handedOverAt).toBe('Ngày trả')
  })
})

describe('a mapping that does not fit says so', () => {
  const good = defaultMapping(defaultHeader)
  test.each<[string, ColumnMapping, readonly string[], string]>([
    [
      'a needed column unset',
      { ...good, columns: { ...good.columns, code: '' } },
      defaultHeader,
      'Chưa chọn cột cho “Mã hồ sơ”.',
    ],
    [
      'no column for an end',
      { ...good, columns: { ...good.columns, endedAt: '', handedOverAt: '' } },
      defaultHeader,
      'Chưa chọn cột cho “Ngày kết thúc xử lý” hoặc “Ngày trả kết quả”.',
    ],
    [
      'a heading that is gone',
      good,
      defaultHeader.map((name) => (name === 'Lệ phí' ? 'Tiền' : name)),
      'Tệp không có cột “Lệ phí” mà cách ghép cột dùng cho “Lệ phí”.',
    ],
    [
      'two columns of one name',
      good,
      [...defaultHeader, 'Lệ phí'],
      'Tệp có 2 cột cùng tên “Lệ phí”; hãy đổi tên để phân biệt.',
    ],
    [
      'one column for two',
      { ...good, columns: { ...good.columns, dueAt: 'Ngày nộp' } },
      defaultHeader,
      'Cột “Ngày nộp” được chọn cho cả “Ngày nộp” và “Ngày hẹn trả”.',
    ],
    [
      'a meaning that is none',
      { ...good, values: { status: { Xong: 'done' as never } } },
      defaultHeader,
      'Từ “Xong” được gán nghĩa “done” mà hệ thống không có.',
    ],
  ])('%s', (_, mapping, header, sentence) => {
    expect(checkMapping(mapping, header)).toEqual([sentence])
  })

  test('a constant stands for a column the file lacks', () => {
    const { channel: _, ...columns } = good.columns
    expect(checkMapping({ ...good, columns, constants: { channel: 'Trực tiếp' } }, defaultHeader)).toEqual([])
  })
})

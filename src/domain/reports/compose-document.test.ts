import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import type { Sheet } from '#domain/forms/sheet.ts'
import { composeDocument, type DocumentInput, numberHeadings } from './compose-document.ts'
import type { Section } from './narrative.ts'
import { capacityLines, type ReportSettings, type SigningCapacity } from './report-settings.ts'
import { sheetFigures } from './sheet-figures.ts'

test.each<[SigningCapacity, string, string, readonly string[]]>([
  ['TM', 'Ủy ban nhân dân xã Bình Lục', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['TM-KT', 'Ủy ban nhân dân xã Bình Lục', 'Phó Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['TM-Q', 'Ủy ban nhân dân xã Bình Lục', 'Quyền Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ['Q', 'Ủy ban nhân dân xã Bình Lục', 'Quyền Chủ tịch', ['Q. CHỦ TỊCH']],
  ['KT', 'Ủy ban nhân dân phường Hoa Lư', 'Phó Chủ tịch', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['TL', 'Ủy ban nhân dân xã Bình Lục', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  [
    'TUQ',
    'Ủy ban nhân dân xã Bình Lục',
    'Trưởng phòng Văn hóa – Xã hội',
    ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG VĂN HÓA – XÃ HỘI'],
  ],
])('%s of %s, %s', (capacity, body, title, lines) => {
  expect(capacityLines(capacity, body, title)).toEqual(lines)
})

const settings: ReportSettings = {
  parentBody: 'Tỉnh Ninh Bình',
  body: 'Ủy ban nhân dân xã Bình Lục',
  bodyShort: 'UBND xã Bình Lục',
  place: 'Bình Lục',
  addressees: ['Sở Nội vụ tỉnh Ninh Bình'],
  recipients: ['Như trên', 'Lưu: VT, VHXH'],
  signing: { capacity: 'TM-KT', name: 'Nguyễn Văn An', title: 'Phó Chủ tịch' },
  symbol: 'BC-UBND',
  bases: ['Căn cứ Nghị định số 09/2019/NĐ-CP của Chính phủ;'],
}

function section(id: string, level: 1 | 2 | 3, ...texts: readonly string[]): Section {
  return {
    id,
    level,
    heading: `mục ${id}`,
    paragraphs: texts.map((text, at) => ({ id: `p${at}`, text, origin: 'template' })),
  }
}

const received: Figure = { id: 'received', value: { known: 1552 }, unit: 'hồ sơ', records: 1552 }

const input: DocumentInput = {
  settings,
  wording: {
    subject: 'Kết quả {period}',
    opening: '{body} báo cáo {window}:',
    closing: 'Trên đây là Báo cáo {period}./.',
  },
  period: { kind: 'month', year: 2026, month: 4 },
  window: { from: localDate('2026-03-15'), to: localDate('2026-04-14') },
  sections: [
    section('a', 1),
    section('a.1', 2, 'Tiếp nhận {{received}} hồ sơ.'),
    section('a.2', 2, ''),
    section('b', 1),
    section('b.1', 2),
    section('c', 1, 'Một.\n\n- Hai.'),
  ],
  figures: new Map([['received', received]]),
  appendices: [],
}

test('a draft has neither number nor date; an issued report has both', () => {
  const draft = composeDocument({ ...input, mark: 'DỰ THẢO' })
  expect(draft).not.toHaveProperty('number')
  expect(draft).not.toHaveProperty('date')
  expect(draft.mark).toBe('DỰ THẢO')
  const issued = composeDocument({ ...input, number: 7, date: localDate('2026-04-16') })
  expect(issued).toMatchObject({
    parentBody: 'TỈNH NINH BÌNH',
    body: 'ỦY BAN NHÂN DÂN XÃ BÌNH LỤC',
    number: 7,
    date: '2026-04-16',
    typeName: 'BÁO CÁO',
    subject: 'Kết quả tháng 4 năm 2026',
    signature: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Văn An' },
  })
})

test('the body: bases, opening, numbered sections, closing; what is empty is not printed and not numbered', () => {
  const lines = composeDocument(input).content.map((block) => {
    if (block.kind === 'heading') return `${block.level} ${block.text}`
    return block.kind === 'table'
      ? ''
      : block.runs.map((run) => (run.kind === 'figure' ? `[${run.figure}=${run.text}]` : run.text)).join('')
  })
  expect(lines).toEqual([
    'Căn cứ Nghị định số 09/2019/NĐ-CP của Chính phủ;',
    'Ủy ban nhân dân xã Bình Lục báo cáo từ ngày 15/03/2026 đến ngày 14/04/2026:',
    '1 I. MỤC A',
    '2 1. mục a.1',
    'Tiếp nhận [received=1.552] hồ sơ.',
    '1 II. MỤC C',
    'Một.',
    '- Hai.',
    'Trên đây là Báo cáo tháng 4 năm 2026./.',
  ])
})

test('levels start again under the one above; letters follow the Vietnamese alphabet', () => {
  const sections = [1, 2, 3, 3, 3, 3, 3, 2, 3, 1, 2].map((level) => ({ level: level as 1 | 2 | 3, heading: 'x' }))
  expect(numberHeadings(sections)).toEqual([
    'I. X',
    '1. x',
    'a) x',
    'b) x',
    'c) x',
    'd) x',
    'đ) x',
    '2. x',
    'a) x',
    'II. X',
    '1. x',
  ])
})

test('form cells are figures the prose can bind, with their comparatives and the mark of the typist', () => {
  const sheet: Sheet = {
    form: 'bm1',
    label: 'Biểu mẫu 1',
    title: 'Chỉ đạo điều hành',
    window: input.window,
    lines: [],
    cells: [
      {
        number: '2',
        label: 'Tỷ lệ',
        unit: '%',
        valueType: 'percent',
        value: { known: 82.93 },
        numerator: 34,
        denominator: 41,
        previous: { known: 50 },
      },
      {
        number: '2.2',
        label: 'Đã hoàn thành',
        unit: 'nhiệm vụ',
        valueType: 'count',
        value: { known: 34 },
        typed: { by: 'Hà', at: '2026-06-15T00:00:00Z' },
      },
    ],
  }
  const figures = sheetFigures([sheet])
  expect(figures.get('form:bm1:2')).toMatchObject({ unit: '%', numerator: 34, denominator: 41 })
  expect(figures.get('form:bm1:2@previous')).toMatchObject({ value: { known: 50 }, unit: '%' })
  expect(figures.get('form:bm1:2.2')).toMatchObject({ value: { known: 34 }, typed: { by: 'Hà' } })
})

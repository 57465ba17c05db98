import { expect, test } from 'vitest'
import type { Figure, Figures } from '#domain/indicators/figure.ts'
import { checkNarrative, type ProseVocabulary } from './check-narrative.ts'
import {
  addParagraph,
  carryOver,
  confirmParagraph,
  editParagraph,
  needsOfficer,
  type Paragraph,
  refreshNarrative,
  type Section,
} from './narrative.ts'

function count(id: string, value: number): Figure {
  return { id, value: { known: value }, unit: 'hồ sơ', records: value }
}

const figures: Figures = new Map<string, Figure>([
  ['received', count('received', 1552)],
  ['online', count('online', 1542)],
  ['late', count('late', 3)],
  [
    'onlineRate',
    { id: 'onlineRate', value: { known: 99.36 }, unit: '%', numerator: 1542, denominator: 1552, records: 1552 },
  ],
  ['pakn', { id: 'pakn', value: { missing: 'not-entered' }, unit: 'vụ', records: 0 }],
])

const vocabulary: ProseVocabulary = {
  labels: [
    { figure: 'received', phrases: ['tiep nhan'] },
    { figure: 'online', phrases: ['tiep nhan truc tuyen', 'ho so truc tuyen'] },
    { figure: 'onlineRate', phrases: ['truc tuyen'] },
  ],
  denials: [{ figures: ['late'], phrases: ['khong co ho so qua han', 'khong co ho so giai quyet tre han'] }],
  labelOf: (figure) => ({ received: 'Hồ sơ tiếp nhận', late: 'Giải quyết quá hạn' })[figure] ?? figure,
}

function check(paragraph: Partial<Paragraph> & { readonly text: string }): readonly string[] {
  const section: Section = {
    id: 's',
    heading: 'Kết quả',
    level: 2,
    paragraphs: [{ id: 'p', origin: 'edited', ...paragraph }],
  }
  return checkNarrative([section], figures, vocabulary).map((each) => `${each.code} ${each.severity}`)
}

const basis = 'Tiếp nhận {{received}} hồ sơ.'

test.each<[string, Partial<Paragraph> & { readonly text: string }, readonly string[]]>([
  ['the template’s own words', { text: basis, origin: 'template' }, []],
  ['reworded, still bound', { text: 'Trong tháng đã tiếp nhận {{received}} hồ sơ.', basis }, []],
  ['a figure of no report', { text: 'Có {{unknown}} vụ.' }, ['VB-001 error']],
  ['braces that bind nothing', { text: 'Có {{received hồ sơ.' }, ['VB-001 error']],
  ['a missing value', { text: 'Có {{pakn}}.' }, ['VB-002 warning']],
  ['another number where the figure stood', { text: 'Tiếp nhận 1.500 hồ sơ.', basis }, ['VB-003 error']],
  ['the right number where the figure stood', { text: 'Tiếp nhận 1.552 hồ sơ.', basis }, ['VB-004 warning']],
  [
    'a number of a part where the figure stood',
    { text: 'Lĩnh vực đất đai tiếp nhận 73 hồ sơ.', basis },
    ['VB-005 warning'],
  ],
  ['the figure taken out', { text: 'Tiếp nhận nhiều hồ sơ.', basis }, ['VB-005 warning']],
  ['the paragraph taken out', { text: '', basis }, ['VB-005 warning']],
  ['a free number unlike its figure', { text: 'Hồ sơ trực tuyến: 1500.' }, ['VB-003 warning']],
  ['a free number like its figure', { text: 'Hồ sơ tiếp nhận trực tuyến: 1542 hồ sơ.' }, ['VB-004 warning']],
  ['a share rounded with fewer decimals', { text: 'Tỷ lệ trực tuyến đạt 99,4%.' }, ['VB-004 warning']],
  ['a share that is not', { text: 'Tỷ lệ trực tuyến đạt 100%.' }, ['VB-003 warning']],
  ['a number of a part', { text: 'Tiếp nhận 73 hồ sơ lĩnh vực đất đai.' }, []],
  ['an aim', { text: 'Phấn đấu tỷ lệ trực tuyến đạt 100%.' }, []],
  ['an act and its date', { text: 'Thực hiện Kế hoạch số 06/KH-UBND ngày 20/01/2026 về tiếp nhận hồ sơ.' }, []],
  ['a denial the figures contradict', { text: 'Trong kỳ không có hồ sơ quá hạn.' }, ['VB-008 error']],
  ['nothing written yet', { text: 'Thực hiện theo kế hoạch.', origin: 'template', opinion: true }, ['VB-006 warning']],
  ['words of the last report', { text: 'Đã ban hành kế hoạch.', origin: 'carried', opinion: true }, ['VB-007 info']],
])('%s', (_, paragraph, expected) => {
  expect(check(paragraph)).toEqual(expected)
})

test('a finding tells the officer what, where, and what it should be', () => {
  const sections: readonly Section[] = [
    {
      id: 's',
      heading: 'Kết quả',
      level: 2,
      paragraphs: [{ id: 'p', text: 'Tiếp nhận 1.500 hồ sơ.', origin: 'edited', basis }],
    },
  ]
  expect(checkNarrative(sections, figures, vocabulary)).toEqual([
    {
      code: 'VB-003',
      severity: 'error',
      message: 'Hồ sơ tiếp nhận: số gõ tay 1.500 khác số liệu của kỳ báo cáo (1.552).',
      place: { section: 's', paragraph: 'p', figure: 'received' },
      expected: '1.552',
      found: '1.500',
    },
  ])
})

const place = { section: 's', paragraph: 'p' }

function sectionOf(...paragraphs: readonly Paragraph[]): readonly Section[] {
  return [{ id: 's', heading: 'Kết quả', level: 2, paragraphs }]
}

test('what a person wrote stays when the figures change; what the template said is said anew', () => {
  const current = sectionOf(
    { id: 'p', text: 'Không có hồ sơ quá hạn.', origin: 'template' },
    { id: 'q', text: 'Đã rút kinh nghiệm.', origin: 'template', opinion: true },
  )
  const written = addParagraph(
    editParagraph(current, { section: 's', paragraph: 'q' }, 'Đã họp 2 lần.'),
    { section: 's', after: 'p' },
    { id: 'own', text: 'Thêm.' },
  )
  const fresh = sectionOf(
    { id: 'p', text: 'Còn {{late}} hồ sơ quá hạn.', origin: 'template' },
    current[0]!.paragraphs[1]!,
  )
  expect(refreshNarrative(written, fresh)[0]!.paragraphs).toEqual([
    { id: 'p', text: 'Còn {{late}} hồ sơ quá hạn.', origin: 'template' },
    { id: 'own', text: 'Thêm.', origin: 'edited' },
    { id: 'q', text: 'Đã họp 2 lần.', origin: 'edited', opinion: true, basis: 'Đã rút kinh nghiệm.' },
  ])
})

test('an edit undone follows the figures again', () => {
  const start = sectionOf({ id: 'p', text: basis, origin: 'template' })
  const changed = editParagraph(start, place, 'Tiếp nhận hồ sơ.')
  expect(changed[0]!.paragraphs[0]).toEqual({ id: 'p', text: 'Tiếp nhận hồ sơ.', origin: 'edited', basis })
  expect(editParagraph(changed, place, basis)).toEqual(start)
})

test('words of the last report are offered only where no register speaks, and marked', () => {
  const last = sectionOf(
    { id: 'p', text: 'Tiếp nhận 1.200 hồ sơ.', origin: 'edited', basis },
    { id: 'q', text: 'Đã ban hành kế hoạch.', origin: 'edited', opinion: true },
  )
  const fresh = sectionOf(
    { id: 'p', text: basis, origin: 'template' },
    { id: 'q', text: 'Theo kế hoạch.', origin: 'template', opinion: true },
  )
  const carried = carryOver(last, fresh)
  expect(carried[0]!.paragraphs.map((each) => [each.text, each.origin])).toEqual([
    [basis, 'template'],
    ['Đã ban hành kế hoạch.', 'carried'],
  ])
  expect(needsOfficer(fresh[0]!)).toBe(true)
  expect(needsOfficer(confirmParagraph(fresh, { section: 's', paragraph: 'q' })[0]!)).toBe(false)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bindingsOf, plainText } from '#domain/reports/binding.ts'
import { checkNarrative } from '#domain/reports/check-narrative.ts'
import { composeDocument, numberHeadings } from '#domain/reports/compose-document.ts'
import { withComparisons } from '#domain/reports/figure-text.ts'
import type { Condition, Sentence } from '#domain/reports/narrative-template.ts'
import { composeNarrative, needsOfficer, type Section } from '#domain/reports/narrative.ts'
import type { Period } from '#domain/reports/period.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import { type ReportKind, reportKinds } from '#domain/reports/report-kind.ts'
import { forms } from '#catalogue/forms/forms.ts'
import { findIndicator } from '#catalogue/indicators/indicators.ts'
import { proseDenials, proseLabels } from './prose-vocabulary.ts'
import { binhLuc, type Case, cases, type Counts, figuresOf, none, readCase } from './golden-cases.ts'
import { reportKindDeclarations } from './report-kinds.ts'

function sectionsOf({ kind, period, settings, figures }: Case): {
  readonly period: Period
  readonly sections: readonly Section[]
} {
  const read = readCase(kind, period)
  const context = { period: read, window: windowOf(read), figures, body: settings.body, bodyShort: settings.bodyShort }
  return { period: read, sections: composeNarrative(reportKindDeclarations[kind].template, context) }
}

/** The report as a civil servant reads it; what waits for the officer is marked. */
function readable(each: Case): string {
  const { period, sections } = sectionsOf(each)
  const wording = reportKindDeclarations[each.kind].wording
  const window = windowOf(period)
  const document = composeDocument({ ...each, wording, period, window, sections, appendices: [] })
  const waiting = new Set(
    sections.flatMap((section) =>
      section.paragraphs.filter((one) => one.opinion).map((one) => `${section.id}/${one.id}`),
    ),
  )
  const lines = document.content.map((block) => {
    if (block.kind === 'heading') return `\n${'#'.repeat(block.level)} ${block.text}`
    if (block.kind === 'table') return ''
    const text = block.runs.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('')
    return waiting.has(block.anchor ?? '') ? `[cán bộ viết] ${text}` : text
  })
  const head = [
    document.parentBody,
    document.body,
    `BÁO CÁO`,
    document.subject,
    `Kính gửi: ${document.addressees.join('; ')}`,
  ]
  const tail = [...document.signature.capacity, document.signature.name, `Nơi nhận: ${document.recipients.join('; ')}`]
  return `${[...head, '', ...lines, '', ...tail].join('\n')}\n`
}

describe('the narrative a civil servant can read', () => {
  test.each(Object.keys(cases))('%s', async (name) => {
    await expect(readable(cases[name]!)).toMatchFileSnapshot(`golden/${name}.txt`)
  })
})

test('the half year of Bình Lục says the figures of its report', () => {
  const text = readable(cases['half-year-binh-luc']!)
  for (const said of [
    '5.095',
    '5.082',
    '13 hồ sơ',
    '5.064/5.064 = 100%',
    '5.082/5.082 = 100%',
    '4.853/5.064 = 95,83%',
    '3.944/3.944 = 100%',
    '243/320 = 75,94%',
    '34/41',
    'từ ngày 15/12/2025 đến ngày 14/06/2026',
  ]) {
    expect(text).toContain(said)
  }
})

test('the month of Lục Ngạn says the figures of its report', () => {
  const text = readable(cases['month-luc-ngan']!)
  for (const said of [
    '1.552',
    '1.542/1.552 = 99,36%',
    '1.512',
    '1.481',
    '31 hồ sơ',
    '34 hồ sơ',
    '03 hồ sơ',
    '02 hồ sơ',
    '01 hồ sơ',
    '1.384/1.384 = 100%',
    '1.512/1.552 = 97,42%',
    'từ ngày 15/03/2026 đến ngày 14/04/2026',
  ]) {
    expect(text).toContain(said)
  }
})

test('nothing is said of payment when nothing is owed, and missing is never 0', () => {
  const zero = readable(cases['month-zero']!)
  expect(zero).not.toMatch(/nghĩa vụ tài chính|thanh toán/)
  const missing = readable(cases['month-missing']!)
  expect(missing).not.toMatch(/(?<![\d/])0(?![\d/])/)
  expect(missing).toContain('chưa có số liệu')
})

const allSentences = reportKinds.flatMap((kind) =>
  reportKindDeclarations[kind].template.sections.flatMap((section) => section.paragraphs.flatMap((each) => each.say)),
)

function textsOf(sentence: Sentence): readonly string[] {
  if (typeof sentence === 'string') return [sentence]
  if ('oneOf' in sentence) return sentence.oneOf.map((said) => said.text)
  if ('list' in sentence) return sentence.list.map((said) => said.text)
  return [sentence.text]
}

function figuresIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(figuresIn)
  if ('any' in condition) return condition.any.flatMap(figuresIn)
  if ('not' in condition) return figuresIn(condition.not)
  return Object.entries(condition).flatMap(([key, value]) => (key === 'since' ? [] : [value as string]))
}

function conditionsOf(sentence: Sentence): readonly Condition[] {
  if (typeof sentence === 'string') return []
  const said = 'oneOf' in sentence ? sentence.oneOf : 'list' in sentence ? sentence.list : [sentence]
  return said.flatMap((each) => (each.when ? [each.when] : []))
}

/** `form:BM1:2.1` of a declared form. */
function isCell(id: string): boolean {
  const [, form, row] = /^form:([^:]+):(.+)$/.exec(id) ?? []
  const declared = forms.find((each) => each.id === form)
  return declared?.layout === 'rows' && declared.rows.some((each) => each.number === row && each.valueType !== 'header')
}

test('every template and every word of the vocabulary names a figure that exists', () => {
  const bound = allSentences.flatMap((sentence) => [
    ...textsOf(sentence).flatMap((text) => bindingsOf(text).map((each) => each.figure)),
    ...conditionsOf(sentence).flatMap(figuresIn),
  ])
  const vocabulary = [...proseLabels.map((each) => each.figure), ...proseDenials.flatMap((each) => each.figures)]
  const unknown = [...bound, ...vocabulary]
    .map((id) => id.replace(/@.*/, ''))
    .filter((id) => !id.startsWith('cell:') && !isCell(id) && !findIndicator(id))
  expect([...new Set(unknown)]).toEqual([])
})

test('a section no figure fills is left to the officer', () => {
  const { sections } = sectionsOf(cases['half-year-binh-luc']!)
  const waiting = sections.filter(needsOfficer).map((section) => section.id)
  expect(waiting).toContain('steering.propaganda')
  expect(waiting).toContain('assessment.weaknesses')
  expect(waiting).not.toContain('results.procedures.list')
})

test('headings are numbered as the field numbers them', () => {
  const { sections } = sectionsOf(cases['half-year-binh-luc']!)
  const numbered = numberHeadings(sections)
  expect(numbered[0]).toBe('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH')
  expect(numbered.map((heading) => /^[IVX]+\.|^\d+\.|^\p{L}\)/u.exec(heading)?.[0])).toEqual([
    'I.',
    '1.',
    '2.',
    '3.',
    '4.',
    '5.',
    '6.',
    '7.',
    'II.',
    '1.',
    '2.',
    'a)',
    'b)',
    'c)',
    'd)',
    '3.',
    '4.',
    '5.',
    '6.',
    '7.',
    'III.',
    '1.',
    '2.',
    'IV.',
    'V.',
  ])
})

// A ledger that could be: parts add up to their wholes.
const anyLedger: fc.Arbitrary<Counts> = fc
  .record({
    opening: fc.nat(20),
    online: fc.nat(20),
    counter: fc.nat(5),
    post: fc.nat(2),
    early: fc.nat(9),
    onTime: fc.nat(4),
    late: fc.nat(3),
    inTerm: fc.nat(9),
    overdue: fc.nat(3),
    supplement: fc.nat(2),
    other: fc.nat(2),
    refused: fc.nat(2),
    withdrawn: fc.nat(2),
    paidOnline: fc.nat(9),
    paidCounter: fc.nat(2),
    unpaid: fc.nat(2),
    eResult: fc.nat(9),
    digitised: fc.nat(9),
  })
  .map((l): Counts => {
    const received = l.online + l.counter + l.post
    const resolved = l.early + l.onTime + l.late
    return {
      ...none,
      'dossiers.opening': l.opening,
      'dossiers.received': received,
      'dossiers.handled': l.opening + received,
      'dossiers.received.online': l.online,
      'dossiers.received.counter': l.counter,
      'dossiers.received.post': l.post,
      'dossiers.resolved': resolved,
      'dossiers.resolved.early': l.early,
      'dossiers.resolved.onTime': l.onTime,
      'dossiers.resolved.late': l.late,
      'dossiers.resolved.notLate': l.early + l.onTime,
      'dossiers.inProgress': l.inTerm + l.overdue,
      'dossiers.inProgress.inTerm': l.inTerm,
      'dossiers.inProgress.overdue': l.overdue,
      'dossiers.paused': l.supplement + l.other,
      'dossiers.paused.supplement': l.supplement,
      'dossiers.paused.other': l.other,
      'dossiers.refused': l.refused,
      'dossiers.withdrawn': l.withdrawn,
      'dossiers.feeBearing': l.paidOnline + l.paidCounter + l.unpaid,
      'dossiers.paidOnline': l.paidOnline,
      'dossiers.paidCounter': l.paidCounter,
      'dossiers.unpaid': l.unpaid,
      'dossiers.eResult': Math.min(l.eResult, resolved),
      'dossiers.received.eResult': Math.min(l.eResult, resolved, received),
      'dossiers.componentsDigitised': Math.min(l.digitised, received),
    }
  })

test('what the templates say never contradicts the figures, is well spelt, and counts nothing by hand', () => {
  fc.assert(
    fc.property(fc.constantFrom(...reportKinds), anyLedger, anyLedger, (kind, now, before) => {
      const periods: Readonly<Record<ReportKind, string>> = {
        month: '2026-04',
        quarter: '2026-Q1',
        'half-year': '2026-H1',
        'nine-months': '2026-9M',
        year: '2026',
        programme: '2021..2025',
      }
      const figures = withComparisons(figuresOf(now), { previous: figuresOf(before), lastYear: figuresOf(before) })
      const { sections } = sectionsOf({ kind, period: periods[kind], settings: binhLuc, figures })
      const vocabulary = { labels: proseLabels, denials: proseDenials, labelOf: (id: string) => id }
      const findings = checkNarrative(sections, figures, vocabulary).filter(
        (each) => !['VB-002', 'VB-006'].includes(each.code),
      )
      expect(findings).toEqual([])
      for (const paragraph of sections.flatMap((section) => section.paragraphs)) {
        const text = plainText(paragraph.text, figures)
        expect(text).not.toMatch(/ {2}|\.\.|;\.|,\.| [,;.]|[{}]|undefined|NaN/)
        expect(text).not.toContain('cell:')
        expect(text).toMatch(/[.:;]$/)
      }
    }),
    { numRuns: 300 },
  )
})

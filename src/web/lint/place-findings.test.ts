import { expect, test } from 'vitest'
import type { LintFinding } from '#domain/lint/finding.ts'
import type { LintDocument, Place } from '#domain/lint/text-model.ts'
import { placeFindings, segmentsOf } from './place-findings.ts'

const cell = (column: number, text: string) => ({
  text,
  at: { line: 5, table: 1, row: 2, column },
  row: 2,
  column,
  rowspan: 1,
  colspan: 1,
})
const document: LintDocument = {
  kind: 'txt',
  lines: [],
  blocks: [
    { kind: 'paragraph', text: 'Số hóa 5/9 = 90%.', at: { line: 1 } },
    {
      kind: 'paragraph',
      text: 'Số hóa 5/9 = 90%, tức là thấp.',
      at: { line: 3 },
      gaps: [{ offset: 6, raw: '**' }],
      notes: [{ offset: 10, number: '1' }],
    },
    {
      kind: 'table',
      number: 1,
      at: { line: 5 },
      rows: 2,
      columns: 2,
      headRows: 1,
      cells: [cell(1, 'Tổng'), cell(2, '45')],
    },
  ],
}

function marked(quote: string, location: Place): readonly (readonly string[])[] {
  const finding: LintFinding = { code: 'X', severity: 'error', message: 'Sai.', quote, location }
  return [...placeFindings(document, [finding])].map(([piece, stretches]) =>
    segmentsOf(piece, stretches)
      .filter(({ severities }) => severities.length > 0)
      .map(({ text }) => text),
  )
}

test.each<[string, string, Place, readonly (readonly string[])[]]>([
  ['the line tells two equal quotes apart', '90%', { line: 1 }, [['90%']]],
  ['the marks of the source lie inside the quote', 'hóa** 5/9', { line: 3 }, [['hóa 5/9']]],
  ['a footnote call parts what is marked', '5/9 = 90%', { line: 3 }, [['5/9', ' = 90%']]],
  ['a quote cut inside a word marks the word', 'tức là th', { line: 3 }, [['tức là thấp']]],
  ['the quoted row name points at the cell', 'Tổng', { table: 1, row: 2, column: 2 }, [['45']]],
  ['words that are not there leave a number alone', 'không có', { line: 1 }, [[]]],
  ['a file without lines is searched by words', '5/9 = 90%', {}, [['5/9 = 90%']]],
  ['a short quote that stands twice is not guessed', '90%', {}, []],
  ['no place at all', '', {}, []],
])('%s', (_, quote, location, expected) => {
  expect(marked(quote, location)).toEqual(expected)
})

test('overlapping findings part the text, and nothing of it is lost', () => {
  const [piece] = document.blocks
  if (piece?.kind !== 'paragraph') throw new Error('no paragraph')
  const mark = (number: number, severity: 'error' | 'info') => ({ number, severity, message: '' })
  const segments = segmentsOf(piece, [
    { start: 0, end: 10, mark: mark(1, 'info') },
    { start: 7, end: 16, mark: mark(2, 'error') },
  ])
  expect(
    segments.map(({ text, severities, numbers }) => [text, severities.join(), numbers.map((one) => one.number)]),
  ).toEqual([
    ['Số hóa ', 'info', []],
    ['5/9', 'info,error', [1]],
    [' = 90%', 'error', [2]],
    ['.', '', []],
  ])
})

test('what a finding is held against is marked at its own place', () => {
  const finding: LintFinding = {
    code: 'X',
    severity: 'warning',
    message: 'Hai chỗ ghi khác nhau.',
    quote: '90%',
    location: { line: 1 },
    other: { quote: 'Tổng', location: { table: 1, row: 2, column: 2 } },
  }
  const marks = [...placeFindings(document, [finding]).values()].flat().map(({ mark }) => mark)
  expect(marks.map(({ number, isOther }) => [number, isOther ?? false])).toEqual([
    [1, false],
    [1, true],
  ])
})

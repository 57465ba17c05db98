import { describe, expect, test } from 'vitest'
import type { LintFinding } from '#domain/lint/finding.ts'
import { lintDocument } from '#domain/lint/lint-document.ts'
import { lintFacts } from '#catalogue/lint/facts.ts'
import { readDocument } from '#outside/reading/read-document.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { sampleReport } from '#render/sample-report.ts'
import { cleanReports } from '#test/corpus/clean-reports.ts'
import { cellKey, readOwnPaper } from './own-paper.ts'

const said = (findings: readonly LintFinding[]) =>
  findings.map(({ code, message, quote }) => ({ code, message, quote }))

describe('a paper of ours is judged as its Word file would be', () => {
  test.each([...cleanReports(), { name: 'sample', document: sampleReport }])('$name', async ({ document }) => {
    const read = await readDocument(await renderDocx(document), 'a.docx')
    if (!read.ok) throw new Error(read.refusal)
    const own = lintDocument(readOwnPaper(document).document, lintFacts)
    const strange = lintDocument(read.value, lintFacts)
    expect(own.document).toEqual(strange.document)
    expect(new Set(said(own.findings))).toEqual(new Set(said(strange.findings)))
  })
})

test('places lead back to the paragraph and to the figure', () => {
  const { document, places } = readOwnPaper(cleanReports().at(-1)!.document)
  const [line] = [...places.anchors].find(([, anchor]) => anchor.includes('/'))!
  expect(document.lines[line - 1]?.text.length).toBeGreaterThan(10)
  const table = document.blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  const keys = table.cells.map((cell) => cellKey(table.number, cell.row, cell.column))
  expect(keys.filter((key) => places.figures.has(key)).length).toBeGreaterThan(3)
})

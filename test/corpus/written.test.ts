import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LintFinding } from '#domain/lint/finding.ts'
import { readDocument } from '#outside/reading/read-document.ts'
import { lint } from './clean-reports.ts'
import { judge, type Judged, type Known } from './judge.ts'

// Reports written by other hands than the rules, in many ways of writing, with what is wrong in each and what only
// looks wrong. Every figure in them is invented.

const folder = new URL('./written/', import.meta.url)

async function read({ file }: Known): Promise<readonly LintFinding[]> {
  const answer = await readDocument(readFileSync(new URL(file, folder)), file)
  if (!answer.ok) throw new Error(answer.refusal)
  return lint(answer.value).findings
}

type Report = { readonly file: string; readonly held: boolean; readonly is: Judged }

const reports: readonly Report[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .map(async (name) => {
      const known = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Known
      const text = known.file.endsWith('.docx') ? '' : readFileSync(new URL(known.file, folder), 'utf8')
      return { file: known.file, held: known.held === true, is: judge(known, await read(known), text) }
    }),
)

type Found = Judged['found'][number]

function recall(found: readonly Found[], severity: number): number {
  const own = found.filter(({ one }) => one.severity === severity)
  return own.filter(({ by }) => by.length > 0).length / own.length
}

function tell(name: string, group: readonly Report[]): void {
  const found = group.flatMap(({ is }) => is.found)
  for (const severity of [1, 2, 3]) {
    const own = found.filter(({ one }) => one.severity === severity)
    const told = own.filter(({ by }) => by.length > 0).length
    const errors = own.filter(({ by }) => by.some((each) => each.severity === 'error')).length
    const classes = [...Map.groupBy(own, ({ one }) => one.class)]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([letter, each]) => `${letter} ${each.filter(({ by }) => by.length > 0).length}/${each.length}`)
    console.log(
      `${name}, severity ${severity}: ${told}/${own.length} = ${Math.floor(recall(found, severity) * 1000) / 10} %, as error ${errors}; ${classes.join(', ')}`,
    )
  }
  const strays = group.flatMap(({ is }) => is.strays)
  const count = (severity: LintFinding['severity']) => strays.filter((each) => each.severity === severity).length
  console.log(
    `${name}: findings that touch no known fault in ${group.length} reports: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`,
  )
  if (process.env['MISSED'])
    for (const { file, is } of group)
      for (const { one } of is.found.filter(({ by }) => by.length === 0))
        console.log(`   missed ${file} ${one.id} (${one.severity}, ${one.class}): ${one.what} «${one.quote}»`)
}

describe('reports written by others', () => {
  const [tuned, held] = [reports.filter((each) => !each.held), reports.filter((each) => each.held)]

  test('recall by severity and class', () => {
    tell('tuned to', tuned)
    if (held.length > 0) tell('kept apart', held)
    const found = tuned.flatMap(({ is }) => is.found)
    expect(recall(found, 1)).toBeGreaterThanOrEqual(0.9)
    expect(recall(found, 2)).toBeGreaterThanOrEqual(0.85)
  })

  test.each(reports)('$file: no error but of a known fault', ({ is }) => {
    expect(is.strays.filter((each) => each.severity === 'error')).toEqual([])
  })

  test('what only looks wrong is no error', () => {
    expect(reports.flatMap(({ is }) => is.trapped).filter((each) => each.severity === 'error')).toEqual([])
  })
})

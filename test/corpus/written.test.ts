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

const judged: readonly { readonly file: string; readonly is: Judged }[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .map(async (name) => {
      const known = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Known
      const text = known.file.endsWith('.docx') ? '' : readFileSync(new URL(known.file, folder), 'utf8')
      return { file: known.file, is: judge(known, await read(known), text) }
    }),
)

const cases = judged.flatMap(({ file, is }) => is.found.map((each) => ({ file, ...each })))
const share = (severity: number) => {
  const own = cases.filter(({ one }) => one.severity === severity)
  return own.filter(({ by }) => by.length > 0).length / own.length
}

describe('reports written by others', () => {
  test('recall by severity and class', () => {
    for (const severity of [1, 2, 3]) {
      const own = cases.filter(({ one }) => one.severity === severity)
      const told = own.filter(({ by }) => by.length > 0)
      const classes = [...Map.groupBy(own, ({ one }) => one.class)]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([name, group]) => `${name} ${group.filter(({ by }) => by.length > 0).length}/${group.length}`)
      console.log(
        `severity ${severity}: ${told.length}/${own.length} = ${Math.floor(share(severity) * 1000) / 10} %, as error ${own.filter(({ by }) => by.some((each) => each.severity === 'error')).length}; ${classes.join(', ')}`,
      )
    }
    const strays = judged.flatMap(({ is }) => is.strays).filter((each) => each.severity === 'warning')
    console.log(`warnings that touch no known fault: ${strays.length} in ${judged.length} reports`)
    if (process.env['MISSED'])
      for (const { file, one } of cases.filter(({ by }) => by.length === 0))
        console.log(`   missed ${file} ${one.id} (${one.severity}, ${one.class}): ${one.what} «${one.quote}»`)
    expect(cases.length).toBeGreaterThan(200)
  })

  test.each(judged)('$file: no error but of a known fault', ({ is }) => {
    expect(is.strays.filter((each) => each.severity === 'error')).toEqual([])
  })

  test('what only looks wrong is left alone', () => {
    expect(judged.flatMap(({ is }) => is.trapped).filter((each) => each.severity === 'error')).toEqual([])
  })
})

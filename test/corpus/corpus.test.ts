import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LintFinding } from '#domain/lint/finding.ts'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { readDocument } from '#outside/reading/read-document.ts'
import { readOwnPaper } from '#usecases/review/own-paper.ts'
import { cleanReports, drafts, lint } from './clean-reports.ts'
import { lintText } from './lint-text.ts'
import { plainText } from './plain-text.ts'
import { mutantsOf } from './mutants.ts'

type Case = {
  readonly id: string
  readonly class: string
  readonly severity: 1 | 2 | 3
  readonly code?: string
  readonly line?: number
  readonly notAimed?: string
}
type Expected = { readonly file: string; readonly cases: readonly Case[] }

// The reports themselves are not ours to publish: they are read from where they are kept, when they are there.
const seeds = process.env['MOTCUA_SEEDS'] ?? new URL('../../../shared/seeds', import.meta.url).pathname

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(new URL(`./${name}.expected.json`, import.meta.url), 'utf8')) as Expected
}

function isFound(one: Case, findings: readonly LintFinding[]): boolean {
  return findings.some((finding) => finding.code === one.code && finding.location.line === one.line)
}

function percentOf(part: number, whole: number): string {
  return `${part}/${whole}${whole > 0 ? ` = ${Math.floor((part / whole) * 1000) / 10} %` : ''}`
}

describe.skipIf(!existsSync(seeds))('real reports', () => {
  const read = ['000', '002', '003'].map((name) => {
    const expected = expectedOf(name)
    return { name, ...expected, findings: lintText(readFileSync(`${seeds}/${expected.file}`, 'utf8')).findings }
  })
  const all = read.flatMap(({ cases, findings }) => cases.map((one) => ({ ...one, found: isFound(one, findings) })))

  test('recall by severity and class', () => {
    for (const severity of [1, 2, 3] as const) {
      const here = all.filter((one) => one.severity === severity)
      const missed = here.filter((one) => !one.found).map((one) => one.id)
      const classes = [...Map.groupBy(here, (one) => one.class)].map(
        ([name, group]) => `${name} ${group.filter((one) => one.found).length}/${group.length}`,
      )
      console.log(
        `severity ${severity}: ${percentOf(here.length - missed.length, here.length)}; ${classes.join(', ')}; missed: ${missed.join(', ') || 'none'}`,
      )
    }
    const recall = (severity: number) =>
      all.filter((one) => one.severity === severity && one.found).length /
      all.filter((one) => one.severity === severity).length
    expect(recall(1)).toBe(1)
    expect(recall(2)).toBeGreaterThanOrEqual(0.9)
  })

  test('every case aimed at is found in its place', () => {
    expect(all.filter((one) => one.notAimed === undefined && !one.found).map((one) => one.id)).toEqual([])
  })

  test('no error but of a known case', () => {
    const strays = read.flatMap(({ name, cases, findings }) =>
      findings
        .filter((one) => one.severity === 'error')
        // 002-07 is said once a row; the case names the first.
        .filter(
          (one) => !cases.some((each) => each.code === one.code && (each.line === one.location.line || name === '002')),
        ),
    )
    expect(strays).toEqual([])
  })
})

describe('our own reports', async () => {
  const read = async (bytes: Uint8Array, name: string): Promise<LintDocument> => {
    const answer = await readDocument(bytes, name)
    if (!answer.ok) throw new Error(answer.refusal)
    return answer.value
  }
  const clean = await Promise.all(
    cleanReports().map(async ({ name, document }) => ({
      name,
      paper: document,
      document: await read(await renderDocx(document), `${name}.docx`),
    })),
  )
  const grave = (document: LintDocument) => lint(document).findings.filter((one) => one.severity !== 'info')

  test.each(clean)('$name lints clean as Word file, PDF and plain text', async ({ name, paper, document }) => {
    expect(grave(document)).toEqual([])
    expect(grave(await read(new TextEncoder().encode(plainText(paper)), `${name}.txt`))).toEqual([])
    expect(grave(await read(await renderPdf(paper), `${name}.pdf`))).toEqual([])
  })

  test.each(drafts())('$name lints clean while it is written', ({ document }) => {
    expect(grave(readOwnPaper(document).document)).toEqual([])
  })

  test('what is changed in them is found', () => {
    const key = (one: LintFinding) => `${one.code} ${one.severity} ${one.message}`
    const tried = clean.flatMap(({ document }) => {
      const before = new Set(lint(document).findings.map(key))
      // Every mutant when asked; else every third, so that the test stays quick.
      const mutants = mutantsOf(document).filter((_, index) => process.env['MUTANTS'] === 'all' || index % 3 === 0)
      return mutants.map((mutant) => {
        const fresh = lint(mutant.document).findings.filter((one) => !before.has(key(one)))
        return {
          ...mutant,
          error: fresh.some((one) => one.severity === 'error'),
          found: fresh.some((one) => one.severity !== 'info'),
        }
      })
    })
    for (const [kind, group] of Map.groupBy(tried, (one) => one.kind)) {
      const found = group.filter((one) => one.found)
      console.log(
        `${kind}: found ${percentOf(found.length, group.length)}, as error ${group.filter((one) => one.error).length}`,
      )
      if (process.env['MISSED'])
        for (const one of group.filter((each) => !each.found).slice(0, 6)) console.log(`   missed ${one.what}`)
    }
    console.log(`mutants: ${percentOf(tried.filter((one) => one.found).length, tried.length)}`)
    expect(tried.length).toBeGreaterThan(300)
    const recall = (kind: string) =>
      tried.filter((one) => one.kind === kind && one.found).length / tried.filter((one) => one.kind === kind).length
    for (const kind of ['percent of a fraction', 'numerator', 'denominator', 'code', 'table of another period'])
      expect(recall(kind)).toBeGreaterThan(0.95)
  }, 120_000)
})

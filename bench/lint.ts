import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintFacts } from '#catalogue/lint/facts.ts'
import type { Block, OfficialDocument } from '#domain/documents/model.ts'
import { lintDocument } from '#domain/lint/lint-document.ts'
import { type LintDocument, listPieces } from '#domain/lint/text-model.ts'
import { readDocument } from '#outside/reading/read-document.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { cleanReports } from '#test/corpus/clean-reports.ts'
import { openReviewRoom } from '#usecases/review/open-review-room.ts'
import { withFolder } from './bench-store.ts'
import { alternate, median, option, tell, tellMachine, timed } from './measure.ts'

// The rules over one report and over reports two, four and eight times as long, beside one plain walk over the same
// texts (finding every number); reading a file beside judging it; a batch as a province drops it; the whole command.

const runs = option('runs', 9)
const files = option('files', 150)

tellMachine('lint')
const paper = cleanReports().find(({ name }) => name === 'half-year-with-fields')!.document
await lengths()
await formats()
await batch()
await command()

async function lengths(): Promise<void> {
  const documents = await Promise.all([1, 2, 4, 8].map(async (times) => asRead(longer(paper, times))))
  const [one, two, four, eight] = documents.map((document) => () => lintDocument(document, lintFacts))
  const taken = await alternate(runs, {
    walk: () => listPieces(documents[0]!).flatMap(({ text }) => [...text.matchAll(/\d[\d.,]*/g)]),
    one: one!,
    two: two!,
    four: four!,
    eight: eight!,
  })
  const size = (document: LintDocument) => listPieces(document).reduce((sum, { text }) => sum + text.length, 0)
  tell(`all rules over ${size(documents[0]!)} characters`, taken.one, {
    name: 'finding every number',
    runs: taken.walk,
  })
  tell('twice as long', taken.two, { name: 'once', runs: taken.one })
  tell('four times', taken.four, { name: 'once', runs: taken.one })
  tell('eight times', taken.eight, { name: 'once', runs: taken.one })
  console.log(
    `  eight times, per length: ${(median(taken.eight) / median(taken.one) / (size(documents[3]!) / size(documents[0]!))).toFixed(2)}`,
  )
}

async function formats(): Promise<void> {
  const [docx, pdf] = [await renderDocx(paper), await renderPdf(paper)]
  const document = await asRead(paper)
  const taken = await alternate(runs, {
    judging: () => lintDocument(document, lintFacts),
    docx: () => readDocument(docx, 'a.docx'),
    pdf: () => readDocument(pdf, 'a.pdf'),
  })
  const judged = { name: 'judging it', runs: taken.judging }
  tell('reading a Word file', taken.docx, judged)
  tell(`reading a PDF of ${await pagesOf(pdf)} pages`, taken.pdf, judged)
}

async function batch(): Promise<void> {
  const docx = await renderDocx(paper)
  for (const threads of [1, 2]) {
    const room = openReviewRoom({ threads })
    await room.review(docx, 'a.docx')
    const took = await timed(() =>
      Promise.all(Array.from({ length: files }, () => room.review(docx, 'a.docx').then(({ ok }) => ok))),
    )
    console.log(
      `- ${files} Word files in ${threads} thread${threads > 1 ? 's' : ''}: ${(files / (took / 1000)).toFixed(1)} files/s; memory of the process ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    )
    await room.close()
  }
}

async function command(): Promise<void> {
  await withFolder(async (folder) => {
    const [short, long] = [join(folder, 'ngan.docx'), join(folder, 'dai.docx')]
    writeFileSync(short, await renderDocx(paper))
    writeFileSync(long, await renderDocx(longer(paper, 3)))
    const taken = await alternate(Math.min(runs, 5), { short: () => lintBy(short), long: () => lintBy(long) })
    tell('motcua lint, the whole command', taken.short)
    tell('motcua lint, a report three times as long', taken.long, { name: 'once', runs: taken.short })
  })
}

function lintBy(file: string): void {
  const done = spawnSync(process.execPath, ['bin/motcua.js', 'lint', file, '--json'], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr || done.stdout)
}

async function asRead(document: OfficialDocument): Promise<LintDocument> {
  const read = await readDocument(await renderDocx(document), 'a.docx')
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  const read = await readDocument(pdf, 'a.pdf')
  return read.ok ? (read.value.pages ?? 0) : 0
}

/** The same report with its sections and forms again and again, under numbers of their own. */
function longer(document: OfficialDocument, times: number): OfficialDocument {
  const again = <Item>(items: readonly Item[]): readonly Item[] => Array.from({ length: times }, () => items).flat()
  return {
    ...document,
    content: again<Block>(document.content),
    appendices: again(document.appendices).map((appendix, at) => ({ ...appendix, label: `Biểu mẫu ${at + 1}` })),
  }
}

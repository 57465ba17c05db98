import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficialDocument, Workbook } from '#domain/documents/model.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'
import { previewReport } from '#usecases/reports/preview-report.ts'
import { benchNow, bringIn, offerProcedures, officerOf, withBench, withFolder } from './bench-store.ts'
import { longLedger, writeCsv } from './long-ledger.ts'
import { alternate, option, tell, tellMachine, timed } from './measure.ts'

// The half-year report of a commune on paper: the first time in a process and the next times, and the PDF beside what
// LibreOffice makes of the same Word file, where it is installed.

type Papers = { readonly document: OfficialDocument; readonly workbook: Workbook }

const runs = option('runs', 9)
const renderers = {
  docx: (papers: Papers) => renderDocx(papers.document),
  pdf: (papers: Papers) => renderPdf(papers.document),
  xlsx: (papers: Papers) => renderWorkbook(papers.workbook),
} as const
type Format = keyof typeof renderers
const formats = Object.keys(renderers) as readonly Format[]

const firstOf = formats.find((format) => process.argv.includes(`--first-${format}`))
if (firstOf) await renderFirst(firstOf)
else await compare()

async function compare(): Promise<void> {
  tellMachine('render')
  await withFolder(async (folder) => {
    const papers = await writePapers()
    writeFileSync(join(folder, 'papers.json'), JSON.stringify(papers))
    for (const format of formats) tell(`${format}, first in a process`, firstRuns(format, folder))
    const word = join(folder, 'bao-cao.docx')
    writeFileSync(word, await renderDocx(papers.document))
    for (const format of formats) await renderers[format](papers)
    const office = findOffice()
    if (office) convert(office, word, folder)
    const warm = await alternate(runs, {
      docx: () => renderDocx(papers.document),
      pdf: () => renderPdf(papers.document),
      xlsx: () => renderWorkbook(papers.workbook),
    })
    for (const format of formats) tell(`${format}, warm`, warm[format])
    if (!office) return console.log('- LibreOffice is not installed here: nothing to hold the PDF against')
    // Each conversion starts the program, as a server that keeps none waiting would; its profile was made above.
    const pair = await alternate(Math.min(runs, 5), {
      pdf: () => renderPdf(papers.document),
      office: () => convert(office, word, folder),
    })
    tell('LibreOffice, the same docx to PDF', pair.office, { name: 'our PDF, warm', runs: pair.pdf })
  })
}

async function writePapers(): Promise<Papers> {
  const papers: Papers[] = []
  await withBench(async (bench) => {
    const path = join(bench.folder, 'so.csv')
    await writeCsv(path, longLedger(4))
    await bringIn(bench, '13504', path)
    await offerProcedures(bench.store, '13504')
    papers.push(
      await previewReport(
        { store: bench.store, actor: officerOf('13504'), now: benchNow },
        { period: { kind: 'half-year', year: 2026, half: 1 } },
      ),
    )
  })
  const { document, workbook } = papers[0]!
  return { document, workbook }
}

/** A new process each time: fonts are not read yet, nothing is compiled. */
function firstRuns(format: Format, folder: string): readonly number[] {
  return [1, 2, 3].map(() =>
    Number(
      execFileSync(process.execPath, [import.meta.filename, `--first-${format}`, join(folder, 'papers.json')], {
        encoding: 'utf8',
      }),
    ),
  )
}

async function renderFirst(format: Format): Promise<void> {
  const papers = JSON.parse(readFileSync(process.argv.at(-1)!, 'utf8')) as Papers
  let bytes: Uint8Array | undefined
  const took = await timed(async () => (bytes = await renderers[format](papers)))
  if (!bytes?.length) throw new Error(`no ${format}`)
  console.log(took)
}

function findOffice(): string | undefined {
  return ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
}

function convert(office: string, word: string, folder: string): void {
  const out = join(folder, 'office')
  mkdirSync(out, { recursive: true })
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const done = spawnSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, word], {
    stdio: 'ignore',
  })
  if (done.status !== 0 || readFileSync(join(out, 'bao-cao.pdf')).length < 1000)
    throw new Error('LibreOffice made no PDF')
}

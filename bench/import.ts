import { spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { defaultHeader } from '#domain/dossiers/import/dossier-columns.ts'
import { type Bench, bringIn, withBench } from './bench-store.ts'
import { longLedger, take, writeCsv, writeXlsx } from './long-ledger.ts'
import { alternate, median, type Runs, option, tell, tellMachine, timed } from './measure.ts'

// How fast a dossier list goes in, against a bare COPY of the same file into a table of the same columns: COPY checks
// nothing, knows no dossier from another and keeps no history; it is what the disk and the server can do at most.

const rows = option('rows', 100_000)
const runs = option('runs', 3)
const format = process.argv.includes('--xlsx') ? 'xlsx' : 'csv'

if (process.argv.includes('--once')) await importOnce()
else if (process.argv.includes('--memory')) compareMemory()
else await compare()

async function compare(): Promise<void> {
  tellMachine('import')
  await withBench(async (bench) => {
    const files = { csv: join(bench.folder, 'so.csv'), xlsx: join(bench.folder, 'so.xlsx') }
    await writeCsv(files.csv, ledger())
    await writeXlsx(files.xlsx, ledger())
    const columns = defaultHeader.map((_, index) => `c${index} text`).join(', ')
    await bench.owner.query(`create table bare (${columns})`)
    let commune = 10_000
    const fresh = () => String((commune += 1))
    const phases: number[] = []
    await bringIn(bench, fresh(), files.csv)
    const taken = await alternate(runs, {
      copy: () => copy(bench, files.csv),
      csv: () => bringIn(bench, fresh(), files.csv, noteReading(phases)),
      xlsx: () => bringIn(bench, fresh(), files.xlsx),
      again: () => bringIn(bench, String(commune), files.csv),
    })
    const base = { name: 'COPY', runs: taken.copy }
    tellRate('bare COPY', taken.copy)
    for (const [what, each] of [
      ['csv, new dossiers', taken.csv],
      ['xlsx, new dossiers', taken.xlsx],
      ['csv, the same file again', taken.again],
    ] as const) {
      tell(what, each, base)
      tellRate(what, each)
    }
    tell('of csv: until the first 4,000 dossiers are in (reading, checking, setting aside, sorting)', phases)
  })
}

function compareMemory(): void {
  tellMachine('import, memory')
  for (const [size, kind] of [
    [rows, 'csv'],
    [rows * 4, 'csv'],
    [rows, 'xlsx'],
    [rows * 4, 'xlsx'],
  ] as const)
    tellMemory(size, kind)
}

function ledger(): Iterable<readonly string[]> {
  return take(longLedger(Math.ceil(rows / 5000) + 1), rows)
}

function noteReading(phases: number[]): Parameters<typeof bringIn>[3] {
  const start = performance.now()
  let merging = false
  return ({ phase }) => {
    if (phase !== 'merging' || merging) return
    merging = true
    phases.push(performance.now() - start)
  }
}

function tellRate(what: string, taken: Runs): void {
  console.log(`  ${what}: ${Math.round(rows / (median(taken) / 1000)).toLocaleString('en')} rows/s`)
}

async function copy({ owner }: Bench, path: string): Promise<void> {
  await owner.query('truncate bare')
  await pipeline(createReadStream(path), owner.query(copyFrom('copy bare from stdin (format csv, header)')))
}

/** Peak memory is asked of a process that does nothing else: the list is written by this one, read by that one. */
function tellMemory(size: number, kind: 'csv' | 'xlsx'): void {
  const args = [import.meta.filename, '--once', '--rows', String(size), ...(kind === 'xlsx' ? ['--xlsx'] : [])]
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (done.status !== 0) throw new Error(`import of ${size} rows ended with ${done.status}`)
  console.log(`- ${kind}, ${size.toLocaleString('en')} rows: ${done.stdout.trim()}`)
}

async function importOnce(): Promise<void> {
  await withBench(async (bench) => {
    const path = join(bench.folder, `so.${format}`)
    const write = format === 'csv' ? 'writeCsv' : 'writeXlsx'
    const args = [
      '--input-type=module',
      '-e',
      `import * as ledger from ${JSON.stringify(import.meta.resolve('./long-ledger.ts'))}
      await ledger.${write}(${JSON.stringify(path)}, ledger.take(ledger.longLedger(${Math.ceil(rows / 5000) + 1}), ${rows}))`,
    ]
    const written = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (written.status !== 0) throw new Error('the list could not be written')
    const before = peak()
    const took = await timed(() => bringIn(bench, '13504', path))
    console.log(
      `peak memory ${peak()} MB (${before} MB before it began), ${Math.round(rows / (took / 1000)).toLocaleString('en')} rows/s`,
    )
  })
}

function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

import { join } from 'node:path'
import type { Figures } from '#domain/indicators/figure.ts'
import { momentsOf } from '#domain/indicators/moments.ts'
import { localDate } from '#kernel/local-time.ts'
import { listCounted } from '#store/figures/list-dossiers.ts'
import { inScope } from '#store/scope.ts'
import { countIndicators, figuresOfWindow } from '#usecases/parts/figures-of-window.ts'
import { previewReport } from '#usecases/reports/preview-report.ts'
import { type Bench, benchNow, bringIn, offerProcedures, officerOf, withBench } from './bench-store.ts'
import { countByHand } from './count-by-hand.ts'
import { longLedger, writeCsv } from './long-ledger.ts'
import { alternate, ms, option, ratio, tell, tellMachine } from './measure.ts'

// A report is about half a year; what lies before it must not make it slower. The whole report (figures, forms, prose,
// checks) of three communes that differ in nothing but the length of their history; then its counting alone against
// one statement written by hand for the same core figures, and the list behind a figure.

const runs = option('runs', 11)
const longest = option('years', 10)
const communes = { one: '13504', two: '07582', long: '01786' } as const
const period = { kind: 'half-year', year: 2026, half: 1 } as const
const window = { from: localDate('2025-12-15'), to: localDate('2026-06-14') }
const page = { limit: 50, offset: 0 }

tellMachine('report')
await withBench(async (bench) => {
  for (const [commune, years] of [
    [communes.one, 1],
    [communes.two, 2],
    [communes.long, longest],
  ] as const) {
    const path = join(bench.folder, `${commune}.csv`)
    await writeCsv(path, longLedger(years * 2))
    const { created } = await bringIn(bench, commune, path)
    await offerProcedures(bench.store, commune)
    console.log(`  ${years} year(s): ${created.toLocaleString('en')} dossiers`)
  }
  // What autovacuum does within a minute of an import.
  await bench.owner.query('vacuum analyze')
  await requireSameCounts(bench)
  await compareReports(bench)
  await compareCounting(bench)
  await compareLists(bench)
})

async function compareReports({ store }: Bench): Promise<void> {
  const report = (commune: string) => () =>
    previewReport({ store, actor: officerOf(commune), now: benchNow }, { period })
  const first = performance.now()
  await report(communes.one)()
  console.log(`- the first report of the process: ${ms(performance.now() - first)}`)
  for (const commune of Object.values(communes)) await report(commune)()
  const taken = await alternate(runs, {
    one: report(communes.one),
    two: report(communes.two),
    long: report(communes.long),
  })
  tell('whole report, 1 year of history (compared with one earlier window)', taken.one)
  tell('whole report, 2 years (compared with two earlier windows)', taken.two, { name: '1 year', runs: taken.one })
  tell(`whole report, ${longest} years (compared with two)`, taken.long, { name: '2 years', runs: taken.two })
  console.log(`  ${longest} years against 1: ${ratio(taken.long, taken.one).toFixed(2)}`)
}

async function compareCounting({ store }: Bench): Promise<void> {
  for (const [commune, years] of [
    [communes.one, 1],
    [communes.long, longest],
  ] as const) {
    const inside =
      <T>(work: Parameters<typeof inScope<T>>[2]) =>
      () =>
        inScope(store, officerOf(commune), work)
    const taken = await alternate(runs, {
      hand: inside((scope) => countByHand(scope, commune, window)),
      ours: inside((scope) => figuresOfWindow(scope, window, benchNow())),
      split: inside((scope) => figuresOfWindow(scope, window, benchNow(), 'field')),
    })
    const base = { name: 'by hand', runs: taken.hand }
    tell(`all ${countIndicators.length} counts of a window, ${years} year(s)`, taken.ours, base)
    tell('the same, and again for every field', taken.split, base)
  }
}

async function compareLists({ store }: Bench): Promise<void> {
  const question = { moments: momentsOf(window, benchNow()), asOf: benchNow() }
  const received = countIndicators.find((each) => each.id === 'dossiers.received')!
  const list = (commune: string) => () =>
    inScope(store, officerOf(commune), (scope) => listCounted(scope, received, question, page))
  const taken = await alternate(runs, { one: list(communes.one), long: list(communes.long) })
  tell('the list behind “dossiers.received”, first 50, 1 year', taken.one)
  tell(`the same, ${longest} years`, taken.long, { name: '1 year', runs: taken.one })
}

/** A race between two programs that answer differently would mean nothing. */
async function requireSameCounts({ store }: Bench): Promise<void> {
  for (const commune of Object.values(communes)) {
    const [ours, hand] = await inScope(
      store,
      officerOf(commune),
      async (scope) =>
        [
          (await figuresOfWindow(scope, window, benchNow())).figures,
          await countByHand(scope, commune, window),
        ] as const,
    )
    for (const [id, count] of Object.entries(hand)) {
      if (valueOf(ours, id) !== count)
        throw new Error(`${commune} ${id}: ${valueOf(ours, id)} against ${count} by hand`)
    }
  }
  console.log('  both count the same')
}

function valueOf(figures: Figures, id: string): number | undefined {
  const value = figures.get(id)?.value
  return value && 'known' in value ? value.known : undefined
}

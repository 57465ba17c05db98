import { join } from 'node:path'
import { checkSheets, rules } from '#domain/checks/check-sheets.ts'
import type { CheckInput } from '#domain/checks/rule.ts'
import { readPeriod } from '#domain/reports/period.ts'
import { type Preview, previewReport } from '#usecases/reports/preview-report.ts'
import { benchNow, bringIn, offerProcedures, officerOf, withBench } from './bench-store.ts'
import { longLedger, writeCsv } from './long-ledger.ts'
import { alternate, median, option, tell, tellMachine } from './measure.ts'

// Every rule over the sheets of one report, beside one plain walk over the same cells (a copy of them all), which is
// the least any check must do; then the sheets of a hundred communes in one run, as a province checks what it was sent.

const runs = option('runs', 15)
const communes = option('communes', 100)

tellMachine('checks')
await withBench(async (bench) => {
  const path = join(bench.folder, 'so.csv')
  await writeCsv(path, longLedger(2))
  await bringIn(bench, '13504', path)
  await offerProcedures(bench.store, '13504')
  const read = readPeriod('half-year', '2026-H1')
  if (!read.ok) throw new Error(read.refusal)
  const period = read.value
  const preview = await previewReport({ store: bench.store, actor: officerOf('13504'), now: benchNow }, { period })
  const inputs = Array.from({ length: communes }, () => inputOf(preview))
  const [one] = inputs
  const cells = preview.filled.reduce((sum, { sheet }) => sum + sheet.cells.length, 0)
  console.log(
    `  ${rules.length} rules, ${preview.filled.length} sheets, ${cells} cells, ${preview.figures.size} figures; ${checkSheets(one!).length} findings`,
  )
  const taken = await alternate(runs, {
    walk: () => structuredClone(one!.filled.map(({ sheet }) => sheet)),
    one: () => checkSheets(one!),
    many: () => inputs.map((input) => checkSheets(input)),
  })
  tell('all rules over one set of sheets', taken.one, { name: 'copying the sheets', runs: taken.walk })
  tell(`all rules over the sheets of ${communes} communes`, taken.many, { name: 'one set', runs: taken.one })
  console.log(
    `  a commune in the large run: ${(median(taken.many) / communes / median(taken.one)).toFixed(2)} of one alone`,
  )
})

/** Sheets of its own for each commune, so that none is warm in a cache because another was just read. */
function inputOf(preview: Preview): CheckInput {
  const sheets = structuredClone(preview.filled.map(({ sheet }) => sheet))
  return {
    kind: 'half-year',
    window: preview.window,
    expectedWindow: preview.window,
    figures: structuredClone(preview.figures),
    filled: preview.filled.map(({ form }, at) => ({ form, sheet: sheets[at]! })),
  }
}

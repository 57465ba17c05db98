import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#domain/access/actor.ts'
import { localDate } from '#kernel/local-time.ts'
import { countDossiers } from '#domain/indicators/compute.ts'
import { momentsOf } from '#domain/indicators/moments.ts'
import type { Store } from '#store/connection.ts'
import { listCounted } from '#store/figures/list-dossiers.ts'
import type { Split } from '#store/figures/count-dossiers.ts'
import { listFactsInReach } from '#store/figures/list-facts.ts'
import { inScope } from '#store/scope.ts'
import { type ImportOutcome, importDossiers } from '#usecases/import-dossiers.ts'
import { importProcedures } from '#usecases/import-procedures.ts'
import { countIndicators, figuresOfWindow } from '#usecases/parts/figures-of-window.ts'
import type { LedgerLine } from './generate.ts'
import type { LedgerRow } from './ledger-row.ts'
import { type Truth, truthOf } from './oracle.ts'
import { type CsvForm, writeCsvList, writeWorkbookList } from './write-list.ts'

export type Days = { readonly from: string; readonly to: string }

const folder = mkdtempSync(join(tmpdir(), 'motcua-ledger-'))
let files = 0

export function clerkOf(commune: string): Actor {
  return { accountId: 'ledger', name: 'Người thử', role: 'reporting', commune, province: '24' }
}

/** A procedure whose limit is in hours, so that some dossiers are judged by the instant. */
export async function addHourlyProcedure(store: Store, now: Date): Promise<void> {
  const path = join(folder, 'procedures.csv')
  writeFileSync(
    path,
    'code,name,field,time_limit_value,time_limit_unit,valid_from\n9.000001,Thủ tục hạn tính theo giờ,Hộ tịch,4,hour,2020-01-01\n',
  )
  const outcome = await importProcedures(
    { store, actor: clerkOf(''), now: () => now },
    { path, rejectedPath: join(folder, 'p.csv') },
  )
  if (!outcome.ok || outcome.value.rejected > 0) throw new Error(JSON.stringify(outcome))
}

export async function bringIn(
  store: Store,
  commune: string,
  lines: readonly LedgerLine[],
  form: CsvForm | 'xlsx',
  at: Date,
): Promise<ImportOutcome> {
  files += 1
  const path = join(folder, `${files}.${form === 'xlsx' ? 'xlsx' : 'csv'}`)
  await (form === 'xlsx' ? writeWorkbookList(path, lines, files) : writeCsvList(path, lines, form, files))
  const outcome = await importDossiers(
    { store, actor: clerkOf(commune), now: () => at },
    { path, fileName: 'thu', source: 'Nguồn không ghi', rejectedPath: join(folder, `${files}.tu-choi.csv`) },
  )
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

/** Everything in which the product and the truth differ over one window and moment, as lines to read. */
export async function differences(
  store: Store,
  commune: string,
  rows: readonly LedgerRow[],
  days: Days,
  asked: { readonly asOf: Date; readonly moment?: string; readonly by?: readonly Split[] },
): Promise<readonly string[]> {
  const window = { from: localDate(days.from), to: localDate(days.to) }
  const found: string[] = []
  const say = (what: string, got: unknown, wanted: unknown) => {
    if (got !== wanted)
      found.push(`${days.from}..${days.to} ${asked.moment ?? ''} ${what}: ${String(got)}, not ${String(wanted)}`)
  }
  const truth = truthOf(rows, days, asked.moment)
  await inScope(store, clerkOf(commune), async (scope) => {
    const question = { moments: momentsOf(window, asked.asOf), asOf: asked.asOf }
    for (const split of asked.by ?? (['field'] as const)) {
      const { figures, parts } = await figuresOfWindow(scope, window, asked.asOf, split)
      sayFigures(figures, truth, split, say)
      const wanted = Map.groupBy(rows, (row) => keyOf(row, split))
      for (const { id } of countIndicators) {
        const sum = parts.reduce((total, part) => total + (part.figures.get(id)?.records ?? 0), 0)
        say(`${id} over ${split}`, sum, figures.get(id)?.records)
      }
      for (const part of parts)
        sayFigures(part.figures, truthOf(wanted.get(part.key) ?? [], days, asked.moment), `${split}=${part.key}`, say)
      const handled = countIndicators.find(({ id }) => id === 'dossiers.handled')!
      for (const part of parts) {
        const list = await listCounted(scope, handled, question, { limit: 1, offset: 0 }, { split, key: part.key })
        say(`list of ${handled.id} in ${split}=${part.key}`, list.total, part.figures.get(handled.id)?.records)
      }
    }
    const { figures } = await figuresOfWindow(scope, window, asked.asOf)
    // What the offline verification counts, dossier by dossier.
    const facts = await listFactsInReach(scope, question)
    const offline = countDossiers(
      countIndicators,
      facts.map((each) => each.facts),
      question.moments,
    )
    for (const [id, count] of offline) say(`${id} counted offline`, count, figures.get(id)?.records)
    for (const indicator of countIndicators) {
      const list = await listCounted(scope, indicator, question, { limit: 100_000, offset: 0 })
      say(`list of ${indicator.id}`, list.total, figures.get(indicator.id)?.records)
      say(`opened list of ${indicator.id}`, new Set(list.dossiers.map(({ id }) => id)).size, list.total)
    }
  })
  return found
}

type Say = (what: string, got: unknown, wanted: unknown) => void
type Figures = Awaited<ReturnType<typeof figuresOfWindow>>['figures']

function sayFigures(figures: Figures, truth: Truth, where: string, say: Say): void {
  const known = (id: string) => {
    const value = figures.get(id)?.value
    return value && 'known' in value ? value.known : undefined
  }
  for (const [id, count] of truth.counts) {
    say(`${id} (${where})`, known(id), count)
    say(`records of ${id} (${where})`, figures.get(id)?.records, count)
  }
  for (const [id, { numerator, denominator, value }] of truth.rates) {
    say(`${id} (${where})`, known(id), value)
    say(
      `parts of ${id} (${where})`,
      `${figures.get(id)?.numerator}/${figures.get(id)?.denominator}`,
      `${numerator}/${denominator}`,
    )
  }
  const sum = (...ids: readonly string[]) =>
    ids.reduce((total, id) => total + (known(`dossiers.${id}`) ?? Number.NaN), 0)
  say(
    `conservation (${where})`,
    sum('opening', 'received'),
    sum('resolved', 'inProgress', 'paused', 'refused', 'withdrawn', 'returned'),
  )
  say(`pauses (${where})`, sum('paused'), sum('paused.supplement', 'paused.payment', 'paused.other'))
}

function keyOf(row: LedgerRow, split: Split): string {
  switch (split) {
    case 'field':
      return row.fieldCode || row.fieldName || 'Lĩnh vực khác'
    case 'procedure':
      return row.procedure
    case 'channel':
      return row.channel
    case 'officer':
      return row.unit
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dateOf, fromInstant, showDate, showDateTime } from '#kernel/local-time.ts'
import type { Account } from '#domain/access/account.ts'
import { actorOf } from '#domain/access/account.ts'
import type { Actor } from '#domain/access/actor.ts'
import { readPeriod } from '#domain/reports/period.ts'
import { demoAccounts, type DemoAccount } from '#catalogue/demo/demo-accounts.ts'
import { demoEntries } from '#catalogue/demo/demo-entries.ts'
import { demoLedger } from '#catalogue/demo/demo-ledger.ts'
import { demoOffers, demoProcedureRecords } from '#catalogue/demo/demo-offers.ts'
import { demoReportSettings } from '#catalogue/demo/demo-report-settings.ts'
import { demoSummaries } from '#catalogue/demo/demo-summaries.ts'
import { demoCommunes, demoProvince } from '#catalogue/demo/demo-units.ts'
import { defaultHeader } from '#domain/dossiers/import/dossier-columns.ts'
import { summary28 } from '#catalogue/forms/summary-28.ts'
import type { Identity } from '#outside/identity/identity.ts'
import { makeDemoCertificate } from '#outside/signing/demo-certificate.ts'
import { chooseRealm, findRealm } from '#store/installation.ts'
import { saveOffers, saveProcedures } from '#store/procedures.ts'
import { addEntry, saveSigningKey } from '#store/report-parts.ts'
import { inReference, inScope } from '#store/scope.ts'
import { saveSetting } from '#store/settings.ts'
import { saveUnits } from '#store/territory.ts'
import type { Store } from '#store/connection.ts'
import { createAccount } from '#usecases/accounts/create-account.ts'
import { importSummary } from '#usecases/imports/import-summary.ts'
import { importDossiers } from '#usecases/import-dossiers.ts'
import { settingKeys } from '#usecases/parts/commune-settings.ts'
import { issueReport } from '#usecases/reports/issue-report.ts'
import { takeStep } from '#usecases/reports/take-step.ts'
import { openReport } from '#usecases/reports/open-report.ts'

/** Told to whoever starts the demo; worth nothing outside it. */
export const demoPassword = 'motcua-demo-2026'
export const demoKeyPassphrase = 'ky-so-mau'

export class DemoRefused extends Error {}

export type Loading = {
  readonly store: Store
  readonly identity: Identity
  readonly now: () => Date
  readonly tell: (what: string) => void
}

/** Fills an empty database with the demo province; false when it already is the demo. */
export async function loadDemo(loading: Loading): Promise<boolean> {
  const { store, now, tell } = loading
  const realm = await inReference(store, findRealm)
  if (realm === 'demo') return false
  if (realm === 'live' || (await loading.identity.store.anyAccount())) {
    throw new DemoRefused('Dữ liệu này là dữ liệu thật; dữ liệu mẫu chỉ nạp vào một thư mục dữ liệu trống.')
  }
  await inReference(store, async (scope) => {
    await saveUnits(scope, [demoProvince, ...demoCommunes])
    await saveProcedures(scope, demoProcedureRecords())
  })
  for (const commune of demoCommunes) {
    tell(`Nạp dữ liệu mẫu: ${commune.name}`)
    await loadCommune(loading, commune.code)
  }
  for (const account of demoAccounts.filter((each) => each.communeCode === undefined))
    await addAccount(loading, account)
  // Last: a demo that was cut short is not taken for a whole one, but begun again in an empty folder.
  await inReference(store, (scope) => chooseRealm(scope, 'demo', now()))
  return true
}

async function loadCommune(loading: Loading, commune: string): Promise<void> {
  const { store, now } = loading
  const people = new Map<string, Account>()
  for (const each of demoAccounts.filter((account) => account.communeCode === commune))
    people.set(each.role, await addAccount(loading, each))
  const actor = actorOf(people.get('reporting')!)
  const settings = demoReportSettings.find((each) => each.communeCode === commune)
  await inScope(store, actor, async (scope) => {
    await saveOffers(
      scope,
      commune,
      demoOffers().map((offer) => ({ ...offer, serviceMode: offer.mode })),
    )
    if (settings) await saveSetting(scope, actor, settingKeys.report, settings, now())
  })
  await importLedger(loading, actor, commune)
  await takeSummaries(loading, actor, commune)
  await giveKey(loading, people.get('chairman')!)
  await openDemoReports(loading, actor, commune)
  if (alreadySent.includes(commune)) await sendReport(loading, actor, actorOf(people.get('chairman')!))
}

/** Two communes have sent their half-year, so that the province has something to add up. */
const alreadySent: readonly string[] = ['01786', '05605']

async function sendReport({ store, now }: Loading, officer: Actor, chairman: Actor): Promise<void> {
  const as = (actor: Actor) => ({ store, actor, now })
  const period = readPeriod('half-year', '2026-H1')
  const opened = period.ok ? await openReport(as(officer), { period: period.value }) : period
  if (!opened.ok) throw new Error(opened.refusal)
  const report = opened.value.id
  const steps = [
    () => takeStep(as(officer), { report, step: 'check' }),
    () => takeStep(as(chairman), { report, step: 'approve' }),
    () => issueReport(as(chairman), { report, date: dateOf(fromInstant(now())), passphrase: demoKeyPassphrase }),
  ]
  for (const step of steps) {
    const done = await step()
    if (!done.ok) throw new Error(done.refusal)
  }
}

async function addAccount(loading: Loading, wanted: DemoAccount): Promise<Account> {
  const made = await createAccount(loading.identity, undefined, {
    login: wanted.login,
    name: wanted.name,
    role: wanted.role,
    province: demoProvince.code,
    ...(wanted.communeCode ? { commune: wanted.communeCode } : {}),
    password: demoPassword,
  })
  if (!made.ok) throw new Error(`demo account ${wanted.login}: ${made.refusal}`)
  return made.value.account
}

/** The ledger goes in as a commune's own list would: as a file, through the import. */
async function importLedger({ store, now }: Loading, actor: Actor, commune: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-demo-'))
  const path = join(folder, `${commune}.csv`)
  try {
    const file = createWriteStream(path)
    file.write(`${defaultHeader.map(quoted).join(',')}\n`)
    for (const row of demoLedger(commune)) if (!file.write(`${row.map(quoted).join(',')}\n`)) await once(file, 'drain')
    file.end()
    await once(file, 'close')
    const imported = await importDossiers(
      { store, actor, now },
      { path, fileName: `ho-so-mau-${commune}.csv`, rejectedPath: join(folder, 'tu-choi.csv') },
    )
    if (!imported.ok) throw new Error(imported.refusal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What another system said of the commune, as its export lies on a disk. */
async function takeSummaries({ store, now }: Loading, actor: Actor, commune: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-demo-'))
  try {
    for (const summary of demoSummaries.filter((each) => each.communeCode === commune)) {
      const path = join(folder, `tong-hop-${summary.from}.csv`)
      const lines = [
        ['BÁO CÁO TỔNG HỢP CỦA TTPVHCC'],
        [
          `Thời điểm báo cáo: Theo khoảng thời gian (từ ngày ${showDate(summary.from)} đến ngày ${showDate(summary.to)})`,
        ],
        [`Đơn vị xuất báo cáo: ${summary.unitName}`],
        [`Thời điểm xuất: ${showDateTime(summary.exportedAt)}`],
        ['STT', 'Tên đơn vị', ...summary28.columns.map((column) => column.label)],
        ...summary.rows,
      ]
      await writeFile(path, lines.map((line) => line.map(quoted).join(',')).join('\n'))
      const taken = await importSummary(
        { store, actor, now },
        { path, fileName: `tong-hop-${summary.from}.csv`, source: summary.source },
      )
      if (!taken.ok) throw new Error(taken.refusal)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

async function giveKey({ store, now }: Loading, chairman: Account): Promise<void> {
  const [validFrom, validTo] = [new Date(now().getTime() - 86_400_000), new Date(now().getTime() + 365 * 86_400_000)]
  const commune = demoCommunes.find((each) => each.code === chairman.commune)
  const { p12 } = makeDemoCertificate({
    commonName: chairman.name,
    organisation: `UBND ${commune?.name ?? ''}`,
    validFrom,
    validTo,
    passphrase: demoKeyPassphrase,
  })
  const actor = actorOf(chairman)
  await inScope(store, actor, (scope) => saveSigningKey(scope, actor, chairman.id, p12, now()))
}

/** The reports the demo tells of: Bình Lục's first half of 2026 with what was typed in, and each commune's April. */
async function openDemoReports({ store, now }: Loading, actor: Actor, commune: string): Promise<void> {
  const context = { store, actor, now }
  const entries = demoEntries.filter((each) => each.communeCode === commune)
  const wanted = [
    { kind: 'month', period: '2026-04' },
    ...(entries.length > 0 ? [{ kind: 'half-year', period: '2026-H1' }] : []),
  ] as const
  for (const { kind, period } of wanted) {
    const read = readPeriod(kind as 'month' | 'half-year', period)
    const opened = read.ok ? await openReport(context, { period: read.value }) : read
    if (!opened.ok) throw new Error(opened.refusal)
    if (kind !== 'half-year') continue
    await inScope(store, actor, async (scope) => {
      for (const entry of entries)
        await addEntry(
          scope,
          actor,
          opened.value.id,
          { form: entry.form, row: entry.row, value: entry.value ?? null, note: entry.note },
          now(),
        )
    })
  }
}

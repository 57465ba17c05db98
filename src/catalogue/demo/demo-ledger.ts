import { binhLucLedger } from './ledgers/binh-luc.ts'
import { binhThanhLedger } from './ledgers/binh-thanh.ts'
import { dongKheLedger } from './ledgers/dong-khe.ts'
import { lucNganLedger } from './ledgers/luc-ngan.ts'
import { demoProvince } from './demo-units.ts'
import type { Draft } from './draft.ts'
import { endSeason } from './end-season.ts'
import { dossierCode, ledgerRow } from './ledger-row.ts'
import { seededRandom } from './random.ts'
import { receiveSeason } from './receive-season.ts'
import type { DemoLedgerPlan } from './season.ts'
import { dateOfWorkDay, lastWorkDay } from './working-time.ts'

const plans: readonly DemoLedgerPlan[] = [binhLucLedger, lucNganLedger, dongKheLedger, binhThanhLedger]

/** The dossier list of a demo commune, row by row, without its header: the same rows on every machine and day. */
export function* demoLedger(communeCode: string): Iterable<string[]> {
  const plan = plans.find((one) => one.communeCode === communeCode)
  if (!plan) throw new RangeError(`no demo ledger for ${communeCode}`)
  const random = seededRandom(communeCode)
  const drafts = writeSeasons(plan, random)
  const lastDay = lastWorkDay(plan.seasons.at(-1)?.to ?? dateOfWorkDay(0))
  const repeatEvery = plan.repeated > 0 ? Math.floor(drafts.length / (plan.repeated + 1)) : 0
  const sequences = new Map<number, number>()
  let [place, repeats] = [0, 0]
  for (const draft of drafts) {
    const sequence = (sequences.get(draft.received.day) ?? 0) + 1
    sequences.set(draft.received.day, sequence)
    const code = dossierCode(demoProvince.code, communeCode, dateOfWorkDay(draft.received.day), sequence)
    const row = ledgerRow(code, draft, lastDay, random)
    place += 1
    if (repeats < plan.repeated && place >= repeatEvery * (repeats + 1) && draft.end?.kind === 'resolved') {
      repeats += 1
      yield asItWas(row)
    }
    yield row
  }
}

/** All dossiers of a plan in the order they were received; what a season leaves open ends in the next. */
function writeSeasons(plan: DemoLedgerPlan, random: ReturnType<typeof seededRandom>): readonly Draft[] {
  const drafts: Draft[] = []
  let open: readonly Draft[] = []
  for (const season of plan.seasons) {
    const received = receiveSeason(season, plan.promisesNextDay, random)
    endSeason(season, [...open, ...received.ending], random)
    open = received.left.filter((draft) => !draft.paused)
    drafts.push(...received.all)
  }
  return drafts.sort((a, b) => a.received.day - b.received.day || a.received.minute - b.received.minute)
}

/** The same dossier in an older export: running, with no end. The later state must win, counted once. */
function asItWas(row: readonly string[]): string[] {
  const earlier = [...row]
  earlier.splice(11, 3, '', '', 'Đang xử lý')
  earlier[17] = 'Không'
  return earlier
}

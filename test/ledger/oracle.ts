import type { LedgerRow } from './ledger-row.ts'

/**
 * The true counts of a ledger, read from the table of the command-line contract alone: row by row, with nothing of
 * the product's own code, so that an error there cannot hide here.
 */
export type Truth = { readonly counts: ReadonlyMap<string, number>; readonly rates: ReadonlyMap<string, Rate> }
export type Rate = { readonly numerator: number; readonly denominator: number; readonly value: number | undefined }

const endsAs: Readonly<Record<string, string>> = {
  '3': 'returned',
  '7': 'withdrawn',
  '9': 'resolved',
  '10': 'resolved',
  TC: 'refused',
}
const waitsFor: Readonly<Record<string, string>> = { '5': 'supplement', '6': 'payment', '8': 'other', TD: 'other' }

/** `to` is the last day counted; a moment cuts the ledger: what happened at or after it is not known. */
export function truthOf(
  rows: readonly LedgerRow[],
  window: { readonly from: string; readonly to: string },
  moment?: string,
): Truth {
  const close = nextMidnight(window.to)
  const at = moment !== undefined && instant(moment) < close ? instant(moment) : close
  const from = instant(window.from) < at ? instant(window.from) : at
  const counts = new Map<string, number>(countIds.map((id) => [id, 0]))
  for (const row of rows) {
    for (const id of idsOf(row, from, at)) {
      if (!counts.has(id)) throw new Error(`the oracle has no id ${id}`)
      counts.set(id, counts.get(id)! + 1)
    }
  }
  return {
    counts,
    rates: new Map(Object.entries(ratios).map(([id, [top, bottom]]) => [id, rate(top, bottom, counts)])),
  }
}

function idsOf(row: LedgerRow, from: string, at: string): readonly string[] {
  if (row.status === '1' || row.received === undefined || instant(row.received) >= at) return []
  const received = instant(row.received)
  const endKind = endsAs[row.status]
  const said = endKind === undefined ? undefined : (row.ended ?? row.handedOver)
  const ended = said !== undefined && instant(said) < at ? instant(said) : undefined
  if (ended !== undefined && ended < from) return []
  const inWindow = received >= from
  const state = ended === undefined ? stateAt(row, at) : endOf(row, endKind!, ended)
  const ids = [
    'dossiers.handled',
    inWindow ? 'dossiers.received' : 'dossiers.opening',
    ...state.map((part) => `dossiers.${part}`),
  ]
  if (!inWindow) return ids
  ids.push(`dossiers.received.${row.channel}`, ...state.map((part) => `dossiers.received.${part}`))
  const owes = row.fee === undefined ? row.payment !== 'none' : row.fee > 0
  const paid = { online: 'paidOnline', counter: 'paidCounter', unpaid: 'unpaid', none: 'unpaid' }[row.payment]
  if (owes) ids.push('dossiers.feeBearing', `dossiers.${paid}`)
  if (row.digitised) ids.push('dossiers.componentsDigitised')
  if (row.reused) ids.push('dossiers.reused')
  return ids
}

function stateAt(row: LedgerRow, at: string): readonly string[] {
  const wait = waitsFor[row.status]
  if (wait !== undefined) return [`paused.${wait}`]
  const overdue = row.due !== undefined && (byInstant(row) ? instant(row.due) < at : day(row.due) < day(at))
  return ['inProgress', overdue ? 'inProgress.overdue' : 'inProgress.inTerm']
}

function endOf(row: LedgerRow, kind: string, ended: string): readonly string[] {
  if (kind !== 'resolved') return [kind]
  const ids = ['resolved', `resolved.${timeliness(row, ended)}`]
  return row.eResult ? [...ids, 'eResult'] : ids
}

/** A dossier nobody promised a day for cannot be late. */
function timeliness(row: LedgerRow, ended: string): 'early' | 'onTime' | 'late' {
  if (row.due === undefined) return 'onTime'
  if (day(ended) < day(row.due)) return 'early'
  const within = byInstant(row) ? ended <= instant(row.due) : day(ended) === day(row.due)
  return within ? 'onTime' : 'late'
}

/** A limit in hours binds to the instant, where the list says which instant. */
function byInstant(row: LedgerRow): boolean {
  return row.hourly && row.due !== undefined && row.due.includes('T')
}

const ratios: Readonly<Record<string, readonly [readonly string[], string]>> = {
  'dossiers.onTimeRate.ofResolved': [['dossiers.resolved.early', 'dossiers.resolved.onTime'], 'dossiers.resolved'],
  'dossiers.onlineRate.ofReceived': [['dossiers.received.online'], 'dossiers.received'],
  'dossiers.eResultRate.ofReceived': [['dossiers.received.eResult'], 'dossiers.received'],
  'dossiers.eResultRate.ofResolved': [['dossiers.eResult'], 'dossiers.resolved'],
  'dossiers.onlinePaymentRate.ofFeeBearing': [['dossiers.paidOnline'], 'dossiers.feeBearing'],
  'dossiers.digitisedRate.ofReceived': [['dossiers.componentsDigitised'], 'dossiers.received'],
}

/** Two decimals, halves up; never 100 unless all, never 0 unless none. */
function rate(tops: readonly string[], bottom: string, counts: ReadonlyMap<string, number>): Rate {
  const numerator = tops.reduce((sum, id) => sum + counts.get(id)!, 0)
  const denominator = counts.get(bottom)!
  if (denominator === 0) return { numerator, denominator, value: undefined }
  const hundredths = Math.floor((numerator * 20_000 + denominator) / (2 * denominator))
  const bounded = numerator < denominator ? Math.min(hundredths, 9999) : hundredths
  return { numerator, denominator, value: (numerator > 0 ? Math.max(bounded, 1) : bounded) / 100 }
}

const states = [
  'resolved',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'inProgress',
  'inProgress.inTerm',
  'inProgress.overdue',
  'paused.supplement',
  'paused.payment',
  'paused.other',
  'refused',
  'withdrawn',
  'returned',
  'eResult',
]

export const countIds: readonly string[] = [
  ...['opening', 'received', 'received.online', 'received.counter', 'received.post', 'handled'].map(
    (id) => `dossiers.${id}`,
  ),
  ...['feeBearing', 'paidOnline', 'paidCounter', 'unpaid', 'componentsDigitised', 'reused'].map(
    (id) => `dossiers.${id}`,
  ),
  ...states.flatMap((state) => [`dossiers.${state}`, `dossiers.received.${state}`]),
]

export function nextMidnight(lastDay: string): string {
  const next = new Date(`${lastDay}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 19)
}

function instant(moment: string): string {
  return moment.includes('T') ? moment : `${moment}T00:00:00`
}

function day(moment: string): string {
  return moment.slice(0, 10)
}

import type { Channel, Payment } from '#domain/dossiers/facts.ts'
import { type DemoProcedure, householdBusiness, isSlow, land, shareOut } from './demo-procedures.ts'
import type { Draft } from './draft.ts'
import type { Random } from './random.ts'
import type { Season } from './season.ts'
import { dueDay, firstWorkDay, lastWorkDay, type Moment, receiptMinute } from './working-time.ts'

type LeftKind = keyof Season['left']

/** The dossiers a season receives: those that will end, and those still open when it closes. */
export type Received = {
  readonly ending: readonly Draft[]
  readonly left: readonly Draft[]
  readonly all: readonly Draft[]
}

export function receiveSeason(season: Season, promisesNextDay: boolean, random: Random): Received {
  const count = season.received.online + season.received.counter + season.received.post
  const procedures = random.shuffled(shareOut(count, season.feeBearing, season.exact ?? {}))
  const leftKinds = chooseLeft(season, procedures)
  const channels = random.shuffled(listChannels(season))
  const due = (procedure: DemoProcedure, at: Moment) => dueDay(at, procedure.limit, promisesNextDay)
  const drafts = procedures.map((procedure, index): Draft => {
    const received = receiveAt(season, procedure, leftKinds.get(index), due, random)
    const channel = channels[index] ?? 'online'
    const paused = pauseOf(leftKinds.get(index))
    const facts = { payment: 'none', digitised: true, reused: false, eResult: false } as const
    return { procedure, channel, received, due: due(procedure, received), ...facts, ...(paused && { paused }) }
  })
  markPayments(season, drafts, random)
  markPapers(season, drafts, random)
  const ending = drafts.filter((_, index) => !leftKinds.has(index))
  return { all: drafts, ending, left: drafts.filter((_, index) => leftKinds.has(index)) }
}

function listChannels({ received }: Season): readonly Channel[] {
  const channels: Channel[] = []
  for (const channel of ['online', 'counter', 'post'] as const)
    for (let count = received[channel]; count > 0; count -= 1) channels.push(channel)
  return channels
}

/** Which dossiers stay open, by their place in the list: slow procedures only; land waits for its taxes. */
function chooseLeft({ left }: Season, procedures: readonly DemoProcedure[]): Map<number, LeftKind> {
  const slow = [...procedures.entries()].filter(([, procedure]) => isSlow(procedure))
  const chosen = new Map<number, LeftKind>()
  const take = (kind: LeftKind, fits: (procedure: DemoProcedure) => boolean) => {
    const free = slow.filter(([index, procedure]) => !chosen.has(index) && fits(procedure)).slice(0, left[kind])
    if (free.length < left[kind]) throw new RangeError(`too few dossiers to leave ${left[kind]} ${kind}`)
    for (const [index] of free) chosen.set(index, kind)
  }
  take('payment', (procedure) => procedure.fieldCode === land)
  for (const kind of ['overdue', 'supplement', 'other', 'inTerm'] as const) take(kind, () => true)
  return chosen
}

/** A day that makes the season come true: due after its end when left in term, before it when left overdue. */
function receiveAt(
  season: Season,
  procedure: DemoProcedure,
  left: LeftKind | undefined,
  due: (procedure: DemoProcedure, at: Moment) => number,
  random: Random,
): Moment {
  const [first, last] = [firstWorkDay(season.from), lastWorkDay(season.to)]
  const minute = receiptMinute(random)
  if (!left) return { day: random.between(first, last), minute }
  const dueOf = (day: number) => due(procedure, { day, minute })
  const days = Array.from({ length: last - first + 1 }, (_, index) => last - index)
  const fitting = days.filter((day) => (left === 'overdue' ? dueOf(day) < last : dueOf(day) > last))
  return { day: random.pick(fitting.slice(0, 10)), minute }
}

function pauseOf(left: LeftKind | undefined): Draft['paused'] {
  return left === 'supplement' || left === 'payment' || left === 'other' ? left : undefined
}

function markPayments({ paid }: Season, drafts: readonly Draft[], random: Random): void {
  const owing = random.shuffled(drafts.filter((draft) => draft.procedure.fee > 0))
  const atCounterFirst = owing.sort((a, b) => Number(a.channel === 'online') - Number(b.channel === 'online'))
  for (const [index, draft] of atCounterFirst.entries()) draft.payment = paymentAt(index, owing.length, paid)
}

/** Counter payers lead the list, online payers close it, and between them stands who has not paid. */
function paymentAt(index: number, count: number, paid: Season['paid']): Payment {
  if (index < paid.counter) return 'counter'
  return index >= count - paid.online ? 'online' : 'unpaid'
}

/** The business register did not digitise yet (seed 000 says so): its dossiers lack scans first. */
function markPapers(season: Season, drafts: readonly Draft[], random: Random): void {
  const paperFirst = random.shuffled(drafts).sort((a, b) => businessLast(b) - businessLast(a))
  for (const draft of paperFirst.slice(0, drafts.length - season.digitised)) draft.digitised = false
  for (const draft of random.shuffled(drafts).slice(0, season.reused)) draft.reused = true
}

export function businessLast(draft: Draft): number {
  return draft.procedure.fieldCode === householdBusiness ? 1 : 0
}

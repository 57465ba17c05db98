import type { EndKind } from '#domain/dossiers/facts.ts'
import type { Draft, Timing } from './draft.ts'
import type { Random } from './random.ts'
import { businessLast } from './receive-season.ts'
import type { Season } from './season.ts'
import { firstWorkDay, lastWorkDay, minuteAfter, type Moment, workMinute } from './working-time.ts'

type Outcome = { readonly kind: EndKind; readonly timing: Timing }
type Frame = { readonly first: number; readonly last: number }

/** Gives every dossier of a season its end, so that the season's counts come out exactly. */
export function endSeason(season: Season, ending: readonly Draft[], random: Random): void {
  const frame = { first: firstWorkDay(season.from), last: lastWorkDay(season.to) }
  const waiting = new Set(random.shuffled(ending))
  const give = (count: number, outcome: Outcome, fits: (draft: Draft) => boolean) => {
    const chosen = [...waiting].filter(fits).slice(0, count)
    if (chosen.length < count) throw new RangeError(`too few dossiers for ${count} ${outcome.kind} ${outcome.timing}`)
    for (const draft of chosen) waiting.delete(draft)
    for (const draft of chosen) draft.end = { at: endAt(draft, outcome.timing, frame, random), kind: outcome.kind }
  }
  const { ends } = season
  const mustBeLate = count(waiting, (draft) => draft.due < frame.first)
  give(mustBeLate, { kind: 'resolved', timing: 'late' }, (draft) => draft.due < frame.first)
  give(ends.late - mustBeLate, { kind: 'resolved', timing: 'late' }, (draft) => draft.due < frame.last)
  const hurried = (draft: Draft) => !canBeEarly(draft, frame)
  const mustBeOnTime = count(waiting, hurried)
  if (mustBeOnTime > ends.onTime) throw new RangeError(`${mustBeOnTime} can only be on time in ${season.from}`)
  give(mustBeOnTime, { kind: 'resolved', timing: 'onTime' }, hurried)
  give(ends.onTime - mustBeOnTime, { kind: 'resolved', timing: 'onTime' }, (draft) => draft.due <= frame.last)
  for (const kind of ['refused', 'withdrawn', 'returned'] as const)
    give(ends[kind], { kind, timing: 'early' }, () => true)
  give(waiting.size, { kind: 'resolved', timing: 'early' }, () => true)
  markResults(season, ending, random)
}

function count(drafts: Iterable<Draft>, fits: (draft: Draft) => boolean): number {
  return [...drafts].filter(fits).length
}

function canBeEarly(draft: Draft, frame: Frame): boolean {
  return draft.due > Math.max(draft.received.day, frame.first)
}

function endAt(draft: Draft, timing: Timing, frame: Frame, random: Random): Moment {
  const day = endDay(draft, timing, frame, random)
  const sameDay = day === draft.received.day
  return { day, minute: sameDay ? minuteAfter(random, draft.received.minute) : workMinute(random) }
}

function endDay(draft: Draft, timing: Timing, { first, last }: Frame, random: Random): number {
  const earliest = Math.max(draft.received.day, first)
  if (timing === 'onTime') return draft.due
  if (timing === 'early') return random.between(earliest, Math.min(draft.due - 1, last))
  const lateFrom = Math.max(draft.due + 1, first)
  return random.between(lateFrom, Math.min(lateFrom + 5, last))
}

function markResults({ ends }: Season, ending: readonly Draft[], random: Random): void {
  const resolved = random.shuffled(ending.filter((draft) => draft.end?.kind === 'resolved'))
  const electronicFirst = resolved.sort((a, b) => businessLast(a) - businessLast(b))
  for (const draft of electronicFirst.slice(0, ends.eResult)) draft.eResult = true
}

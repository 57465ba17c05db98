import { daysBetween, findLocalDate, type LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import { foldInPlace } from './language/fold.ts'
import { datesIn } from './language/dates.ts'
import type { Place } from './text-model.ts'

/** A stretch of days a text says its figures are of. */
export type StatedWindow = {
  readonly window: Window
  /** `from … to …`, or only an end: “tính đến ngày …”. */
  readonly kind: 'window' | 'until'
  readonly start: number
  readonly end: number
}

const between = /^[\s,]*(?:den|-|–|toi)\s*(?:het\s*)?(?:ngay\s*)?$/
const shortStart = /tu\s+(?:ngay\s+)?(\d{1,2})\s?[/-]\s?(\d{1,2})\s*(?:den|-|–)\s*(?:het\s*)?(?:ngay\s*)?$/

const read = new WeakMap<{ readonly text: string }, readonly StatedWindow[]>()

/** Several rules ask the same passage; it is read once. */
export function windowsOf(passage: { readonly text: string }): readonly StatedWindow[] {
  const before = read.get(passage)
  if (before) return before
  const found = windowsIn(passage.text)
  read.set(passage, found)
  return found
}

export function windowsIn(text: string): readonly StatedWindow[] {
  const folded = foldInPlace(text)
  const dates = datesIn(text).filter((one) => one.date !== undefined)
  const found: StatedWindow[] = []
  dates.forEach((date, index) => {
    const next = dates[index + 1]
    const opened = /(?:tu|ke tu)\s*:?\s*(?:ngay\s*)?$/.test(folded.slice(Math.max(0, date.start - 16), date.start))
    if (next && opened && between.test(folded.slice(date.end, next.start))) {
      found.push({ window: { from: date.date!, to: next.date! }, kind: 'window', start: date.start, end: next.end })
      return
    }
    const before = folded.slice(Math.max(0, date.start - 34), date.start)
    const short = shortStart.exec(before)
    const from = short ? startOf(Number(short[1]), Number(short[2]), date.date!) : undefined
    if (from)
      found.push({
        window: { from, to: date.date! },
        kind: 'window',
        start: date.start - short![0].length,
        end: date.end,
      })
    else if (
      /(?:tinh den|den het|tinh den het|so lieu (?:chot )?den|chot (?:so lieu )?(?:den|tai)|chot so lieu)\s*(?:ngay\s*)?$/.test(
        before,
      )
    )
      found.push({ window: { from: date.date!, to: date.date! }, kind: 'until', start: date.start, end: date.end })
  })
  return found
}

/** “từ ngày 15/12 đến ngày 14/6/2026”: the year before when the months run over New Year. */
function startOf(day: number, month: number, to: LocalDate): LocalDate | undefined {
  const year = Number(to.slice(0, 4))
  const same = findLocalDate(year, month, day)
  return same && same <= to ? same : findLocalDate(year - 1, month, day)
}

export function overlap(a: Window, b: Window): boolean {
  return a.from <= b.to && b.from <= a.to
}

export function lengthOf(window: Window): number {
  return daysBetween(window.from, window.to) + 1
}

export type Located = { readonly quote: string; readonly location: Place }

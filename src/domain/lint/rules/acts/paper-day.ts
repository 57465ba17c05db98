import type { LocalDate } from '#kernel/local-time.ts'
import type { Paper } from '../../paper.ts'

/** The day a paper was signed, or the end of the month or year it says. */
export function dayOf(paper: Paper): LocalDate | undefined {
  const { date, monthOnly, period } = paper.header
  if (date) return date
  const year = monthOnly?.year ?? period?.year
  return year === undefined ? undefined : (`${year}-${String(monthOnly?.month ?? 12).padStart(2, '0')}-28` as LocalDate)
}

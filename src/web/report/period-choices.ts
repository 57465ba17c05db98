import { type Period, previousPeriod, printPeriod, showPeriod } from '#domain/reports/period.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import { type ReportKind, reportKinds } from '#domain/reports/report-kind.ts'
import type { LocalDate } from '#kernel/local-time.ts'

export type PeriodChoice = { readonly value: string; readonly label: string }
export type PeriodChoices = readonly { readonly kind: ReportKind; readonly choices: readonly PeriodChoice[] }[]

const counts: Readonly<Record<ReportKind, number>> = {
  month: 12,
  quarter: 6,
  'half-year': 4,
  'nine-months': 2,
  year: 3,
  programme: 2,
}

/** The periods an officer may want, the newest first: those that have begun, by kind. */
export function periodChoices(today: LocalDate): PeriodChoices {
  return reportKinds.map((kind) => {
    let period = begun(latest(kind, Number(today.slice(0, 4))), today)
    const choices: PeriodChoice[] = []
    while (choices.length < counts[kind]) {
      choices.push({ value: `${kind}:${printPeriod(period)}`, label: labelOf(period) })
      period = previousPeriod(period)
    }
    return { kind, choices }
  })
}

/** The last of its kind in a year, from which one walks back. */
function latest(kind: ReportKind, year: number): Period {
  switch (kind) {
    case 'month':
      return { kind, year: year + 1, month: 1 }
    case 'quarter':
      return { kind, year: year + 1, quarter: 1 }
    case 'half-year':
      return { kind, year: year + 1, half: 1 }
    case 'nine-months':
    case 'year':
      return { kind, year: year + 1 }
    case 'programme':
      // Programmes of five years end in the years that five divides.
      return { kind, from: Math.ceil(year / 5) * 5 - 4, to: Math.ceil(year / 5) * 5 }
  }
}

function begun(period: Period, today: LocalDate): Period {
  return windowOf(period).from <= today ? period : begun(previousPeriod(period), today)
}

function labelOf(period: Period): string {
  return showPeriod(period).replace(/^\p{L}/u, (first) => first.toLocaleUpperCase('vi'))
}

import type { LocalDate } from '#kernel/local-time.ts'
import type { DossierCondition } from './dossier-condition.ts'

/** Where a definition comes from, and from when it holds (law 10). */
export type LegalSource = { readonly title: string; readonly from: LocalDate; readonly until?: LocalDate }

/** How the figures of communes become one of a province (law 9). */
export type Combination = 'sum' | 'ratio' | 'none'

/** A count of dossiers: the size of the list of those for which every condition holds. */
export type CountIndicator = {
  readonly kind: 'count'
  readonly id: string
  readonly label: string
  readonly unit: 'hồ sơ'
  /** The sentence under the number: what is counted, and which date places it in the window. */
  readonly explanation: string
  /** A dossier counts when all conditions of any one of the lists hold. */
  readonly anyOf: readonly (readonly DossierCondition[])[]
  readonly combine: 'sum'
  readonly sources: readonly LegalSource[]
}

/** A rate: two counts, divided once. The denominator is part of the name (law 2). */
export type RateIndicator = {
  readonly kind: 'rate'
  readonly id: string
  readonly label: string
  readonly unit: '%'
  readonly explanation: string
  readonly numerator: string
  readonly denominator: string
  readonly decimals: number
  readonly combine: 'ratio'
  readonly sources: readonly LegalSource[]
}

/** A count over the register of procedures, on the last day of the window. */
export type ProcedureIndicator = {
  readonly kind: 'procedures'
  readonly id: string
  readonly label: string
  readonly unit: 'thủ tục'
  readonly explanation: string
  readonly where: readonly ProcedureCondition[]
  readonly combine: 'none'
  readonly sources: readonly LegalSource[]
}

export const procedureConditions = [
  'any',
  'own',
  'vertical',
  'full',
  'partial',
  'interlinkedSameLevel',
  'interlinkedAcrossLevels',
  'boundaryFree',
  'feeBearing',
] as const
export type ProcedureCondition = (typeof procedureConditions)[number]

export type Indicator = CountIndicator | RateIndicator | ProcedureIndicator

/** What is wrong with a set of declarations: an empty list when nothing is. Run at start-up. */
export function checkIndicators(indicators: readonly Indicator[]): readonly string[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const problems: string[] = []
  if (byId.size !== indicators.length) problems.push('hai chỉ tiêu trùng mã')
  for (const indicator of indicators) {
    if (!indicator.label || !indicator.explanation) problems.push(`${indicator.id}: thiếu tên hoặc lời giải thích`)
    if (indicator.kind === 'count' && indicator.anyOf.some((all) => all.length === 0))
      problems.push(`${indicator.id}: không có điều kiện đếm`)
    if (indicator.kind === 'rate') problems.push(...checkRate(indicator, byId))
  }
  return problems
}

function checkRate(rate: RateIndicator, byId: ReadonlyMap<string, Indicator>): string[] {
  const problems = [rate.numerator, rate.denominator]
    .filter((part) => byId.get(part) === undefined || byId.get(part)?.kind === 'rate')
    .map((part) => `${rate.id}: không có chỉ tiêu đếm “${part}”`)
  if (!/\.of[A-Z]/.test(rate.id)) problems.push(`${rate.id}: mã tỷ lệ phải nêu mẫu số (….ofResolved)`)
  return problems
}

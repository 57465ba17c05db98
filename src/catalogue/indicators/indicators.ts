import type { Indicator } from '#domain/indicators/indicator.ts'
import { dossierCounts } from './dossier-counts.ts'
import { dossierRates } from './dossier-rates.ts'
import { procedureCounts, procedureRates } from './procedure-counts.ts'

/** Every indicator there is: the SQL, the lists, the roll-up and the catalogue page come from these. */
export const indicators: readonly Indicator[] = [
  ...dossierCounts,
  ...dossierRates,
  ...procedureCounts,
  ...procedureRates,
]

export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id)
}

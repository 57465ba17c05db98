import type { DatedProcedure } from '#domain/procedures/procedure-record.ts'
import { cell, readProcedures, readRows } from './read-procedures.ts'

let loaded: readonly DatedProcedure[] | undefined

/**
 * The procedures a commune meets most, to start from; the province's own decisions replace them record by record.
 * Facts gathered in 2026 from the national portal's pages and provincial decisions: check before relying on a limit
 * whose note says it was not compared with the portal.
 */
export function startingCatalogue(): readonly DatedProcedure[] {
  loaded ??= readProcedures(new URL('starting-catalogue.csv', import.meta.url), readComponents())
  return loaded
}

/** The papers of the much-used procedures, in the order of the portal. */
function readComponents(): Map<string, readonly string[]> {
  const papers = new Map<string, readonly string[]>()
  for (const row of readRows(new URL('components.csv', import.meta.url))) {
    const form = cell(row, 'form')
    const paper = form ? `${cell(row, 'name')} (${form})` : cell(row, 'name')
    papers.set(cell(row, 'code'), [...(papers.get(cell(row, 'code')) ?? []), paper])
  }
  return papers
}

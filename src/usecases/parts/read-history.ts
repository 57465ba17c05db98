import { fromInstant } from '#kernel/local-time.ts'
import type { DossierEvent } from '#domain/dossiers/event.ts'
import { type EventRow, listEvents } from '#store/dossiers.ts'
import type { Scope } from '#store/scope.ts'

/** A dossier's history as the rules fold it. Whether a limit is in hours is the procedure's to say, not the list's. */
export async function readHistory(
  scope: Scope,
  dossier: { readonly id: string; readonly source: string },
  dueByInstant: boolean,
): Promise<readonly DossierEvent[]> {
  const rows = await listEvents(scope, dossier.id)
  return rows.map((row) => toEvent(row, dossier.source, dueByInstant))
}

function toEvent(row: EventRow, source: string, dueByInstant: boolean): DossierEvent {
  const recorded = fromInstant(row.recordedAt)
  if (row.kind === 'stated') {
    const { facts } = row.detail as { readonly facts: object }
    return { kind: 'stated', at: recorded, source, facts: { ...facts, dueByInstant } } as DossierEvent
  }
  const at = row.happenedAt ? fromInstant(row.happenedAt) : recorded
  // Written by `recordEvent` from an event of this shape.
  return {
    ...row.detail,
    kind: row.kind,
    at,
    by: row.actorName,
    ...(row.reason !== null && { reason: row.reason }),
  } as DossierEvent
}

import type { LocalDateTime } from '#kernel/local-time.ts'
import type { Application, Correction, DossierEvent } from './event.ts'
import type { DossierFacts, EndKind, PauseKind } from './facts.ts'
import { pauseKindOf } from './lifecycle.ts'
import type { DossierStatus } from './status.ts'

/** What a history says of its dossier. Its first event files the dossier here, or states it from another system. */
export function foldDossier(events: readonly DossierEvent[]): DossierFacts {
  const [first, ...rest] = events
  if (first?.kind !== 'submitted' && first?.kind !== 'stated') {
    throw new TypeError(`a history begins with submitted or stated, not ${first?.kind ?? 'nothing'}`)
  }
  const opening = first.kind === 'submitted' ? file(first.application, first.at) : settle(first.facts)
  return rest.reduce(applyEvent, opening)
}

export function applyEvent(facts: DossierFacts, event: DossierEvent): DossierFacts {
  const { at } = event
  switch (event.kind) {
    case 'submitted':
      return { ...facts, ...event.application, submittedAt: at }
    case 'stated':
      return settle(event.facts)
    case 'received':
      return { ...close(facts, at, 'received'), receivedAt: at, dueByInstant: event.dueByInstant, ...due(event) }
    case 'assigned':
      return { ...facts, status: 'processing', officer: event.officer }
    case 'supplement-requested':
      return open(facts, at, 'awaiting-supplement', 'supplement')
    case 'supplement-received':
      return { ...close(facts, at, facts.receivedAt ? 'processing' : 'registered'), ...due(event) }
    case 'payment-requested':
      return { ...open(facts, at, 'awaiting-payment', 'payment'), ...owed(event.fee) }
    case 'paid':
      return { ...afterPayment(facts, at), ...due(event), feeBearing: true, payment: event.method }
    case 'paused':
      return open(facts, at, 'paused', 'other')
    case 'resumed':
      return { ...close(facts, at, 'processing'), ...due(event) }
    case 'extended':
      return { ...facts, dueAt: event.dueAt }
    case 'finished':
      return end(facts, at, 'processed', 'resolved')
    case 'handed-over':
      // A result that is handed over is finished, even where nobody wrote down when (9 has priority over 10).
      return {
        ...(facts.endedAt ? facts : end(facts, at, 'processed', 'resolved')),
        status: 'handed-over',
        handedOverAt: at,
      }
    case 'refused':
      return end(facts, at, 'refused', 'refused')
    case 'returned':
      return end(facts, at, 'not-accepted', 'returned')
    case 'withdrawn':
      return end(facts, at, 'withdrawn', 'withdrawn')
    case 'corrected':
      return event.changes.reduce(correct, facts)
    case 'digitised':
      return { ...facts, componentsDigitised: true, reused: facts.reused || event.reused }
    case 'result-attached':
      return { ...facts, eResult: facts.eResult || event.electronic }
    case 'synchronised':
      return facts
  }
}

function file(application: Application, at: LocalDateTime): DossierFacts {
  return {
    ...application,
    status: 'registered',
    submittedAt: at,
    dueByInstant: false,
    pauses: [],
    payment: application.feeBearing ? 'unpaid' : 'none',
    componentsDigitised: false,
    eResult: false,
    reused: false,
  }
}

/** A source that says "paused" without saying since when: since the receipt, the longest it can have been. */
function settle(facts: DossierFacts): DossierFacts {
  const kind = pauseKindOf[facts.status]
  const standing = facts.pauses.some((pause) => pause.until === undefined)
  if (!kind || standing || !facts.receivedAt || facts.endedAt) return facts
  return { ...facts, pauses: [...facts.pauses, { kind, from: facts.receivedAt }] }
}

function open(facts: DossierFacts, at: LocalDateTime, status: DossierStatus, kind: PauseKind): DossierFacts {
  const closed = close(facts, at, status)
  return { ...closed, pauses: [...closed.pauses, { kind, from: at }] }
}

function close(facts: DossierFacts, at: LocalDateTime, status: DossierStatus): DossierFacts {
  const pauses = facts.pauses.map((pause) =>
    pause.until ? pause : { ...pause, until: at > pause.from ? at : pause.from },
  )
  return { ...facts, status, pauses }
}

function end(facts: DossierFacts, at: LocalDateTime, status: DossierStatus, endKind: EndKind): DossierFacts {
  return { ...close(facts, at, status), endedAt: at, endKind }
}

function afterPayment(facts: DossierFacts, at: LocalDateTime): DossierFacts {
  return facts.status === 'awaiting-payment' ? close(facts, at, 'processing') : facts
}

function owed(fee: number | undefined): Pick<DossierFacts, 'feeBearing' | 'payment' | 'fee'> {
  return { feeBearing: true, payment: 'unpaid', ...(fee !== undefined && { fee }) }
}

function due(event: { readonly dueAt?: LocalDateTime }): Pick<DossierFacts, 'dueAt'> {
  return event.dueAt ? { dueAt: event.dueAt } : {}
}

function correct(facts: DossierFacts, { field, to }: Correction): DossierFacts {
  const { [field]: _, ...rest } = facts
  return (to === undefined ? rest : { ...rest, [field]: to }) as DossierFacts
}

import { dateOf, type LocalDateTime } from '#kernel/local-time.ts'
import type { DossierFacts, EndKind, PauseKind } from '../facts.ts'
import type { DossierStatus } from '../status.ts'
import { hasClock, isMoment, type StatedMoment } from './read-moment.ts'
import type { Reject } from './rejection.ts'

/** How a dossier stands on the business axis when a list gives it this status. */
type Standing = { readonly end: EndKind } | { readonly pause: PauseKind } | 'running' | 'not-received'

const standings: Record<DossierStatus, Standing> = {
  registered: 'not-received',
  received: 'running',
  processing: 'running',
  'awaiting-supplement': { pause: 'supplement' },
  'awaiting-payment': { pause: 'payment' },
  stopped: { pause: 'other' },
  paused: { pause: 'other' },
  'not-accepted': { end: 'returned' },
  withdrawn: { end: 'withdrawn' },
  refused: { end: 'refused' },
  processed: { end: 'resolved' },
  'handed-over': { end: 'resolved' },
}

type Stated = { readonly received: StatedMoment; readonly ended: StatedMoment; readonly handedOver: StatedMoment }
type Course = Pick<DossierFacts, 'receivedAt' | 'endedAt' | 'endKind' | 'handedOverAt' | 'pauses'>

/** The course of a dossier by the status a list gives it and the three moments beside it. */
export function readCourse(status: DossierStatus, stated: Stated, reject: Reject): Course | undefined {
  const standing = standings[status]
  if (standing === 'not-received') return { pauses: [] }
  if (!stated.received && status !== 'not-accepted') {
    return reject('receivedAt', 'thiếu ngày tiếp nhận, trong khi hồ sơ đã qua bước tiếp nhận.')
  }
  if (standing !== 'running' && 'end' in standing) return readEnd(standing.end, stated, reject)
  if (!isMoment(stated.received)) return undefined
  const receivedAt = stated.received
  // A list says that the clock stands, not since when: the receipt is the one moment it gives.
  const pauses = standing === 'running' ? [] : [{ kind: standing.pause, from: receivedAt }]
  return { receivedAt, pauses }
}

function readEnd(endKind: EndKind, { received, ended, handedOver }: Stated, reject: Reject): Course | undefined {
  if (!ended && !handedOver) return reject('endedAt', 'thiếu ngày kết thúc xử lý, trong khi hồ sơ đã kết thúc.')
  const endedAt = ended ?? handedOver
  if (!isMoment(endedAt) || received === 'unreadable' || handedOver === 'unreadable') return undefined
  // Turned away before anybody received it: it never became a dossier to count.
  if (!received) return { pauses: [] }
  if (isBefore(endedAt, received)) {
    return reject(
      ended ? 'endedAt' : 'handedOverAt',
      'hồ sơ kết thúc trước khi được tiếp nhận. Hãy kiểm tra lại hai ngày này.',
    )
  }
  return { receivedAt: received, endedAt, endKind, ...(handedOver && { handedOverAt: handedOver }), pauses: [] }
}

/** Instants are compared when both have a time of day; else days. */
function isBefore(end: LocalDateTime, start: LocalDateTime): boolean {
  return hasClock(end) && hasClock(start) ? end < start : dateOf(end) < dateOf(start)
}

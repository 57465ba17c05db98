import { type RawBuilder, sql } from 'kysely'
import { dateOf, type LocalDateTime, localDateTime, toInstant } from '#kernel/local-time.ts'
import type { DossierCondition, Moments } from '#domain/indicators/dossier-condition.ts'
import type { EndKind, PauseKind, Payment } from '#domain/dossiers/facts.ts'

type Condition = RawBuilder<boolean>

/** The moments of a window as a query takes them. */
export type SqlMoments = { readonly from: Date; readonly at: Date; readonly dayOfAt: Date }

export function sqlMoments(moments: Moments): SqlMoments {
  const midnight: LocalDateTime = localDateTime(dateOf(moments.at))
  return { from: toInstant(moments.from), at: toInstant(moments.at), dayOfAt: toInstant(midnight) }
}

// Rows are told apart by civil day in Viet Nam, which keeps +07 all year.
const dayOf = (column: string) => sql`(${sql.ref(column)} at time zone interval '+07:00')::date`
const early: Condition = sql`f.due_at is not null and ${dayOf('f.ended_at')} < ${dayOf('f.due_at')}`
// What has not ended is not late yet.
const late: Condition = sql`f.ended_at < 'infinity' and f.due_at is not null and ${dayOf('f.ended_at')} >= ${dayOf('f.due_at')}
  and (case when f.due_by_instant then f.ended_at > f.due_at else ${dayOf('f.ended_at')} > ${dayOf('f.due_at')} end)`
const onTime: Condition = sql`not (${early}) and not (${late})`

const paused = (kind: PauseKind, m: SqlMoments): Condition =>
  sql`${sql.ref(`f.paused_${kind}`)} @> ${m.at}::timestamptz`
const openAtEnd = (m: SqlMoments): Condition => sql`f.received_at < ${m.at} and f.ended_at >= ${m.at}`
const anyPause = (m: SqlMoments): Condition =>
  sql`(${paused('supplement', m)} or ${paused('payment', m)} or ${paused('other', m)})`
const overdue = (m: SqlMoments): Condition =>
  sql`coalesce(case when f.due_by_instant then f.due_at < ${m.at} else f.due_at < ${m.dayOfAt} end, false)`
const endedAs =
  (kind: EndKind) =>
  (m: SqlMoments): Condition =>
    sql`f.ended_at < ${m.at} and f.end_kind = ${kind}`
const paidAs = (payment: Payment): Condition => sql`f.fee_bearing and f.payment = ${payment}`

/** The same table as `dossierConditions`, in SQL over one row `f` of dossier_fact. */
export const conditionSql = {
  receivedBefore: (m) => sql`f.received_at < ${m.from}`,
  receivedInWindow: (m) => sql`f.received_at >= ${m.from} and f.received_at < ${m.at}`,
  receivedByEnd: (m) => sql`f.received_at < ${m.at}`,
  openAtStart: (m) => sql`f.ended_at >= ${m.from}`,
  endedInWindow: (m) => sql`f.ended_at >= ${m.from} and f.ended_at < ${m.at}`,
  runningAtEnd: (m) => sql`${openAtEnd(m)} and not ${anyPause(m)}`,
  overdueAtEnd: overdue,
  inTermAtEnd: (m) => sql`not ${overdue(m)}`,
  // One dossier may wait for two things at once: it is counted under the first, as the fold does.
  awaitingSupplementAtEnd: (m) => sql`${openAtEnd(m)} and ${paused('supplement', m)}`,
  awaitingPaymentAtEnd: (m) => sql`${openAtEnd(m)} and ${paused('payment', m)} and not ${paused('supplement', m)}`,
  pausedOtherwiseAtEnd: (m) =>
    sql`${openAtEnd(m)} and ${paused('other', m)} and not ${paused('supplement', m)} and not ${paused('payment', m)}`,
  pausedAtEnd: (m) => sql`${openAtEnd(m)} and ${anyPause(m)}`,
  resolved: endedAs('resolved'),
  refused: endedAs('refused'),
  withdrawn: endedAs('withdrawn'),
  returned: endedAs('returned'),
  early: () => early,
  onTime: () => onTime,
  late: () => late,
  notLate: () => sql`not (${late})`,
  online: () => sql`f.channel = 'online'`,
  counter: () => sql`f.channel = 'counter'`,
  post: () => sql`f.channel = 'post'`,
  feeBearing: () => sql`f.fee_bearing`,
  paidOnline: () => paidAs('online'),
  paidCounter: () => paidAs('counter'),
  unpaid: () => paidAs('unpaid'),
  componentsDigitised: () => sql`f.components_digitised`,
  reused: () => sql`f.reused`,
  eResult: () => sql`f.e_result`,
} as const satisfies Record<DossierCondition, (m: SqlMoments) => Condition>

export function allOf(conditions: readonly DossierCondition[], moments: SqlMoments): Condition {
  return sql`(${sql.join(
    conditions.map((condition) => sql`(${conditionSql[condition](moments)})`),
    sql` and `,
  )})`
}

export function anyOf(lists: readonly (readonly DossierCondition[])[], moments: SqlMoments): Condition {
  return sql`(${sql.join(
    lists.map((list) => allOf(list, moments)),
    sql` or `,
  )})`
}

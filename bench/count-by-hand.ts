import { sql } from 'kysely'
import { addDays } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import type { Scope } from '#store/scope.ts'

/** The core figures as somebody who knows SQL and the tables would count them once, for one report. */
export async function countByHand(
  scope: Scope,
  commune: string,
  window: Window,
): Promise<Readonly<Record<string, number>>> {
  const from = `${window.from}T00:00:00+07`
  const to = `${addDays(window.to, 1)}T00:00:00+07`
  const answer = await sql<Record<string, number>>`
    select count(*) filter (where received_at < ${from})::int as "dossiers.opening",
      count(*) filter (where received_at >= ${from})::int as "dossiers.received",
      count(*) filter (where received_at >= ${from} and channel = 'online')::int as "dossiers.received.online",
      count(*) filter (where received_at >= ${from} and channel = 'counter')::int as "dossiers.received.counter",
      count(*) filter (where received_at >= ${from} and channel = 'post')::int as "dossiers.received.post",
      count(*)::int as "dossiers.handled",
      count(*) filter (where ended_at < ${to} and end_kind = 'resolved')::int as "dossiers.resolved",
      count(*) filter (where ended_at < ${to} and end_kind = 'resolved' and ended_at::date < due_at::date)::int as "dossiers.resolved.early",
      count(*) filter (where ended_at < ${to} and end_kind = 'resolved' and ended_at::date >= due_at::date
        and (case when due_by_instant then ended_at > due_at else ended_at::date > due_at::date end))::int as "dossiers.resolved.late",
      count(*) filter (where ended_at < ${to} and end_kind = 'refused')::int as "dossiers.refused",
      count(*) filter (where ended_at < ${to} and end_kind = 'withdrawn')::int as "dossiers.withdrawn",
      count(*) filter (where ended_at < ${to} and end_kind = 'returned')::int as "dossiers.returned",
      count(*) filter (where ended_at >= ${to} and not paused_supplement @> ${to}::timestamptz
        and not paused_payment @> ${to}::timestamptz and not paused_other @> ${to}::timestamptz)::int as "dossiers.inProgress",
      count(*) filter (where received_at >= ${from} and fee_bearing)::int as "dossiers.feeBearing",
      count(*) filter (where received_at >= ${from} and fee_bearing and payment = 'online')::int as "dossiers.paidOnline",
      count(*) filter (where received_at >= ${from} and components_digitised)::int as "dossiers.componentsDigitised",
      count(*) filter (where received_at >= ${from} and reused)::int as "dossiers.reused",
      count(*) filter (where ended_at < ${to} and end_kind = 'resolved' and e_result)::int as "dossiers.eResult"
    from dossier_fact
    where commune_code = ${commune} and known_to = 'infinity' and received_at < ${to} and ended_at >= ${from}`.execute(
    scope,
  )
  return answer.rows[0]!
}

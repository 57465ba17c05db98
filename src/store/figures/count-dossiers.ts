import { sql, type RawBuilder } from 'kysely'
import type { CountIndicator } from '#domain/indicators/indicator.ts'
import type { Moments } from '#domain/indicators/dossier-condition.ts'
import type { Scope } from '../scope.ts'
import { anyOf, type SqlMoments, sqlMoments } from './condition-sql.ts'

export const splits = ['field', 'procedure', 'channel', 'officer'] as const
export type Split = (typeof splits)[number]

/** What is asked: a window, and the moment of knowledge (law 6). */
export type Question = { readonly moments: Moments; readonly asOf: Date }

/** The counts of one value of a split; `key` is undefined for the whole. */
export type SplitCounts = {
  readonly key?: string
  readonly label?: string
  readonly counts: ReadonlyMap<string, number>
}

const splitColumns = {
  field: ['f.field_code', 'f.field_name'],
  procedure: ['f.procedure_code', 'f.procedure_name'],
  channel: ['f.channel', 'f.channel'],
  officer: ['f.officer', 'f.officer'],
} as const satisfies Record<Split, readonly [string, string]>

/** What a split tells dossiers apart by; those of which it is not known lie together. */
export function splitKey(split: Split): RawBuilder<string> {
  return sql`coalesce(${sql.ref(splitColumns[split][0])}, '')`
}

/** All counts of the register over one window in one scan; the first row is the whole. */
export async function countDossiersOf(
  scope: Scope,
  indicators: readonly CountIndicator[],
  question: Question,
  split?: Split,
): Promise<readonly SplitCounts[]> {
  const moments = sqlMoments(question.moments)
  const columns = indicators.map(
    (indicator, index) =>
      sql`count(*) filter (where ${anyOf(indicator.anyOf, moments)})::int as ${sql.ref(`c${index}`)}`,
  )
  const key = split && splitKey(split)
  const head = split
    ? sql`${key} as key, max(${sql.ref(splitColumns[split][1])}) as label, grouping(${key}) as whole, `
    : sql`1 as whole, `
  const tail = split ? sql` group by grouping sets ((), (${key})) order by grouping(${key}) desc, 1` : sql``
  const known = await knownAt(scope, question.asOf)
  const answer = await sql<Record<string, number | string | null>>`
    select ${head}${sql.join(columns)} from dossier_fact f where ${inReach(moments)} and ${known}${tail}`.execute(scope)
  return answer.rows.map((row) => ({
    ...(row['whole'] ? {} : { key: String(row['key'] ?? ''), label: String(row['label'] ?? '') }),
    counts: new Map(indicators.map((indicator, index) => [indicator.id, Number(row[`c${index}`])])),
  }))
}

/** Dossiers any indicator of the window can count: received by its end, not ended before its start. */
export function inReach(moments: SqlMoments): RawBuilder<boolean> {
  return sql`f.received_at < ${moments.at} and f.ended_at >= ${moments.from}`
}

/**
 * The versions believed at a moment. Before this system knew anything of the commune, the moment is read against the
 * source's own times instead: the ledger as it stands, cut at that moment (`moments.at` already is).
 */
export async function knownAt(scope: Scope, asOf: Date): Promise<RawBuilder<boolean>> {
  const first = await scope
    .selectFrom('dossier')
    .select(({ fn }) => fn.min('first_known_at').as('at'))
    .executeTakeFirst()
  if (!first?.at || asOf < first.at) return sql`f.known_to = 'infinity'`
  return sql`f.known_from <= ${asOf} and f.known_to > ${asOf}`
}

import type pg from 'pg'
import type { Actor } from '#domain/access/actor.ts'

export type MergeCounts = { readonly created: number; readonly updated: number; readonly unchanged: number }

/** Who brings the rows, and when: written on every event. */
export type Provenance = { readonly at: Date; readonly importId: string }

const factColumns = `status, procedure_code, procedure_name, field_code, field_name, channel, submitted_at, received_at,
  due_at, ended_at, end_kind, handed_over_at, paused_supplement, paused_payment, paused_other, fee, fee_bearing, payment,
  components_digitised, e_result, reused, officer, digest`

/** Remembers one chunk of winners in one transaction: new dossiers, changed ones, and what was said of them. */
export async function mergeChunk(
  client: pg.PoolClient,
  actor: Actor,
  chunk: { readonly first: number; readonly last: number },
  provenance: Provenance,
): Promise<MergeCounts> {
  const commune = actor.commune ?? ''
  await client.query('begin')
  try {
    await client.query(
      "select set_config('citus.propagate_set_commands', 'local', true), set_config('app.commune', $1, true)",
      [commune],
    )
    // Two imports of one commune take turns: each sees what the other has finished.
    await client.query("select pg_advisory_xact_lock(hashtext('import ' || $1))", [commune])
    await client.query(matchKnown, [commune, chunk.first, chunk.last])
    // The planner knows nothing of a table this young: what is updated from it is looked up, never searched through.
    await client.query('create index on matched (dossier_id)')
    await client.query('analyze matched')
    const counts = await client.query<{ created: number; updated: number; unchanged: number }>(countMatched)
    await client.query(addDossiers, [commune, provenance.at])
    if (counts.rows[0]!.updated > 0) await client.query(renameApplicants, [commune])
    await client.query(addEvents, [commune, provenance.at, actor.accountId, actor.name, provenance.importId])
    if (counts.rows[0]!.updated > 0) await client.query(closeFacts, [commune, provenance.at])
    await client.query(addFacts, [commune, provenance.at])
    await client.query('commit')
    return counts.rows[0]!
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/**
 * Each winner beside what is known: nothing (new), another digest (changed), or the same (dropped). A limit in hours
 * binds to the instant of the due date, unless the list gives the day alone.
 */
const matchKnown = `
  create temp table matched on commit drop as
    select w.*, coalesce(d.id, w.id) as dossier_id, d.id is null as is_new, coalesce(f.version, 0) as version,
           d.id is not null and f.digest = w.digest as is_same,
           f.known_from as believed_from,
           exists (select from procedure p where p.code = w.procedure_code and p.limit_unit = 'hour'
             and p.valid_from <= w.received_at::date and (p.valid_to is null or p.valid_to >= w.received_at::date))
             and coalesce(w.due_at::time <> '00:00', false) as due_by_instant
    from winner w
    left join lateral (
      select id from dossier where commune_code = $1 and source = w.source and code = w.code limit 1) d on true
    left join lateral (
      select version, digest, known_from from dossier_fact
      where commune_code = $1 and dossier_id = d.id and known_to = 'infinity' limit 1) f on true
    where w.n between $2 and $3`

const countMatched = `
  select count(*) filter (where is_new)::int as created, count(*) filter (where not is_new and not is_same)::int as updated,
         count(*) filter (where is_same)::int as unchanged from matched`

const addDossiers = `
  insert into dossier (commune_code, id, source, code, applicant_name, applicant_id_number, search, first_known_at)
  select $1, dossier_id, source, code, applicant_name, applicant_id_number, search, $2 from matched where is_new`

const renameApplicants = `
  update dossier d set applicant_name = m.applicant_name, applicant_id_number = m.applicant_id_number, search = m.search
  from matched m where d.commune_code = $1 and d.id = m.dossier_id and not m.is_new and not m.is_same`

const addEvents = `
  insert into dossier_event (commune_code, dossier_id, seq, kind, happened_at, recorded_at, actor_id, actor_name, import_id, detail)
  select $1, m.dossier_id,
         1 + coalesce((select max(e.seq) from dossier_event e where e.commune_code = $1 and e.dossier_id = m.dossier_id), 0),
         'stated', null, $2, $3, $4, $5, m.detail
  from matched m where not m.is_same`

// A clock set back, or another program's, must not close a version before it began: two would hold at once.
const closeFacts = `
  update dossier_fact f set known_to = greatest($2, f.known_from) from matched m
  where f.commune_code = $1 and f.dossier_id = m.dossier_id and f.known_to = 'infinity' and not m.is_new and not m.is_same`

const addFacts = `
  insert into dossier_fact (commune_code, dossier_id, version, known_from, due_by_instant, ${factColumns})
  select $1, dossier_id, version + 1, greatest($2, believed_from), due_by_instant, ${factColumns} from matched where not is_same`

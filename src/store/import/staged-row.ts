import { toInstant, type LocalDateTime } from '#kernel/local-time.ts'
import { folded } from '#kernel/vietnamese.ts'
import type { DossierFacts, PauseKind } from '#domain/dossiers/facts.ts'

/** One accepted row of a list, on its way in. */
export type StagedDossier = {
  readonly line: number
  /** Identifier it gets if it is new. */
  readonly id: string
  readonly source: string
  readonly code: string
  readonly applicantName?: string
  readonly applicantIdNumber?: string
  readonly facts: DossierFacts
  readonly digest: string
  /** Orders two rows of one code, the greatest winning: last day, how far along, last moment, then the line. */
  readonly order: { readonly day: string; readonly stage: number; readonly moment: string }
}

export const stagedColumns = [
  'line int',
  'id uuid',
  'source text',
  'code text',
  'applicant_name text',
  'applicant_id_number text',
  'search text',
  'digest text',
  'last_day text',
  'stage int',
  'last_moment text',
  'status text',
  'procedure_code text',
  'procedure_name text',
  'field_code text',
  'field_name text',
  'channel text',
  'submitted_at timestamptz',
  'received_at timestamptz',
  'due_at timestamptz',
  'ended_at timestamptz',
  'end_kind text',
  'handed_over_at timestamptz',
  'paused_supplement tstzmultirange',
  'paused_payment tstzmultirange',
  'paused_other tstzmultirange',
  'fee bigint',
  'fee_bearing boolean',
  'payment text',
  'components_digitised boolean',
  'e_result boolean',
  'reused boolean',
  'officer text',
  'detail jsonb',
] as const

/** The row as a line of PostgreSQL's COPY text format, in the order of `stagedColumns`. */
export function copyLine(row: StagedDossier): string {
  const f = row.facts
  const values: (string | number | boolean | undefined)[] = [
    row.line,
    row.id,
    row.source,
    row.code,
    row.applicantName,
    row.applicantIdNumber,
    folded(`${row.code} ${row.applicantName ?? ''} ${f.procedureName}`),
    row.digest,
    row.order.day,
    row.order.stage,
    row.order.moment,
    f.status,
    f.procedureCode,
    f.procedureName,
    f.fieldCode,
    f.fieldName,
    f.channel,
    at(f.submittedAt),
    at(f.receivedAt),
    at(f.dueAt),
    at(f.endedAt) ?? 'infinity',
    f.endKind,
    at(f.handedOverAt),
    pauses(f, 'supplement'),
    pauses(f, 'payment'),
    pauses(f, 'other'),
    f.fee,
    f.feeBearing,
    f.payment,
    f.componentsDigitised,
    f.eResult,
    f.reused,
    f.officer,
    JSON.stringify({ facts: f }),
  ]
  return `${values.map(escapeCopy).join('\t')}\n`
}

function at(moment: LocalDateTime | undefined): string | undefined {
  return moment === undefined ? undefined : `${moment}+07`
}

/** The stretches of one kind of pause, open at their start and closed at their end. */
export function pauses(facts: Pick<DossierFacts, 'pauses'>, kind: PauseKind): string {
  const ranges = facts.pauses
    .filter((pause) => pause.kind === kind)
    .map(
      (pause) =>
        `(${toInstant(pause.from).toISOString()},${pause.until ? toInstant(pause.until).toISOString() : ''}${pause.until ? ']' : ')'}`,
    )
  return `{${ranges.join(',')}}`
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escapeCopy(value: string | number | boolean | undefined): string {
  if (value === undefined) return '\\N'
  return String(value).replace(/[\\\t\n\r]/g, (mark) => escapes[mark]!)
}

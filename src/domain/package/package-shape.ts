import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { reportKinds } from '#domain/reports/report-kind.ts'
import { channels, endKinds, pauseKinds, payments } from '#domain/dossiers/facts.ts'
import { type DossierStatus, dossierStatuses } from '#domain/dossiers/status.ts'
import type { OfficialDocument } from '#domain/documents/model.ts'
import type { Sheet } from '#domain/forms/sheet.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import type { FrozenDefinitions, FrozenFacts, FrozenFigure, FrozenFinding } from './package-contents.ts'
import { formatVersion, type Manifest, rootedMembers } from './package-members.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const day = z.iso.date()
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)
const count = z.int().min(0)
const value = z.union([
  z.strictObject({ known: z.number() }),
  z.strictObject({ missing: z.enum(['not-entered', 'not-applicable', 'not-measured-then', 'not-additive']) }),
])
const typed = z.object({
  by: z.string().min(1),
  at: z.string().min(1),
  note: z.string().optional(),
  evidence: z.string().optional(),
})

const manifest = z.strictObject({
  format: z.literal(formatVersion),
  commune: z.strictObject({ code: z.string().min(1), name: z.string().min(1) }),
  kind: z.enum(reportKinds),
  period: z.string().min(1),
  window: z.strictObject({ from: day, to: day }),
  asOf: z.string().min(1),
  number: z.int().min(1),
  symbol: z.string().min(1),
  issuedOn: day,
  version: z.int().min(1),
  replaces: z.strictObject({ root: sha256, changes: z.array(z.string()) }).optional(),
  realm: z.enum(['real', 'demo']),
  members: z.strictObject(Object.fromEntries(rootedMembers.map((name) => [name, sha256]))),
  root: sha256,
  document: sha256,
})

/** Strict: a name or an identity number that slipped into a row makes the package unreadable, and is seen. */
const dossier = z.strictObject({
  id: z.string().min(1),
  code: z.string().min(1),
  status: z.enum(Object.keys(dossierStatuses) as [DossierStatus, ...DossierStatus[]]),
  procedureCode: z.string(),
  procedureName: z.string(),
  fieldCode: z.string(),
  fieldName: z.string(),
  channel: z.enum(channels),
  submittedAt: moment.optional(),
  receivedAt: moment.optional(),
  dueAt: moment.optional(),
  dueByInstant: z.boolean(),
  endedAt: moment.optional(),
  endKind: z.enum(endKinds).optional(),
  handedOverAt: moment.optional(),
  pauses: z.array(z.strictObject({ kind: z.enum(pauseKinds), from: moment, until: moment.optional() })),
  fee: z.number().optional(),
  feeBearing: z.boolean(),
  payment: z.enum(payments),
  componentsDigitised: z.boolean(),
  eResult: z.boolean(),
  reused: z.boolean(),
})

const facts = z.strictObject({
  dossiers: z.array(dossier),
  registers: z.record(z.string(), z.array(z.looseObject({ id: z.string().min(1) }))),
})

const definitions = z.strictObject({
  indicators: z.array(
    z.looseObject({ kind: z.enum(['count', 'rate', 'procedures']), id: z.string(), unit: z.string() }),
  ),
  splits: z.array(z.literal('field')),
  forms: z.array(z.looseObject({ id: z.string(), layout: z.enum(['rows', 'columns']) })),
})

const list = z.union([
  z.strictObject({ register: z.string(), rows: z.array(count) }),
  z.strictObject({ sameAs: z.string() }),
])
const figures = z.array(
  z.strictObject({
    id: z.string().min(1),
    value,
    unit: z.string(),
    numerator: z.number().optional(),
    denominator: z.number().optional(),
    typed: typed.optional(),
    records: count,
    list: list.optional(),
  }),
)

const sheets = z.array(
  z.looseObject({ form: z.string(), cells: z.array(z.looseObject({ number: z.string(), value })) }),
)
const text = z.looseObject({
  body: z.string(),
  symbol: z.string(),
  content: z.array(z.looseObject({ kind: z.string() })),
})
const findings = z.array(
  z.looseObject({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    waived: z.looseObject({ by: z.string(), at: z.string(), reason: z.string(), expires: day }).optional(),
  }),
)

export const readManifest = reader<Manifest>(manifest)
export const readDefinitions = reader<FrozenDefinitions>(definitions)
export const readFacts = reader<FrozenFacts>(facts)
export const readFigures = reader<readonly FrozenFigure[]>(figures)
export const readSheets = reader<readonly Sheet[]>(sheets)
export const readText = reader<OfficialDocument>(text)
export const readFindings = reader<readonly FrozenFinding[]>(findings)

/** Bytes → value, only when they are the canonical text of a value of the right shape; a refusal says what is wrong. */
function reader<Shape>(schema: z.ZodType): (bytes: Uint8Array | undefined) => Result<Shape, string> {
  return (bytes) => {
    if (!bytes) return refuse('không có trong gói')
    try {
      const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      const json = JSON.parse(source) as Json
      if (canonicalJson(json) !== source) return refuse('không ở dạng chuẩn')
      const parsed = schema.safeParse(json)
      return parsed.success ? ok(json as Shape) : refuse(`sai cấu trúc tại “${firstPath(parsed.error)}”`)
    } catch {
      return refuse('không đọc được')
    }
  }
}

function firstPath(error: z.ZodError): string {
  const [issue] = error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : []
  return [...(issue?.path ?? []), ...unknown].join('.')
}

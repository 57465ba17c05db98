import { createRoute, z } from '@hono/zod-openapi'
import { channels, endKinds, pauseKinds, payments } from '#domain/dossiers/facts.ts'
import { type DossierStatus, dossierStatuses } from '#domain/dossiers/status.ts'
import { listDossiers } from '#usecases/dossiers/list-dossiers.ts'
import { type DossierView, readDossier } from '#usecases/dossiers/read-dossier.ts'
import { jsonAnswer, refusal } from './answers.ts'
import { apiRoutes } from './caller.ts'
import { IdPath, Page, Search } from './parameters.ts'
import { Day, Instant, shown } from './shapes.ts'

const Status = z.enum(Object.keys(dossierStatuses) as [DossierStatus, ...DossierStatus[]], {
  error: `cần một trong: ${Object.keys(dossierStatuses).join(', ')}.`,
})

export const DossierLine = z
  .object({
    id: z.string(),
    code: z.string(),
    source: z.string(),
    applicantName: z.string().nullable(),
    procedureName: z.string(),
    fieldName: z.string(),
    status: Status,
    receivedAt: Instant.nullable(),
    dueAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    overdue: z.boolean().optional(),
  })
  .openapi('DossierLine')

const DossierList = z
  .object({
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
    dossiers: z.array(DossierLine),
  })
  .openapi('DossierList')

const Counted = z.object({
  dueAt: Instant.nullable().openapi({ description: 'null khi đồng hồ đang dừng' }),
  differs: z.boolean().openapi({ description: 'Khác ngày hẹn trả của hệ thống nguồn' }),
  rule: z.string(),
  limit: z.object({ value: z.number(), unit: z.string() }),
  start: z.object({ at: Instant, why: z.string() }),
  steps: z.array(
    z.object({
      kind: z.string(),
      date: Day,
      why: z.string().optional(),
      amount: z.number().optional(),
      total: z.number().optional(),
      pause: z.string().optional(),
    }),
  ),
  notes: z.array(z.string()),
})

const Dossier = z
  .object({
    id: z.string(),
    code: z.string(),
    source: z.string(),
    applicantName: z.string().nullable(),
    applicantIdNumber: z.string().nullable(),
    firstKnownAt: Instant,
    version: z.number().int(),
    procedure: z.object({ code: z.string(), name: z.string() }),
    field: z.object({ code: z.string(), name: z.string() }),
    channel: z.enum(channels),
    status: Status,
    statusLabel: z.string(),
    state: z.object({
      kind: z.enum(['not-received', 'running', 'paused', ...endKinds]),
      overdue: z.boolean().optional(),
      pause: z.enum(pauseKinds).optional(),
      timeliness: z.enum(['early', 'onTime', 'late']).optional(),
    }),
    submittedAt: Instant.nullable(),
    receivedAt: Instant.nullable(),
    dueAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    handedOverAt: Instant.nullable(),
    pauses: z.array(z.object({ kind: z.enum(pauseKinds), from: Instant, until: Instant.nullable() })),
    fee: z.number().nullable().openapi({ description: 'Đồng; null khi nguồn không nêu' }),
    payment: z.enum(payments),
    componentsDigitised: z.boolean(),
    eResult: z.boolean(),
    reused: z.boolean(),
    officer: z.string().nullable(),
    history: z.array(
      z.object({ at: Instant, title: z.string(), detail: z.string().optional(), source: z.string().optional() }),
    ),
    counted: Counted.nullable().openapi({ description: 'Ngày hẹn trả do Một Cửa tính, kèm cách tính' }),
    notCounted: z.enum(['not-received', 'no-procedure', 'no-limit', 'no-rule']).nullable(),
  })
  .openapi('Dossier')

const search = createRoute({
  method: 'get',
  path: '/dossiers',
  tags: ['Hồ sơ'],
  summary: 'Tìm hồ sơ của xã; mỗi lần xem được ghi vào nhật ký',
  request: {
    query: z.object({
      search: Search.openapi({ description: 'Mã hồ sơ, tên, số định danh, thủ tục; không cần dấu' }),
      status: Status.optional(),
      due: z.enum(['overdue', 'today'], { error: 'cần overdue hoặc today.' }).optional(),
      ...Page,
    }),
  },
  responses: jsonAnswer(DossierList, 'Hồ sơ đến hạn trước đứng trước'),
})

const read = createRoute({
  method: 'get',
  path: '/dossiers/{id}',
  tags: ['Hồ sơ'],
  summary: 'Một hồ sơ với quá trình xử lý và cách tính hạn; mỗi lần xem được ghi vào nhật ký',
  request: { params: IdPath },
  responses: jsonAnswer(Dossier, 'Hồ sơ'),
})

export function dossierRoutes() {
  const routes = apiRoutes()
  routes.openapi(search, async (c) => {
    const { search: words, ...query } = c.req.valid('query')
    const listed = await listDossiers(c.get('context'), { words, ...query })
    if (!listed.ok) return refusal(c, listed.refusal, 'forbidden')
    const { total, dossiers } = listed.value
    const { page, pageSize } = query
    return c.json(DossierList.parse({ total, page, pageSize, dossiers: dossiers.map(dossierLine) }), 200)
  })
  routes.openapi(read, async (c) => {
    const opened = await readDossier(c.get('context'), c.req.valid('param').id)
    if (!opened.ok) return refusal(c, opened.refusal, 'not-found')
    return c.json(Dossier.parse(dossierJson(opened.value)), 200)
  })
  return routes
}

type Line = { readonly receivedAt: Date | null; readonly dueAt: Date | null; readonly endedAt: Date | null }

export function dossierLine<Of extends Line>(line: Of) {
  return { ...line, receivedAt: shown(line.receivedAt), dueAt: shown(line.dueAt), endedAt: shown(line.endedAt) }
}

function dossierJson({ dossier, version, facts, state, history, due }: DossierView) {
  const { procedureCode, procedureName, fieldCode, fieldName, pauses, fee, officer, ...rest } = facts
  return {
    ...rest,
    ...dossier,
    firstKnownAt: shown(dossier.firstKnownAt),
    version,
    procedure: { code: procedureCode, name: procedureName },
    field: { code: fieldCode, name: fieldName },
    statusLabel: dossierStatuses[facts.status].label,
    state,
    submittedAt: shown(facts.submittedAt),
    receivedAt: shown(facts.receivedAt),
    dueAt: shown(facts.dueAt),
    endedAt: shown(facts.endedAt),
    handedOverAt: shown(facts.handedOverAt),
    pauses: pauses.map(({ kind, from, until }) => ({ kind, from: shown(from), until: shown(until) })),
    fee: fee ?? null,
    officer: officer ?? null,
    history: history.map((entry) => ({ ...entry, at: shown(entry.at) })),
    counted: typeof due === 'string' ? null : countedJson(due),
    notCounted: typeof due === 'string' ? due : null,
  }
}

function countedJson({ counting, differs }: Exclude<DossierView['due'], string>) {
  const { rule, limit, start, steps, notes, dueAt } = counting
  return {
    dueAt: shown(dueAt),
    differs,
    rule: rule.source,
    limit,
    start: { at: shown(start.at), why: start.why },
    steps,
    notes,
  }
}

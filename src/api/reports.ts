import { createRoute, z } from '@hono/zod-openapi'
import { figuresJson, formsJson, instantJson } from '#usecases/parts/report-json.ts'
import { getPaper } from '#usecases/reports/get-paper.ts'
import { listReports } from '#usecases/reports/list-reports.ts'
import { type OpenedReport, packagePaper, paperNames, readReport } from '#usecases/reports/read-report.ts'
import { jsonAnswer, refusal, refusals } from './answers.ts'
import { apiRoutes } from './caller.ts'
import { IdPath } from './parameters.ts'
import { Day, FiguresShape, FindingShape, FormShape, Instant, Kind, shown, WindowShape } from './shapes.ts'

const ReportHead = z
  .object({
    id: z.string(),
    commune: z.string(),
    kind: Kind,
    period: z.string().openapi({ example: '2026-H1' }),
    version: z.number().int(),
    window: WindowShape,
    state: z.enum(['draft', 'checked', 'approved', 'issued']),
    number: z.number().int().nullable(),
    dated: Day.nullable(),
    asOf: Instant.nullable().openapi({ description: 'Thời điểm chốt số liệu; null khi chưa ban hành' }),
    issuedAt: Instant.nullable(),
    createdAt: Instant,
    createdBy: z.string(),
    corrects: z.string().nullable().openapi({ description: 'Báo cáo mà báo cáo này đính chính' }),
    correctionNote: z.string().nullable(),
    rootHash: z.string().nullable(),
  })
  .openapi('ReportHead')

const ReportList = z
  .object({
    reports: z.array(ReportHead),
    due: z
      .array(z.object({ kind: Kind, period: z.string(), label: z.string(), window: WindowShape, sendBy: Day }))
      .openapi({ description: 'Kỳ đã chốt mà chưa ai lập báo cáo' }),
  })
  .openapi('ReportList')

const Report = ReportHead.extend({
  asOf: Instant.openapi({ description: 'Lúc chốt số liệu; của báo cáo chưa ban hành là lúc trả lời' }),
  figures: FiguresShape,
  forms: z.array(FormShape),
  findings: z.array(FindingShape),
  papers: z.array(z.string()),
}).openapi('Report')

const list = createRoute({
  method: 'get',
  path: '/reports',
  tags: ['Báo cáo'],
  summary: 'Các báo cáo của đơn vị, và kỳ đến hạn',
  responses: jsonAnswer(ReportList, 'Báo cáo, mới nhất trước; mã của tỉnh thấy báo cáo các xã đã ban hành'),
})

const read = createRoute({
  method: 'get',
  path: '/reports/{id}',
  tags: ['Báo cáo'],
  summary: 'Một báo cáo với số liệu, biểu mẫu và kết quả kiểm tra',
  request: { params: IdPath },
  responses: jsonAnswer(Report, 'Như hiện tại khi còn dự thảo, như đã ký khi đã ban hành'),
})

const paper = createRoute({
  method: 'get',
  path: '/reports/{id}/papers/{name}',
  tags: ['Báo cáo'],
  summary: 'Một tệp của báo cáo',
  request: { params: IdPath.extend({ name: z.enum([...paperNames, packagePaper]) }) },
  responses: {
    ...refusals,
    200: {
      description: 'Nội dung tệp',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
})

export function reportRoutes() {
  const routes = apiRoutes()
  routes.openapi(list, async (c) => {
    const listed = await listReports(c.get('context'))
    if (!listed.ok) return refusal(c, listed.refusal, 'forbidden')
    const { reports, due } = listed.value
    return c.json(ReportList.parse({ reports: reports.map(headJson), due }), 200)
  })
  routes.openapi(read, async (c) => {
    const context = c.get('context')
    const opened = await readReport(context, c.req.valid('param').id)
    if (!opened.ok) return refusal(c, opened.refusal, 'not-found')
    const { report, assembled, papers } = opened.value
    const parts = {
      figures: figuresJson(assembled.figures),
      forms: formsJson(assembled.filled),
      findings: assembled.findings,
      papers,
    }
    return c.json(Report.parse({ ...headJson(report), asOf: instantJson(report.asOf ?? context.now()), ...parts }), 200)
  })
  routes.openapi(paper, async (c) => {
    const { id, name } = c.req.valid('param')
    const context = c.get('context')
    // Whether there is such a report is asked first: of another commune's nothing is said, not even its papers.
    const opened = await readReport(context, id)
    if (!opened.ok) return refusal(c, opened.refusal, 'not-found')
    const got = await getPaper(context, { report: id, name })
    if (!got.ok) return refusal(c, got.refusal, 'not-found')
    const headers = {
      'Content-Type': got.value.mediaType,
      'Content-Disposition': `attachment; filename="${got.value.name}"`,
      ETag: `"${got.value.sha256}"`,
    }
    return c.body(Uint8Array.from(got.value.bytes), 200, headers)
  })
  return routes
}

function headJson({ sections: _, revision: __, ...report }: OpenedReport['report']) {
  return {
    ...report,
    asOf: report.asOf && instantJson(report.asOf),
    issuedAt: shown(report.issuedAt),
    createdAt: shown(report.createdAt),
  }
}

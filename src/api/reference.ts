import { createRoute, z } from '@hono/zod-openapi'
import { findProcedures } from '#usecases/procedures/find-procedures.ts'
import { listTerritory } from '#usecases/settings/list-territory.ts'
import { jsonAnswer, refusal } from './answers.ts'
import { apiRoutes } from './caller.ts'
import { Page, Search } from './parameters.ts'
import { Day } from './shapes.ts'

const Procedure = z
  .object({
    code: z.string(),
    name: z.string(),
    validFrom: Day,
    validTo: Day.optional(),
    fieldCode: z.string().optional(),
    fieldName: z.string(),
    serviceMode: z.string().optional(),
    limit: z.object({ value: z.number(), unit: z.string() }).optional(),
    limitNote: z.string().optional(),
    fee: z.number().optional(),
    resultDocument: z.string().optional(),
    verticalAgency: z.string().optional(),
    interlinked: z.string().optional(),
    boundaryFree: z.boolean(),
    components: z.array(z.string()).optional(),
    offered: z.boolean().openapi({ description: 'Đơn vị của mã truy cập có tiếp nhận thủ tục này' }),
  })
  .openapi('Procedure')

const ProcedureList = z
  .object({
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
    procedures: z.array(Procedure),
  })
  .openapi('ProcedureList')

const Unit = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.string(),
    parentCode: z.string().optional(),
    validFrom: Day,
    legal: z.string(),
  })
  .openapi('Unit')
const UnitList = z.object({ units: z.array(Unit) }).openapi('UnitList')

const procedures = createRoute({
  method: 'get',
  path: '/procedures',
  tags: ['Danh mục'],
  summary: 'Tìm thủ tục hành chính đang có hiệu lực',
  request: {
    query: z.object({
      search: Search,
      field: z.string().max(200, { error: 'dài quá 200 ký tự.' }).optional().openapi({ description: 'Tên lĩnh vực' }),
      ...Page,
    }),
  },
  responses: jsonAnswer(ProcedureList, 'Thủ tục theo tên'),
})

const units = createRoute({
  method: 'get',
  path: '/units',
  tags: ['Danh mục'],
  summary: 'Các tỉnh, thành phố; hoặc các xã, phường, đặc khu của một tỉnh',
  request: {
    query: z.object({
      parent: z.string().max(5, { error: 'cần mã của một tỉnh, thành phố.' }).optional().openapi({ example: '37' }),
    }),
  },
  responses: jsonAnswer(UnitList, 'Đơn vị theo tên'),
})

export function referenceRoutes() {
  const routes = apiRoutes()
  routes.openapi(procedures, async (c) => {
    const { search: words, ...query } = c.req.valid('query')
    const found = await findProcedures(c.get('context'), { words, ...query })
    if (!found.ok) return refusal(c, found.refusal, 'forbidden')
    const { page, pageSize } = query
    return c.json(
      ProcedureList.parse({ total: found.value.total, page, pageSize, procedures: found.value.procedures }),
      200,
    )
  })
  routes.openapi(units, async (c) => {
    const listed = await listTerritory(c.get('context'), c.req.valid('query').parent)
    if (!listed.ok) return refusal(c, listed.refusal, 'not-found')
    return c.json(UnitList.parse({ units: listed.value.units }), 200)
  })
  return routes
}

import { createRoute, z } from '@hono/zod-openapi'
import { printPeriod } from '#domain/reports/period.ts'
import { figureNotFound, listFigureDossiers } from '#usecases/figures/list-figure-dossiers.ts'
import { readLiveFigures } from '#usecases/figures/read-live-figures.ts'
import { noRegister } from '#usecases/figures/refused-without-register.ts'
import { figuresJson, instantJson } from '#usecases/parts/report-json.ts'
import { jsonAnswer, refusal } from './answers.ts'
import { apiRoutes } from './caller.ts'
import { DossierLine, dossierLine } from './dossiers.ts'
import { readWindowQuery, Slice, WindowQuery } from './parameters.ts'
import { FiguresShape, Instant, Kind, WindowShape } from './shapes.ts'

const LiveFigures = z
  .object({
    commune: z.string(),
    kind: Kind,
    period: z.string(),
    window: WindowShape,
    asOf: Instant,
    figures: FiguresShape,
  })
  .openapi('LiveFigures')

const FigureDossiers = z
  .object({
    figure: z.string(),
    counted: z.string().openapi({ description: 'Chỉ tiêu được liệt kê; của một tỷ lệ là mẫu số của nó' }),
    label: z.string(),
    window: WindowShape,
    asOf: Instant,
    total: z.number().int().openapi({ description: 'Bằng đúng con số của chỉ tiêu' }),
    dossiers: z.array(DossierLine),
  })
  .openapi('FigureDossiers')

const figures = createRoute({
  method: 'get',
  path: '/figures',
  tags: ['Số liệu'],
  summary: 'Số liệu của một kỳ, đếm từ sổ hồ sơ ngay lúc hỏi',
  request: { query: WindowQuery },
  responses: jsonAnswer(LiveFigures, 'Mọi chỉ tiêu của kỳ, và theo lĩnh vực'),
})

const behind = createRoute({
  method: 'get',
  path: '/figures/{id}/dossiers',
  tags: ['Số liệu'],
  summary: 'Các hồ sơ đứng sau một con số; mỗi lần xem được ghi vào nhật ký',
  request: {
    params: z.object({
      id: z.string().max(200).openapi({
        example: 'dossiers.received',
        description: 'Mã chỉ tiêu, hoặc `dossiers.received[field=G15-TP08]`',
      }),
    }),
    query: WindowQuery.extend(Slice),
  },
  responses: jsonAnswer(FigureDossiers, 'Hồ sơ theo thứ tự tiếp nhận'),
})

export function figureRoutes() {
  const routes = apiRoutes()
  routes.openapi(figures, async (c) => {
    const context = c.get('context')
    const asked = readWindowQuery(c.req.valid('query'))
    if (!asked.ok) return refusal(c, asked.refusal.sentence, 'bad-input', asked.refusal.field)
    const read = await readLiveFigures(context, asked.value)
    if (!read.ok) return refusal(c, read.refusal, 'forbidden')
    const { window, asOf } = read.value
    const { period } = asked.value
    const named = { commune: context.actor.commune, kind: period.kind, period: printPeriod(period) }
    return c.json(
      LiveFigures.parse({ ...named, window, asOf: instantJson(asOf), figures: figuresJson(read.value.figures) }),
      200,
    )
  })
  routes.openapi(behind, async (c) => {
    const { offset, limit, ...query } = c.req.valid('query')
    const asked = readWindowQuery(query)
    if (!asked.ok) return refusal(c, asked.refusal.sentence, 'bad-input', asked.refusal.field)
    const figure = c.req.valid('param').id
    const listed = await listFigureDossiers(c.get('context'), { ...asked.value, figure, offset, limit })
    if (!listed.ok) return refusal(c, listed.refusal, saidBy(listed.refusal), 'id')
    const { asOf, dossiers, ...rest } = listed.value
    return c.json(
      FigureDossiers.parse({ figure, ...rest, asOf: instantJson(asOf), dossiers: dossiers.map(dossierLine) }),
      200,
    )
  })
  return routes
}

function saidBy(sentence: string) {
  if (sentence === noRegister) return 'forbidden'
  return sentence === figureNotFound ? 'not-found' : 'bad-input'
}

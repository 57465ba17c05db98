import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { errorBody } from './answers.ts'
import { type ApiEnv, type ApiParts, apiRoutes, requireBearer } from './caller.ts'
import { dossierRoutes } from './dossiers.ts'
import { figureRoutes } from './figures.ts'
import { importRoutes } from './imports.ts'
import { createRateLimit } from './rate-limit.ts'
import { referenceRoutes } from './reference.ts'
import { reportRoutes } from './reports.ts'

const root = '/api/v1'

function allRoutes() {
  const routes = apiRoutes().basePath(root)
  for (const subject of [reportRoutes(), figureRoutes(), dossierRoutes(), importRoutes(), referenceRoutes()])
    routes.route('/', subject)
  routes.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'Mã truy cập do lệnh `motcua token create` cấp; gắn với một vai trò và một đơn vị.',
  })
  return routes
}

/** The interface in the words of OpenAPI, written from the schemas that check every call. */
export function describeApi() {
  return allRoutes().getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Một Cửa',
      version: '1',
      description:
        'Giao diện lập trình của Một Cửa: báo cáo cải cách hành chính, số liệu, hồ sơ và danh mục. Mọi thời điểm theo giờ Việt Nam (UTC+7).',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    security: [{ token: [] }],
  })
}

/** The interface for programs, under /api/v1; it answers every path under /api/, and always in JSON. */
export function createApi(parts: ApiParts): Hono {
  const api = new Hono<ApiEnv>()
  api.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  const description = JSON.stringify(describeApi())
  api.get(`${root}/openapi.json`, (c) => c.body(description, 200, { 'Content-Type': 'application/json' }))
  api.use(`${root}/*`, requireBearer(parts, createRateLimit(parts.callsPerMinute)))
  api.route('/', allRoutes())
  api.all('/api/*', (c) => c.json(errorBody('not-found', 'Không có địa chỉ này trong giao diện lập trình.'), 404))
  api.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 413)
      return c.json(errorBody('too-large', error.message || 'Nội dung gửi lên quá lớn.'), 413)
    if (error instanceof HTTPException && error.status < 500)
      return c.json(errorBody('bad-input', 'Không đọc được nội dung gửi lên.'), 400)
    parts.log(JSON.stringify({ level: 'error', path: c.req.path, message: error.message, stack: error.stack }))
    return c.json(
      errorBody('fault', 'Hệ thống gặp lỗi khi xử lý. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.'),
      500,
    )
  })
  return new Hono().route('/', api)
}

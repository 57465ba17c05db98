import { randomBytes } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { actorOf } from '#domain/access/account.ts'
import type { OpenSession } from '#usecases/accounts/find-session.ts'
import type { AppContext, WebApp } from '#web/app-context.ts'
import { findSessionToken } from '#web/session-cookie.ts'
import { type ErrorCode, errorBody } from '../api/answers.ts'
import { plainPage } from './plain-page.ts'
import { setSecurityHeaders } from './security-headers.ts'
import type { WebBuild } from './web-build.ts'

export type HttpParts = {
  readonly web: WebBuild
  readonly app: WebApp
  readonly realm: 'live' | 'demo'
  readonly findSession: (token: string, quiet: boolean) => Promise<OpenSession | undefined>
  /** The REST interface, mounted as it is under its own paths; it signs its callers in by token, not by cookie. */
  readonly api?: Hono
  /** Behind a proxy of ours: its word on the caller's address and on https is believed. */
  readonly trustProxy: boolean
  /** Paths that take files, and how large. */
  readonly uploads: { readonly paths: RegExp; readonly maxBytes: number }
  readonly isHealthy: () => Promise<boolean>
  /** One line of JSON a request. */
  readonly log: (line: string) => void
  readonly now: () => number
}

type Facts = { readonly id: string; readonly nonce: string; readonly address: string; readonly https: boolean }
type Env = { Variables: { facts: Facts; login: string | undefined } }

const formBytes = 512 * 1024
const apiPath = /^\/api\//

/** Everything that answers over HTTP: pages, their files, the interface for programs, and the sign of health. */
export function createHttp(parts: HttpParts): Hono<Env> {
  const http = new Hono<Env>()
  const checkOrigin = csrf({ origin: (origin, c) => origin === originOf(c as Context<Env>) })

  http.use(async (c, next) => {
    const started = parts.now()
    c.set('facts', factsOf(c, parts.trustProxy))
    await next()
    setSecurityHeaders(c.res.headers, c.get('facts'))
    if (!c.req.path.startsWith('/assets/')) parts.log(logLine(c, started, parts.now()))
  })
  http.onError((error, c) => failed(error, c, parts.log))

  http.get('/khoe', async (c) => {
    const healthy = await parts.isHealthy().catch(() => false)
    return c.json({ healthy }, healthy ? 200 : 503, { 'Cache-Control': 'no-store' })
  })

  // Names of files carry their content's hash: they never change.
  http.use(
    '/assets/*',
    serveStatic({
      root: parts.web.clientFolder,
      precompressed: true,
      onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  http.get('/assets/*', (c) => c.text('', 404))

  http.use(compress())
  http.use((c, next) => {
    const maxSize = parts.uploads.paths.test(c.req.path) ? parts.uploads.maxBytes : formBytes
    return bodyLimit({
      maxSize,
      onError: () => {
        throw new HTTPException(413)
      },
    })(c, next)
  })
  http.use((c, next) => (apiPath.test(c.req.path) ? next() : checkOrigin(c, next)))
  if (parts.api) http.route('/', parts.api)

  http.all('*', async (c) => {
    const facts = c.get('facts')
    const token = findSessionToken(c.req.header('cookie') ?? null, facts.https)
    const session = token ? await parts.findSession(token, c.req.query('tu-dong') === '1') : undefined
    c.set('login', session?.account.login)
    const answer = await parts.web.answer(asSeen(c.req.raw, facts.https), contextOf(parts, facts, session))
    const headers = new Headers(answer.headers)
    // A shared PC: going back after signing out must not show the page again.
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
    return new Response(answer.body, { status: answer.status, headers })
  })
  return http
}

function contextOf({ app, realm }: HttpParts, request: Facts, session: OpenSession | undefined): AppContext {
  const free = session?.session.stage === 'active' && !session.duty
  return { app, realm, request, ...(session && { session }), ...(free && { actor: actorOf(session.account) }) }
}

function factsOf(c: Context, trustProxy: boolean): Facts {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const https = trustProxy ? c.req.header('x-forwarded-proto') === 'https' : new URL(c.req.url).protocol === 'https:'
  return {
    id: randomBytes(6).toString('hex'),
    nonce: randomBytes(16).toString('base64'),
    address: forwarded ?? getConnInfo(c).remote.address ?? 'unknown',
    https,
  }
}

function originOf(c: Context<Env>): string {
  return `${c.get('facts').https ? 'https' : 'http'}://${new URL(c.req.url).host}`
}

/** Behind a proxy the request arrives as http; pages must see the address the person sees. */
function asSeen(request: Request, https: boolean): Request {
  if (!https || request.url.startsWith('https:')) return request
  return new Request(request.url.replace(/^http:/, 'https:'), request)
}

/** No query: it may name a person. */
function logLine(c: Context<Env>, started: number, ended: number): string {
  const { id, address } = c.get('facts')
  const at = new Date(started).toISOString()
  const login = c.get('login')
  const ms = Math.round(ended - started)
  return JSON.stringify({
    at,
    id,
    method: c.req.method,
    path: c.req.path,
    status: c.res.status,
    ms,
    address,
    ...(login && { login }),
  })
}

function failed(error: Error, c: Context<Env>, log: (line: string) => void): Response {
  const { id } = c.get('facts')
  const status = error instanceof HTTPException ? error.status : 500
  if (status >= 500)
    log(JSON.stringify({ level: 'error', reference: id, path: c.req.path, message: error.message, stack: error.stack }))
  if (apiPath.test(c.req.path)) return c.json(errorBody(...apiFault(status)), status as ContentfulStatusCode)
  return new Response(plainPage(status, id), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** What befalls a call before the interface is reached: programs read JSON there too. */
function apiFault(status: number): readonly [ErrorCode, string] {
  if (status === 413) return ['too-large', 'Nội dung gửi lên quá lớn. Hãy chia thành nhiều tệp.']
  return ['fault', 'Hệ thống gặp lỗi khi xử lý. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.']
}

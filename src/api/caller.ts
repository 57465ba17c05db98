import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { findBearer, type TokenRefusal } from '#usecases/tokens/find-bearer.ts'
import type { Context } from '#usecases/context.ts'
import { errorBody } from './answers.ts'
import { badInput } from './bad-input.ts'
import type { RateLimit } from './rate-limit.ts'

export type PostedFile = {
  readonly fileName: string
  readonly content: AsyncIterable<Uint8Array>
  readonly fields: Readonly<Record<string, string>>
}

export type ApiParts = Pick<Context, 'store' | 'now'> & {
  /** Hands the file of a posted form over while it arrives; undefined when the form has none. */
  readonly readForm: <T>(request: Request, take: (file: PostedFile) => Promise<T>) => Promise<T | undefined>
  readonly maxUploadBytes: number
  readonly callsPerMinute: number
  /** One line a fault of our own. */
  readonly log: (line: string) => void
}

/** `login` is what the log of requests names. */
export type ApiEnv = { Variables: { context: Context; parts: ApiParts; login: string } }

/** Routes of one subject; who calls is settled before any of them is reached. */
export function apiRoutes(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({ defaultHook: badInput })
}

const sentences: Readonly<Record<TokenRefusal, string>> = {
  unknown: 'Mã truy cập không đúng. Hãy kiểm tra lại mã đã được cấp.',
  expired: 'Mã truy cập đã hết hạn. Hãy xin cấp mã mới.',
  revoked: 'Mã truy cập đã bị thu hồi. Hãy xin cấp mã mới.',
}
const missing = 'Thiếu mã truy cập. Gửi kèm tiêu đề: Authorization: Bearer <mã truy cập>.'

/** Bearer tokens only: a cookie of a signed-in person opens nothing here. */
export function requireBearer(parts: ApiParts, limit: RateLimit): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const secret = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    c.header('WWW-Authenticate', 'Bearer realm="motcua"')
    if (secret === undefined) return c.json(errorBody('token-missing', missing), 401)
    const bearer = await findBearer(parts, secret)
    if (!bearer.ok) return c.json(errorBody(`token-${bearer.refusal}`, sentences[bearer.refusal]), 401)
    c.header('WWW-Authenticate', undefined)
    const actor = bearer.value
    c.set('login', actor.name)
    const wait = limit.take(actor.accountId, parts.now().getTime())
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return c.json(
        errorBody(
          'too-many',
          `Mã truy cập đã gọi quá ${parts.callsPerMinute} lần trong một phút. Hãy gọi lại sau ${wait} giây.`,
        ),
        429,
      )
    }
    c.set('parts', parts)
    c.set('context', { store: parts.store, now: parts.now, actor })
    return next()
  }
}

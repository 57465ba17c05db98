import type { Hook } from '@hono/zod-openapi'
import type { ApiEnv } from './caller.ts'
import { errorBody } from './answers.ts'

/** What the schemas refuse: an address that can be no record's is not found, a wrong parameter is named. */
export const badInput: Hook<unknown, ApiEnv, string, unknown> = (result, c) => {
  if (result.success) return undefined
  if (result.target === 'param') return c.json(errorBody('not-found', 'Không có địa chỉ này.'), 404)
  const issue = result.error.issues[0]
  const field = issue?.path.map(String).join('.') ?? ''
  return c.json(errorBody('bad-input', `Tham số “${field}” không hợp lệ: ${issue?.message ?? ''}`, field), 400)
}

import { z } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { notAllowed } from '#usecases/refused.ts'

/** Codes are for programs and never change meaning; sentences are for people. */
export const errorCodes = {
  'token-missing': 401,
  'token-unknown': 401,
  'token-expired': 401,
  'token-revoked': 401,
  forbidden: 403,
  'not-found': 404,
  'bad-input': 400,
  'too-large': 413,
  'too-many': 429,
  fault: 500,
} as const
export type ErrorCode = keyof typeof errorCodes

export const ApiError = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
      message: z.string().openapi({ example: 'Không tìm thấy báo cáo.' }),
      field: z.string().optional().openapi({ description: 'Tham số hoặc trường bị sai' }),
    }),
  })
  .openapi('ApiError')

export function errorBody(code: ErrorCode, message: string, field?: string): z.infer<typeof ApiError> {
  return { error: { code, message, ...(field === undefined ? {} : { field }) } }
}

const said = (description: string) => ({ description, content: { 'application/json': { schema: ApiError } } })

/** What every call may be answered with, beside its own answer. */
export const refusals = {
  400: said('Tham số hoặc nội dung gửi lên không hợp lệ; `field` nêu chỗ sai'),
  401: said('Thiếu mã truy cập, hoặc mã sai, hết hạn, đã thu hồi'),
  403: said('Vai trò của mã truy cập không được làm việc này'),
  404: said('Không có đối tượng này trong phạm vi của mã truy cập'),
  429: said('Gọi quá nhiều lần; gọi lại sau số giây ghi ở Retry-After'),
} as const

export function jsonAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { ...refusals, 200: { description, content: { 'application/json': { schema } } } } as const
}

/** Of calls that send a file. */
export function uploadAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { ...jsonAnswer(schema, description), 413: said('Tệp quá lớn') } as const
}

/** A use case that said no: its role may not, or else what the caller of this says it is. */
export function refusal(
  c: HonoContext,
  sentence: string,
  otherwise: 'not-found' | 'bad-input' | 'forbidden',
  field?: string,
) {
  if (sentence === notAllowed) return c.json(errorBody('forbidden', 'Mã truy cập không có quyền làm việc này.'), 403)
  if (otherwise === 'not-found') return c.json(errorBody('not-found', sentence), 404)
  return otherwise === 'forbidden'
    ? c.json(errorBody('forbidden', sentence), 403)
    : c.json(errorBody('bad-input', sentence, field), 400)
}

import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { importArriving, rejectionsTold } from '#usecases/imports/import-arriving.ts'
import { uploadSentence } from '#usecases/imports/take-upload.ts'
import { errorBody, refusal, uploadAnswer } from './answers.ts'
import { apiRoutes, type PostedFile } from './caller.ts'

const ImportOutcome = z
  .object({
    importId: z.string(),
    read: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
    superseded: z
      .number()
      .int()
      .openapi({ description: 'Dòng có bản mới hơn ngay trong tệp; đã tính trong unchanged' }),
    rejections: z
      .array(z.object({ line: z.number().int(), reason: z.string(), cells: z.record(z.string(), z.string()) }))
      .openapi({ description: `Dòng bị từ chối kèm lý do; nhiều nhất ${rejectionsTold} dòng đầu` }),
  })
  .openapi('ImportOutcome')

/** Told and not checked: a schema would read the whole body before anything of it is taken in. */
const file = { type: 'string' as const, format: 'binary' }
const requestBody = {
  required: true,
  content: {
    'text/csv': { schema: file },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: file },
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        required: ['file'],
        properties: { source: { type: 'string' as const }, file },
      },
    },
  },
}

const post = createRoute({
  method: 'post',
  path: '/imports/dossiers',
  tags: ['Nhập dữ liệu'],
  summary: 'Nhập danh sách hồ sơ (CSV hoặc XLSX); nhập lại cùng một tệp không làm thay đổi gì',
  description:
    'Gửi thẳng nội dung tệp, hoặc một biểu mẫu có trường `file` (và `source` đứng trước `file`). Trả lời khi đã nhập xong.',
  request: {
    query: z.object({
      source: z
        .string()
        .max(200, { error: 'dài quá 200 ký tự.' })
        .optional()
        .openapi({ description: 'Hệ thống nguồn của những dòng không ghi' }),
      fileName: z
        .string()
        .max(200, { error: 'dài quá 200 ký tự.' })
        .optional()
        .openapi({ description: 'Tên tệp khi gửi thẳng nội dung' }),
    }),
  },
  requestBody,
  responses: uploadAnswer(ImportOutcome, 'Kết quả nhập từng dòng'),
})

export function importRoutes() {
  const routes = apiRoutes()
  routes.openapi(post, async (c) => {
    const { context, parts } = c.var
    const query = c.req.valid('query')
    const take = async ({ fileName, content, fields }: PostedFile) =>
      importArriving(context, {
        fileName,
        content,
        source: query.source ?? fields['source'] ?? '',
        maxBytes: parts.maxUploadBytes,
      })
    const { raw } = c.req
    const asForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data')
    const plain = { fileName: query.fileName ?? 'ho-so', content: raw.body ?? nothing(), fields: {} }
    const done = await (asForm ? parts.readForm(raw, take) : take(plain))
    if (!done) return c.json(errorBody('bad-input', 'Biểu mẫu gửi lên không có tệp nào.', 'file'), 400)
    if (done.ok) return c.json(ImportOutcome.parse(done.value), 200)
    if (done.refusal === uploadSentence('too-large', parts.maxUploadBytes))
      throw new HTTPException(413, { message: done.refusal })
    return refusal(c, done.refusal, 'bad-input', 'file')
  })
  return routes
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

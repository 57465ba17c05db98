import { z } from '@hono/zod-openapi'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { readAsOf } from '#domain/reports/read-as-of.ts'
import { readPeriod } from '#domain/reports/period.ts'
import { readWindow } from '#domain/reports/period-rule.ts'
import { reportKinds } from '#domain/reports/report-kind.ts'
import type { PreviewRequest } from '#usecases/reports/preview-report.ts'

/** Query texts that are whole numbers within bounds. */
function count(least: number, most: number, otherwise: number) {
  const sentence = `cần một số nguyên từ ${least} đến ${most}.`
  return z.coerce
    .number({ error: sentence })
    .int({ error: sentence })
    .min(least, { error: sentence })
    .max(most, { error: sentence })
    .default(otherwise)
}

export const IdPath = z.object({ id: z.uuid().openapi({ description: 'Số hiệu (UUID)' }) })
export const Page = { page: count(1, 1_000_000, 1), pageSize: count(1, 200, 50) }
export const Slice = { offset: count(0, 10_000_000, 0), limit: count(1, 200, 50) }
/** Words to look for, whatever their diacritics. */
export const Search = z.string().max(200, { error: 'dài quá 200 ký tự.' }).default('')

export const WindowQuery = z.object({
  kind: z.enum(reportKinds, { error: `cần một trong: ${reportKinds.join(', ')}.` }).openapi({ description: 'Loại kỳ' }),
  period: z
    .string({ error: 'cần ghi kỳ, ví dụ 2026-04, 2026-Q3, 2026-H1, 2026-9M, 2026, 2021..2025.' })
    .openapi({ example: '2026-H1' }),
  from: z
    .string()
    .optional()
    .openapi({ description: 'Ngày đầu, thay cho kỳ theo quy định; đi cùng `to`', example: '2026-01-01' }),
  to: z.string().optional().openapi({ description: 'Ngày cuối, tính cả ngày này', example: '2026-03-31' }),
  asOf: z
    .string()
    .optional()
    .openapi({ description: 'Số liệu như đã biết vào thời điểm này', example: '2026-04-15T08:00:00+07:00' }),
})

export type Wrong = { readonly field: string; readonly sentence: string }

export function readWindowQuery(query: z.infer<typeof WindowQuery>): Result<PreviewRequest, Wrong> {
  const period = readPeriod(query.kind, query.period)
  if (!period.ok) return wrong('period', period.refusal)
  const { from, to } = query
  if ((from === undefined) !== (to === undefined))
    return wrong(from === undefined ? 'from' : 'to', 'Kỳ tự chọn cần cả from và to.')
  const window = from === undefined || to === undefined ? undefined : readWindow(from, to)
  if (window && !window.ok) return wrong('from', window.refusal)
  const asOf = query.asOf === undefined ? undefined : readAsOf(withPlus(query.asOf))
  if (asOf && !asOf.ok) return wrong('asOf', asOf.refusal)
  return ok({ period: period.value, ...(window && { window: window.value }), ...(asOf && { asOf: asOf.value }) })
}

function wrong(field: string, sentence: string) {
  return refuse({ field, sentence })
}

/** In an address a plus that was not encoded arrives as a space. */
function withPlus(text: string): string {
  return text.replace(/^(\S+T\S+) (\d{2}:?\d{2})$/, '$1+$2')
}

import { z } from '@hono/zod-openapi'
import { fromInstant, type LocalDateTime } from '#kernel/local-time.ts'
import { reportKinds } from '#domain/reports/report-kind.ts'

/** Figures, forms and findings as `report.json` has them: one shape wherever they are read. */

export const Instant = z
  .string()
  .openapi({ example: '2026-04-15T08:00:00+07:00', description: 'Thời điểm, giờ Việt Nam' })
export const Day = z.string().openapi({ example: '2026-04-15' })
export const WindowShape = z
  .object({ from: Day, to: Day })
  .openapi('Window', { description: 'Kỳ số liệu, tính cả hai ngày đầu và cuối' })
export const Kind = z.enum(reportKinds)

const Missing = z.enum(['not-entered', 'not-applicable', 'not-measured-then', 'not-additive'])
const Typed = z.object({ by: z.string(), at: z.string(), note: z.string().optional(), evidence: z.string().optional() })

const FigureShape = z
  .object({
    value: z.number().nullable(),
    unit: z.string(),
    numerator: z.number().optional(),
    denominator: z.number().optional(),
    missing: Missing.optional().openapi({ description: 'Vì sao không có số; không có số khác với số 0' }),
    typed: Typed.optional().openapi({ description: 'Ai nhập số này, khi không hệ thống nào cung cấp' }),
    records: z.number().int().openapi({ description: 'Số hồ sơ, thủ tục đứng sau con số' }),
  })
  .openapi('Figure')

export const FiguresShape = z.record(z.string(), FigureShape).openapi('Figures', {
  description: 'Theo mã chỉ tiêu, ví dụ `dossiers.received`; của một lĩnh vực: `dossiers.received[field=G15-TP08]`',
})

export const FormShape = z
  .object({
    id: z.string(),
    label: z.string(),
    title: z.string(),
    lines: z.array(z.object({ key: z.string(), label: z.string() })).optional(),
    rows: z.array(
      z.object({
        number: z.string(),
        line: z.string().optional(),
        label: z.string(),
        unit: z.string(),
        value: z.number().optional(),
        missing: Missing.optional(),
        figure: z.string().optional(),
        typed: Typed.optional(),
        note: z.string().optional(),
      }),
    ),
  })
  .openapi('Form')

const Place = z.object({
  form: z.string().optional(),
  row: z.string().optional(),
  column: z.string().optional(),
  section: z.string().optional(),
  paragraph: z.string().optional(),
  figure: z.string().optional(),
})

export const FindingShape = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    place: Place,
    expected: z.string().optional(),
    found: z.string().optional(),
    waived: z
      .object({
        code: z.string(),
        place: Place,
        reason: z.string(),
        evidence: z.string().optional(),
        expires: Day,
        by: z.string(),
        at: z.string(),
      })
      .optional()
      .openapi({ description: 'Người chịu trách nhiệm cho qua, và lý do' }),
  })
  .openapi('Finding')

/** A civil time of the register, or an instant, on the clock of Viet Nam. */
export function shown(at: Date | LocalDateTime | null | undefined): string | null {
  if (at === null || at === undefined) return null
  return `${at instanceof Date ? fromInstant(at) : at}+07:00`
}

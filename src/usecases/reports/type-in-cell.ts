import { createHash } from 'node:crypto'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { readTypedValue } from '#domain/forms/read-typed-value.ts'
import { cellsOf } from '#domain/forms/form.ts'
import { decideStep } from '#domain/reports/lifecycle.ts'
import { findForm } from '#catalogue/forms/forms.ts'
import { recordAudit } from '#store/audit.ts'
import { addEntry, findAttachment, saveAttachment } from '#store/report-parts.ts'
import { findReportForUpdate } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type TypedInput = {
  readonly report: string
  readonly form: string
  /** Row number, or `line/column` in a form of many columns. */
  readonly row: string
  /** In Vietnamese notation, in the row's unit; empty takes the value back. */
  readonly value: string
  readonly note?: string
  readonly attachment?: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
}

const attachmentLimit = 10 << 20

/** Fills a cell no register can fill, in the name of the person who did (law 8). */
export async function typeInCell(context: Context, input: TypedInput): Promise<Result<undefined, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'report.type-in')
  if (refused) return refused
  const form = findForm(input.form)
  const cell = form && cellsOf(form).find((each) => each.number === input.row.split('/').at(-1))
  if (!cell) return refuse(`Biểu ${input.form} không có dòng ${input.row}.`)
  const value = readTypedValue(cell, input.value)
  if (!value.ok) return value
  if (input.attachment && input.attachment.bytes.length > attachmentLimit)
    return refuse('Tệp đính kèm lớn hơn 10 MB; hãy đính kèm bản nhỏ hơn.')
  return inScope(store, actor, async (scope) => {
    const report = await findReportForUpdate(scope, input.report)
    if (!report) return refuse('Không tìm thấy báo cáo.')
    const step = decideStep({ step: 'edit', state: report.state, role: actor.role, findings: [] })
    if (!step.ok) return refuse(step.refusal.message)
    const now = context.now()
    const file = input.attachment
    const attachmentId = file
      ? await saveAttachment(
          scope,
          actor,
          { ...file, sha256: createHash('sha256').update(file.bytes).digest('hex') },
          now,
        )
      : undefined
    await addEntry(
      scope,
      actor,
      report.id,
      { form: input.form, row: input.row, value: value.value, note: input.note?.trim() || undefined, attachmentId },
      now,
    )
    await recordAudit(scope, actor, now, 'report.type-in', report.id, { form: input.form, row: input.row })
    return ok(undefined)
  })
}

export function readAttachment(context: Context, id: string) {
  const refused = refusedTo(context.actor, 'report.read')
  if (refused) return Promise.resolve(refused)
  return inScope(context.store, context.actor, async (scope) => {
    const file = await findAttachment(scope, id)
    return file ? ok(file) : refuse('Không tìm thấy tệp đính kèm.')
  })
}

import { createHash } from 'node:crypto'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'
import { recordAudit } from '#store/audit.ts'
import { findPaper, type Paper } from '#store/report-parts.ts'
import { findReport } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import type { AssembledReport } from '../parts/assemble-report.ts'
import { refusedTo } from '../refused.ts'
import { packageFileName, paperTypes } from './issue-report.ts'
import { packagePaper, readReport } from './read-report.ts'

type Draft = keyof typeof paperTypes

const printers: Readonly<Record<Draft, (report: AssembledReport) => Promise<Uint8Array>>> = {
  'bao-cao.docx': (report) => renderDocx(report.document),
  'bao-cao.pdf': (report) => renderPdf(report.document),
  'phu-luc.xlsx': (report) => renderWorkbook(report.workbook),
}

/** A paper of a report: frozen bytes once it is issued, printed for the asking while it is a draft. */
export async function getPaper(
  context: Context,
  request: { readonly report: string; readonly name: string },
): Promise<Result<Paper, string>> {
  const refused = refusedTo(context.actor, 'report.export')
  if (refused) return refused
  const frozen = await inScope(context.store, context.actor, async (scope) => {
    const report = await findReport(scope, request.report)
    await recordAudit(scope, context.actor, context.now(), 'report.export', request.report, { name: request.name })
    if (report?.state !== 'issued') return undefined
    const paper = await findPaper(scope, request.report, request.name)
    return paper && request.name === packagePaper ? { ...paper, name: packageFileName(report) } : paper
  })
  if (frozen) return ok(frozen)
  const print = Object.hasOwn(printers, request.name) ? printers[request.name as Draft] : undefined
  if (!print) return refuse('Báo cáo chưa ban hành nên chưa có tệp này.')
  const opened = await readReport(context, request.report)
  if (!opened.ok) return opened
  const bytes = await print(opened.value.assembled)
  return ok({
    name: request.name,
    mediaType: paperTypes[request.name as Draft],
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
}

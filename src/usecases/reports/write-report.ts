import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WaivableFinding } from '#domain/checks/waiver.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'
import type { Context } from '../context.ts'
import { figuresJson, formsJson, instantJson } from '../parts/report-json.ts'
import { type Preview, previewReport, type PreviewRequest } from './preview-report.ts'

export type WrittenReport = {
  readonly files: readonly string[]
  readonly findings: readonly WaivableFinding[]
  readonly json: ReportJson
}

/** The contract of `report.json`. */
export type ReportJson = ReturnType<typeof reportJson>

/** Writes the report of a window as files: Word, PDF, the workbook of forms, and its figures as JSON. */
export async function writeReport(
  context: Context,
  request: PreviewRequest & { readonly out: string },
): Promise<WrittenReport> {
  const preview = await previewReport(context, request)
  const json = reportJson(context.actor.commune ?? '', request.period.kind, preview)
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    ['bao-cao.docx', await renderDocx(preview.document)],
    ['bao-cao.pdf', await renderPdf(preview.document)],
    ['phu-luc.xlsx', await renderWorkbook(preview.workbook)],
    ['report.json', `${JSON.stringify(json, null, 2)}\n`],
  ]
  await mkdir(request.out, { recursive: true })
  for (const [name, bytes] of files) await writeFile(join(request.out, name), bytes)
  return { files: files.map(([name]) => name), findings: preview.findings, json }
}

function reportJson(commune: string, kind: string, preview: Preview) {
  return {
    commune,
    kind,
    window: preview.window,
    asOf: instantJson(preview.asOf),
    figures: figuresJson(preview.figures),
    forms: formsJson(preview.filled),
    findings: preview.findings,
  }
}

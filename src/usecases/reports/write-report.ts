import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromInstant } from '#kernel/local-time.ts'
import type { Sheet, SheetCell } from '#domain/forms/sheet.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import type { WaivableFinding } from '#domain/checks/waiver.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'
import type { Context } from '../context.ts'
import { type Preview, previewReport, type PreviewRequest } from './preview-report.ts'

export type WrittenReport = { readonly files: readonly string[]; readonly findings: readonly WaivableFinding[]; readonly json: ReportJson }

/** The contract of `report.json`. */
export type ReportJson = ReturnType<typeof reportJson>

/** Writes the report of a window as files: Word, PDF, the workbook of forms, and its figures as JSON. */
export async function writeReport(context: Context, request: PreviewRequest & { readonly out: string }): Promise<WrittenReport> {
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
    asOf: writtenInstant(preview.asOf),
    figures: Object.fromEntries([...preview.figures].map(([id, figure]) => [id, figureJson(figure)])),
    forms: preview.filled.map(({ sheet }) => formJson(sheet)),
    findings: preview.findings,
  }
}

/** To the millisecond: asking again for the moment written here gives the same figures. */
function writtenInstant(at: Date): string {
  return `${fromInstant(at)}.${String(at.getUTCMilliseconds()).padStart(3, '0')}+07:00`
}

function figureJson({ value, unit, numerator, denominator, typed, records }: Figure) {
  return {
    value: 'known' in value ? value.known : null,
    unit,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...('missing' in value ? { missing: value.missing } : {}),
    ...(typed ? { typed } : {}),
    records,
  }
}

function formJson(sheet: Sheet) {
  return {
    id: sheet.form,
    label: sheet.label,
    title: sheet.title,
    ...(sheet.lines.length > 0 ? { lines: sheet.lines } : {}),
    rows: sheet.cells.map(rowJson),
  }
}

function rowJson(cell: SheetCell) {
  return {
    number: cell.number,
    ...(cell.line === undefined ? {} : { line: cell.line }),
    label: cell.label,
    unit: cell.unit,
    ...('known' in cell.value ? { value: cell.value.known } : { missing: cell.value.missing }),
    ...(cell.figure === undefined ? {} : { figure: cell.figure }),
    ...(cell.typed ? { typed: cell.typed } : {}),
    ...(cell.note === undefined ? {} : { note: cell.note }),
  }
}

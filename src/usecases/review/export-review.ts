import type { Block, OfficialDocument, TableCell, Workbook, WorkbookCell } from '#domain/documents/model.ts'
import type { Severity } from '#domain/lint/finding.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'

/** What goes out on paper of one reviewed file. */
export type ReviewRecord = {
  readonly file: string
  readonly unit?: string | undefined
  /** As its subject says it: `6 tháng đầu năm 2026`. */
  readonly period?: string | undefined
  readonly window?: string | undefined
  readonly subject?: string | undefined
  /** Why it could not be read; there are no findings then. */
  readonly refusal?: string | undefined
  readonly findings: readonly ReviewRow[]
}

export type ReviewRow = {
  readonly severity: Severity
  readonly code: string
  readonly place: string
  readonly message: string
  readonly quote: string
  /** What it is held against, with its place: `dòng 61: “…”`. */
  readonly against?: string | undefined
  readonly found?: string | undefined
  readonly expected?: string | undefined
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const words: Readonly<Record<Severity, string>> = { error: 'Sai', warning: 'Nên xem lại', info: 'Lưu ý' }
const groups: Readonly<Record<Severity, string>> = {
  error: 'Chỗ sai: chính báo cáo cho thấy số liệu không đúng',
  warning: 'Chỗ nên xem lại',
  info: 'Lưu ý về thể thức, cách viết',
}

/** A letter to the unit that wrote the report. Who sends it is left to be written: the page asks nobody's name. */
export function exportLetter(record: ReviewRecord): Promise<Uint8Array> {
  return renderDocx(letterOf(record))
}

/** One sheet with a line a file, one with a line a finding. */
export function exportTable(records: readonly ReviewRecord[]): Promise<Uint8Array> {
  return renderWorkbook(workbookOf(records))
}

export function letterOf(record: ReviewRecord): OfficialDocument {
  const count = (severity: Severity) => record.findings.filter((one) => one.severity === severity).length
  const unit = record.unit ? `UBND ${record.unit}` : ''
  const said = `Rà soát tệp “${record.file}”${record.subject ? ` (${record.subject})` : ''}: ${count('error')} chỗ sai, ${count('warning')} chỗ nên xem lại, ${count('info')} lưu ý. Đề nghị ${unit || 'đơn vị'} kiểm tra, sửa lại trước khi gửi.`
  return {
    body: '………………………',
    symbol: 'PRS',
    place: '……………',
    typeName: 'PHIẾU RÀ SOÁT',
    subject: `Báo cáo cải cách hành chính${unit ? ` của ${unit}` : ''}`,
    addressees: unit ? [unit] : [],
    content: [
      { kind: 'paragraph', runs: [{ kind: 'text', text: said }] },
      ...severities.flatMap((severity) => groupOf(record, severity)),
    ],
    signature: { capacity: ['NGƯỜI RÀ SOÁT'], name: '' },
    recipients: [...(unit ? ['Như trên'] : []), 'Lưu: VT'],
    appendices: [],
  }
}

function groupOf(record: ReviewRecord, severity: Severity): readonly Block[] {
  const rows = record.findings.filter((one) => one.severity === severity)
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: `${groups[severity]} (${rows.length})` },
    {
      kind: 'table',
      columns: [
        { width: 6, align: 'centre' },
        { width: 16, align: 'left' },
        { width: 50, align: 'left' },
        { width: 14, align: 'left' },
        { width: 14, align: 'left' },
      ],
      head: [['TT', 'Vị trí', 'Nội dung', 'Đang ghi', severity === 'error' ? 'Tính lại' : 'Gợi ý'].map(textCell)],
      rows: rows.map((row, at) =>
        [String(at + 1), row.place, sentenceOf(row), row.found ?? '', row.expected ?? ''].map(textCell),
      ),
    },
  ]
}

function sentenceOf({ message, quote, against }: ReviewRow): string {
  return [message, ...(quote === '' ? [] : [`“${quote}”`]), ...(against ? [`Đối chiếu với ${against}`] : [])].join('\n')
}

function textCell(text: string): TableCell {
  return { text }
}

export function workbookOf(records: readonly ReviewRecord[]): Workbook {
  const count = (record: ReviewRecord, severity: Severity): WorkbookCell =>
    record.refusal === undefined
      ? { value: record.findings.filter((one) => one.severity === severity).length, format: 'count' }
      : { value: null }
  return {
    title: 'Rà soát báo cáo cải cách hành chính',
    sheets: [
      {
        name: 'Các tệp',
        title: 'Rà soát báo cáo cải cách hành chính',
        subtitle: `${records.length} tệp`,
        orientation: 'landscape',
        columns: [6, 34, 20, 22, 28, 9, 12, 9, 60].map((width, at) => ({
          width,
          align: at === 0 ? 'centre' : at >= 5 && at <= 7 ? 'right' : 'left',
        })),
        head: [['TT', 'Tệp', 'Đơn vị', 'Kỳ', 'Số liệu', 'Sai', 'Nên xem lại', 'Lưu ý', 'Chỗ nặng nhất'].map(textValue)],
        rows: records.map((record, at) => [
          { value: at + 1, format: 'count' },
          ...[record.file, record.unit, record.period, record.window].map((text) => textValue(text ?? '')),
          ...severities.map((severity) => count(record, severity)),
          textValue(record.refusal ?? record.findings[0]?.message ?? ''),
        ]),
      },
      {
        name: 'Các chỗ',
        title: 'Các chỗ tìm thấy',
        orientation: 'landscape',
        columns: [34, 20, 12, 12, 18, 60, 40, 18, 18].map((width) => ({ width, align: 'left' })),
        head: [
          ['Tệp', 'Đơn vị', 'Mức', 'Quy tắc', 'Vị trí', 'Nội dung', 'Trích', 'Đang ghi', 'Tính lại, gợi ý'].map(
            textValue,
          ),
        ],
        rows: records.flatMap((record) =>
          record.findings.map((row) =>
            [
              record.file,
              record.unit ?? '',
              words[row.severity],
              row.code,
              row.place,
              row.against ? `${row.message} Đối chiếu với ${row.against}.` : row.message,
              row.quote,
              row.found ?? '',
              row.expected ?? '',
            ].map(textValue),
          ),
        ),
      },
    ],
  }
}

function textValue(text: string): WorkbookCell {
  return { value: text, format: 'text' }
}

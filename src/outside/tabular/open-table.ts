import type { Readable } from 'node:stream'
import { type Cell, cellText, type Row } from '#kernel/cell.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import { openCsv } from './csv-rows.ts'
import { type FileKind, sniffFile } from './file-kind.ts'
import { findHeader, isColumnNumbers } from './find-header.ts'
import { localFile } from './local-file.ts'
import type { RawTable } from './raw-table.ts'
import { asUnreadable } from './unreadable-table.ts'
import { openWorkbook } from './xlsx-workbook.ts'

export type TableOptions = {
  /** Name of the sheet, or its place from 1; the first visible one with rows when absent. */
  readonly sheet?: string | number
  /** `none` gives every row from the first, for tables whose head is read by rules of their own. */
  readonly header?: 'find' | 'none'
}

export type Table = {
  readonly header: readonly string[]
  /** Where the header stands in the file; 0 when none was looked for. */
  readonly headerLine: number
  /** Can be walked once. Throws `UnreadableTable` when the file turns out broken on the way. */
  readonly rows: AsyncIterable<Row>
  /** For progress: how much there is, and how much was read so far. */
  readonly totalBytes: number
  readonly readBytes: () => number
  readonly close: () => Promise<void>
}

type Opened = { readonly tables: () => AsyncGenerator<RawTable>; readonly close: () => Promise<void> }

/** Rows a header is looked for in: papers seldom put more above it. */
const lookAhead = 40

/** Opens a CSV or XLSX file to be walked row by row, in memory that does not grow with the file. */
export async function openTable(input: string | Readable, options: TableOptions = {}): Promise<Result<Table, string>> {
  const file = await localFile(input)
  const opened = await openFile(file.path, options)
  if (!opened.ok) {
    await file.remove()
    return opened
  }
  const close = async () => {
    await opened.value.close()
    await file.remove()
  }
  const table = await firstTable(opened.value, options, close).catch((cause: unknown) =>
    refuse(asUnreadable(cause).message),
  )
  if (!table.ok) await close()
  return table
}

async function openFile(path: string, options: TableOptions): Promise<Result<Opened, string>> {
  const file = await sniffFile(path)
  if (!file.ok) return file
  const openers: Record<FileKind, () => Result<Opened, string> | Promise<Result<Opened, string>>> = {
    zip: () => openWorkbook(path, options.sheet),
    text: () => {
      const csv = openCsv(path, file.value)
      return csv.ok ? ok(onlyTable(csv.value)) : csv
    },
  }
  return openers[file.value.kind]()
}

function onlyTable(table: RawTable): Opened {
  return {
    tables: async function* () {
      yield table
    },
    close: async () => {
      await table.rows.return(undefined)
    },
  }
}

async function firstTable(
  file: Opened,
  options: TableOptions,
  close: () => Promise<void>,
): Promise<Result<Table, string>> {
  let anyRow = false
  for await (const raw of file.tables()) {
    const first = await take(raw.rows, lookAhead)
    anyRow ||= first.length > 0
    const head = options.header === 'none' ? -1 : findHeader(first)
    if (first.length === 0 || head === undefined) continue
    const rows = chain(first.slice(head + 1), raw.rows, head >= 0)
    const { totalBytes, readBytes } = raw
    return ok({ header: names(first[head]), headerLine: first[head]?.line ?? 0, rows, totalBytes, readBytes, close })
  }
  return refuse(
    anyRow
      ? 'Không tìm thấy dòng tiêu đề: bảng cần một dòng ghi tên các cột, từ hai cột trở lên.'
      : 'Bảng không có dòng dữ liệu nào.',
  )
}

async function take(rows: AsyncGenerator<Row>, count: number): Promise<Row[]> {
  const taken: Row[] = []
  while (taken.length < count) {
    const next = await rows.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

async function* chain(first: readonly Row[], rest: AsyncGenerator<Row>, underHeader: boolean): AsyncGenerator<Row> {
  const numbered = underHeader && first[0] !== undefined && isColumnNumbers(first[0].cells)
  yield* numbered ? first.slice(1) : first
  yield* rest
}

function names(row: Row | undefined): string[] {
  const cells: readonly Cell[] = row?.cells ?? []
  const texts = cells.map((cell) => tidy(cellText(cell)))
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)
}

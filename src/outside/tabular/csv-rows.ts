import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import type { Row } from '#kernel/cell.ts'
import { ok, type Result } from '#kernel/result.ts'
import { findDelimiter } from './delimiter.ts'
import type { Sniffed } from './file-kind.ts'
import type { RawTable } from './raw-table.ts'
import { decodeText, findEncoding } from './text-encoding.ts'
import { asUnreadable, UnreadableTable } from './unreadable-table.ts'

/** A quote that is never closed would swallow the rest of the file into one record. */
const longestRecord = 1_000_000

/** The rows of a CSV file, one at a time. */
export function openCsv(path: string, file: Sniffed): Result<RawTable, string> {
  const encoding = findEncoding(file.head)
  if (!encoding.ok) return encoding
  const delimiter = findDelimiter(new TextDecoder(encoding.value).decode(file.head))
  const bytes = createReadStream(path, { highWaterMark: 65_536 })
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
  })
  // Failures reach the reader of the rows; the callback only keeps the pipe from complaining a second time.
  pipeline(Readable.from(decodeText(bytes, encoding.value)), parser, () => undefined)
  return ok({ rows: readRecords(parser), totalBytes: file.bytes, readBytes: () => bytes.bytesRead })
}

async function* readRecords(records: AsyncIterable<string[]>): AsyncGenerator<Row> {
  let line = 1
  try {
    for await (const record of records) {
      const start = line
      line += 1 + linesInside(record)
      if (record.some((cell) => cell !== '')) yield { line: start, cells: record.map(written) }
    }
  } catch (cause) {
    throw broken(cause, line)
  }
}

/** A record is as many lines as a person sees: line ends in quotes count. */
function linesInside(record: readonly string[]): number {
  let lines = 0
  for (const cell of record) if (/[\r\n]/.test(cell)) lines += cell.split(/\r\n|\n|\r/).length - 1
  return lines
}

/** `="0123"` and `'=…` are how spreadsheets are told to leave a text alone; the text is what was meant. */
function written(cell: string): string {
  const shielded = /^="([^"]*)"$/.exec(cell)
  if (shielded) return shielded[1]!
  return /^'[=+@-]/.test(cell) ? cell.slice(1) : cell
}

function broken(cause: unknown, line: number): UnreadableTable {
  const code = (cause as Partial<CsvError>).code
  if (code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED') {
    return new UnreadableTable(`Dòng ${line}: dấu nháy kép (") mở ra mà không đóng lại.`, { cause })
  }
  if (cause instanceof TypeError) {
    return new UnreadableTable(
      `Từ sau dòng ${line} có chữ không thuộc bảng mã của tệp. Hãy lưu lại tệp theo kiểu “CSV UTF-8” rồi nhập lại.`,
      { cause },
    )
  }
  return asUnreadable(cause, ` (từ sau dòng ${line})`)
}

import type { Row } from '#kernel/cell.ts'
import { folded } from '#kernel/vietnamese.ts'
import { type CsvWriter, writeCsv } from './csv-writer.ts'

export type RejectedFile = {
  readonly add: (row: Row, reasons: readonly string[]) => Promise<void>
  /** The path of the file, or undefined when no row was rejected and none was made. */
  readonly close: () => Promise<string | undefined>
}

const added = ['Dòng', 'Lý do'] as const

/** Collects rejected rows as they stood, with line number and reason, to be corrected and imported again. */
export function openRejectedFile(path: string, header: readonly string[]): RejectedFile {
  // A corrected file may be rejected again: its old line numbers and reasons make way for the new.
  const kept = header.flatMap((name, index) => (added.some((own) => folded(own) === folded(name)) ? [] : [index]))
  let writer: CsvWriter | undefined
  return {
    add: async (row, reasons) => {
      if (!writer) {
        writer = await writeCsv(path)
        await writer.write([...kept.map((index) => header[index] ?? ''), ...added])
      }
      await writer.write([...kept.map((index) => row.cells[index] ?? null), row.line, reasons.join(' ')])
    },
    close: async () => {
      await writer?.close()
      return writer && path
    },
  }
}

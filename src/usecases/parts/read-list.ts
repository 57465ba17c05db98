import { type Cell, isBlank } from '#kernel/cell.ts'
import type { Rejection } from '#kernel/rejection.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { openTable } from '#outside/tabular/open-table.ts'
import { openRejectedFile } from '#outside/tabular/rejected-file.ts'

export type ListOutcome = {
  readonly read: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly rejectedFile?: string
}

export type ReadList<Record> = {
  readonly rows: readonly Record[]
  readonly read: number
  readonly rejected: number
  readonly rejectedFile?: string
}

/** Reads a list of a few thousand rows at once; rows that cannot be read are written aside with the reason. */
export async function readList<Record>(
  files: { readonly path: string; readonly rejectedPath: string },
  checkHeader: (header: readonly string[]) => string | undefined,
  readRow: (cells: Readonly<{ [column: string]: Cell }>) => Result<Record, readonly Rejection[]>,
): Promise<Result<ReadList<Record>, string>> {
  const table = await openTable(files.path)
  if (!table.ok) return table
  try {
    const { header } = table.value
    const wrong = checkHeader(header)
    if (wrong) return refuse(wrong)
    const rejectedRows = openRejectedFile(files.rejectedPath, header)
    const rows: Record[] = []
    let read = 0
    for await (const row of table.value.rows) {
      if (row.cells.every(isBlank)) continue
      read += 1
      const record = readRow(Object.fromEntries(header.map((name, index) => [name, row.cells[index] ?? null])))
      if (record.ok) rows.push(record.value)
      else
        await rejectedRows.add(
          row,
          record.refusal.map((rejection) => rejection.sentence),
        )
    }
    const rejectedFile = await rejectedRows.close()
    return ok({ rows, read, rejected: read - rows.length, ...(rejectedFile ? { rejectedFile } : {}) })
  } finally {
    await table.value.close()
  }
}

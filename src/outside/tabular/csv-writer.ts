import { type FileHandle, open } from 'node:fs/promises'
import { type Cell, cellText } from '#kernel/cell.ts'

export type CsvWriter = {
  readonly write: (cells: readonly Cell[]) => Promise<void>
  readonly close: () => Promise<void>
}

const flushAt = 65_536

/** Writes a CSV file row by row: UTF-8 with BOM and CRLF, so that Excel shows Vietnamese letters. */
export async function writeCsv(path: string): Promise<CsvWriter> {
  const handle = await open(path, 'w', 0o600)
  let waiting = '\uFEFF'
  return {
    write: async (cells) => {
      waiting += `${cells.map(quoted).join(',')}\r\n`
      if (waiting.length < flushAt) return
      const text = waiting
      waiting = ''
      await handle.writeFile(text)
    },
    close: () => finish(handle, waiting),
  }
}

async function finish(handle: FileHandle, rest: string): Promise<void> {
  try {
    await handle.writeFile(rest)
  } finally {
    await handle.close()
  }
}

function quoted(cell: Cell): string {
  const text = shielded(cellText(cell))
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text a spreadsheet would run as a formula gets an apostrophe; our reader takes it off again. */
function shielded(text: string): string {
  return /^[=+@]|^-[^\d\s]/.test(text) ? `'${text}` : text
}

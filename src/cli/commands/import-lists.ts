import { dirname, join, parse } from 'node:path'
import type { Result } from '#kernel/result.ts'
import type { Context } from '#usecases/context.ts'
import { type Command, type ExitCode, requireArgument, type Terminal, WrongUse } from '../command.ts'

type Counts = {
  readonly read: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly rejectedFile?: string
}
type Import = (
  context: Context,
  request: { readonly path: string; readonly rejectedPath: string },
) => Promise<Result<Counts, string>>

/** Beside the file, so that a person finds it: `ho-so.tu-choi.csv`. */
export function rejectedPathOf(file: string): string {
  const { dir, name } = parse(file)
  return join(dir || dirname('.'), `${name}.tu-choi.csv`)
}

export function tellCounts(terminal: Terminal, counts: Counts): ExitCode {
  if (terminal.json) terminal.out(JSON.stringify({ ...counts, rejectedFile: counts.rejectedFile ?? null }))
  else {
    const { read, created, updated, unchanged, rejected } = counts
    terminal.out(
      terminal.language === 'en'
        ? `${read} rows read: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected.`
        : `Đã đọc ${read} dòng: ${created} mới, ${updated} cập nhật, ${unchanged} không đổi, ${rejected} bị từ chối.`,
    )
    if (counts.rejectedFile)
      terminal.out(
        terminal.language === 'en'
          ? `Rejected rows: ${counts.rejectedFile}`
          : `Các dòng bị từ chối kèm lý do: ${counts.rejectedFile}`,
      )
  }
  return counts.rejected > 0 ? 1 : 0
}

function listCommand(words: string, usage: string, summary: Command['summary'], load: () => Promise<Import>): Command {
  return {
    words,
    usage,
    summary,
    options: {},
    run: async (terminal, args) => {
      const path = requireArgument(args, 'tên tệp')
      const session = await terminal.open()
      try {
        const run = await load()
        const outcome = await run(session, { path, rejectedPath: rejectedPathOf(path) })
        if (!outcome.ok) throw new WrongUse(outcome.refusal)
        return tellCounts(terminal, outcome.value)
      } finally {
        await session.close()
      }
    },
  }
}

export const unitsImport = listCommand(
  'units import',
  'units import FILE.csv',
  {
    vi: 'Nhập danh sách đơn vị hành chính (code,name,kind,parent_code)',
    en: 'Import the list of units (code,name,kind,parent_code)',
  },
  async () => (await import('#usecases/import-units.ts')).importUnits,
)

export const proceduresImport = listCommand(
  'procedures import',
  'procedures import FILE.csv',
  { vi: 'Nhập danh mục thủ tục hành chính', en: 'Import the catalogue of procedures' },
  async () => (await import('#usecases/import-procedures.ts')).importProcedures,
)

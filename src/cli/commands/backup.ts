import type { Result } from '#kernel/result.ts'
import type { Context } from '#usecases/context.ts'
import { type Command, requireArgument, WrongUse } from '../command.ts'

type Manifest = { readonly tables: readonly { readonly name: string; readonly rows: number }[] }

function folderCommand(
  words: string,
  summary: Command['summary'],
  load: () => Promise<(context: Context, folder: string) => Promise<Result<Manifest, string>>>,
): Command {
  return {
    words,
    usage: `${words} DIR`,
    summary,
    options: {},
    run: async (terminal, args) => {
      const folder = requireArgument(args, 'tên thư mục')
      const session = await terminal.open()
      try {
        const work = await load()
        const done = await work(session, folder)
        if (!done.ok) throw new WrongUse(done.refusal)
        const rows = done.value.tables.reduce((sum, table) => sum + table.rows, 0)
        if (terminal.json) terminal.out(JSON.stringify({ folder, tables: done.value.tables }))
        else terminal.out(`${summary[terminal.language]}: ${done.value.tables.length} bảng, ${rows} dòng (${folder}).`)
        return 0
      } finally {
        await session.close()
      }
    },
  }
}

export const backup = folderCommand(
  'backup',
  { vi: 'Sao lưu toàn bộ dữ liệu vào một thư mục', en: 'Back up everything into a folder' },
  async () => (await import('#usecases/back-up.ts')).backUp,
)
export const restore = folderCommand(
  'restore',
  { vi: 'Phục hồi một bản sao lưu vào dữ liệu trống', en: 'Restore a backup into an empty database' },
  async () => (await import('#usecases/back-up.ts')).restore,
)

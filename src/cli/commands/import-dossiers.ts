import { basename } from 'node:path'
import type { ImportProgress } from '#usecases/import-dossiers.ts'
import { type Command, optionOf, requireArgument, requireOption, type Terminal, WrongUse } from '../command.ts'
import { rejectedPathOf, tellCounts } from './import-lists.ts'

export const dossiersImport: Command = {
  words: 'import dossiers',
  usage: 'import dossiers FILE.(csv|xlsx) --commune CODE [--source NAME]',
  summary: { vi: 'Nhập danh sách hồ sơ của một xã', en: 'Import the dossier list of a commune' },
  options: {
    commune: { type: 'string', help: 'Mã xã, phường, đặc khu' },
    source: { type: 'string', help: 'Tên hệ thống nguồn cho dòng không ghi' },
    rejected: { type: 'string', help: 'Tệp ghi các dòng bị từ chối' },
  },
  run: async (terminal, args, options) => {
    const path = requireArgument(args, 'tên tệp')
    const { importDossiers } = await import('#usecases/import-dossiers.ts')
    const session = await terminal.open({ commune: requireOption(options, 'commune') })
    const source = optionOf(options, 'source')
    try {
      const outcome = await importDossiers(session, {
        path,
        fileName: basename(path),
        ...(source ? { source } : {}),
        rejectedPath: optionOf(options, 'rejected') ?? rejectedPathOf(path),
        onProgress: (progress) => showProgress(terminal, progress),
      })
      if (terminal.isTerminal) terminal.err('\r\u001B[K')
      if (!outcome.ok) throw new WrongUse(outcome.refusal)
      return tellCounts(terminal, outcome.value)
    } finally {
      await session.close()
    }
  },
}

function showProgress(terminal: Terminal, progress: ImportProgress): void {
  if (!terminal.isTerminal) return
  const share = progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0
  const what =
    progress.phase === 'reading'
      ? `Đang đọc: ${progress.rows} dòng`
      : `Đang ghi: ${progress.done}/${progress.total} hồ sơ`
  terminal.err(`\r\u001B[K${what} (${share}%)`)
}

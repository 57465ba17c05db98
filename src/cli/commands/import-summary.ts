import { basename } from 'node:path'
import { type Command, optionOf, requireArgument, requireOption, WrongUse } from '../command.ts'
import { tellCounts } from './import-lists.ts'

export const summaryImport: Command = {
  words: 'import summary',
  usage: 'import summary FILE.(csv|xlsx) --commune CODE [--source NAME]',
  summary: {
    vi: 'Nhập bảng tổng hợp 28 cột của hệ thống khác để đối chiếu',
    en: 'Import another system’s 28-column summary, to compare',
  },
  options: {
    commune: { type: 'string', help: 'Mã xã, phường, đặc khu' },
    source: { type: 'string', help: 'Tên hệ thống nguồn' },
  },
  run: async (terminal, args, options) => {
    const path = requireArgument(args, 'tên tệp')
    const source = optionOf(options, 'source')
    const { importSummary } = await import('#usecases/imports/import-summary.ts')
    const session = await terminal.open({ commune: requireOption(options, 'commune'), role: 'reporting' })
    try {
      const outcome = await importSummary(session, { path, fileName: basename(path), ...(source ? { source } : {}) })
      if (!outcome.ok) throw new WrongUse(outcome.refusal)
      const { findings } = outcome.value
      tellCounts(terminal, outcome.value)
      if (!terminal.json) for (const finding of findings) terminal.out(`  ${finding.code}: ${finding.message}`)
      return findings.some((finding) => finding.severity === 'error') ? 1 : 0
    } finally {
      await session.close()
    }
  },
}

import { readFile } from 'node:fs/promises'
import { type Command, requireArgument, WrongUse } from '../command.ts'

export const verify: Command = {
  words: 'verify',
  usage: 'verify PACKAGE',
  summary: {
    vi: 'Kiểm tra một gói báo cáo đã ký, không cần mạng hay cơ sở dữ liệu',
    en: 'Verify a signed report package offline',
  },
  options: {},
  run: async (terminal, args) => {
    const path = requireArgument(args, 'tên gói báo cáo')
    const bytes = await readFile(path).catch(() => {
      throw new WrongUse(`Không đọc được tệp ${path}.`)
    })
    const { verifyPackage } = await import('#usecases/reports/verify-package.ts')
    const verification = verifyPackage(bytes)
    if (!verification.ok) throw new WrongUse(verification.refusal)
    const { value } = verification
    if (terminal.json) terminal.out(JSON.stringify(value))
    else {
      for (const check of value.checks) {
        terminal.out(`${check.ok ? '✓' : '✗'} ${check.sentence}`)
        for (const detail of check.details.slice(0, 20)) terminal.out(`    ${detail}`)
      }
      terminal.out(value.verdict)
    }
    return value.intact ? 0 : 1
  },
}

import type { Window } from '#kernel/window.ts'
import { readPeriod } from '#domain/reports/period.ts'
import { readWindow } from '#domain/reports/period-rule.ts'
import { readAsOf } from '#domain/reports/read-as-of.ts'
import { reportKinds } from '#domain/reports/report-kind.ts'
import { type Command, optionOf, type Options, requireOption, WrongUse } from '../command.ts'

export const report: Command = {
  words: 'report',
  usage: `report --commune CODE --kind ${reportKinds.join('|')} --period P [--from D --to D] [--as-of T] --out DIR`,
  summary: {
    vi: 'Viết báo cáo CCHC của một kỳ: Word, PDF, biểu số liệu, report.json',
    en: 'Write the report of a period: Word, PDF, forms workbook, report.json',
  },
  options: {
    commune: { type: 'string', help: 'Mã xã, phường, đặc khu' },
    kind: { type: 'string', help: reportKinds.join(', ') },
    period: { type: 'string', help: '2026-04, 2026-Q3, 2026-H1, 2026-9M, 2026, 2021..2025' },
    from: { type: 'string', help: 'Ngày đầu, thay cho kỳ theo quy định' },
    to: { type: 'string', help: 'Ngày cuối, tính cả ngày này' },
    'as-of': { type: 'string', help: 'Số liệu như đã biết vào thời điểm này' },
    out: { type: 'string', help: 'Thư mục ghi kết quả' },
  },
  run: async (terminal, _args, options) => {
    const commune = requireOption(options, 'commune')
    const kind = reportKinds.find((each) => each === requireOption(options, 'kind'))
    if (!kind) throw new WrongUse(`Loại báo cáo phải là một trong: ${reportKinds.join(', ')}.`)
    const period = readPeriod(kind, requireOption(options, 'period'))
    if (!period.ok) throw new WrongUse(period.refusal)
    const window = windowOption(options)
    const asOf = asOfOption(options)
    const out = requireOption(options, 'out')
    const { writeReport } = await import('#usecases/reports/write-report.ts')
    const session = await terminal.open({ commune })
    try {
      const written = await writeReport(session, {
        period: period.value,
        ...(window ? { window } : {}),
        ...(asOf ? { asOf } : {}),
        out,
      })
      const errors = written.findings.filter((finding) => finding.severity === 'error' && !finding.waived)
      if (terminal.json) terminal.out(JSON.stringify(written.json))
      else {
        terminal.out(`Đã ghi ${written.files.join(', ')} vào ${out}.`)
        for (const finding of written.findings)
          terminal.out(`  ${severityWords[finding.severity]} ${finding.code}: ${finding.message}`)
      }
      return errors.length > 0 ? 1 : 0
    } finally {
      await session.close()
    }
  },
}

const severityWords = { error: 'LỖI', warning: 'Cảnh báo', info: 'Lưu ý' } as const

function windowOption(options: Options): Window | undefined {
  const [from, to] = [optionOf(options, 'from'), optionOf(options, 'to')]
  if (from === undefined && to === undefined) return undefined
  if (from === undefined || to === undefined) throw new WrongUse('Kỳ tự chọn cần cả --from và --to.')
  const window = readWindow(from, to)
  if (!window.ok) throw new WrongUse(window.refusal)
  return window.value
}

function asOfOption(options: Options): Date | undefined {
  const text = optionOf(options, 'as-of')
  if (text === undefined) return undefined
  const asOf = readAsOf(text)
  if (!asOf.ok) throw new WrongUse(asOf.refusal)
  return asOf.value
}

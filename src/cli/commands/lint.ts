import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Spot } from '#domain/lint/finding.ts'
import type { LintAnswer } from '#domain/lint/lint-document.ts'
import { openReviewRoom } from '#usecases/review/open-review-room.ts'
import { type Command, requireArgument, type Terminal, WrongUse } from '../command.ts'

const names = { error: 'SAI', warning: 'NGHI', info: 'LƯU Ý' } as const

export const lint: Command = {
  words: 'lint',
  usage: 'lint FILE.(docx|pdf|xlsx|txt|md|html)',
  summary: {
    vi: 'Tìm chỗ sai trong một báo cáo CCHC; không cần cơ sở dữ liệu',
    en: 'Find what is provably wrong in a CCHC report; needs no database',
  },
  options: {},
  run: async (terminal, args) => {
    const path = requireArgument(args, 'tên tệp báo cáo')
    const bytes = await readFile(path).catch(() => {
      throw new WrongUse(`Không đọc được tệp ${path}.`)
    })
    const room = openReviewRoom()
    const reviewed = await room.review(bytes, basename(path))
    await room.close()
    if (!reviewed.ok) throw new WrongUse(reviewed.refusal)
    const { answer } = reviewed.value
    if (terminal.json) terminal.out(JSON.stringify({ file: basename(path), ...answer }))
    else print(terminal, answer)
    return answer.findings.some((one) => one.severity === 'error') ? 1 : 0
  },
}

function print(terminal: Terminal, { document, findings, checked }: LintAnswer): void {
  terminal.out(
    [document.unit, document.subject].filter((part) => part !== null).join(' – ') || 'Không nhận ra tên báo cáo.',
  )
  for (const { severity, code, message, quote, location, other } of findings) {
    terminal.out(`${names[severity]} ${code} (${placeIn(location)}): ${message}`)
    if (quote !== '') terminal.out(`    “${quote}”`)
    if (other) terminal.out(`    đối chiếu với ${placeIn(other.location)}: “${other.quote}”`)
  }
  const count = (severity: keyof typeof names) => findings.filter((one) => one.severity === severity).length
  terminal.out(
    `Đã đọc ${checked.paragraphs} đoạn, ${checked.tables} bảng, ${checked.quantities} số liệu: ${count('error')} chỗ sai, ${count('warning')} chỗ nên xem lại, ${count('info')} lưu ý.`,
  )
}

function placeIn({ page, line, paragraph, table, row, column }: Spot['location']): string {
  const parts = [
    page && `trang ${page}`,
    line && `dòng ${line}`,
    paragraph && `đoạn ${paragraph}`,
    table && `bảng ${table}`,
    row && `hàng ${row}`,
    column && `cột ${column}`,
  ]
  return parts.filter(Boolean).join(', ')
}

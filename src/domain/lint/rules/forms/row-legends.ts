import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, spot } from '../../rule.ts'
import type { Grid, GridCell } from '../../tables/grid.ts'
import { isTimeHead } from '../../tables/time-heads.ts'
import { shown } from '../show.ts'

/** Codes explained in the row's own label or note: `(0 = không; 1 = có)`, `chưa có = 0; 2 cấp = 1`, `1: đạt; 2: chưa đạt`. */
export function codedRows(paper: Paper): readonly Draft[] {
  return paper.grids.flatMap((grid) => {
    const answers = grid.heads.map((names) => !notAnswered.test(names.at(-1) ?? ''))
    const unit = grid.heads.findIndex((names) => names.some((name) => unitHead.test(name)))
    return grid.rows.flatMap((row, at): readonly Draft[] =>
      at < grid.headRows ? [] : inRow(grid, row, at, answers, unit),
    )
  })
}

const notAnswered = /^(?:stt|tt|so tt)$|ghi chu|tang|giam|so voi|chenh|ty le|%|diem|don vi|dvt|nam sinh/
const answerHead = /ket qua|gia tri|so lieu|so luong|thuc hien|tra loi|^ma$/
const unitHead = /^don vi(?: tinh)?$|don vi tinh|^dvt$/

function inRow(
  grid: Grid,
  row: readonly GridCell[],
  at: number,
  answers: readonly boolean[],
  unit: number,
): readonly Draft[] {
  // The column of units is asked by the form itself.
  const legends = row.flatMap((cell, column) =>
    cell.number || column === unit ? [] : [{ cell, codes: legendOf(cell.text) }],
  )
  const legend = legends.find(({ codes }) => codes.length >= 2)
  if (!legend) return []
  const label = row.findIndex((cell) => /\p{L}{2,}/u.test(cell.text))
  return row.flatMap((cell, column): readonly Draft[] => {
    const { number } = cell
    if (column <= label || !answers[column] || !number || number.percent || number.decimals > 0) return []
    if (legend.codes.includes(number.value)) return []
    const name = row[label]!.cell
    const asked = isTimeHead(grid, column) || (grid.heads[column] ?? []).some((one) => answerHead.test(one))
    return [
      {
        severity: asked ? 'error' : 'warning',
        message: `Dòng “${shortened(row[label]!.text)}” ghi ${cell.text}, không có trong các mã ${legend.codes.join(', ')} của chú giải.`,
        quote: name ? spot(name).quote : row[label]!.text,
        location: {
          ...(cell.cell?.at ?? grid.table.at),
          table: grid.table.number,
          row: at + 1,
          column: column + 1,
        },
        expected: legend.codes.join(', '),
        found: shown(number.value),
      },
    ]
  })
}

/** At least two codes, each with its words; points (“đạt: 2 điểm”), dates and shares are none. */
export function legendOf(text: string): readonly number[] {
  if (text.length > 400 || !/\d\s*[=:]|[=:]\s*\d|[(;,]\s*\d\s*[-–]/.test(text)) return []
  const folded = foldInPlace(text)
  const behind = [...folded.matchAll(/\p{L}[\p{L}\d\s,/-]*[=:]\s*(\d)(?![\d.,]*\d)(?!\s*(?:%|diem|nguoi|ho so))/gu)]
  const ahead = [...folded.matchAll(/(?<!\d[.,/]\s?)(?<![\d=]\s?)(?<!\p{L}\s?)(\d)\s*[=:]\s*(?=\p{L}|\d\s*cap\b)/gu)]
  // “1 - hoàn thành, 2 - đang làm” only in brackets or after a semicolon: a list of parts is none.
  const dashed = [...folded.matchAll(/(?<=[(;,]\s?)(\d)\s*[-–]\s*(?=\p{L})/gu)]
  const found = [behind, ahead, dashed].toSorted((a, b) => b.length - a.length)[0]!
  const codes = [...new Set(found.map((match) => Number(match[1])))].toSorted((a, b) => a - b)
  // A legend counts on from 0 or 1; what jumps is a formula.
  const whole = codes.length >= 2 && codes[0]! <= 1 && codes.every((one, at) => one === codes[0]! + at)
  return whole ? codes : []
}

function shortened(text: string): string {
  const plain = text.replace(/\s*\([^)]*\)\s*$/, '').replace(/\s+/g, ' ')
  return plain.length > 80 ? `${plain.slice(0, 77).trimEnd()}…` : plain
}

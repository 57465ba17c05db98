import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Grid } from '../../tables/grid.ts'
import { shown } from '../show.ts'

/** Points given beside the most that can be given. */
export const overMaximum: LintRule = {
  code: 'CCHC-180',
  severity: 'error',
  title: 'Điểm đạt không vượt điểm tối đa',
  explanation: 'Điểm chấm, điểm đạt của một tiêu chí không thể lớn hơn điểm tối đa ghi cùng dòng.',
  check: (paper: Paper) => paper.grids.flatMap(overIn),
}

const maximumHead = /diem toi da|thang diem|diem chuan|diem quy dinh|muc diem toi da|^toi da$/
const pointsHead =
  /diem (?:dat|tu cham|tu danh gia|cham|danh gia|tham dinh|thuc te|so|ubnd|xa|tinh)|(?:tu cham|tham dinh)|^diem$|ket qua (?:cham|diem)|^dat(?: duoc)?$/
const notPoints = /ty le|%|cong|thuong|tru|xep|hang/

function overIn(grid: Grid): readonly Draft[] {
  const own = grid.heads.map((names) => names.at(-1) ?? '')
  const whole = own.findIndex((name) => maximumHead.test(name))
  if (whole === -1) return []
  const points = own.flatMap((name, column) =>
    column !== whole && pointsHead.test(name) && !maximumHead.test(name) && !notPoints.test(name) ? [column] : [],
  )
  const rows = grid.rows.slice(grid.headRows)
  return points.flatMap((column): readonly Draft[] => {
    const over = rows.flatMap((row, index) => {
      const [most, given] = [row[whole]?.number, row[column]?.number]
      return most && given && !given.percent && given.value > most.value ? [{ row, index, most, given }] : []
    })
    // Where many lie beyond it, the column is no maximum of this one.
    if (over.length > Math.max(2, rows.length / 4)) return []
    return over.map(({ row, index, most, given }): Draft => {
      const name = row.find((cell) => /\p{L}{2,}/u.test(cell.text))
      return {
        message: `${name?.text ?? 'Dòng này'}: điểm ghi ${shown(given.value)}, vượt điểm tối đa ${shown(most.value)}.`,
        quote: name?.cell ? spot(name.cell).quote : row[column]!.text,
        location: {
          ...(row[column]!.cell?.at ?? grid.table.at),
          table: grid.table.number,
          row: grid.headRows + index + 1,
          column: column + 1,
        },
        expected: `≤ ${shown(most.value)}`,
        found: shown(given.value),
      }
    })
  })
}

export const overMaximumRules: readonly LintRule[] = [overMaximum]

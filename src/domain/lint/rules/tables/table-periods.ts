import { showWindow } from '#kernel/window.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { periodsIn, regularWindow, samePeriod, type StatedPeriod } from '../../period.ts'
import { type Draft, spot } from '../../rule.ts'
import type { Grid } from '../../tables/grid.ts'
import { overlap, windowsIn } from '../../windows.ts'
import { reach } from '../periods/data-windows.ts'

const titled = /^\W*(?:bang|bieu|phu luc|tong hop|thong ke|ket qua|so lieu|tinh hinh|danh muc|danh sach)\b/
const compared =
  /cung ky|so (?:voi|sanh)|nam truoc|ky truoc|luy ke|ke hoach|muc tieu|chi tieu giao|phuong huong|giai doan|tu nam|qua cac/

/** “Bảng 2. Kết quả giải quyết hồ sơ quý II năm 2025” above the figures of 2026, and heads that name another quarter. */
export function tablesOfOtherPeriod(paper: Paper, period: StatedPeriod): readonly Draft[] {
  if (period.kind === 'programme') return []
  return paper.grids.flatMap((grid) => {
    const named = inTitle(paper, grid, period)
    return [...named, ...(named.length > 0 ? [] : inWindow(paper, grid, period)), ...inHeads(grid, period)]
  })
}

/** “Bảng 2. Hồ sơ theo lĩnh vực (từ ngày 15/3/2026 đến ngày 14/6/2026)” in the report of quý III. */
function inWindow(paper: Paper, grid: Grid, period: StatedPeriod): readonly Draft[] {
  const own = reach(period)
  if (!own) return []
  return grid.lead.slice(-2).flatMap((text): readonly Draft[] => {
    const folded = foldInPlace(text)
    if (text.length > 200 || !titled.test(folded) || compared.test(folded)) return []
    const [only, more] = windowsIn(text).filter((one) => one.kind === 'window')
    if (!only || more || only.window.from > only.window.to || overlap(only.window, own)) return []
    // Two tables with one head, the one before and this one, are laid side by side on purpose.
    const heads = headText(grid)
    if (paper.grids.some((one) => one !== grid && headText(one) === heads)) return []
    const passage = paper.passages.findLast((one) => one.text === text)
    const regular = regularWindow(period) ?? own
    return passage
      ? [
          {
            message: `Tên bảng ghi số liệu ${showWindow(only.window)}, không có ngày nào thuộc ${period.text.trim()} (${showWindow(regular)}).`,
            ...spot(passage.piece),
            expected: showWindow(regular),
            found: showWindow(only.window),
          },
        ]
      : []
  })
}

function headText(grid: Grid): string {
  return grid.heads.map((names) => names.join(' ')).join(' | ')
}

function inTitle(paper: Paper, grid: Grid, period: StatedPeriod): readonly Draft[] {
  // A table of several times speaks of them all in its heads.
  if (new Set(grid.heads.flatMap((names) => namedIn(names.join(' '), period))).size > 1) return []
  return grid.lead.slice(-2).flatMap((text): readonly Draft[] => {
    const folded = foldInPlace(text)
    if (text.length > 200 || !titled.test(folded) || compared.test(folded)) return []
    const wrong = otherIn(text, period)
    const passage = wrong && paper.passages.findLast((one) => one.text === text)
    return wrong && passage
      ? [
          {
            message: `Tên bảng ghi kỳ ${wrong.text.trim()}, trong khi báo cáo là ${period.text.trim()}.`,
            ...spot(passage.piece),
            expected: period.text.trim(),
            found: wrong.text.trim(),
          },
        ]
      : []
  })
}

/** Two columns and more that name one and the same other period, and none that names this one. */
function inHeads(grid: Grid, period: StatedPeriod): readonly Draft[] {
  const all = grid.heads.map((names) => names.join(' '))
  if (all.some((head) => compared.test(head)) || compared.test(foldInPlace(grid.lead.slice(-2).join(' ')))) return []
  const cells = grid.table.cells.filter(
    (cell) => cell.row <= grid.headRows && periodsIn(cell.text, period.year).length > 0,
  )
  const named = cells.map((cell) => ({ cell, wrong: otherIn(cell.text, period) }))
  const [first] = named
  if (!first?.wrong || named.some(({ wrong }) => wrong === undefined || !samePeriod(wrong, first.wrong!))) return []
  const lead = foldInPlace(first.cell.text)
  // A lone head that is nothing but a time heads a column to compare with.
  if (named.length < 2 && lead.length < first.wrong.text.length + 8) return []
  return [
    {
      message: `Đầu bảng ghi kỳ ${first.wrong.text.trim()}, trong khi báo cáo là ${period.text.trim()}.`,
      ...spot(first.cell),
      expected: period.text.trim(),
      found: first.wrong.text.trim(),
    },
  ]
}

/** Another period of the same kind, or of a year before; months inside a quarter are its own. */
function otherIn(text: string, period: StatedPeriod): StatedPeriod | undefined {
  const named = periodsIn(text, period.year).filter((one) => one.kind !== 'programme')
  if (named.some((one) => samePeriod(one, period)) || named.length !== 1) return undefined
  const [one] = named
  const stale = one!.kind === 'half-year' && period.kind === 'nine-months'
  return one!.kind === period.kind || one!.year < period.year || stale ? one : undefined
}

function namedIn(text: string, period: StatedPeriod): readonly string[] {
  return periodsIn(text, period.year).map((one) => `${one.kind} ${one.year} ${one.index ?? ''}`)
}

import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import type { YearRow, YearTable } from '../../tables/year-table.ts'
import { shown } from '../show.ts'
import { placeOfYear } from '../years/year-places.ts'
import { yearTables } from '../years/year-tables.ts'

/** “Tồn đầu kỳ; tiếp nhận mới; đã giải quyết; tồn cuối kỳ”, a column each quarter: every column balances, and each opens where the last one closed. */
export const timeBalance: LintRule = {
  code: 'CCHC-211',
  severity: 'warning',
  title: 'Tồn đầu kỳ, tiếp nhận, giải quyết, tồn cuối kỳ cân đối ở mọi kỳ',
  explanation:
    'Tồn đầu kỳ cộng tiếp nhận mới trừ đã giải quyết là tồn cuối kỳ; tồn cuối kỳ trước là tồn đầu kỳ sau. Kỳ nào lệch là có số ghi sai.',
  check: (paper: Paper) => yearTables(paper).flatMap(balancesOf),
}

const opens =
  /^\W*(?:so )?(?:ho so )?(?:ton|chuyen|dang giai quyet)[^;]{0,20}(?:dau ky|ky truoc|dau nam|nam truoc|quy truoc|truoc chuyen)/
const comes = /^\W*(?:so )?(?:ho so )?(?:tiep nhan|nhan)(?: moi)?(?: trong ky)?\b/
const goes = /^\W*(?:so )?(?:ho so )?(?:da )?giai quyet(?: xong)?\b/
const ends =
  /^\W*(?:so )?(?:ho so )?(?:ton|con|chuyen|dang giai quyet|chua giai quyet)[^;]{0,20}(?:cuoi ky|ky sau|cuoi nam|cuoi quy|nam sau|sang ky)/

type Account = { readonly open: YearRow; readonly come: YearRow; readonly go: YearRow; readonly close: YearRow }

function accountOf({ rows }: YearTable): Account | undefined {
  const [open, come, go, close] = [opens, comes, goes, ends].map((words) =>
    rows.filter((row) => !row.rate && words.test(row.folded)),
  )
  if ([open, come, go, close].some((found) => found!.length !== 1)) return undefined
  return { open: open![0]!, come: come![0]!, go: go![0]!, close: close![0]! }
}

function balancesOf(table: YearTable): readonly Draft[] {
  const account = accountOf(table)
  return account ? [...unbalanced(table, account), ...unlinked(table, account)] : []
}

function unbalanced(table: YearTable, { open, come, go, close }: Account): readonly Draft[] {
  const judged = table.columns.flatMap((_, at) => {
    const [a, b, c, d] = [open, come, go, close].map((row) => row.values[at]?.value)
    if (a === undefined || b === undefined || c === undefined || d === undefined) return []
    return [{ at, a, b, c, said: d, sum: a + b - c }]
  })
  const wrong = judged.filter((one) => one.sum !== one.said)
  const right = judged.length - wrong.length
  const [only] = wrong
  // Withdrawn and returned dossiers leave the account too: then no column balances by these four alone.
  if (!only || wrong.length > 1 || right < 1) return []
  // What closes it opens the next: then one of the others slipped.
  return [
    {
      message: `${only.at < table.names.length ? table.names[only.at]! : ''}: tồn đầu kỳ ${shown(only.a)} + tiếp nhận ${shown(only.b)} − đã giải quyết ${shown(only.c)} = ${shown(only.sum)}, nhưng “${close.label}” ghi ${shown(only.said)} (${right === 1 ? 'kỳ kia khớp' : `${right} kỳ khác đều khớp`}).`,
      ...placeOfYear(table, close, only.at),
      expected: shown(only.sum),
      found: shown(only.said),
    },
  ]
}

function unlinked(table: YearTable, { open, close }: Account): readonly Draft[] {
  const steps = table.columns.flatMap((_, at) => {
    const [before, now] = [close.values[at - 1]?.value, open.values[at]?.value]
    return before === undefined || now === undefined || !isNext(table, at) ? [] : [{ at, before, now }]
  })
  const wrong = steps.filter((one) => one.before !== one.now)
  const [only] = wrong
  if (!only || wrong.length > 1 || steps.length < 2) return []
  return [
    {
      message: `${table.names[only.at]} ghi “${open.label}” ${shown(only.now)}, nhưng ${table.names[only.at - 1]} ghi “${close.label}” ${shown(only.before)}.`,
      ...placeOfYear(table, open, only.at),
      expected: shown(only.before),
      found: shown(only.now),
    },
  ]
}

/** Years or quarters one right after the other; the same quarter of last year, or the whole of a year, opens elsewhere. */
function isNext(table: YearTable, at: number): boolean {
  const [before, now] = [at - 1, at].map((one) => (table.grid.heads[table.columns[one]!] ?? []).at(-1) ?? '')
  const [a, b] = [before, now].map(placeInTime)
  return a !== undefined && b !== undefined && b === a! + 1
}

function placeInTime(head: string | undefined): number | undefined {
  const quarter = /^quy (i{1,3}|iv|[1-4])(?:\s*(?:\/|nam )?\s*(20\d\d))?$/.exec(head ?? '')
  if (quarter)
    return (
      (quarter[2] ? Number(quarter[2]) * 4 : 0) +
      (['i', 'ii', 'iii', 'iv'].indexOf(quarter[1]!) + 1 || Number(quarter[1]))
    )
  const month = /^thang (\d{1,2})$/.exec(head ?? '')
  if (month) return Number(month[1])
  const year = /^(?:nam )?(20\d\d)$/.exec(head ?? '')
  return year ? Number(year[1]) : undefined
}

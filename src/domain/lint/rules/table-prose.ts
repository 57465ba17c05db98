import { type LintRule } from '../rule.ts'
import { rowsInProse } from './table-rows.ts'
import { totalsInProse } from './table-totals.ts'

export const tableAgainstProse: LintRule = {
  code: 'CCHC-114',
  severity: 'warning',
  title: 'Số trong lời văn khớp với bảng',
  explanation: 'Lời văn dẫn số của bảng (dòng tổng, dòng lĩnh vực, đơn vị) thì hai nơi phải ghi một số.',
  check: (paper, facts) => [...totalsInProse(paper, facts), ...rowsInProse(paper, facts)],
}

export const tableProseRules: readonly LintRule[] = [tableAgainstProse]

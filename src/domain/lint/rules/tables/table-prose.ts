import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import type { Draft, LintRule } from '../../rule.ts'
import { fractionsInForms } from '../forms/form-fractions.ts'
import { linesInProse } from './table-lines.ts'
import { formsInProse } from '../forms/form-prose.ts'
import { ratesInProse } from './rates-told.ts'
import { rowsInProse } from './table-rows.ts'
import { totalsInProse } from './table-totals.ts'
import { yearsInProse } from '../years/year-prose.ts'

export const tableAgainstProse: LintRule = {
  code: 'CCHC-114',
  severity: 'warning',
  title: 'Số trong lời văn khớp với bảng',
  explanation: 'Lời văn dẫn số của bảng, biểu (dòng tổng, dòng lĩnh vực, đơn vị, cột năm) thì hai nơi phải ghi một số.',
  check: proseIn,
}

const found = new WeakMap<Paper, readonly Draft[]>()

/** Asked twice for a paper, read once. */
function proseIn(paper: Paper, facts: LintFacts): readonly Draft[] {
  const before = found.get(paper)
  if (before) return before
  const drafts: Draft[] = [
    ...totalsInProse(paper, facts),
    ...rowsInProse(paper, facts),
    ...formsInProse(paper, facts),
    ...fractionsInForms(paper, facts),
    ...linesInProse(paper, facts),
    ...yearsInProse(paper),
  ]
  const told = new Set(drafts.map((one) => `${one.found} ${one.quote}`))
  drafts.push(...ratesInProse(paper, facts).filter((one) => !told.has(`${one.found} ${one.quote}`)))
  found.set(paper, drafts)
  return drafts
}

export const tableProseRules: readonly LintRule[] = [tableAgainstProse]

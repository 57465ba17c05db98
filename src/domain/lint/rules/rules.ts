import type { LintRule } from '../rule.ts'
import { actRules } from './act-rules.ts'
import { columnRules } from './column-rules.ts'
import { formCellRules } from './form-cells.ts'
import { formRateRules } from './form-rates.ts'
import { formWordRules } from './form-words.ts'
import { fractionRules } from './fraction-rules.ts'
import { fractionParts } from './fraction-parts.ts'
import { layoutRules } from './layout-rules.ts'
import { listedPartRules } from './listed-parts.ts'
import { meaningRules } from './meaning-rules.ts'
import { periodRules } from './period-rules.ts'
import { sameFigureRules } from './same-figure.ts'
import { saidRateRules } from './said-rates.ts'
import { saidSumRules } from './said-sums.ts'
import { summaryRules } from './summary-rules.ts'
import { textRules } from './text-rules.ts'

/** Every rule of the linter, in the order of its code's families. */
export const rules: readonly LintRule[] = [
  ...fractionRules,
  ...saidRateRules,
  fractionParts,
  ...saidSumRules,
  ...listedPartRules,
  ...sameFigureRules,
  ...formRateRules,
  ...formCellRules,
  ...formWordRules,
  ...summaryRules,
  ...columnRules,
  ...periodRules,
  ...actRules,
  ...layoutRules,
  ...textRules,
  ...meaningRules,
]

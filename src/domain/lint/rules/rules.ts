import type { LintRule } from '../rule.ts'
import { actDayRules } from './act-days.ts'
import { actBlankRules } from './act-blanks.ts'
import { actExistenceRules } from './act-existence.ts'
import { actSeriesRules } from './act-series.ts'
import { actSymbolRules } from './act-symbols.ts'
import { actValidityRules } from './act-validity.ts'
import { coincidenceRules } from './coincidence.ts'
import { columnCellRules } from './column-cells.ts'
import { columnRateRules } from './column-rates.ts'
import { columnRelationRules } from './column-relations.ts'
import { columnRules } from './column-rules.ts'
import { columnTotalRules } from './column-totals.ts'
import { formCellRules } from './form-cells.ts'
import { formNumberRules } from './form-numbers.ts'
import { formRateRules } from './form-rates.ts'
import { formWordRules } from './form-words.ts'
import { mixedMarks } from './decimal-marks.ts'
import { deniedCounts } from './denied-counts.ts'
import { fractionRules } from './fraction-rules.ts'
import { fractionParts } from './fraction-parts.ts'
import { layoutRules } from './layout-rules.ts'
import { listedPartRules } from './listed-parts.ts'
import { meaningRules } from './meaning-rules.ts'
import { missingNumberRules } from './missing-numbers.ts'
import { moneyUnit } from './money-units.ts'
import { ownReference } from './own-reference.ts'
import { periodNameRules } from './period-names.ts'
import { periodOrderRules } from './period-order.ts'
import { periodResultRules } from './period-results.ts'
import { periodWindowRules } from './period-windows.ts'
import { placeName } from './place-names.ts'
import { planPeriodRules } from './plan-periods.ts'
import { proseFigureRules } from './prose-figures.ts'
import { sameRateRules } from './same-rate.ts'
import { sameFigureRules } from './same-figure.ts'
import { saidRateRules } from './said-rates.ts'
import { saidSumRules } from './said-sums.ts'
import { sectionNumbers } from './section-numbers.ts'
import { someNotAll } from './some-not.ts'
import { spelling } from './spelling.ts'
import { summaryRules } from './summary-rules.ts'
import { superlativeRules } from './superlatives.ts'
import { swappedTwinRules } from './swapped-twins.ts'
import { tableNameRules } from './table-names.ts'
import { tableNumberRules } from './table-numbers.ts'
import { tableProseRules } from './table-prose.ts'
import { tableUnitRules } from './table-units.ts'
import { textRules } from './text-rules.ts'
import { yearRelationRules } from './year-relations.ts'

/** Every rule of the linter, in the order of its code's families. */
export const rules: readonly LintRule[] = [
  ...fractionRules,
  ...saidRateRules,
  fractionParts,
  ...saidSumRules,
  ...listedPartRules,
  ...proseFigureRules,
  ...sameFigureRules,
  ...sameRateRules,
  ...coincidenceRules,
  ...formRateRules,
  ...formCellRules,
  ...formNumberRules,
  ...formWordRules,
  ...summaryRules,
  ...columnRules,
  ...columnCellRules,
  ...columnRelationRules,
  ...columnTotalRules,
  ...columnRateRules,
  ...yearRelationRules,
  ...tableProseRules,
  ...superlativeRules,
  ...tableUnitRules,
  ...tableNameRules,
  ...tableNumberRules,
  ...swappedTwinRules,
  ...periodNameRules,
  ...periodOrderRules,
  ...periodWindowRules,
  ...planPeriodRules,
  ...periodResultRules,
  ...actDayRules,
  ...actSeriesRules,
  ...actSymbolRules,
  ...actValidityRules,
  ...actExistenceRules,
  ...actBlankRules,
  ownReference,
  ...layoutRules,
  ...textRules,
  sectionNumbers,
  mixedMarks,
  moneyUnit,
  spelling,
  placeName,
  deniedCounts,
  someNotAll,
  ...missingNumberRules,
  ...meaningRules,
]

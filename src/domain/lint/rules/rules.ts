import type { LintRule } from '../rule.ts'
import { actDayRules } from './acts/act-days.ts'
import { actBlankRules } from './acts/act-blanks.ts'
import { actExistenceRules } from './acts/act-existence.ts'
import { actSeriesRules } from './acts/act-series.ts'
import { actSymbolRules } from './acts/act-symbols.ts'
import { actValidityRules } from './acts/act-validity.ts'
import { actListRules } from './tables/act-lists.ts'
import { allLines } from './tables/all-lines.ts'
import { fieldBacklog } from './tables/field-backlog.ts'
import { labelBase } from './tables/label-bases.ts'
import { sameRateRows } from './tables/same-rate-rows.ts'
import { coincidenceRules } from './columns/coincidence.ts'
import { columnCellRules } from './columns/column-cells.ts'
import { columnRateRules } from './columns/column-rates.ts'
import { columnRelationRules } from './columns/column-relations.ts'
import { columnRules } from './columns/column-rules.ts'
import { columnTotalRules } from './columns/column-totals.ts'
import { formCellRules } from './forms/form-cells.ts'
import { formNumberRules } from './forms/form-numbers.ts'
import { formRateRules } from './forms/form-rates.ts'
import { columnLegend } from './columns/column-legends.ts'
import { surveyMode } from './forms/survey-mode.ts'
import { noBacklog } from './words/no-backlog.ts'
import { beforeFounding } from './periods/before-founding.ts'
import { otherWindow } from './periods/other-windows.ts'
import { signingTime } from './periods/signing-time.ts'
import { actYearRules } from './acts/act-years.ts'
import { askingAct } from './acts/asking-act.ts'
import { countedActs } from './acts/counted-acts.ts'
import { formSenseRules } from './forms/form-sense.ts'
import { formWordRules } from './forms/form-words.ts'
import { mixedMarks } from './words/decimal-marks.ts'
import { communesTold } from './words/communes-told.ts'
import { deniedCounts } from './words/denied-counts.ts'
import { fractionRules } from './rates/fraction-rules.ts'
import { fractionParts } from './rates/fraction-parts.ts'
import { layoutRules } from './words/layout-rules.ts'
import { sameThing } from './twice/same-thing.ts'
import { trendClaim } from './growth/trend-claims.ts'
import { oddBase } from './rates/odd-base.ts'
import { shareOfPlaces } from './rates/share-of-places.ts'
import { givenBase } from './rates/given-base.ts'
import { fieldBreakdown } from './sums/field-breakdown.ts'
import { solvedBeyond } from './sums/solved-beyond.ts'
import { eventOrderRules } from './periods/event-order.ts'
import { unexplainedShare } from './rates/unexplained-share.ts'
import { allOfSome } from './rates/all-of-some.ts'
import { jointFeasibility } from './rates/joint-feasibility.ts'
import { listedPartRules } from './sums/listed-parts.ts'
import { meaningRules } from './words/meaning-rules.ts'
import { rowNumberRules } from './forms/row-numbers.ts'
import { missingNumberRules } from './words/missing-numbers.ts'
import { moneyBeyondMeans } from './sums/money-units.ts'
import { ownReference } from './words/own-reference.ts'
import { otherUnit } from './words/other-unit.ts'
import { planYear } from './acts/plan-years.ts'
import { otherPeriodResultRules } from './periods/other-period-results.ts'
import { pastAfterSigningRules } from './periods/past-after-signing.ts'
import { missingAppendix } from './words/appendices.ts'
import { claimAndLack } from './words/claims.ts'
import { repeated } from './words/repeats.ts'
import { brokenSentence } from './words/broken-sentences.ts'
import { leftUnit } from './words/left-unit.ts'
import { resultHeading } from './periods/result-headings.ts'
import { foundingRules } from './periods/founding.ts'
import { pastPlanRules } from './periods/past-plans.ts'
import { periodNameRules } from './periods/period-names.ts'
import { periodOrderRules } from './periods/period-order.ts'
import { periodResultRules } from './periods/period-results.ts'
import { periodWindowRules } from './periods/period-windows.ts'
import { placeName } from './words/place-names.ts'
import { planHeadingRules } from './periods/plan-heading.ts'
import { planPeriodRules } from './periods/plan-periods.ts'
import { proseFigureRules } from './sums/prose-figures.ts'
import { partBeyond } from './sums/part-beyond.ts'
import { wholeShares } from './rates/whole-shares.ts'
import { shareRow } from './rates/share-rows.ts'
import { sameTopicRate } from './rates/same-topic-rate.ts'
import { sameRateRules } from './rates/same-rate.ts'
import { sameFigureRules } from './twice/same-figure.ts'
import { saidRateRules } from './rates/said-rates.ts'
import { saidSumRules } from './sums/said-sums.ts'
import { sectionNumbers } from './words/section-numbers.ts'
import { someNotAll } from './words/some-not.ts'
import { spelling } from './words/spelling.ts'
import { rowAccountRules } from './forms/row-accounts.ts'
import { cellFractionRules } from './tables/cell-fractions.ts'
import { verdictRules } from './tables/verdicts.ts'
import { copiedRowRules } from './tables/copied-rows.ts'
import { overMaximumRules } from './tables/over-maximum.ts'
import { twoTableRules } from './tables/two-tables.ts'
import { rowUnitRules } from './forms/row-units.ts'
import { rowRateRules } from './forms/row-rates.ts'
import { summaryRules } from './columns/summary-rules.ts'
import { superlativeRules } from './columns/superlatives.ts'
import { swappedTwinRules } from './twice/swapped-twins.ts'
import { tableNameRules } from './tables/table-names.ts'
import { tableNumberRules } from './tables/table-numbers.ts'
import { tableProseRules } from './tables/table-prose.ts'
import { tableUnitRules } from './tables/table-units.ts'
import { textRules } from './words/text-rules.ts'
import { doneTarget } from './forms/done-targets.ts'
import { yearsShort } from './years/years-short.ts'
import { timeBalance } from './tables/time-balances.ts'
import { yearTotals } from './years/year-totals.ts'
import { yearRelationRules } from './years/year-relations.ts'

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
  sameTopicRate,
  allOfSome,
  shareRow,
  partBeyond,
  wholeShares,
  jointFeasibility,
  unexplainedShare,
  oddBase,
  shareOfPlaces,
  solvedBeyond,
  givenBase,
  fieldBreakdown,
  sameThing,
  trendClaim,
  ...coincidenceRules,
  ...formRateRules,
  ...formCellRules,
  ...formNumberRules,
  ...formSenseRules,
  surveyMode,
  columnLegend,
  ...rowNumberRules,
  ...rowAccountRules,
  ...rowRateRules,
  ...cellFractionRules,
  ...rowUnitRules,
  ...verdictRules,
  ...copiedRowRules,
  ...overMaximumRules,
  ...twoTableRules,
  ...formWordRules,
  ...summaryRules,
  ...columnRules,
  ...columnCellRules,
  ...columnRelationRules,
  ...columnTotalRules,
  ...columnRateRules,
  ...yearRelationRules,
  yearTotals,
  yearsShort,
  doneTarget,
  timeBalance,
  ...tableProseRules,
  ...superlativeRules,
  ...tableUnitRules,
  ...tableNameRules,
  ...tableNumberRules,
  ...actListRules,
  ...swappedTwinRules,
  ...periodNameRules,
  ...periodOrderRules,
  ...periodWindowRules,
  beforeFounding,
  ...eventOrderRules,
  otherWindow,
  signingTime,
  ...planPeriodRules,
  resultHeading,
  ...pastPlanRules,
  ...foundingRules,
  ...periodResultRules,
  ...otherPeriodResultRules,
  ...pastAfterSigningRules,
  ...planHeadingRules,
  ...actDayRules,
  ...actYearRules,
  askingAct,
  ...actSeriesRules,
  ...actSymbolRules,
  ...actValidityRules,
  ...actExistenceRules,
  ...actBlankRules,
  countedActs,
  planYear,
  otherUnit,
  leftUnit,
  brokenSentence,
  ownReference,
  ...layoutRules,
  missingAppendix,
  ...textRules,
  repeated,
  claimAndLack,
  sectionNumbers,
  allLines,
  fieldBacklog,
  labelBase,
  sameRateRows,
  mixedMarks,
  moneyBeyondMeans,
  spelling,
  placeName,
  communesTold,
  deniedCounts,
  noBacklog,
  someNotAll,
  ...missingNumberRules,
  ...meaningRules,
]

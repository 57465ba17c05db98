import type { LintRule } from '../../rule.ts'
import { assignedBase } from './assigned-base.ts'
import { toldAverage } from './averages.ts'
import { cumulativeLess } from './cumulative.ts'
import { namedItems } from './named-items.ts'
import { wrongDirection } from './direction.ts'
import { growthAmount } from './growth.ts'
import { unnamedRest } from './residual.ts'
import { targetWords } from './targets.ts'
import { toldTotal } from './told-total.ts'
import { totalAfter } from './total-after.ts'
import { shareOfWhole } from './share-of-whole.ts'
import { wholePeople } from './whole-people.ts'
import { wrongBase } from './wrong-base.ts'
import { toldDifference } from './differences.ts'
import { baseElsewhere } from './base-elsewhere.ts'
import { allDone } from './all-done.ts'
import { toldProduct } from './products.ts'
import { sameGrowth } from './same-growth.ts'
import { shareOfReached } from './share-of-reached.ts'
import { sameDigits } from './same-digits.ts'
import { moneyScale } from './money-scale.ts'
import { formsBase, namedBase } from './named-base.ts'
import { fieldResolved } from './one-field.ts'
import { peopleByPlace } from './people-by-place.ts'
import { perHead } from './per-head.ts'
import { wrongSeries } from './series.ts'

/** The rules of figures told in sentences, CCHC-120 and after. */
export const proseFigureRules: readonly LintRule[] = [
  wrongBase,
  wholePeople,
  shareOfWhole,
  growthAmount,
  wrongDirection,
  targetWords,
  unnamedRest,
  totalAfter,
  toldTotal,
  toldDifference,
  wrongSeries,
  toldAverage,
  cumulativeLess,
  namedItems,
  namedBase,
  formsBase,
  assignedBase,
  shareOfReached,
  sameGrowth,
  fieldResolved,
  perHead,
  peopleByPlace,
  moneyScale,
  baseElsewhere,
  sameDigits,
  allDone,
  toldProduct,
]

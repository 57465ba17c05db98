import type { LintRule } from '../../rule.ts'
import { assignedBase } from '../rates/assigned-base.ts'
import { toldAverage } from './averages.ts'
import { cumulativeLess } from './cumulative.ts'
import { namedItems } from './named-items.ts'
import { wrongDirection } from '../growth/direction.ts'
import { growthAmount } from '../growth/growth.ts'
import { unnamedRest } from './residual.ts'
import { targetWords } from '../rates/targets.ts'
import { toldTotal } from './told-total.ts'
import { totalAfter } from './total-after.ts'
import { shareOfWhole } from '../rates/share-of-whole.ts'
import { wholePeople } from '../rates/whole-people.ts'
import { wrongBase } from '../rates/wrong-base.ts'
import { toldDifference } from './differences.ts'
import { baseElsewhere } from '../rates/base-elsewhere.ts'
import { allDone } from '../rates/all-done.ts'
import { toldProduct } from './products.ts'
import { sameGrowth } from '../growth/same-growth.ts'
import { shareOfReached } from '../rates/share-of-reached.ts'
import { sameDigits } from '../twice/same-digits.ts'
import { moneyScale } from './money-scale.ts'
import { formsBase, namedBase } from '../rates/named-base.ts'
import { fieldResolved } from '../rates/one-field.ts'
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

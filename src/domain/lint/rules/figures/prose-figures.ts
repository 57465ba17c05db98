import type { LintRule } from '../../rule.ts'
import { wrongDirection } from './direction.ts'
import { growthAmount } from './growth.ts'
import { unnamedRest } from './residual.ts'
import { targetWords } from './targets.ts'
import { toldTotal } from './told-total.ts'
import { totalAfter } from './total-after.ts'
import { shareOfWhole } from './share-of-whole.ts'
import { wholePeople } from './whole-people.ts'
import { wrongBase } from './wrong-base.ts'

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
]

import type { LintRule } from '../rule.ts'
import { wrongDirection } from './direction.ts'
import { growthAmount } from './growth.ts'
import { wrongBase } from './wrong-base.ts'

/** The rules of figures told in sentences, CCHC-120 and after. */
export const proseFigureRules: readonly LintRule[] = [wrongBase, growthAmount, wrongDirection]

import { cellRules } from './cell-rules.ts'
import { figureRules } from './figure-rules.ts'
import type { Finding } from './finding.ts'
import { relationRules } from './relation-rules.ts'
import { type CheckInput, type Rule, run } from './rule.ts'
import { windowRules } from './window-rules.ts'

/** Every check a report passes before it may be signed, in the order an officer reads them. */
export const rules: readonly Rule[] = [...figureRules, ...relationRules, ...cellRules, ...windowRules]

export function checkSheets(input: CheckInput): readonly Finding[] {
  return run(rules, input)
}

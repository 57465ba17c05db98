import { checkForms } from '#domain/forms/check-forms.ts'
import { checkIndicators } from '#domain/indicators/indicator.ts'
import { forms } from '#catalogue/forms/forms.ts'
import { indicators } from '#catalogue/indicators/indicators.ts'

/** A declaration that is not whole must not count anything: the program does not start with one. */
export function requireSoundDeclarations(): void {
  const ids = new Set(indicators.map((indicator) => indicator.id))
  const problems = [...checkIndicators(indicators), ...checkForms(forms, ids)]
  if (problems.length > 0) throw new Error(`Khai báo chỉ tiêu hoặc biểu mẫu sai:\n${problems.join('\n')}`)
}

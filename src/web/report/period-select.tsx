import { kindNames, reportsText as text } from '../text/vi-reports.ts'
import { describedBy, Field } from '../ui/field.tsx'
import type { PeriodChoices } from './period-choices.ts'

type PeriodSelectProps = {
  readonly choices: PeriodChoices
  readonly value: string | undefined
  readonly error?: string | undefined
}

/** The periods by their names, grouped by kind. */
export function PeriodSelect({ choices, value, error }: PeriodSelectProps) {
  return (
    <Field id="wanted" label={text.period} error={error}>
      <select id="wanted" name="wanted" defaultValue={value ?? ''} {...describedBy('wanted', { error })}>
        <option value="">{text.choosePeriod}</option>
        {choices.map(({ kind, choices: periods }) => (
          <optgroup key={kind} label={kindNames[kind]}>
            {periods.map(({ value: period, label }) => (
              <option key={period} value={period}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

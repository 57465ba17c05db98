import type { UnitChoice } from '../app/units.ts'
import { firstVisitText as text } from '../text/vi-accounts.ts'
import { ChoiceField, type Errors, SelectField, TextField } from './field.tsx'

type CommuneFieldsProps = {
  readonly communes: readonly UnitChoice[]
  readonly errors: Errors | undefined
  readonly kept: Readonly<Record<string, string>> | undefined
}

/** The commune from the list; or, when the list is not there yet or lacks it, its kind, name and code. */
export function CommuneFields({ communes, errors, kept }: CommuneFieldsProps) {
  if (communes.length === 0) {
    return (
      <>
        <p className="hint">{text.noCommunes}</p>
        <OtherCommune errors={errors} kept={kept} />
      </>
    )
  }
  return (
    <>
      <SelectField
        id="commune"
        label={text.commune}
        prompt={text.chooseCommune}
        error={errors?.['commune']}
        value={kept?.['commune']}
        options={communes.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <details className="field" open={Boolean(kept?.['communeName'] || kept?.['communeCode'])}>
        <summary>{text.otherCommune}</summary>
        <OtherCommune errors={errors} kept={kept} />
      </details>
    </>
  )
}

function OtherCommune({ errors, kept }: Omit<CommuneFieldsProps, 'communes'>) {
  const kinds = Object.entries(text.kinds).map(([value, word]) => ({ value, text: word }))
  return (
    <>
      <ChoiceField id="communeKind" label={text.kind} options={kinds} value={kept?.['communeKind'] || 'commune'} />
      <TextField
        id="communeName"
        label={text.communeName}
        hint={text.communeNameHint}
        error={errors?.['communeName']}
        defaultValue={kept?.['communeName']}
      />
      <TextField
        id="communeCode"
        label={text.communeCode}
        hint={text.communeCodeHint}
        error={errors?.['communeCode']}
        defaultValue={kept?.['communeCode']}
        inputMode="numeric"
        maxLength={5}
      />
    </>
  )
}

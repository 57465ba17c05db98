import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import type { CorrectableField } from '#domain/dossiers/event.ts'
import { channels, endKinds, payments } from '#domain/dossiers/facts.ts'
import { fieldLabels, showField } from '#domain/dossiers/field-labels.ts'
import { correctableFields, writeField } from '#domain/dossiers/read-correction.ts'
import { dossierStatuses } from '#domain/dossiers/status.ts'
import { textOf } from '../form.ts'
import { orNotFound, requireId, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { correctionText as text } from '../text/vi-dossiers.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, SelectField, TextField } from '../ui/field.tsx'
import { TextareaField } from '../ui/more-fields.tsx'
import { Page } from '../ui/page.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'dossier.correct')
  const { dossier, facts, version } = orNotFound(await office.readDossier(requireId(asked.params)))
  const shown = Object.fromEntries(correctableFields.map((field) => [field, writeField(facts, field)]))
  return { id: dossier.id, code: dossier.code, version, shown }
}

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'dossier.correct')
  const id = requireId(asked.params)
  const form = await asked.request.formData()
  const typed = Object.fromEntries(correctableFields.map((field) => [field, textOf(form, field)]))
  const reason = textOf(form, 'reason')
  const answer = await office.correctDossier({ id, version: Number(textOf(form, 'version')), typed, reason })
  if (answer.ok) throw redirect(`/ho-so/${id}?da-dinh-chinh=1`)
  return data({ typed, reason, errors: answer.refusal as Errors }, { status: 400 })
}

const choices: Partial<Readonly<Record<CorrectableField, readonly string[]>>> = {
  status: Object.keys(dossierStatuses),
  channel: channels,
  payment: payments,
  endKind: endKinds,
}
const yesNo: ReadonlySet<CorrectableField> = new Set([
  'dueByInstant',
  'feeBearing',
  'componentsDigitised',
  'eResult',
  'reused',
])
const moments: ReadonlySet<CorrectableField> = new Set([
  'submittedAt',
  'receivedAt',
  'dueAt',
  'endedAt',
  'handedOverAt',
])

export default function DossierCorrection({
  loaderData: { id, code, version, shown },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const { errors, typed = shown, reason } = actionData ?? {}
  return (
    <Page title={`${text.title} ${code}`} lead={text.lead} back={{ href: `/ho-so/${id}`, text: code }}>
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <input type="hidden" name="version" value={version} />
        <div className="two-columns">
          {correctableFields.map((field) => (
            <Correctable key={field} field={field} value={typed[field] ?? ''} error={errors?.[field]} />
          ))}
        </div>
        <TextareaField
          id="reason"
          label={text.reason}
          hint={text.reasonHint}
          error={errors?.['reason']}
          defaultValue={reason}
          rows={3}
        />
        <Button>{text.save}</Button>
      </Form>
    </Page>
  )
}

function Correctable({
  field,
  value,
  error,
}: {
  readonly field: CorrectableField
  readonly value: string
  readonly error: string | undefined
}) {
  const own = { id: field, label: fieldLabels[field], error }
  const chosen = choices[field]
  if (yesNo.has(field))
    return (
      <SelectField
        {...own}
        value={value}
        options={[
          { value: 'yes', text: text.yes },
          { value: 'no', text: text.no },
        ]}
      />
    )
  if (chosen) {
    const options = chosen.map((one) => ({ value: one, text: showField(field, one) }))
    return <SelectField {...own} value={value} options={options} {...(field === 'endKind' && { prompt: text.none })} />
  }
  return (
    <TextField
      {...own}
      defaultValue={value}
      autoComplete="off"
      hint={moments.has(field) ? text.momentHint : undefined}
    />
  )
}

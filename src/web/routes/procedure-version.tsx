import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import type { ProcedureView } from '#usecases/procedures/read-procedure.ts'
import { textOf } from '../form.ts'
import { orNotFound, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import {
  agencyNames,
  interlinkNames,
  limitUnitNames,
  procedureText,
  proceduresText,
  serviceModeNames,
  versionText as text,
} from '../text/vi-procedures.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, type Option, SelectField, TextField } from '../ui/field.tsx'
import { TextareaField } from '../ui/more-fields.tsx'
import { Page } from '../ui/page.tsx'

/** Named as the columns of the list of procedures: one rule reads both. */
const names = [
  'name',
  'field',
  'field_code',
  'service_mode',
  'time_limit_value',
  'time_limit_unit',
  'time_limit_note',
  'fee_vnd',
  'result_document',
  'vertical_agency',
  'interlinked',
  'boundary_free',
  'valid_from',
  'components',
] as const
type Typed = Readonly<Record<(typeof names)[number], string>>

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'procedure.manage')
  const { versions } = orNotFound(await office.readProcedure(asked.params['code'] ?? ''))
  return { code: versions[0]!.code, shown: typedFrom(versions[0]!) }
}

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'procedure.manage')
  const code = asked.params['code'] ?? ''
  const form = await asked.request.formData()
  const typed = Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Typed
  const { components, ...cells } = typed
  const papers = components
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const answer = await office.addProcedureVersion({ cells: { ...cells, code, valid_to: '' }, components: papers })
  if (answer.ok) throw redirect(`/thu-tuc/${code}?da-them=1`)
  const errors: Errors = Object.fromEntries(answer.refusal.map(({ column, sentence }) => [column, sentence]))
  return data({ typed, errors }, { status: 400 })
}

function typedFrom(row: ProcedureView['versions'][number]): Typed {
  return {
    name: row.name,
    field: row.fieldName,
    field_code: row.fieldCode ?? '',
    service_mode: row.serviceMode ?? '',
    time_limit_value: row.limit === undefined ? '' : String(row.limit.value).replace('.', ','),
    time_limit_unit: row.limit?.unit ?? '',
    time_limit_note: row.limitNote ?? '',
    fee_vnd: row.fee === undefined ? '' : String(row.fee),
    result_document: row.resultDocument ?? '',
    vertical_agency: row.verticalAgency ?? '',
    interlinked: row.interlinked ?? '',
    boundary_free: row.boundaryFree ? '1' : '0',
    valid_from: '',
    components: (row.components ?? []).join('\n'),
  }
}

export default function ProcedureVersion({
  loaderData: { code, shown },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const { errors, typed = shown } = actionData ?? {}
  const own = (id: keyof Typed) => ({ id, error: errors?.[id] })
  return (
    <Page title={text.title} lead={text.lead} back={{ href: `/thu-tuc/${code}`, text: shown.name }}>
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <TextField
          {...own('valid_from')}
          label={text.from}
          hint={text.fromHint}
          defaultValue={typed.valid_from}
          autoComplete="off"
        />
        <TextField {...own('name')} label={proceduresText.name} defaultValue={typed.name} autoComplete="off" />
        <div className="two-columns">
          <TextField {...own('field')} label={proceduresText.field} defaultValue={typed.field} autoComplete="off" />
          <TextField {...own('field_code')} label={text.fieldCode} defaultValue={typed.field_code} autoComplete="off" />
          <TextField
            {...own('time_limit_value')}
            label={text.limitValue}
            defaultValue={typed.time_limit_value}
            inputMode="decimal"
            autoComplete="off"
          />
          <SelectField
            {...own('time_limit_unit')}
            label={text.limitUnit}
            prompt={text.unknown}
            value={typed.time_limit_unit}
            options={optionsOf(limitUnitNames)}
          />
          <SelectField
            {...own('service_mode')}
            label={proceduresText.mode}
            prompt={text.unknown}
            value={typed.service_mode}
            options={optionsOf(serviceModeNames)}
          />
          <TextField
            {...own('fee_vnd')}
            label={text.fee}
            hint={text.feeHint}
            defaultValue={typed.fee_vnd}
            inputMode="numeric"
            autoComplete="off"
          />
          <SelectField
            {...own('vertical_agency')}
            label={procedureText.agency}
            prompt={procedureText.commune}
            value={typed.vertical_agency}
            options={optionsOf(agencyNames)}
          />
          <SelectField
            {...own('interlinked')}
            label={procedureText.interlinked}
            prompt={text.none}
            value={typed.interlinked}
            options={optionsOf(interlinkNames)}
          />
          <SelectField
            {...own('boundary_free')}
            label={procedureText.boundaryFree}
            value={typed.boundary_free}
            options={[
              { value: '0', text: proceduresText.no },
              { value: '1', text: proceduresText.yes },
            ]}
          />
          <TextField
            {...own('result_document')}
            label={procedureText.result}
            defaultValue={typed.result_document}
            autoComplete="off"
          />
        </div>
        <TextareaField
          {...own('time_limit_note')}
          label={procedureText.limitNote}
          defaultValue={typed.time_limit_note}
          rows={3}
        />
        <TextareaField
          {...own('components')}
          label={text.components}
          hint={text.componentsHint}
          defaultValue={typed.components}
          rows={6}
        />
        <Button>{text.save}</Button>
      </Form>
    </Page>
  )
}

function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, word]) => ({ value, text: word }))
}

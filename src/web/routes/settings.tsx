import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import { textOf } from '../form.ts'
import { getApp } from '../app-context.ts'
import { orNotFound, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { settingsText as text } from '../text/vi-office.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, SelectField, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { ReportSettingsFields } from '../ui/report-settings-fields.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'settings.read')
  const settings = orNotFound(await office.readSettings())
  const defaultIdle = getApp(asked.context).accounts.policy.idleMinutes
  return { settings, defaultIdle, saved: new URL(asked.request.url).searchParams.has('da-luu') }
}

const fields = [
  'parentBody',
  'body',
  'bodyShort',
  'place',
  'addressees',
  'recipients',
  'capacity',
  'signer',
  'title',
  'symbol',
  'bases',
] as const

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'settings.manage')
  const form = await asked.request.formData()
  const typed: Readonly<Record<string, string>> = Object.fromEntries(
    [...form.keys()].map((name) => [name, textOf(form, name)]),
  )
  const answer = await save(textOf(form, 'phan'))
  if (answer.ok) throw redirect('/thiet-lap?da-luu=1')
  return data({ typed, errors: answer.refusal as Errors }, { status: 400 })

  function save(part: string) {
    if (part === 'ky')
      return office.savePeriodRule({
        closing: textOf(form, 'closing'),
        sendWithin: textOf(form, 'sendWithin'),
        source: textOf(form, 'source'),
      })
    if (part === 'cho') return office.saveIdleMinutes(textOf(form, 'idleMinutes'))
    const all = Object.fromEntries(fields.map((name) => [name, textOf(form, name)])) as Record<
      (typeof fields)[number],
      string
    >
    return office.saveReportSettings(all)
  }
}

export default function Settings({
  loaderData: { settings, defaultIdle, saved },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const { errors, typed } = actionData ?? {}
  const { report, periodRule, idleMinutes, mayManage } = settings
  const days = Array.from({ length: 28 }, (_, at) => ({ value: String(at + 1), text: text.dayLabel(at + 1) }))
  return (
    <Page title={text.title} lead={text.lead}>
      <ErrorSummary errors={errors} />
      {saved && (
        <Notice tone="done" live>
          {text.saved}
        </Notice>
      )}
      {!mayManage && <Notice>{text.readOnly}</Notice>}
      <Part name="bao-cao" title={text.report} button={text.saveReport} mayManage={mayManage}>
        <ReportSettingsFields settings={report} typed={typed} errors={errors} />
      </Part>
      <Part name="ky" title={text.period} button={text.savePeriod} mayManage={mayManage}>
        <SelectField
          id="closing"
          label={text.closing}
          error={errors?.['closing']}
          value={typed?.['closing'] ?? text.dayOf(periodRule.closing)}
          options={[...days, { value: 'month-end', text: text.monthEnd }]}
        />
        <TextField
          id="sendWithin"
          label={text.sendWithin}
          error={errors?.['sendWithin']}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed?.['sendWithin'] ?? periodRule.sendWithinWorkingDays}
        />
        <TextField
          id="source"
          label={text.source}
          error={errors?.['source']}
          defaultValue={typed?.['source'] ?? periodRule.source}
          autoComplete="off"
        />
      </Part>
      <Part name="cho" title={text.idle} button={text.saveIdle} mayManage={mayManage}>
        <TextField
          id="idleMinutes"
          label={text.idleMinutes}
          hint={text.idleHint}
          error={errors?.['idleMinutes']}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed?.['idleMinutes'] ?? idleMinutes ?? defaultIdle}
        />
      </Part>
    </Page>
  )
}

type PartProps = {
  readonly name: string
  readonly title: string
  readonly button: string
  readonly mayManage: boolean
  readonly children: React.ReactNode
}

function Part({ name, title, button, mayManage, children }: PartProps) {
  return (
    <section className="work-group">
      <h2>{title}</h2>
      <Form method="post" className="sheet" noValidate>
        <input type="hidden" name="phan" value={name} />
        <fieldset disabled={!mayManage} aria-label={title}>
          {children}
        </fieldset>
        {mayManage && <Button>{button}</Button>}
      </Form>
    </section>
  )
}

import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import { showDay } from '#domain/calendar/work-calendar.ts'
import { dateOf, fromInstant, type LocalDate, showDate } from '#kernel/local-time.ts'
import type { CalendarPage, TypedDay } from '#usecases/settings/manage-calendar.ts'
import { textOf } from '../form.ts'
import { orNotFound, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { calendarText as text } from '../text/vi-office.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, SelectField, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { Tabs } from '../ui/tabs.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'calendar.read')
  const address = new URL(asked.request.url).searchParams
  const present = Number(dateOf(fromInstant(new Date())).slice(0, 4))
  const wanted = Number(address.get('nam') ?? present)
  const year = Number.isInteger(wanted) && wanted >= 2000 && wanted <= 2100 ? wanted : present
  return { ...orNotFound(await office.listCalendar(year)), year, present, answered: address.get('da') }
}

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'calendar.manage')
  const form = await asked.request.formData()
  if (textOf(form, 'viec') === 'go') {
    const day = textOf(form, 'day')
    orNotFound(await office.removeCalendarDay(day))
    throw redirect(`/lich?nam=${day.slice(0, 4)}&da=go`)
  }
  const typed: TypedDay = {
    day: textOf(form, 'day'),
    kind: textOf(form, 'kind'),
    insteadOf: textOf(form, 'insteadOf'),
    name: textOf(form, 'name'),
    legal: textOf(form, 'legal'),
  }
  const answer = await office.addCalendarDay(typed)
  if (answer.ok) throw redirect(`/lich?nam=${answer.value.year}&da=them`)
  return data({ typed, errors: answer.refusal as Errors }, { status: 400 })
}

type Row = CalendarPage['days'][number]

const columns: readonly Column<Row>[] = [
  { head: text.day, rowHead: true, cell: (row) => showDay(row.day as LocalDate) },
  { head: text.kind, cell: (row) => text.kinds[row.kind as keyof typeof text.kinds] },
  { head: text.name, cell: (row) => row.name },
  { head: text.insteadOf, cell: (row) => (row.insteadOf ? showDate(row.insteadOf as LocalDate) : '–') },
  { head: text.legal, cell: (row) => row.legal },
]

const removal: Column<Row> = {
  head: text.remove,
  cell: (row) => (
    <Form method="post">
      <input type="hidden" name="day" value={row.day} />
      <Button name="viec" value="go" look="quiet" aria-label={`${text.remove} ${showDate(row.day as LocalDate)}`}>
        {text.remove}
      </Button>
    </Form>
  ),
}

export default function Calendar({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { days, note, mayManage, year, present, answered } = loaderData
  const { errors, typed } = actionData ?? {}
  const years = [...new Set([year, present - 1, present, present + 1])].toSorted((a, b) => a - b)
  return (
    <Page title={`${text.title} ${year}`} lead={text.lead}>
      <Tabs
        label={text.year}
        path={`/lich?nam=${year}`}
        items={years.map((one) => ({ href: `/lich?nam=${one}`, text: String(one) }))}
      />
      <ErrorSummary errors={errors} />
      {answered === 'them' && (
        <Notice tone="done" live>
          {text.added}
        </Notice>
      )}
      {answered === 'go' && (
        <Notice tone="done" live>
          {text.removed}
        </Notice>
      )}
      {note && <Notice tone="soon">{note}</Notice>}
      <Table
        caption={`${text.title} ${year}`}
        captionHidden
        columns={mayManage ? [...columns, removal] : columns}
        rows={days}
        keyOf={(row) => row.day}
        whenEmpty={text.empty}
      />
      {mayManage && (
        <section className="work-group">
          <h2>{text.addTitle}</h2>
          <Form method="post" className="sheet" noValidate>
            <div className="two-columns">
              <TextField
                id="day"
                label={text.day}
                hint={text.dayHint}
                error={errors?.['day']}
                defaultValue={typed?.day}
                autoComplete="off"
              />
              <SelectField
                id="kind"
                label={text.kind}
                prompt={text.chooseKind}
                error={errors?.['kind']}
                value={typed?.kind}
                options={Object.entries(text.kinds).map(([value, word]) => ({ value, text: word }))}
              />
              <TextField
                id="name"
                label={text.name}
                hint={text.nameHint}
                error={errors?.['name']}
                defaultValue={typed?.name}
                autoComplete="off"
              />
              <TextField
                id="insteadOf"
                label={text.insteadOf}
                hint={text.insteadOfHint}
                error={errors?.['insteadOf']}
                defaultValue={typed?.insteadOf}
                autoComplete="off"
              />
            </div>
            <TextField
              id="legal"
              label={text.legal}
              hint={text.legalHint}
              error={errors?.['legal']}
              defaultValue={typed?.legal}
              autoComplete="off"
            />
            <Button>{text.add}</Button>
          </Form>
        </section>
      )}
    </Page>
  )
}

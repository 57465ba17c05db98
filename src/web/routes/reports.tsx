import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect } from 'react-router'
import { can } from '#domain/access/permissions.ts'
import { reportStates } from '#domain/reports/lifecycle.ts'
import { reportKinds } from '#domain/reports/report-kind.ts'
import { dateOf, daysBetween, fromInstant, showDate, showDateTime } from '#kernel/local-time.ts'
import { showCount } from '#kernel/vietnamese.ts'
import { showWindow } from '#kernel/window.ts'
import type { OpenedReport } from '../app/reports.ts'
import { getApp } from '../app-context.ts'
import { textOf } from '../form.ts'
import { requirePermission } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { readOpenReportForm } from '../report/open-report-form.ts'
import { periodChoices, type PeriodChoices } from '../report/period-choices.ts'
import { PeriodSelect } from '../report/period-select.tsx'
import { stateTones } from '../report/report-state.ts'
import { titleOf } from '../report/report-title.ts'
import { kindNames, reportsText as text } from '../text/vi-reports.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, SelectField, TextField } from '../ui/field.tsx'
import { StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const actor = requirePermission(asked, 'report.read')
  const listed = await getApp(asked.context).reports(actor).listReports()
  if (!listed.ok) throw data(null, { status: 403 })
  const today = dateOf(fromInstant(new Date()))
  const { reports, due } = listed.value
  return {
    choices: periodChoices(today),
    mayOpen: can(actor, 'report.draft'),
    reports: reports.map(toRow),
    due: due.map((each) => ({ ...each, days: daysBetween(today, each.sendBy) })).toSorted((a, b) => a.days - b.days),
  }
}

export async function action(asked: ActionFunctionArgs) {
  const actor = requirePermission(asked, 'report.draft')
  const form = await asked.request.formData()
  const kept = Object.fromEntries(['wanted', 'kind', 'period', 'from', 'to'].map((name) => [name, textOf(form, name)]))
  const wanted = readOpenReportForm(form)
  if (!wanted.ok) return { errors: wanted.refusal, kept }
  const opened = await getApp(asked.context).reports(actor).openReport(wanted.value)
  if (!opened.ok) return { errors: { period: opened.refusal }, kept }
  throw redirect(`/bao-cao/${opened.value.id}`)
}

type Row = ReturnType<typeof toRow>

function toRow(report: OpenedReport['report']) {
  const { id, version, state, window, number, dated, createdAt, createdBy } = report
  return {
    id,
    title: titleOf(report),
    version,
    state,
    window: showWindow(window),
    number: number === null ? '' : `${showCount(number)}${dated ? `, ${showDate(dated)}` : ''}`,
    opened: `${showDateTime(fromInstant(createdAt))}, ${createdBy}`,
  }
}

const columns: readonly Column<Row>[] = [
  { head: text.report, rowHead: true, cell: (row) => <ReportLink {...row} /> },
  { head: text.window, cell: (row) => row.window },
  {
    head: text.state,
    cell: (row) => <StatusTag tone={stateTones[row.state]}>{reportStates[row.state].label}</StatusTag>,
  },
  { head: text.number, kind: 'number', cell: (row) => row.number },
  { head: text.updated, cell: (row) => row.opened },
]

/** A correction stands under the report it corrects. */
function ReportLink({ id, title, version }: Row) {
  return version === 1 ? (
    <Link to={`/bao-cao/${id}`}>{title}</Link>
  ) : (
    <Link className="report-correction" to={`/bao-cao/${id}`}>{`${text.correction} ${version - 1}: ${title}`}</Link>
  )
}

export default function Reports({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { mayOpen, reports, due } = loaderData
  return (
    <Page title={text.title} lead={text.lead}>
      <ErrorSummary errors={actionData?.errors} />
      {mayOpen && <Due due={due} />}
      <section className="work-group">
        <h2>{text.all}</h2>
        <Table
          caption={text.all}
          captionHidden
          columns={columns}
          rows={grouped(reports)}
          keyOf={(row) => row.id}
          whenEmpty={text.none}
        />
      </section>
      {mayOpen && <OpenForm choices={loaderData.choices} errors={actionData?.errors} kept={actionData?.kept} />}
    </Page>
  )
}

/** Newest window first as listed; within one period the first version, then its corrections. */
function grouped(rows: readonly Row[]): readonly Row[] {
  const order = new Map(rows.map((row, at) => [row.title, at]))
  return rows.toSorted((a, b) => order.get(a.title)! - order.get(b.title)! || a.version - b.version)
}

type DueProps = { readonly due: Awaited<ReturnType<typeof loader>>['due'] }

function Due({ due }: DueProps) {
  return (
    <section className="work-group">
      <h2>{text.due}</h2>
      {due.length === 0 ? (
        <p className="empty">{text.nothingDue}</p>
      ) : (
        <ul className="work-list due-list">
          {due.map(({ kind, period, label, window, sendBy, days }) => (
            <li key={`${kind} ${period}`}>
              <div>
                <strong>{`Báo cáo CCHC ${label}`}</strong>
                <div className="soft">{`${text.window} ${showWindow(window)}. ${text.sendBy} ${showDate(sendBy)}.`}</div>
              </div>
              <div className="aside row">
                <StatusTag tone={days < 0 ? 'late' : days <= 3 ? 'soon' : 'neutral'}>
                  {days < 0 ? text.late(-days) : text.left(days)}
                </StatusTag>
                <Form method="post">
                  <input type="hidden" name="kind" value={kind} />
                  <input type="hidden" name="period" value={period} />
                  <Button look="quiet" aria-label={`${text.openThis}: ${label}`}>
                    {text.openThis}
                  </Button>
                </Form>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type OpenFormProps = {
  readonly choices: PeriodChoices
  readonly errors: Readonly<Record<string, string>> | undefined
  readonly kept: Readonly<Record<string, string>> | undefined
}

function OpenForm({ choices, errors, kept }: OpenFormProps) {
  return (
    <section className="work-group">
      <h2>{text.openNew}</h2>
      <Form method="post" className="sheet narrow">
        <PeriodSelect choices={choices} value={kept?.['wanted']} error={errors?.['wanted']} />
        <details
          className="field"
          open={['kind', 'period', 'from', 'to'].some((name) => kept?.[name] || errors?.[name])}
        >
          <summary>{text.other}</summary>
          <SelectField
            id="kind"
            label={text.kind}
            prompt={text.chooseKind}
            value={kept?.['kind']}
            error={errors?.['kind']}
            options={reportKinds.map((kind) => ({ value: kind, text: kindNames[kind] }))}
          />
          <TextField
            id="period"
            label={text.period}
            hint={text.periodHint}
            defaultValue={kept?.['period']}
            error={errors?.['period']}
          />
          <p className="hint">{text.freeWindowHint}</p>
          <TextField
            id="from"
            label={text.from}
            hint={text.dayHint}
            defaultValue={kept?.['from']}
            error={errors?.['from']}
          />
          <TextField id="to" label={text.to} hint={text.dayHint} defaultValue={kept?.['to']} error={errors?.['to']} />
        </details>
        <Button>{text.open}</Button>
      </Form>
    </section>
  )
}

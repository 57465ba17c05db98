import { data, Form, Link, type LoaderFunctionArgs } from 'react-router'
import { findIndicator, indicators } from '#catalogue/indicators/indicators.ts'
import type { Figures } from '#domain/indicators/figure.ts'
import { showFigure } from '#domain/reports/figure-text.ts'
import { printPeriod, readPeriod, showPeriod } from '#domain/reports/period.ts'
import { latestClosedPeriod } from '#domain/reports/period-rule.ts'
import { reportKinds } from '#domain/reports/report-kind.ts'
import { dateOf, fromInstant, showDate } from '#kernel/local-time.ts'
import type { ProvinceReports } from '#usecases/province/roll-up-reports.ts'
import { getApp } from '../app-context.ts'
import { requirePermission } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { provinceText as text } from '../text/vi-province.ts'
import { kindNames } from '../text/vi-reports.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Notice, StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { ShareBar } from '../ui/share-bar.tsx'
import { type Column, Table } from '../ui/table.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const actor = requirePermission(asked, 'province.rollup')
  const query = new URL(asked.request.url).searchParams
  const kind = reportKinds.find((each) => each === query.get('loai')) ?? 'half-year'
  const typed = query.get('ky')
  const latest = latestClosedPeriod(kind === 'programme' ? 'year' : kind, dateOf(fromInstant(new Date())))
  const period = typed ? readPeriod(kind, typed) : { ok: true as const, value: latest }
  if (!period.ok) return { kind, typed: typed ?? '', problem: period.refusal }
  const rolled = await getApp(asked.context).province(actor).rollUp({ period: period.value })
  if (!rolled.ok) throw data(null, { status: 403 })
  return { kind, typed: printPeriod(period.value), label: showPeriod(period.value), ...summarise(rolled.value) }
}

function summarise({ communes, sent, figures }: ProvinceReports) {
  return {
    sent,
    communes: communes.map(({ commune, name, report, findings, waived, figures: own }) => ({
      commune,
      name,
      ...(report ? { report: { id: report.id, number: report.number, dated: report.dated } } : {}),
      figures: own ? shown(own) : undefined,
      errors: findings.filter((finding) => finding.severity === 'error').length,
      warnings: findings.filter((finding) => finding.severity === 'warning').length,
      findings: findings
        .filter((finding) => finding.severity !== 'info')
        .map(({ code, message }) => ({ code, message })),
      waived: waived.map(({ code, message, waived: waiver }) => ({
        code,
        message,
        reason: waiver?.reason ?? '',
        by: waiver?.by ?? '',
      })),
    })),
    totals: sent > 0 ? totalsOf(figures) : [],
  }
}

const columnsShown = [
  'dossiers.handled',
  'dossiers.resolved',
  'dossiers.onTimeRate.ofResolved',
  'dossiers.onlineRate.ofReceived',
] as const

function shown(figures: Figures): readonly string[] {
  return columnsShown.map((id) => showFigure(figures, id))
}

function totalsOf(figures: Figures) {
  return indicators
    .filter((indicator) => !indicator.id.startsWith('dossiers.received.') || indicator.id.split('.').length === 3)
    .map((indicator) => {
      const figure = figures.get(indicator.id)
      const parts = figure?.numerator === undefined ? '' : `${figure.numerator}/${figure.denominator}`
      return {
        id: indicator.id,
        label: findIndicator(indicator.id)?.label ?? indicator.id,
        value: showFigure(figures, indicator.id),
        parts,
      }
    })
}

type Loaded = Awaited<ReturnType<typeof loader>>
type Commune = Extract<Loaded, { sent: number }>['communes'][number]
type Total = Extract<Loaded, { sent: number }>['totals'][number]

const columns: readonly Column<Commune>[] = [
  {
    head: text.commune,
    rowHead: true,
    cell: ({ name, report }) => (report ? <Link to={`/bao-cao/${report.id}`}>{name}</Link> : name),
  },
  {
    head: text.state,
    cell: ({ report }) => <StatusTag tone={report ? 'done' : 'late'}>{report ? text.hasSent : text.notSent}</StatusTag>,
  },
  {
    head: text.number,
    cell: ({ report }) => (report?.number ? `${report.number}, ${report.dated ? showDate(report.dated) : ''}` : '–'),
  },
  ...[text.handled, text.resolved, text.onTime, text.online].map((head, index): Column<Commune> => ({
    head,
    kind: 'number',
    cell: ({ figures }) => figures?.[index] ?? '–',
  })),
  { head: text.errors, kind: 'number', cell: ({ report, errors }) => (report ? errors : '–') },
  { head: text.warnings, kind: 'number', cell: ({ report, warnings }) => (report ? warnings : '–') },
  { head: text.waived, kind: 'number', cell: ({ report, waived }) => (report ? waived.length : '–') },
]

const totalColumns: readonly Column<Total>[] = [
  { head: text.indicator, rowHead: true, cell: (row) => row.label },
  { head: text.value, kind: 'number', cell: (row) => row.value },
  { head: text.parts, kind: 'number', cell: (row) => row.parts },
]

export default function Province({ loaderData }: PageProps<typeof loader>) {
  const { kind, typed } = loaderData
  return (
    <Page title={text.title} lead={text.lead}>
      <Form method="get" className="filters">
        <SelectField
          id="loai"
          label={text.period}
          value={kind}
          options={reportKinds.map((each) => ({ value: each, text: kindNames[each] }))}
        />
        <TextField id="ky" label={text.which} defaultValue={typed} hint="2026-04, 2026-Q3, 2026-H1, 2026-9M, 2026" />
        <div className="row">
          <Button>{text.choose}</Button>
        </div>
      </Form>
      {'problem' in loaderData ? <Notice tone="late">{loaderData.problem}</Notice> : <Rolled {...loaderData} />}
    </Page>
  )
}

function Rolled({ label, sent, communes, totals }: Extract<Loaded, { sent: number }>) {
  const waived = communes.flatMap((commune) => commune.waived.map((each) => ({ ...each, name: commune.name })))
  const findings = communes.flatMap((commune) => commune.findings.map((each) => ({ ...each, name: commune.name })))
  return (
    <>
      <section>
        <h2>
          {`${label}: ${text.sent(sent, communes.length)}`}{' '}
          <ShareBar part={sent} whole={communes.length} label={text.sent(sent, communes.length)} />
        </h2>
        <Table
          caption={text.communes}
          captionHidden
          columns={columns}
          rows={communes}
          keyOf={(row) => row.commune}
          whenEmpty={text.empty}
        />
      </section>
      {totals.length > 0 && (
        <section>
          <h2>{text.total}</h2>
          <Table caption={text.total} captionHidden columns={totalColumns} rows={totals} keyOf={(row) => row.id} />
        </section>
      )}
      <section>
        <h2>{text.reasons}</h2>
        {waived.length === 0 ? (
          <p>{text.noReasons}</p>
        ) : (
          <ul>
            {waived.map((each) => (
              <li
                key={`${each.name}${each.code}${each.message}`}
              >{`${each.name}, ${each.code}: ${each.message} Lý do: ${each.reason} (${each.by})`}</li>
            ))}
          </ul>
        )}
      </section>
      {sent > 0 && (
        <section>
          <h2>{text.findings}</h2>
          {findings.length === 0 ? (
            <p>{text.noFindings}</p>
          ) : (
            <ul>
              {findings.map((each) => (
                <li key={`${each.name}${each.code}${each.message}`}>{`${each.name}, ${each.code}: ${each.message}`}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  )
}

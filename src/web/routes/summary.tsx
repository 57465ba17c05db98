import type { LoaderFunctionArgs } from 'react-router'
import type { Finding } from '#domain/checks/finding.ts'
import { summaryColumns, summaryRates } from '#domain/checks/summary-row.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { ComparedLine, Difference } from '#usecases/imports/compare-summary.ts'
import { orNotFound, requireId, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { summaryText as text } from '../text/vi-imports.ts'
import { StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { showStatementWindow } from './summaries.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'summary.read')
  return orNotFound(await office.compareSummary(requireId(asked.params)))
}

const rates = new Set(summaryRates.map(({ rate }) => rate))
const numbers = Object.keys(summaryColumns).map(Number)
const tones = { error: 'late', warning: 'soon', info: 'waiting' } as const

const differenceColumns: readonly Column<Difference>[] = [
  { head: text.line, rowHead: true, cell: (row) => row.line },
  { head: text.column, cell: (row) => `${row.column}. ${row.label}` },
  { head: text.said, kind: 'number', cell: (row) => show(row.column, row.said) },
  { head: text.ours, kind: 'number', cell: (row) => show(row.column, row.ours) },
  { head: text.gap, kind: 'number', cell: (row) => show(row.column, row.said - row.ours) },
]

const sideColumns: readonly Column<ComparedLine>[] = [
  { head: text.line, rowHead: true, cell: (line) => <LineName {...line} /> },
  ...numbers.map((column): Column<ComparedLine> => ({
    head: `${column}. ${summaryColumns[column]}`,
    kind: 'number',
    cell: (line) => <Both line={line} column={column} />,
  })),
]

export default function Summary({ loaderData: { statement, lines, differences, findings } }: PageProps<typeof loader>) {
  return (
    <Page
      title={`${text.title}: ${showStatementWindow(statement)}`}
      lead={statement.source}
      back={{ href: '/nhap/tong-hop', text: text.back }}
    >
      <section className="work-group">
        <h2>
          {text.differences} <span className="count">({showNumber(differences.length)})</span>
        </h2>
        <Table
          caption={text.differences}
          captionHidden
          columns={differenceColumns}
          rows={differences}
          keyOf={(row) => `${row.line}-${row.column}`}
          whenEmpty={text.noDifferences}
        />
      </section>
      <section className="work-group">
        <h2>
          {text.findings} <span className="count">({showNumber(findings.length)})</span>
        </h2>
        <Findings findings={findings} />
      </section>
      <section className="work-group">
        <h2>{text.side}</h2>
        <p className="soft">{text.sideLead}</p>
        <Table
          caption={text.side}
          captionHidden
          columns={sideColumns}
          rows={lines}
          keyOf={(line) => `${line.total}-${line.name}`}
        />
      </section>
    </Page>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="empty">{text.noFindings}</p>
  return (
    <ul className="plain-list">
      {findings.map((finding, at) => (
        <li key={at}>
          <StatusTag tone={tones[finding.severity]}>{text.severities[finding.severity]}</StatusTag> {finding.message}{' '}
          <span className="soft">{finding.code}</span>
        </li>
      ))}
    </ul>
  )
}

function LineName({ name, total, said, ours }: ComparedLine) {
  return (
    <>
      {total ? <strong>{name}</strong> : name}
      {!said && <div className="soft">{text.onlyOurs}</div>}
      {!ours && <div className="soft">{text.onlyTheirs}</div>}
    </>
  )
}

function Both({ line, column }: { readonly line: ComparedLine; readonly column: number }) {
  const [said, ours] = [line.said?.[column], line.ours?.[column]]
  if (said === ours || ours === undefined) return said === undefined ? '–' : show(column, said)
  return (
    <>
      {said === undefined ? '–' : show(column, said)}
      <div className={said === undefined ? 'soft' : 'differs'}>{show(column, ours)}</div>
    </>
  )
}

function show(column: number, value: number): string {
  return rates.has(column) ? `${showNumber(value, 2)} %` : showNumber(value)
}

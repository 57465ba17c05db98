import type { ReviewRecord, ReviewRow } from '#usecases/review/export-review.ts'
import { lintText as text } from '../text/vi-lint.ts'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { Difference } from './finding-list.tsx'
import { countOf } from './gravest-first.ts'
import { limits } from './limits.ts'
import { ExportForm } from './upload-form.tsx'

type BatchReviewProps = {
  readonly rows: readonly ReviewRecord[]
  readonly tooMany: boolean
  readonly packed: string
  readonly back?: { readonly href: string; readonly text: string }
}

/** Many files: a row each, the gravest first. */
export function BatchReview({ rows, tooMany, packed, back }: BatchReviewProps) {
  const refused = rows.filter((row) => row.refusal !== undefined).length
  return (
    <Page title={text.title} {...(back && { back })} actions={<ExportForm packed={packed} letter={false} />}>
      {tooMany && <Notice tone="soon">{text.tooMany(limits.files)}</Notice>}
      <p>{text.summary(rows.length - refused, refused)}</p>
      <p className="lint-checked">
        {text.batchHint} {text.kept}
      </p>
      <Table
        caption={text.batch}
        captionHidden
        columns={columns}
        rows={rows.map((record, at) => ({ record, at }))}
        keyOf={({ at }) => String(at)}
      />
    </Page>
  )
}

/** Two files may bear one name: the place tells them apart. */
type Row = { readonly record: ReviewRecord; readonly at: number }

const columns: readonly Column<Row>[] = [
  { head: text.file, rowHead: true, cell: ({ record }) => <span className="lint-file">{record.file}</span> },
  { head: text.unit, cell: ({ record }) => record.unit ?? '' },
  { head: text.kind, cell: ({ record }) => <Period record={record} /> },
  { head: text.words.error, kind: 'number', cell: ({ record }) => <Count record={record} severity="error" /> },
  { head: text.words.warning, kind: 'number', cell: ({ record }) => <Count record={record} severity="warning" /> },
  { head: text.words.info, kind: 'number', cell: ({ record }) => <Count record={record} severity="info" /> },
  { head: text.worst, cell: ({ record }) => <Worst record={record} /> },
]

function Period({ record: { period, window } }: { readonly record: ReviewRecord }) {
  return (
    <>
      {period}
      {window && <div className="soft">{window}</div>}
    </>
  )
}

function Count({ record, severity }: { readonly record: ReviewRecord; readonly severity: ReviewRow['severity'] }) {
  if (record.refusal !== undefined) return null
  const count = countOf(record, severity)
  return count > 0 && severity === 'error' ? <span className="differs">{count}</span> : count
}

function Worst({ record: { findings, refusal } }: { readonly record: ReviewRecord }) {
  const [first] = findings
  if (refusal !== undefined) return <span className="lint-refusal">{refusal}</span>
  if (!first) return text.clean
  return (
    <details className="lint-all">
      <summary>{first.message}</summary>
      <ol>
        {findings.map((finding, at) => (
          <li key={at} className={finding.severity}>
            <strong>{text.words[finding.severity]}</strong>
            {finding.place && ` (${finding.place})`}: {finding.message}
            {finding.quote !== '' && <q>{finding.quote}</q>}
            <Difference finding={finding} />
          </li>
        ))}
      </ol>
    </details>
  )
}

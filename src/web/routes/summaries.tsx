import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect } from 'react-router'
import { can } from '#domain/access/permissions.ts'
import { fromInstant, type LocalDate, showDate, showDateTime } from '#kernel/local-time.ts'
import type { SummaryComparison } from '#usecases/imports/compare-summary.ts'
import { requireActor } from '../guard.ts'
import { orNotFound, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { importsText, summaryText as text } from '../text/vi-imports.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { FileField } from '../ui/more-fields.tsx'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { readUploadForm } from '../upload-form.ts'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'summary.read')
  return { summaries: orNotFound(await office.listSummaries()), mayImport: can(requireActor(asked), 'summary.import') }
}

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'summary.import')
  let source = ''
  const taken = await readUploadForm(asked.request, ({ fileName, content, fields }) => {
    source = fields['source'] ?? ''
    return office.takeSummary({ fileName, content, source })
  })
  if (taken?.ok) throw redirect(`/nhap/tong-hop/${taken.value.statementId}`)
  return data({ source, errors: { file: taken?.refusal ?? importsText.fileMissing } as Errors }, { status: 400 })
}

type Statement = SummaryComparison['statement']

export function showStatementWindow({ from, to }: Statement): string {
  return `${showDate(from as LocalDate)} – ${showDate(to as LocalDate)}`
}

const columns: readonly Column<Statement>[] = [
  {
    head: text.window,
    rowHead: true,
    cell: (row) => <Link to={`/nhap/tong-hop/${row.id}`}>{showStatementWindow(row)}</Link>,
  },
  { head: text.source, cell: (row) => row.source },
  { head: text.unit, cell: (row) => row.unitName ?? '–' },
  {
    head: text.exported,
    kind: 'number',
    cell: (row) => (row.exportedAt ? showDateTime(fromInstant(row.exportedAt)) : '–'),
  },
  { head: text.recorded, kind: 'number', cell: (row) => showDateTime(fromInstant(row.recordedAt)) },
]

export default function Summaries({
  loaderData: { summaries, mayImport },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const errors = actionData?.errors
  return (
    <Page title={text.title} lead={text.lead} {...(mayImport && { back: { href: '/nhap', text: importsText.title } })}>
      <ErrorSummary errors={errors} />
      {mayImport && (
        <form method="post" encType="multipart/form-data" className="sheet" noValidate>
          <TextField
            id="source"
            label={text.source}
            hint={importsText.sourceHint}
            defaultValue={actionData?.source}
            autoComplete="off"
          />
          <FileField
            id="file"
            label={text.file}
            hint={text.fileHint}
            error={errors?.['file']}
            accept=".csv,.xlsx,.txt"
          />
          <Button>{text.take}</Button>
        </form>
      )}
      <section className="work-group">
        <h2>{text.list}</h2>
        <Table
          caption={text.list}
          captionHidden
          columns={columns}
          rows={summaries}
          keyOf={(row) => row.id}
          whenEmpty={text.none}
        />
      </section>
    </Page>
  )
}

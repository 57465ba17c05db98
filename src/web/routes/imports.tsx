import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect } from 'react-router'
import { fromInstant, showDateTime } from '#kernel/local-time.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { ImportState, ImportSummary } from '#usecases/imports/read-imports.ts'
import type { Tone } from '../app/work.ts'
import { orNotFound, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { importsText as text } from '../text/vi-imports.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { FileField } from '../ui/more-fields.tsx'
import { StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { readUploadForm } from '../upload-form.ts'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'dossier.import')
  return { runs: orNotFound(await office.listImports()), waiting: await office.listWaiting() }
}

export async function action(asked: ActionFunctionArgs) {
  const office = requireOffice(asked, 'dossier.import')
  let source = ''
  const taken = await readUploadForm(asked.request, ({ fileName, content, fields }) => {
    source = fields['source'] ?? ''
    return office.takeUpload({ fileName, content, source })
  })
  if (taken?.ok) throw redirect(`/nhap/tep/${taken.value.id}`)
  return data({ source, errors: { file: taken?.refusal ?? text.fileMissing } as Errors }, { status: 400 })
}

const columns: readonly Column<ImportSummary>[] = [
  {
    head: text.fileName,
    rowHead: true,
    cell: (run) => <Link to={run.kind === 'summary' ? '/nhap/tong-hop' : `/nhap/${run.id}`}>{run.fileName}</Link>,
  },
  { head: text.kind, cell: (run) => text.kinds[run.kind as keyof typeof text.kinds] },
  { head: text.started, kind: 'number', cell: (run) => showDateTime(fromInstant(run.startedAt)) },
  { head: text.by, cell: (run) => run.actorName },
  { head: text.state, cell: (run) => <ImportTag state={run.state} /> },
  { head: text.read, kind: 'number', cell: (run) => showNumber(run.read) },
  { head: text.created, kind: 'number', cell: (run) => showNumber(run.created) },
  { head: text.updated, kind: 'number', cell: (run) => showNumber(run.updated) },
  { head: text.rejected, kind: 'number', cell: (run) => showNumber(run.rejected) },
]

export default function Imports({
  loaderData: { runs, waiting },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const errors = actionData?.errors
  const summary = (
    <ButtonLink href="/nhap/tong-hop" look="quiet">
      {text.summaryLink}
    </ButtonLink>
  )
  return (
    <Page title={text.title} lead={text.lead} actions={summary}>
      <ErrorSummary errors={errors} />
      {/* The fields stand before the file: they are known while it arrives. */}
      <form method="post" encType="multipart/form-data" className="sheet" noValidate>
        <TextField
          id="source"
          label={text.source}
          hint={text.sourceHint}
          defaultValue={actionData?.source}
          autoComplete="off"
        />
        <FileField id="file" label={text.file} hint={text.fileHint} error={errors?.['file']} accept=".csv,.xlsx,.txt" />
        <Button>{text.take}</Button>
      </form>
      {waiting.length > 0 && (
        <section className="work-group">
          <h2>{text.waiting}</h2>
          <ul className="work-list">
            {waiting.map(({ id, fileName, at }) => (
              <li key={id}>
                <Link to={`/nhap/tep/${id}`}>{fileName}</Link>
                <span className="aside soft">{showDateTime(fromInstant(at))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="work-group">
        <h2>{text.history}</h2>
        <Table
          caption={text.history}
          captionHidden
          columns={columns}
          rows={runs}
          keyOf={(run) => run.id}
          whenEmpty={text.noHistory}
        />
      </section>
    </Page>
  )
}

const tones = { running: 'waiting', done: 'done', failed: 'late', interrupted: 'soon' } as const satisfies Record<
  ImportState,
  Tone
>

export function ImportTag({ state }: { readonly state: ImportState }) {
  return <StatusTag tone={tones[state]}>{text.states[state]}</StatusTag>
}

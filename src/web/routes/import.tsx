import { useEffect } from 'react'
import { type LoaderFunctionArgs, useFetcher } from 'react-router'
import { dossierColumnKeys, findColumn } from '#domain/dossiers/import/dossier-columns.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { ImportSummary, ImportView } from '#usecases/imports/read-imports.ts'
import { orNotFound, pageOf, requireId, requireOffice, withPage } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { importsText, importText as text } from '../text/vi-imports.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice, Progress } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Pagination } from '../ui/pagination.tsx'
import { type Column, Rows, Table } from '../ui/table.tsx'
import { ImportTag } from './imports.tsx'

const pageSize = 50
const lookEveryMs = 1500

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'dossier.import')
  const page = pageOf(new URL(asked.request.url).searchParams)
  const view = orNotFound(await office.readImport({ id: requireId(asked.params), page, pageSize }))
  return { ...view, page }
}

export default function ImportPage({ loaderData }: PageProps<typeof loader>) {
  const { run, rejections, page } = useFresh(loaderData)
  return (
    <Page title={run.fileName} back={{ href: '/nhap', text: text.back }}>
      <p>
        <ImportTag state={run.state} />
      </p>
      {run.state === 'running' && <Running run={run} />}
      {run.state === 'failed' && (
        <Notice tone="late" live>
          {run.failure}
        </Notice>
      )}
      {run.state === 'interrupted' && <Notice tone="soon">{text.interrupted}</Notice>}
      {run.state === 'done' && <Done run={run} />}
      {run.rejected > 0 && run.state === 'done' && <Rejected run={run} rejections={rejections} page={page} />}
    </Page>
  )
}

type Loaded = PageProps<typeof loader>['loaderData']

/** While it runs, asks again quietly: waiting for a machine does not keep a session alive. */
function useFresh(loaded: Loaded): Loaded {
  const fetcher = useFetcher<Loaded>()
  const fresh = fetcher.data ?? loaded
  const running = fresh.run.state === 'running'
  const { load } = fetcher
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => void load(`/nhap/${loaded.run.id}?tu-dong=1`), lookEveryMs)
    return () => clearInterval(timer)
  }, [running, load, loaded.run.id])
  return fresh
}

function Running({ run }: { readonly run: ImportSummary }) {
  const writing = run.created > 0
  const bytes = run.totalBytes ?? 0
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`3;url=/nhap/${run.id}?tu-dong=1`} />
      </noscript>
      <div className="sheet">
        {writing ? (
          <Progress label={text.writing} done={run.created} total={Math.max(run.read, run.created)} />
        ) : (
          <Progress
            label={text.reading}
            done={Math.min(run.readBytes ?? 0, bytes)}
            {...(bytes > 0 && { total: bytes })}
          />
        )}
        <p className="soft">
          {showNumber(run.read)} {text.rowsRead}. {text.leave}
        </p>
      </div>
    </>
  )
}

function Done({ run }: { readonly run: ImportSummary }) {
  const unchanged =
    run.superseded > 0
      ? `${showNumber(run.unchanged)} (${importsText.superseded}: ${showNumber(run.superseded)})`
      : showNumber(run.unchanged)
  return (
    <>
      <Notice tone={run.rejected > 0 ? 'soon' : 'done'} live>
        {text.done} {run.rejected === 0 ? text.noRejected : text.someRejected(showNumber(run.rejected))}
      </Notice>
      <Rows
        rows={[
          [importsText.read, showNumber(run.read)],
          [importsText.created, showNumber(run.created)],
          [importsText.updated, showNumber(run.updated)],
          [importsText.unchanged, unchanged],
          [importsText.rejected, showNumber(run.rejected)],
          [importsText.source, run.source ?? '–'],
          [text.mapping, run.mappingName ?? '–'],
        ]}
      />
      <div className="button-row">
        <ButtonLink href="/ho-so">{text.seeDossiers}</ButtonLink>
      </div>
    </>
  )
}

const columns: readonly Column<ImportView['rejections'][number]>[] = [
  { head: text.line, kind: 'number', cell: (row) => showNumber(row.line) },
  { head: text.reason, cell: (row) => row.reason },
  { head: text.row, cell: (row) => firstCells(row.cells) },
]

/** Enough of a row to know it by: its first columns in the order of our list. */
function firstCells(cells: Readonly<Record<string, string>>): string {
  const place = (name: string) => dossierColumnKeys.indexOf(findColumn(name) ?? 'source')
  const known = Object.keys(cells).toSorted((a, b) => place(a) - place(b))
  return known
    .flatMap((name) => cells[name] || [])
    .slice(0, 3)
    .join(' · ')
}

function Rejected({ run, rejections, page }: Loaded) {
  return (
    <section className="work-group">
      <h2>{text.rejectedTitle}</h2>
      <p>{text.rejectedLead}</p>
      <p>
        <a className="button quiet" href={`/nhap/${run.id}/bi-tra-lai`} download>
          {text.download}
        </a>
      </p>
      <Table
        caption={text.rejectedTitle}
        captionHidden
        columns={columns}
        rows={rejections}
        keyOf={(row) => String(row.line)}
      />
      <Pagination
        page={page}
        pageSize={pageSize}
        count={run.rejected}
        noun={text.noun}
        hrefOf={(to) => withPage({}, to)}
      />
    </section>
  )
}

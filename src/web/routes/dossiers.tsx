import { Form, Link, type LoaderFunctionArgs } from 'react-router'
import { type DossierStatus, dossierStatuses } from '#domain/dossiers/status.ts'
import { dateOf, fromInstant, showDate } from '#kernel/local-time.ts'
import type { DossierPage } from '#usecases/dossiers/list-dossiers.ts'
import { orNotFound, pageOf, requireOffice, withPage } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { dossiersText as text } from '../text/vi-dossiers.ts'
import type { Tone } from '../app/work.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Pagination } from '../ui/pagination.tsx'
import { type Column, Table } from '../ui/table.tsx'

const pageSize = 25
const dues = { 'qua-han': 'overdue', 'hom-nay': 'today' } as const

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'dossier.list')
  const address = new URL(asked.request.url).searchParams
  const [tim, trangThai, han] = ['tim', 'trang-thai', 'han'].map((name) => address.get(name) ?? '')
  const page = pageOf(address)
  const due = dues[han as keyof typeof dues]
  const status = trangThai! in dossierStatuses ? trangThai : undefined
  const found = orNotFound(await office.listDossiers({ words: tim!, status, due, page, pageSize }))
  return { found, page, asked: { tim: tim!, 'trang-thai': status ?? '', han: due ? han! : '' } }
}

type Row = DossierPage['dossiers'][number]

const columns: readonly Column<Row>[] = [
  {
    head: text.code,
    rowHead: true,
    cell: (row) => (
      <Link className="dossier-code" to={`/ho-so/${row.id}`}>
        {row.code}
      </Link>
    ),
  },
  { head: text.applicant, cell: (row) => row.applicantName ?? '–' },
  { head: text.procedure, cell: (row) => row.procedureName },
  { head: text.received, kind: 'number', cell: (row) => showDay(row.receivedAt) },
  { head: text.dueOn, kind: 'number', cell: (row) => showDay(row.dueAt) },
  { head: text.state, cell: (row) => <DossierTag status={row.status as DossierStatus} overdue={row.overdue} /> },
]

export default function Dossiers({ loaderData: { found, page, asked } }: PageProps<typeof loader>) {
  const filtered = Object.values(asked).some((value) => value !== '')
  return (
    <Page title={text.title} lead={text.lead}>
      <search>
        <Form method="get" className="filters">
          <TextField
            id="tim"
            label={text.words}
            hint={text.wordsHint}
            defaultValue={asked.tim}
            type="search"
            autoComplete="off"
          />
          <SelectField
            id="trang-thai"
            label={text.status}
            prompt={text.anyStatus}
            value={asked['trang-thai']}
            options={Object.entries(dossierStatuses).map(([value, { label }]) => ({ value, text: label }))}
          />
          <SelectField
            id="han"
            label={text.due}
            prompt={text.anyDue}
            value={asked.han}
            options={[
              { value: 'qua-han', text: text.overdue },
              { value: 'hom-nay', text: text.dueToday },
            ]}
          />
          <div className="row">
            <Button>{text.search}</Button>
            {filtered && (
              <ButtonLink href="/ho-so" look="quiet">
                {text.clear}
              </ButtonLink>
            )}
          </div>
        </Form>
      </search>
      <Table
        caption={text.caption}
        captionHidden
        columns={columns}
        rows={found.dossiers}
        keyOf={(row) => row.id}
        whenEmpty={filtered ? text.empty : text.none}
      />
      {found.total > 0 && (
        <Pagination
          page={page}
          pageSize={pageSize}
          count={found.total}
          noun={text.noun}
          hrefOf={(to) => withPage(asked, to)}
        />
      )}
    </Page>
  )
}

const tones = {
  ended: 'done',
  running: 'neutral',
  paused: 'waiting',
  'not-received': 'neutral',
} as const satisfies Record<string, Tone>

export function DossierTag({ status, overdue }: { readonly status: DossierStatus; readonly overdue: boolean }) {
  const { label, bucket } = dossierStatuses[status]
  return overdue ? <StatusTag tone="late">{text.late}</StatusTag> : <StatusTag tone={tones[bucket]}>{label}</StatusTag>
}

function showDay(at: Date | null): string {
  return at ? showDate(dateOf(fromInstant(at))) : '–'
}

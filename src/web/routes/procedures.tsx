import { Form, Link, type LoaderFunctionArgs } from 'react-router'
import { showLimit } from '#domain/calendar/describe-counting.ts'
import type { Limit } from '#domain/calendar/deadline-rule.ts'
import type { ServiceMode } from '#domain/procedures/procedure-record.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { ProcedurePage } from '#usecases/procedures/find-procedures.ts'
import { orNotFound, pageOf, requireOffice, withPage } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { proceduresText as text, serviceModeNames } from '../text/vi-procedures.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Pagination } from '../ui/pagination.tsx'
import { type Column, Table } from '../ui/table.tsx'

const pageSize = 25

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'procedure.read')
  const address = new URL(asked.request.url).searchParams
  const [words, field] = [address.get('tim') ?? '', address.get('linh-vuc') ?? '']
  const page = pageOf(address)
  const found = orNotFound(await office.findProcedures({ words, field: field || undefined, page, pageSize }))
  return { found, page, asked: { tim: words, 'linh-vuc': field } }
}

type Row = ProcedurePage['procedures'][number]

export function limitWords(limit: Row['limit']): string {
  return limit ? showLimit(limit as Limit) : text.unknown
}

export function feeWords(fee: number | undefined): string {
  return fee === undefined ? text.unknown : fee === 0 ? text.free : `${showNumber(fee)} đồng`
}

export function modeWords(mode: string | undefined): string {
  return mode === undefined ? text.unknown : serviceModeNames[mode as ServiceMode]
}

const columns: readonly Column<Row>[] = [
  { head: text.name, rowHead: true, cell: (row) => <Link to={`/thu-tuc/${row.code}`}>{row.name}</Link> },
  { head: text.code, cell: (row) => row.code },
  { head: text.field, cell: (row) => row.fieldName },
  { head: text.mode, cell: (row) => modeWords(row.serviceMode) },
  { head: text.limit, cell: (row) => limitWords(row.limit) },
  { head: text.fee, kind: 'number', cell: (row) => feeWords(row.fee) },
  { head: text.offered, cell: (row) => (row.offered ? <StatusTag tone="done">{text.yes}</StatusTag> : text.no) },
]

export default function Procedures({ loaderData: { found, page, asked } }: PageProps<typeof loader>) {
  const filtered = asked.tim !== '' || asked['linh-vuc'] !== ''
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
            id="linh-vuc"
            label={text.field}
            prompt={text.anyField}
            value={asked['linh-vuc']}
            options={found.fields.map((field) => ({ value: field, text: field }))}
          />
          <div className="row">
            <Button>{text.search}</Button>
            {filtered && (
              <ButtonLink href="/thu-tuc" look="quiet">
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
        rows={found.procedures}
        keyOf={(row) => row.code}
        whenEmpty={text.empty}
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

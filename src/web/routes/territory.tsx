import { Link, type LoaderFunctionArgs } from 'react-router'
import { type LocalDate, showDate } from '#kernel/local-time.ts'
import type { TerritoryPage } from '#usecases/settings/list-territory.ts'
import { orNotFound, requireOffice } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { territoryText as text } from '../text/vi-office.ts'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'unit.read')
  const province = new URL(asked.request.url).searchParams.get('tinh') ?? undefined
  return orNotFound(await office.listTerritory(province))
}

type Row = TerritoryPage['units'][number]

const columns: readonly Column<Row>[] = [
  { head: text.code, cell: (unit) => unit.code },
  { head: text.name, rowHead: true, cell: (unit) => unit.name },
  { head: text.from, kind: 'number', cell: (unit) => showDate(unit.validFrom as LocalDate) },
  { head: text.predecessors, cell: before },
  { head: text.legal, cell: (unit) => unit.legal },
]

const withCommunes: Column<Row> = {
  head: text.communes,
  cell: (unit) => (
    <Link to={`/don-vi?tinh=${unit.code}`}>
      {text.see}
      <span className="hidden-text">
        {' '}
        {text.communes}: {unit.name}
      </span>
    </Link>
  ),
}

export default function Territory({ loaderData: { province, units } }: PageProps<typeof loader>) {
  return (
    <Page
      title={province?.name ?? text.title}
      lead={text.lead}
      {...(province && { back: { href: '/don-vi', text: text.back } })}
    >
      <Table
        caption={province?.name ?? text.title}
        captionHidden
        columns={province ? columns : [...columns, withCommunes]}
        rows={units}
        keyOf={(unit) => unit.code}
        whenEmpty={text.empty}
      />
    </Page>
  )
}

function before({ predecessors }: Row): string {
  if (predecessors.length === 0) return '–'
  return predecessors
    .map(({ fromName, kind }) => (kind === 'renamed' ? `${fromName} (${text.kinds.renamed})` : fromName))
    .join(', ')
}

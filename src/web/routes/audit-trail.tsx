import { Link, type LoaderFunctionArgs } from 'react-router'
import type { Role } from '#domain/access/actor.ts'
import { can } from '#domain/access/permissions.ts'
import { fromInstant, showDateTime } from '#kernel/local-time.ts'
import { requireActor } from '../guard.ts'
import { orNotFound, pageOf, requireOffice, withPage } from '../office.ts'
import type { PageProps } from '../page-props.ts'
import { roleNames } from '../text/vi.ts'
import { actionNames, auditText as text } from '../text/vi-office.ts'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'

const pageSize = 50

export async function loader(asked: LoaderFunctionArgs) {
  const office = requireOffice(asked, 'audit.read')
  const page = pageOf(new URL(asked.request.url).searchParams)
  const trail = orNotFound(await office.listAuditTrail({ page, pageSize }))
  const mayOpen = can(requireActor(asked), 'dossier.read')
  return { ...trail, page, lines: trail.lines.map((line, at) => ({ ...line, key: `${page}-${at}`, mayOpen })) }
}

type Line = PageProps<typeof loader>['loaderData']['lines'][number]

const columns: readonly Column<Line>[] = [
  { head: text.at, kind: 'number', cell: (line) => showDateTime(fromInstant(line.at)) },
  { head: text.who, rowHead: true, cell: (line) => line.actorName },
  { head: text.role, cell: (line) => roleNames[line.role as Role] ?? line.role },
  { head: text.action, cell: (line) => actionNames[line.action] ?? line.action },
  { head: text.subject, cell: (line) => <Subject {...line} /> },
]

export default function AuditTrail({ loaderData: { lines, more, page } }: PageProps<typeof loader>) {
  return (
    <Page title={text.title} lead={text.lead}>
      <Table
        caption={text.title}
        captionHidden
        columns={columns}
        rows={lines}
        keyOf={(line) => line.key}
        whenEmpty={text.empty}
      />
      <nav className="pagination" aria-label={text.pages}>
        <ul>
          {page > 1 && (
            <li>
              <Link to={withPage({}, page - 1)} rel="prev">
                ‹ {text.newer}
              </Link>
            </li>
          )}
          {more && (
            <li>
              <Link to={withPage({}, page + 1)} rel="next">
                {text.older} ›
              </Link>
            </li>
          )}
        </ul>
      </nav>
    </Page>
  )
}

/** A dossier opens from here; the rest is named as it was recorded. */
function Subject({ action, subject, mayOpen }: Line) {
  const words = <span className="code">{subject ?? '–'}</span>
  const opens = mayOpen && subject && (action === 'dossier.read' || action === 'dossier.correct')
  return opens ? <Link to={`/ho-so/${subject}`}>{words}</Link> : words
}

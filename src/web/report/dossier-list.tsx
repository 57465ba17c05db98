import { Link } from 'react-router'
import { showNumber } from '#kernel/vietnamese.ts'
import { figureText as text } from '../text/vi-reports.ts'
import { Pagination } from '../ui/pagination.tsx'
import { type Column, Table } from '../ui/table.tsx'
import type { FigureView } from './figure-view.ts'
import { useOpened } from './page-context.ts'
import { opensTo } from './places.ts'

type Listed = FigureView['dossiers'][number]

/** As many as the list is read by. */
export const dossiersAPage = 50

const columns: readonly Column<Listed>[] = [
  { head: text.code, rowHead: true, cell: (dossier) => <Link to={`/ho-so/${dossier.id}`}>{dossier.code}</Link> },
  { head: text.applicant, cell: (dossier) => dossier.applicant ?? <span className="soft">{text.hidden}</span> },
  { head: text.procedure, cell: (dossier) => dossier.procedure },
  { head: text.received, kind: 'number', cell: (dossier) => dossier.received },
  { head: text.due, kind: 'number', cell: (dossier) => dossier.due },
  { head: text.ended, kind: 'number', cell: (dossier) => dossier.ended },
  { head: text.status, cell: (dossier) => dossier.status },
]

/** The records a figure counts; their number is the figure, and says so. */
export function DossierList({ figure }: { readonly figure: FigureView }) {
  const { hrefOf } = useOpened()
  const own = opensTo(figure.reference)
  return (
    <section className="dossier-list">
      <h3>{text.dossiers}</h3>
      <p className="dossier-total" role="status">
        {text.listEqual(showNumber(figure.total))}
      </p>
      {figure.rate && <p className="hint">{text.rateList}</p>}
      {figure.mayOpen ? (
        figure.total > 0 && (
          <>
            <Table
              caption={text.dossiers}
              captionHidden
              columns={columns}
              rows={figure.dossiers}
              keyOf={({ id }) => id}
            />
            <Pagination
              page={figure.page}
              pageSize={dossiersAPage}
              count={figure.total}
              noun="hồ sơ"
              hrefOf={(page) => hrefOf({ ...own, trang: String(page) })}
            />
          </>
        )
      ) : (
        <p className="hint">{text.hiddenNote}</p>
      )}
    </section>
  )
}

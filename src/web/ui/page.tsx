import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { vi } from '../text/vi.ts'

type PageProps = {
  readonly title: string
  /** One sentence under the title. */
  readonly lead?: string
  /** Where one came from: an address and its words. */
  readonly back?: { readonly href: string; readonly text: string }
  /** Buttons to the right of the title. */
  readonly actions?: ReactNode
  readonly narrow?: boolean
  /** Stands to the right of the content, below it on a narrow screen. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** The main part of a page: its title in the tab and on the page, and what it is about. */
export function Page({ title, lead, back, actions, narrow = false, aside, children }: PageProps) {
  return (
    <>
      <title>{`${title} – ${vi.product}`}</title>
      <div className={narrow ? 'narrow' : undefined}>
        {back && (
          <Link className="back-link" to={back.href}>
            {back.text}
          </Link>
        )}
        <div className="page-head">
          <div>
            <h1>{title}</h1>
            {lead && <p className="lead">{lead}</p>}
          </div>
          {actions && <div className="row no-print">{actions}</div>}
        </div>
        {aside ? (
          <div className="columns">
            <div>{children}</div>
            <aside>{aside}</aside>
          </div>
        ) : (
          children
        )}
      </div>
    </>
  )
}

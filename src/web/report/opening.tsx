import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { vi } from '../text/vi.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useScripted } from './page-context.ts'

type OpeningProps = {
  readonly title: string
  readonly shape: 'box' | 'drawer'
  readonly closeHref: string
  readonly children: ReactNode
}

/** What an address opens over the page: a dialog with script, and without it a part of the page that looks the same. */
export function Opening({ title, shape, closeHref, children }: OpeningProps) {
  const navigate = useNavigate()
  if (useScripted()) {
    return (
      <Dialog title={title} shape={shape} onClose={() => void navigate(closeHref, { preventScrollReset: true })}>
        {children}
      </Dialog>
    )
  }
  return (
    <section className={`opening-static ${shape}`} aria-label={title}>
      <div className="drawer-head">
        <h2>{title}</h2>
        <Link className="button quiet" to={closeHref}>
          {vi.close}
        </Link>
      </div>
      <div className="drawer-body">{children}</div>
    </section>
  )
}

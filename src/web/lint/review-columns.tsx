import { lintText as text } from '../text/vi-lint.ts'
import { DocumentView } from './document-view.tsx'
import { FindingList, SeverityFilter } from './finding-list.tsx'
import type { ReviewView } from './review-view.ts'

/** What was found, and beside it the document, each leading to the other. */
export function ReviewColumns({ findings, blocks }: Pick<ReviewView, 'findings' | 'blocks'>) {
  return (
    <div className="lint-columns">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, with keys too */}
      <section className="lint-list" aria-label={text.list} tabIndex={0}>
        <h2>{text.list}</h2>
        {findings.length === 0 ? <p className="empty">{text.clean}</p> : <SeverityFilter findings={findings} />}
        <FindingList findings={findings} />
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, with keys too */}
      <section className="lint-pane" aria-label={text.document} tabIndex={0}>
        <h2 className="hidden-text">{text.document}</h2>
        <DocumentView blocks={blocks} />
      </section>
    </div>
  )
}

import { lintText as text } from '../text/vi-lint.ts'
import { Page } from '../ui/page.tsx'
import { DocumentView } from './document-view.tsx'
import { factLine } from './fact-line.ts'
import { FindingList, SeverityFilter } from './finding-list.tsx'
import type { ReviewView } from './review-view.ts'
import { ExportForm } from './upload-form.tsx'

type FileReviewProps = {
  readonly review: ReviewView
  readonly packed: string
  readonly back?: { readonly href: string; readonly text: string }
}

/** One file: the document, and beside it what was found, each leading to the other. */
export function FileReview({ review, packed, back }: FileReviewProps) {
  const { file, facts, checked, converted, findings, blocks } = review
  const lead = factLine(facts)
  return (
    <Page title={file} lead={lead} {...(back && { back })} actions={<ExportForm packed={packed} letter />}>
      <p className="lint-checked">
        {text.read(checked)} {converted && text.converted(converted)} {text.kept}
      </p>
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
    </Page>
  )
}

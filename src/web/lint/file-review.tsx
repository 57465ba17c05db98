import { lintText as text } from '../text/vi-lint.ts'
import { Page } from '../ui/page.tsx'
import { factLine } from './fact-line.ts'
import { ReviewColumns } from './review-columns.tsx'
import type { ReviewView } from './review-view.ts'
import { ExportForm } from './upload-form.tsx'

type FileReviewProps = {
  readonly review: ReviewView
  readonly packed: string
  readonly back?: { readonly href: string; readonly text: string }
}

/** One file of anybody's. */
export function FileReview({ review, packed, back }: FileReviewProps) {
  const { file, facts, checked, converted } = review
  const lead = factLine(facts)
  return (
    <Page title={file} lead={lead} {...(back && { back })} actions={<ExportForm packed={packed} letter />}>
      <p className="lint-checked">
        {text.read(checked)} {converted && text.converted(converted)} {text.kept}
      </p>
      <ReviewColumns {...review} />
    </Page>
  )
}

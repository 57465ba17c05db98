import { data, type LoaderFunctionArgs } from 'react-router'
import { getApp } from '../app-context.ts'
import { requirePermission } from '../guard.ts'
import { ReviewColumns } from '../lint/review-columns.tsx'
import { reviewView } from '../lint/review-view.ts'
import type { PageProps } from '../page-props.ts'
import { textReviewOf } from '../report/text-review-view.ts'
import { titleOf } from '../report/report-title.ts'
import { lintText } from '../text/vi-lint.ts'
import { textReviewText as text } from '../text/vi-reports.ts'
import { Page } from '../ui/page.tsx'

/** `?gon=1`: the findings alone, for the panel beside the paper. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = requirePermission(asked, 'report.read')
  const reviewed = await getApp(asked.context)
    .reports(actor)
    .reviewReport(asked.params['id'] ?? '')
  if (!reviewed.ok) throw data(null, { status: 404 })
  const { value } = reviewed
  if (new URL(asked.request.url).searchParams.has('gon')) return { brief: textReviewOf(value, actor) }
  const title = titleOf(value.report)
  const { findings, blocks, checked } = reviewView(title, value)
  return { id: value.report.id, title, whole: { findings, blocks, checked } }
}

/** One of our reports under the rules for everybody's: what was found stands in the text. */
export default function ReportReview({ loaderData }: PageProps<typeof loader>) {
  const { whole, id, title } = loaderData
  if (!whole) return null
  return (
    <Page title={title} lead={text.lead} back={{ href: `/bao-cao/${id}`, text: text.back }}>
      <p className="lint-checked">{lintText.read(whole.checked)}</p>
      <ReviewColumns {...whole} />
    </Page>
  )
}

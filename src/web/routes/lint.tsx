import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router'
import { ok } from '#kernel/result.ts'
import type { ReviewRecord } from '#usecases/review/export-review.ts'
import { getApp, getContext } from '../app-context.ts'
import { BatchReview } from '../lint/batch-review.tsx'
import { gravestFirst } from '../lint/gravest-first.ts'
import { pack } from '../lint/carried.ts'
import { receiveFiles } from '../lint/receive-files.ts'
import { FileReview } from '../lint/file-review.tsx'
import { recordOf, type ReviewView, reviewView } from '../lint/review-view.ts'
import { UploadForm } from '../lint/upload-form.tsx'
import type { PageProps } from '../page-props.ts'
import { lintText as text } from '../text/vi-lint.ts'
import { vi } from '../text/vi.ts'
import { type Errors, ErrorSummary } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'

type Answer = {
  readonly errors?: Errors
  readonly review?: ReviewView
  readonly batch?: readonly ReviewRecord[]
  readonly tooMany?: boolean
  readonly packed?: string
}

export function loader({ context }: LoaderFunctionArgs) {
  return { signedIn: getContext(context).actor !== undefined }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { review } = getApp(context).lint
  // The texts of a hundred and fifty reports are not held: only a file that comes alone is shown whole.
  let alone: ReviewView | undefined
  const arrived = await receiveFiles(request, async (bytes, name, isFirst) => {
    const reviewed = await review(bytes, name)
    if (!reviewed.ok) return reviewed
    alone = isFirst ? reviewView(name, reviewed.value) : undefined
    return ok(recordOf(name, reviewed.value))
  }).catch(() => undefined)
  if (!arrived) return refused(text.incomplete)
  const { files, tooMany } = arrived
  const [first] = files
  if (!first) return refused(text.chooseFile)
  if (files.length === 1 && !first.answer.ok) return refused(`${first.name}: ${first.answer.refusal}`)
  const records = files.map(({ name, answer }) =>
    answer.ok ? answer.value : { file: name, refusal: answer.refusal, findings: [] },
  )
  if (files.length === 1) return { review: alone, packed: pack(records) } as Answer
  const batch = gravestFirst(records)
  return { batch, tooMany, packed: pack(batch) } as Answer
}

function refused(sentence: string) {
  return data({ errors: { files: sentence } } as Answer, { status: 422 })
}

/** Anybody may have a report looked through: no account, no script, nothing kept. */
export default function Lint({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { errors, review, batch, tooMany = false, packed = '' }: Answer = actionData ?? {}
  const back = loaderData.signedIn ? { back: { href: '/', text: vi.back } } : {}
  if (review) return <FileReview review={review} packed={packed} {...back} />
  if (batch) return <BatchReview rows={batch} tooMany={tooMany} packed={packed} {...back} />
  return (
    <Page title={text.title} lead={text.lead} {...back}>
      <ErrorSummary errors={errors} />
      <UploadForm error={errors?.['files']} />
    </Page>
  )
}

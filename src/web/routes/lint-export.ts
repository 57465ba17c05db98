import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { getApp } from '../app-context.ts'
import { asDownload } from '../download.ts'
import { textOf } from '../form.ts'
import { findPacked, largestCarried } from '../lint/carried.ts'
import { lintText as text } from '../text/vi-lint.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Somebody reloads what was a download. */
export function loader() {
  throw redirect('/kiem-tra')
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= largestCarried)) throw data(null, { status: 413 })
  const form = await request.formData()
  const records = findPacked(textOf(form, 'ket-qua'))
  const [first] = records ?? []
  if (!records || !first) throw data(null, { status: 400 })
  const { lint } = getApp(context)
  if (textOf(form, 'xuat') === 'phieu' && records.length === 1)
    return asDownload({ name: text.letterName, mediaType: word, bytes: await lint.exportLetter(first) })
  return asDownload({ name: text.workbookName, mediaType: excel, bytes: await lint.exportTable(records) })
}

import { data, type LoaderFunctionArgs } from 'react-router'
import { getApp } from '../app-context.ts'
import { asDownload } from '../download.ts'
import { requirePermission } from '../guard.ts'

/** The evidence somebody put beside a typed number. */
export async function loader(asked: LoaderFunctionArgs): Promise<Response> {
  const actor = requirePermission(asked, 'report.read')
  const file = await getApp(asked.context)
    .reports(actor)
    .readAttachment(asked.params['file'] ?? '')
  if (!file.ok) throw data(null, { status: 404 })
  return asDownload(file.value)
}

import { data, type LoaderFunctionArgs } from 'react-router'
import { getApp } from '../app-context.ts'
import { requirePermission } from '../guard.ts'
import { asDownload } from '../download.ts'

/** A paper of the report: frozen bytes once it is issued, printed now while it is a draft. */
export async function loader(asked: LoaderFunctionArgs): Promise<Response> {
  const actor = requirePermission(asked, 'report.export')
  const { id = '', name = '' } = asked.params
  const paper = await getApp(asked.context).reports(actor).getPaper({ report: id, name })
  if (!paper.ok) throw data(null, { status: 404 })
  return asDownload(paper.value)
}

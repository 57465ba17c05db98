import { data, type LoaderFunctionArgs } from 'react-router'
import { getApp } from '../app-context.ts'
import { requirePermission } from '../guard.ts'

/** Which revision stands, for a page that asks whether somebody else saved. */
export async function loader(asked: LoaderFunctionArgs): Promise<Response> {
  const actor = requirePermission(asked, 'report.read')
  const listed = await getApp(asked.context).reports(actor).listReports()
  const report = listed.ok ? listed.value.reports.find(({ id }) => id === asked.params['id']) : undefined
  if (!report) throw data(null, { status: 404 })
  return Response.json({ revision: report.revision, state: report.state })
}

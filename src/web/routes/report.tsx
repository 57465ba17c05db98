import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
import { can } from '#domain/access/permissions.ts'
import { dateOf, fromInstant, showDate } from '#kernel/local-time.ts'
import { getApp } from '../app-context.ts'
import { textOf } from '../form.ts'
import { requirePermission } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { ReportContext } from '../report/page-context.ts'
import { carryOut } from '../report/carry-out.ts'
import { RefusalContext } from '../report/refusal.ts'
import { ReportPage } from '../report/report-page.tsx'
import { toReportView } from '../report/report-view.ts'
import { Refused } from '../report/refused.tsx'
import '../report/report.css'

export async function loader(asked: LoaderFunctionArgs) {
  const actor = requirePermission(asked, 'report.read')
  const reports = getApp(asked.context).reports(actor)
  const opened = await reports.readReport(asked.params['id'] ?? '')
  if (!opened.ok) throw data(null, { status: 404 })
  const signs = opened.value.report.state === 'approved' && can(actor, 'report.sign')
  const key = signs ? await reports.findOwnKey() : undefined
  return {
    view: toReportView(opened.value, actor),
    keyKept: key?.ok === true && key.value.kept,
    today: showDate(dateOf(fromInstant(new Date()))),
  }
}

export async function action(asked: ActionFunctionArgs) {
  const actor = requirePermission(asked, 'report.read')
  const form = await asked.request.formData()
  const done = await carryOut(getApp(asked.context).reports(actor), asked.params['id'] ?? '', form)
  if ('goTo' in done) throw redirect(done.goTo)
  const kept = Object.fromEntries(
    [...form.keys()].filter((name) => name !== 'passphrase').map((name) => [name, textOf(form, name)]),
  )
  return { ...done, kept }
}

/** Opening a number or an editor changes only the address: the report is read again after a change, or when asked. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  currentParams,
  nextParams,
}: ShouldRevalidateFunctionArgs): boolean {
  if (formMethod !== undefined && formMethod !== 'GET') return true
  return currentParams['id'] !== nextParams['id'] || currentUrl.href === nextUrl.href
}

export default function Report({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { view, ...rest } = loaderData
  return (
    <ReportContext value={view}>
      <RefusalContext value={actionData}>
        {actionData && <Refused refusal={actionData} />}
        <ReportPage {...rest} />
      </RefusalContext>
    </ReportContext>
  )
}

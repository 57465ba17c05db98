import { type ActionFunctionArgs, data } from 'react-router'
import { getApp } from '../app-context.ts'
import { textOf } from '../form.ts'
import { requirePermission } from '../guard.ts'
import { editIntents, saveEdit } from '../report/save-edit.ts'

/** Autosave: answers with JSON, never with a page. */
export async function action(asked: ActionFunctionArgs): Promise<Response> {
  const actor = requirePermission(asked, 'report.draft')
  const form = await asked.request.formData()
  const intent = editIntents.find((each) => each === textOf(form, 'intent'))
  if (!intent) throw data(null, { status: 400 })
  return Response.json(await saveEdit(getApp(asked.context).reports(actor), asked.params['id'] ?? '', intent, form))
}

import { fromInstant } from '#kernel/local-time.ts'
import type { EditRefusal, ReportsApp } from '../app/reports.ts'
import { textOf } from '../form.ts'
import type { SaveAnswer } from './save-answer.ts'

export const editIntents = ['save', 'add', 'confirm'] as const
export type EditIntent = (typeof editIntents)[number]

/** Carries out one edit of the prose, posted by script or by a plain form. */
export async function saveEdit(
  reports: ReportsApp,
  report: string,
  intent: EditIntent,
  form: FormData,
): Promise<SaveAnswer> {
  const place = { report, revision: Number(textOf(form, 'revision')), section: textOf(form, 'section') }
  const text = textOf(form, 'text').replaceAll('\r\n', '\n')
  const paragraph = textOf(form, 'paragraph')
  const after = textOf(form, 'after')
  const run = {
    save: () => reports.saveParagraph({ ...place, paragraph, text }),
    add: () => reports.addParagraph({ ...place, text, ...(after && { after }) }),
    confirm: () => reports.confirmParagraph({ ...place, paragraph }),
  }
  const answer = await run[intent]()
  if (!answer.ok) return refusalAnswer(answer.refusal)
  return { kind: 'saved', ...answer.value, at: fromInstant(new Date()).slice(11) }
}

function refusalAnswer(refusal: EditRefusal): SaveAnswer {
  return refusal.kind === 'conflict' ? refusal : { kind: 'refused', message: refusal.message }
}

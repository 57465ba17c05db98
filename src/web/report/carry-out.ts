import type { Place } from '#domain/checks/finding.ts'
import type { ReportsApp } from '../app/reports.ts'
import { textOf } from '../form.ts'
import { editorText } from '../text/vi-reports.ts'
import { cellId, openings, paragraphId, reportHref } from './places.ts'
import type { Intent } from './refusal.ts'
import { editIntents, saveEdit } from './save-edit.ts'

type Done = { readonly goTo: string } | { readonly intent: Intent; readonly message: string }
type Work = (reports: ReportsApp, report: string, form: FormData) => Promise<Done>

/** Carries out what a form of the report page asks, and says where to go or what was refused. */
export async function carryOut(reports: ReportsApp, report: string, form: FormData): Promise<Done> {
  const asked = textOf(form, 'intent')
  const edit = editIntents.find((each) => each === asked)
  if (edit) return sayEdit(await saveEdit(reports, report, edit, form), edit, report, form)
  const work = Object.hasOwn(works, asked) ? works[asked as keyof typeof works] : undefined
  return work ? work(reports, report, form) : { intent: 'save', message: 'Yêu cầu không đọc được; hãy tải lại trang.' }
}

function sayEdit(answer: Awaited<ReturnType<typeof saveEdit>>, intent: Intent, report: string, form: FormData): Done {
  if (answer.kind === 'saved') {
    const anchor = [textOf(form, 'section'), textOf(form, 'paragraph')].filter(Boolean).join('/')
    return { goTo: reportHref(report, {}, paragraphId(anchor)) }
  }
  return {
    intent,
    message:
      answer.kind === 'refused'
        ? answer.message
        : `${editorText.conflict(answer.savedBy)} ${editorText.theirs}: “${answer.theirs}”`,
  }
}

const works: Readonly<Record<Exclude<Intent, 'save' | 'add' | 'confirm'>, Work>> = {
  'type-in': typeIn,
  waive,
  step,
  issue,
  correct,
}

async function typeIn(reports: ReportsApp, report: string, form: FormData): Promise<Done> {
  const [formId, row] = [textOf(form, 'form'), textOf(form, 'row')]
  const attachment = await fileOf(form, 'attachment')
  const note = textOf(form, 'note')
  const answer = await reports.typeInCell({
    report,
    form: formId,
    row,
    value: textOf(form, 'value'),
    ...(note && { note }),
    ...(attachment && { attachment }),
  })
  return answer.ok
    ? { goTo: reportHref(report, {}, cellId(`${formId}/${row}`)) }
    : { intent: 'type-in', message: answer.refusal }
}

async function waive(reports: ReportsApp, report: string, form: FormData): Promise<Done> {
  const place = placeOf(textOf(form, 'place'))
  if (!place) return { intent: 'waive', message: 'Yêu cầu không đọc được; hãy tải lại trang.' }
  const evidence = textOf(form, 'evidence')
  const answer = await reports.waiveFinding({
    report,
    code: textOf(form, 'code'),
    place,
    reason: textOf(form, 'reason'),
    expires: textOf(form, 'expires'),
    ...(evidence && { evidence }),
  })
  return answer.ok
    ? { goTo: reportHref(report, { [openings.view]: 'kiem-tra' }) }
    : { intent: 'waive', message: answer.refusal }
}

async function step(reports: ReportsApp, report: string, form: FormData): Promise<Done> {
  const asked = (['check', 'approve', 'reopen'] as const).find((each) => each === textOf(form, 'step'))
  const reason = textOf(form, 'reason')
  if (!asked) return { intent: 'step', message: 'Yêu cầu không đọc được; hãy tải lại trang.' }
  const answer = await reports.takeStep({ report, step: asked, ...(reason && { reason }) })
  return answer.ok ? { goTo: reportHref(report) } : { intent: 'step', message: answer.refusal }
}

async function issue(reports: ReportsApp, report: string, form: FormData): Promise<Done> {
  const key = await fileOf(form, 'key')
  const answer = await reports.issueReport({
    report,
    date: textOf(form, 'date'),
    passphrase: textOf(form, 'passphrase'),
    ...(key && { key }),
  })
  return answer.ok ? { goTo: reportHref(report) } : { intent: 'issue', message: answer.refusal }
}

async function correct(reports: ReportsApp, report: string, form: FormData): Promise<Done> {
  const answer = await reports.correctReport({ report, reason: textOf(form, 'reason') })
  return answer.ok ? { goTo: reportHref(answer.value.id) } : { intent: 'correct', message: answer.refusal }
}

/** A file field left empty is sent as a nameless file of no bytes. */
async function fileOf(form: FormData, name: string) {
  const file = form.get(name)
  if (!(file instanceof File) || file.size === 0) return undefined
  return {
    name: file.name,
    mediaType: file.type || 'application/octet-stream',
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
}

/** Only looked up among the findings there are: a strange place finds none. */
function placeOf(json: string): Place | undefined {
  try {
    const read: unknown = JSON.parse(json)
    return typeof read === 'object' && read !== null ? (read as Place) : undefined
  } catch {
    return undefined
  }
}

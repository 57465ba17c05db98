import type { Actor } from '#domain/access/actor.ts'
import { reportStates, stepsFor } from '#domain/reports/lifecycle.ts'
import { daysBetween, type LocalDate } from '#kernel/local-time.ts'
import { showWindow } from '#kernel/window.ts'
import type { ReportsApp } from '../app/reports.ts'
import type { Tone, WorkGroup, WorkItem } from '../app/work.ts'
import { reportsText as text, workReportsText as words } from '../text/vi-reports.ts'
import { stateTones } from './report-state.ts'
import { titleOf } from './report-title.ts'

type Listed = Extract<Awaited<ReturnType<ReportsApp['listReports']>>, { ok: true }>['value']

/** The reports that wait for this person: to be written, approved or signed; and the periods nobody has opened. */
export function reportWork(listed: Listed, actor: Actor, today: LocalDate): readonly WorkGroup[] {
  const waiting = listed.reports.filter(({ state }) => waitsFor(state, actor)).map(toItem)
  const due = actor.role === 'reporting' ? listed.due.map((each) => toDue(each, today)) : []
  if (waiting.length + due.length === 0 && actor.role !== 'reporting' && actor.role !== 'chairman') return []
  const items = [
    ...due.filter((item) => item.state?.tone === 'late'),
    ...waiting,
    ...due.filter((item) => item.state?.tone !== 'late'),
  ]
  return [{ title: words.title, items, whenEmpty: words.nothing }]
}

/** Somebody with a step forward to take is waited for; sending back or correcting is no duty. */
function waitsFor(state: Listed['reports'][number]['state'], actor: Actor): boolean {
  return stepsFor(state, actor.role).some(({ step }) => step === 'check' || step === 'approve' || step === 'issue')
}

function toItem(report: Listed['reports'][number]): WorkItem {
  return {
    href: `/bao-cao/${report.id}`,
    title: titleOf(report),
    detail: `${text.window} ${showWindow(report.window)}`,
    state: { tone: stateTones[report.state], word: reportStates[report.state].label },
  }
}

function toDue({ label, window, sendBy }: Listed['due'][number], today: LocalDate): WorkItem {
  const days = daysBetween(today, sendBy)
  const tone: Tone = days < 0 ? 'late' : days <= 3 ? 'soon' : 'neutral'
  return {
    href: '/bao-cao',
    title: `${words.notOpened}: báo cáo CCHC ${label}`,
    detail: `${text.window} ${showWindow(window)}`,
    state: { tone, word: days < 0 ? text.late(-days) : text.left(days) },
    dueOn: sendBy,
  }
}

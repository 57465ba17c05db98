import type { Actor } from '#domain/access/actor.ts'
import { can } from '#domain/access/permissions.ts'
import { dateOf, fromInstant } from '#kernel/local-time.ts'
import type { ReportsApp } from '#web/app/reports.ts'
import type { WorkApp } from '#web/app/work.ts'
import { reportWork } from '#web/report/report-work.ts'

/** What waits for a person on the first page: their part of each subject. */
export function bindWork(reports: (actor: Actor) => ReportsApp, now: () => Date): WorkApp {
  return {
    listWork: async (actor) => {
      if (!can(actor, 'report.read')) return []
      const listed = await reports(actor).listReports()
      return listed.ok ? reportWork(listed.value, actor, dateOf(fromInstant(now()))) : []
    },
  }
}

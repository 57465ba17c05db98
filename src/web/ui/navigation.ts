import type { Actor } from '#domain/access/actor.ts'
import { type Action, can } from '#domain/access/permissions.ts'
import { lintText } from '../text/vi-lint.ts'
import { navigationText } from '../text/vi.ts'

export type NavigationItem = { readonly href: string; readonly text: string }

/** The first row of links, in the order of a working day; each shows to those who may do what it leads to. */
const everyItem: readonly (NavigationItem & { readonly action?: Action })[] = [
  { href: '/', text: navigationText.work },
  { href: '/tinh', text: navigationText.province, action: 'province.rollup' },
  { href: '/bao-cao', text: navigationText.reports, action: 'report.read' },
  { href: '/ho-so', text: navigationText.dossiers, action: 'dossier.list' },
  { href: '/nhap', text: navigationText.imports, action: 'dossier.import' },
  { href: '/kiem-tra', text: lintText.navigation },
  { href: '/thu-tuc', text: navigationText.procedures, action: 'procedure.read' },
  { href: '/lich', text: navigationText.calendar, action: 'calendar.read' },
  { href: '/don-vi', text: navigationText.territory, action: 'unit.read' },
  { href: '/thiet-lap', text: navigationText.settings, action: 'settings.read' },
  { href: '/nhat-ky', text: navigationText.audit, action: 'audit.read' },
  { href: '/quan-tri/tai-khoan', text: navigationText.accounts, action: 'account.manage' },
]

export function navigationOf(actor: Actor): readonly NavigationItem[] {
  return (
    everyItem
      .filter(({ action }) => action === undefined || can(actor, action))
      // A province reads its communes' reports from its own page.
      .filter(({ href }) => actor.commune !== undefined || href !== '/bao-cao')
      .map(({ href, text }) => ({ href, text }))
  )
}

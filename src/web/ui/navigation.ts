import type { Actor } from '#domain/access/actor.ts'
import { type Action, can } from '#domain/access/permissions.ts'
import { navigationText } from '../text/vi.ts'

export type NavigationItem = { readonly href: string; readonly text: string }

/** The first row of links, in the order of a working day; each shows to those who may do what it leads to. */
const everyItem: readonly (NavigationItem & { readonly action?: Action })[] = [
  { href: '/', text: navigationText.work },
  { href: '/quan-tri/tai-khoan', text: navigationText.accounts, action: 'account.manage' },
]

export function navigationOf(actor: Actor): readonly NavigationItem[] {
  return everyItem
    .filter(({ action }) => action === undefined || can(actor, action))
    .map(({ href, text }) => ({ href, text }))
}

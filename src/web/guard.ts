import { data, redirectDocument, type RouterContextProvider } from 'react-router'
import type { Actor } from '#domain/access/actor.ts'
import { type Action, can, type Place } from '#domain/access/permissions.ts'
import { getContext } from './app-context.ts'
import type { OpenSession } from '#usecases/accounts/find-session.ts'

type Asked = { readonly context: Readonly<RouterContextProvider>; readonly request: Request }

const dutyPages = { 'change-password': '/tai-khoan/mat-khau', 'enrol-second-factor': '/tai-khoan/xac-thuc' } as const

/** Someone signed in completely, whatever duty stands before them; sends others to sign in and back here. */
export function requireSession({ context, request }: Asked): OpenSession {
  const { session } = getContext(context)
  if (session?.session.stage === 'active') return session
  if (session) throw redirectDocument('/dang-nhap/ma')
  const { pathname, search } = new URL(request.url)
  if (pathname === '/') throw redirectDocument('/gioi-thieu')
  const back = pathname.replace(/\.data$/, '') + search
  throw redirectDocument(`/dang-nhap?tiep=${encodeURIComponent(back)}`)
}

/** Someone free to work; sends those with a duty to it. */
export function requireActor(asked: Asked): Actor {
  const { duty } = requireSession(asked)
  if (duty) throw redirectDocument(dutyPages[duty])
  return getContext(asked.context).actor!
}

/** Refuses with 403 when the one table says no. */
export function requirePermission(asked: Asked, action: Action, place: Place = {}): Actor {
  const actor = requireActor(asked)
  if (!can(actor, action, place)) throw data(null, { status: 403 })
  return actor
}

/** Where to go after signing in: a page of ours, never an address of someone else's. */
export function safeReturn(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) && !/^\/(dang-nhap|dang-xuat|lan-dau|phien)/.test(wanted)
    ? wanted
    : '/'
}

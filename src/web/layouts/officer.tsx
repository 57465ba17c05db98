import { useEffect, useRef } from 'react'
import {
  isRouteErrorResponse,
  type LoaderFunctionArgs,
  type MiddlewareFunction,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { actorOf } from '#domain/access/account.ts'
import { getContext } from '../app-context.ts'
import { requireSession } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import type { PageHandle } from '../root.tsx'
import { Chrome } from '../ui/chrome.tsx'
import { ErrorPage, ErrorWords } from '../ui/error-page.tsx'
import { IdleGuard } from '../ui/idle-guard.tsx'
import { navigationOf } from '../ui/navigation.ts'

export const handle = { scripts: true } satisfies PageHandle

/** Before any loader or action of an officer's page: somebody is signed in. */
export const middleware: MiddlewareFunction<Response>[] = [
  async (asked, next) => {
    requireSession(asked)
    return next()
  },
]

export async function loader(asked: LoaderFunctionArgs) {
  const { app, realm } = getContext(asked.context)
  const { account, duty } = requireSession(asked)
  const actor = actorOf(account)
  const [unit, province] = await Promise.all([
    actor.commune ? app.units.findUnit(actor.commune) : undefined,
    app.units.findUnit(actor.province),
  ])
  const name = unit?.name ?? province?.name
  return {
    realm,
    person: { name: actor.name, role: actor.role },
    navigation: duty ? [] : navigationOf(actor),
    idleSeconds: app.accounts.policy.idleMinutes * 60,
    ...(name && { unit: { name, ...(unit && province && { parent: province.name }) } }),
  }
}

export default function OfficerLayout({ loaderData }: PageProps<typeof loader>) {
  const { pathname } = useLocation()
  useFocusOnArrival(pathname)
  return (
    <Chrome {...loaderData} path={pathname}>
      <Outlet />
      <IdleGuard seconds={loaderData.idleSeconds} />
    </Chrome>
  )
}

/** A page changed by script is announced like a page loaded: focus goes to its main part. */
function useFocusOnArrival(pathname: string): void {
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) document.getElementById('noi-dung')?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
}

export function ErrorBoundary() {
  const error = useRouteError()
  const loaded = useRouteLoaderData<typeof loader>('layouts/officer')
  const root = useRouteLoaderData<{ reference: string }>('root')
  const { pathname } = useLocation()
  const said = { status: isRouteErrorResponse(error) ? error.status : 500, ...(root && { reference: root.reference }) }
  if (!loaded) return <ErrorPage {...said} />
  return (
    <Chrome {...loaded} path={pathname}>
      <ErrorWords {...said} />
    </Chrome>
  )
}

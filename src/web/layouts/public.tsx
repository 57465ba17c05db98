import { type LoaderFunctionArgs, Outlet, useLocation } from 'react-router'
import { getContext } from '../app-context.ts'
import type { PageProps } from '../page-props.ts'
import { Chrome } from '../ui/chrome.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  return { realm: getContext(context).realm }
}

/** Pages for everybody: sent without scripts. */
export default function PublicLayout({ loaderData }: PageProps<typeof loader>) {
  return (
    <Chrome realm={loaderData.realm} path={useLocation().pathname}>
      <Outlet />
    </Chrome>
  )
}

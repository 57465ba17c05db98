import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { getContext } from '../app-context.ts'

/** How long the session lasts if nothing more comes. Asked quietly (`?tu-dong=1`) it does not prolong it. */
export function loader({ context }: LoaderFunctionArgs): Response {
  const { session } = getContext(context)
  const secondsLeft = session ? Math.max(0, Math.ceil((session.endsAt - Date.now()) / 1_000)) : 0
  return Response.json({ secondsLeft })
}

/** A sign of life of someone who types long: reaching here has already prolonged the session. */
export function action({ context }: ActionFunctionArgs): Response {
  return new Response(null, { status: getContext(context).session ? 204 : 401 })
}

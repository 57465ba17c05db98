import { type ActionFunctionArgs, redirect } from 'react-router'
import { getContext } from '../app-context.ts'
import { endedSessionCookie } from '../session-cookie.ts'

export function loader(): Response {
  return redirect('/')
}

/** Ends the session on the server, and what the browser kept of it. */
export async function action({ context }: ActionFunctionArgs): Promise<Response> {
  const { app, session, request } = getContext(context)
  if (session) await app.accounts.signOut(session.session.id, session.account)
  const headers = new Headers({ 'Set-Cookie': endedSessionCookie(request.https) })
  headers.set('Clear-Site-Data', '"cache", "cookies", "storage"')
  return redirect('/dang-nhap?da-ra=1', { headers })
}

import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import { getContext } from '../app-context.ts'
import { textOf } from '../form.ts'
import { safeReturn } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { endedSessionCookie, sessionCookie } from '../session-cookie.ts'
import { accountRefusals, secondFactorText as text } from '../text/vi-accounts.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'

export function loader({ context, request }: LoaderFunctionArgs) {
  const { session } = getContext(context)
  const back = safeReturn(new URL(request.url).searchParams.get('tiep'))
  if (!session) throw redirect('/dang-nhap')
  if (session.session.stage === 'active') throw redirect(back)
  return { back }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, session, request: about } = getContext(context)
  if (session?.session.stage !== 'second-factor') throw redirect('/dang-nhap')
  const form = await request.formData()
  const answer = await app.accounts.confirmSecondFactor({
    sessionId: session.session.id,
    accountId: session.account.id,
    code: textOf(form, 'code'),
    address: about.address,
  })
  if (answer.ok) {
    const cookie = sessionCookie(answer.value.token, about.https)
    throw redirect(safeReturn(textOf(form, 'back')), { headers: { 'Set-Cookie': cookie } })
  }
  const errors: Errors = { code: accountRefusals[answer.refusal] }
  if (answer.refusal !== 'locked') return { errors }
  await app.accounts.signOut(session.session.id, session.account)
  return data({ errors }, { headers: { 'Set-Cookie': endedSessionCookie(about.https) } })
}

export default function SecondFactor({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const errors = actionData?.errors
  return (
    <Page title={text.title} lead={text.lead} narrow>
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <input type="hidden" name="back" value={loaderData.back} />
        <TextField
          id="code"
          label={text.code}
          error={errors?.['code']}
          className="code-input"
          inputMode="numeric"
          maxLength={8}
          autoComplete="one-time-code"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- this page is one form, and one came to fill it
          autoFocus={!errors}
        />
        <Button>{text.submit}</Button>
        <p className="hint after-form">{text.lost}</p>
      </Form>
      <form method="post" action="/dang-xuat" className="button-row">
        <Button look="quiet">{text.otherAccount}</Button>
      </form>
    </Page>
  )
}

import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import { getApp, getContext } from '../app-context.ts'
import { textOf } from '../form.ts'
import { safeReturn } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { sessionCookie } from '../session-cookie.ts'
import { idleText } from '../text/vi.ts'
import { accountRefusals, signInText as text } from '../text/vi-accounts.ts'
import { Button } from '../ui/button.tsx'
import { DemoAccounts } from '../ui/demo-accounts.tsx'
import { type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, app, realm } = getContext(context)
  const asked = new URL(request.url).searchParams
  if (actor) throw redirect(safeReturn(asked.get('tiep')))
  if (!(await app.accounts.isSetUp())) throw redirect('/lan-dau')
  return {
    back: safeReturn(asked.get('tiep')),
    ended: asked.has('het-phien'),
    signedOut: asked.has('da-ra'),
    demoAccounts: realm === 'demo' ? app.demoAccounts : [],
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { address, https } = getContext(context).request
  const form = await request.formData()
  const typed = { login: textOf(form, 'login'), password: textOf(form, 'password') }
  const errors: Errors = {
    ...(typed.login.trim() === '' && { login: text.loginMissing }),
    ...(typed.password === '' && { password: text.passwordMissing }),
  }
  if (Object.keys(errors).length > 0) return { errors, login: typed.login }

  const answer = await getApp(context).accounts.signIn({ ...typed, address })
  if (!answer.ok) return { errors: { login: accountRefusals[answer.refusal] } as Errors, login: typed.login }
  const back = safeReturn(textOf(form, 'back'))
  const next = answer.value.stage === 'second-factor' ? `/dang-nhap/ma?tiep=${encodeURIComponent(back)}` : back
  throw redirect(next, { headers: { 'Set-Cookie': sessionCookie(answer.value.token, https) } })
}

export default function SignIn({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const errors = actionData?.errors
  return (
    <Page
      title={text.title}
      {...(loaderData.demoAccounts.length > 0
        ? { aside: <DemoAccounts accounts={loaderData.demoAccounts} /> }
        : { narrow: true })}
    >
      {!errors && loaderData.ended && <Notice tone="soon">{idleText.ended}</Notice>}
      {!errors && loaderData.signedOut && <Notice tone="done">{text.signedOut}</Notice>}
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <input type="hidden" name="back" value={loaderData.back} />
        <TextField
          id="login"
          label={text.login}
          error={errors?.['login']}
          defaultValue={actionData?.login}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- this page is one form, and one came to fill it
          autoFocus={!errors}
        />
        <TextField
          id="password"
          label={text.password}
          error={errors?.['password']}
          type="password"
          autoComplete="current-password"
        />
        <Button>{text.submit}</Button>
        <p className="hint after-form">{text.forgotten}</p>
      </Form>
    </Page>
  )
}

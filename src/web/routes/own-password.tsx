import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import { getContext } from '../app-context.ts'
import { textOf } from '../form.ts'
import { requireSession } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { accountRefusals, firstVisitText, ownAccountText, ownPasswordText as text } from '../text/vi-accounts.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'

export function loader(asked: LoaderFunctionArgs) {
  const { duty, account } = requireSession(asked)
  return { duty: duty === 'change-password', login: account.login }
}

export async function action(asked: ActionFunctionArgs) {
  const { session, account, duty } = requireSession(asked)
  const { app, request } = getContext(asked.context)
  const form = await asked.request.formData()
  const [current, next, again] = ['current', 'next', 'again'].map((name) => textOf(form, name)) as [
    string,
    string,
    string,
  ]
  if (next !== again) return { errors: { again: firstVisitText.passwordDiffers } as Errors }
  const change = { accountId: account.id, sessionId: session.id, current, next, address: request.address }
  const answer = await app.accounts.changePassword(change)
  if (answer.ok) throw redirect(duty ? '/' : '/tai-khoan?da-doi=1')
  return { errors: errorsOf(answer.refusal) }
}

function errorsOf(refusal: keyof typeof accountRefusals): Errors {
  if (refusal === 'wrong-password') return { current: text.wrongCurrent }
  return { [refusal.startsWith('password-') ? 'next' : 'current']: accountRefusals[refusal] }
}

export default function OwnPassword({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const errors = actionData?.errors
  return (
    <Page
      title={text.title}
      narrow
      {...(!loaderData.duty && { back: { href: '/tai-khoan', text: ownAccountText.title } })}
    >
      {loaderData.duty && <Notice>{text.duty}</Notice>}
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <input type="hidden" name="username" autoComplete="username" value={loaderData.login} readOnly />
        <TextField
          id="current"
          label={text.current}
          error={errors?.['current']}
          type="password"
          autoComplete="current-password"
        />
        <TextField
          id="next"
          label={text.next}
          hint={firstVisitText.passwordHint}
          error={errors?.['next']}
          type="password"
          autoComplete="new-password"
        />
        <TextField
          id="again"
          label={text.again}
          error={errors?.['again']}
          type="password"
          autoComplete="new-password"
        />
        <Button>{text.submit}</Button>
      </Form>
    </Page>
  )
}

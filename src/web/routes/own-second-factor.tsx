import QRCode from 'qrcode'
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect } from 'react-router'
import type { Enrolment } from '#usecases/accounts/enrol-second-factor.ts'
import { getContext } from '../app-context.ts'
import { textOf } from '../form.ts'
import { requireSession } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { accountRefusals, enrolText as text, ownAccountText } from '../text/vi-accounts.ts'
import { Button } from '../ui/button.tsx'
import { type Errors, ErrorSummary, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const { account, duty } = requireSession(asked)
  const { app } = getContext(asked.context)
  return {
    duty: duty === 'enrol-second-factor',
    ...(await shown(app.accounts.beginEnrolment(account.id, account.login))),
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { session, account, duty } = requireSession(asked)
  const { accounts } = getContext(asked.context).app
  const form = await asked.request.formData()
  const pending = textOf(form, 'pending')
  const proof = { accountId: account.id, sessionId: session.id, pending, code: textOf(form, 'code') }
  const answer = await accounts.confirmEnrolment(proof)
  if (answer.ok) throw redirect(duty ? '/' : '/tai-khoan?da-bat=1')
  // The same QR code again: the telephone already holds it.
  const held = accounts.resumeEnrolment(account.id, account.login, pending)
  const errors: Errors = { code: accountRefusals[answer.refusal] }
  return { errors, ...(held && { held: await shown(held) }) }
}

async function shown({ secret, address, pending }: Enrolment) {
  const qr = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return {
    qr: qr.replace('<svg ', `<svg role="img" aria-label="${text.qr}" `),
    pending,
    secret: secret.replace(/(.{4})(?=.)/g, '$1 '),
  }
}

export default function OwnSecondFactor({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const errors = actionData?.errors
  const { qr, pending, secret } = actionData?.held ?? loaderData
  return (
    <Page
      title={text.title}
      {...(!loaderData.duty && { back: { href: '/tai-khoan', text: ownAccountText.title } })}
      narrow
    >
      {loaderData.duty && <Notice>{text.duty}</Notice>}
      <ErrorSummary errors={errors} />
      <Form method="post" className="sheet" noValidate>
        <input type="hidden" name="pending" value={pending} />
        <ol className="steps">
          <li>{text.app}</li>
          <li>
            {text.scan}
            <div className="qr" dangerouslySetInnerHTML={{ __html: qr }} />
            <p className="hint">
              {text.byHand} <code>{secret}</code>
            </p>
          </li>
          <li>
            {text.enter}
            <TextField
              id="code"
              label={text.code}
              error={errors?.['code']}
              className="code-input"
              inputMode="numeric"
              maxLength={8}
              autoComplete="one-time-code"
            />
          </li>
        </ol>
        <Button>{text.submit}</Button>
      </Form>
    </Page>
  )
}

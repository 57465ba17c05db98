import type { LoaderFunctionArgs } from 'react-router'
import { fromInstant, showDateTime } from '#kernel/local-time.ts'
import { getContext } from '../app-context.ts'
import { requireSession } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { roleNames } from '../text/vi.ts'
import { ownAccountText as text } from '../text/vi-accounts.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice, StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Rows } from '../ui/table.tsx'

export function loader(asked: LoaderFunctionArgs) {
  const { account } = requireSession(asked)
  const { realm } = getContext(asked.context)
  const answered = new URL(asked.request.url).searchParams
  const { name, login, role, secondFactor, lastSignInAt } = account
  return {
    name,
    login,
    role,
    secondFactor,
    realm,
    lastSignIn: lastSignInAt === undefined ? undefined : showDateTime(fromInstant(new Date(lastSignInAt))),
    changed: answered.has('da-doi'),
    enrolled: answered.has('da-bat'),
  }
}

export default function OwnAccount({ loaderData: own }: PageProps<typeof loader>) {
  const secondFactor = own.secondFactor ? (
    <StatusTag tone="done">{text.secondFactorOn}</StatusTag>
  ) : (
    <StatusTag tone="neutral">{text.secondFactorOff}</StatusTag>
  )
  return (
    <Page title={text.title} narrow>
      {own.changed && (
        <Notice tone="done" live>
          {text.changed}
        </Notice>
      )}
      {own.enrolled && (
        <Notice tone="done" live>
          {text.enrolled}
        </Notice>
      )}
      <Rows
        rows={[
          [text.name, own.name],
          [text.login, own.login],
          [text.role, roleNames[own.role]],
          [text.lastSignIn, own.lastSignIn ?? '–'],
          [text.secondFactor, secondFactor],
        ]}
      />
      {own.realm === 'demo' && <p className="hint after-form">{text.secondFactorDemo}</p>}
      <div className="button-row">
        <ButtonLink href="/tai-khoan/mat-khau">{text.change}</ButtonLink>
        <ButtonLink href="/tai-khoan/xac-thuc" look="quiet">
          {own.secondFactor ? text.reEnrol : text.enrol}
        </ButtonLink>
      </div>
    </Page>
  )
}

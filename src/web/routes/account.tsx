import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs } from 'react-router'
import { type Account, type AccountMeasure, accountMeasures } from '#domain/access/account.ts'
import { getApp } from '../app-context.ts'
import { textOf } from '../form.ts'
import { requirePermission } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { roleNames } from '../text/vi.ts'
import { accountRefusals, accountsText as text } from '../text/vi-accounts.ts'
import { Button } from '../ui/button.tsx'
import { Handover } from '../ui/handover.tsx'
import { Notice } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { Rows } from '../ui/table.tsx'
import { AccountState } from './accounts.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const actor = requirePermission(asked, 'account.manage')
  const all = await getApp(asked.context).accounts.list(actor)
  const account = all.find(({ id }) => id === asked.params['id'])
  if (!account) throw data(null, { status: 404 })
  return { account, own: account.id === actor.accountId }
}

type Answer = { readonly measure: AccountMeasure; readonly password?: string } | { readonly refused: string }

export async function action(asked: ActionFunctionArgs): Promise<Answer> {
  const actor = requirePermission(asked, 'account.manage')
  const form = await asked.request.formData()
  const measure = accountMeasures.find((each) => each === textOf(form, 'measure'))
  if (!measure) throw data(null, { status: 400 })
  const answer = await getApp(asked.context).accounts.manage(actor, asked.params['id'] ?? '', measure)
  if (!answer.ok && answer.refusal === 'not-found') throw data(null, { status: 404 })
  if (!answer.ok) return { refused: accountRefusals[answer.refusal] }
  return { measure, ...(answer.value.password && { password: answer.value.password }) }
}

export default function AccountPage({
  loaderData: { account, own },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const done = actionData && 'measure' in actionData ? actionData : undefined
  const refused = actionData && 'refused' in actionData ? actionData.refused : undefined
  return (
    <Page title={account.name} back={{ href: '/quan-tri/tai-khoan', text: text.title }} narrow>
      {refused && (
        <Notice tone="late" live>
          {refused}
        </Notice>
      )}
      {done && !done.password && (
        <Notice tone="done" live>
          {text.done[done.measure]}
        </Notice>
      )}
      {done?.password ? (
        <Handover name={account.name} login={account.login} password={done.password} />
      ) : (
        <div className="stack">
          <Rows
            rows={[
              [text.login, account.login],
              [text.role, roleNames[account.role]],
              [text.state, <AccountState key="state" {...account} />],
              [text.secondFactor, account.secondFactor ? text.on : text.off],
            ]}
          />
          {own ? (
            <p className="empty">{accountRefusals['own-account']}</p>
          ) : (
            measuresFor(account).map((each) => <Measure key={each} measure={each} />)
          )}
        </div>
      )}
    </Page>
  )
}

function measuresFor(account: Account): readonly AccountMeasure[] {
  if (account.disabledAt !== undefined) return ['enable']
  return account.secondFactor ? ['reset-password', 'remove-second-factor', 'disable'] : ['reset-password', 'disable']
}

function Measure({ measure }: { readonly measure: AccountMeasure }) {
  return (
    <Form method="post" className="sheet">
      <input type="hidden" name="measure" value={measure} />
      <p className="soft">{text.measureHints[measure]}</p>
      <Button look={measure === 'disable' ? 'grave' : 'quiet'}>{text.measures[measure]}</Button>
    </Form>
  )
}

import { Link, type LoaderFunctionArgs } from 'react-router'
import type { Account } from '#domain/access/account.ts'
import { fromInstant, showDateTime } from '#kernel/local-time.ts'
import { getApp } from '../app-context.ts'
import { requirePermission } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { roleNames } from '../text/vi.ts'
import { accountsText as text } from '../text/vi-accounts.ts'
import { ButtonLink } from '../ui/button.tsx'
import { StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const actor = requirePermission(asked, 'account.manage')
  return { accounts: await getApp(asked.context).accounts.list(actor) }
}

const columns: readonly Column<Account>[] = [
  {
    head: text.name,
    rowHead: true,
    cell: (account) => <Link to={`/quan-tri/tai-khoan/${account.id}`}>{account.name}</Link>,
  },
  { head: text.login, cell: (account) => account.login },
  { head: text.role, cell: (account) => roleNames[account.role] },
  { head: text.state, cell: (account) => <AccountState {...account} /> },
  { head: text.secondFactor, cell: (account) => (account.secondFactor ? text.on : text.off) },
  { head: text.lastSignIn, kind: 'number', cell: (account) => lastSignIn(account) },
]

export default function Accounts({ loaderData }: PageProps<typeof loader>) {
  const create = <ButtonLink href="/quan-tri/tai-khoan/moi">{text.create}</ButtonLink>
  return (
    <Page title={text.title} lead={text.lead} actions={create}>
      <Table
        caption={text.caption}
        captionHidden
        columns={columns}
        rows={loaderData.accounts}
        keyOf={(account) => account.id}
      />
    </Page>
  )
}

export function AccountState({ disabledAt, mustChangePassword }: Pick<Account, 'disabledAt' | 'mustChangePassword'>) {
  if (disabledAt !== undefined) return <StatusTag tone="neutral">{text.disabled}</StatusTag>
  if (mustChangePassword) return <StatusTag tone="waiting">{text.waiting}</StatusTag>
  return <StatusTag tone="done">{text.working}</StatusTag>
}

function lastSignIn({ lastSignInAt }: Account): string {
  return lastSignInAt === undefined ? text.never : showDateTime(fromInstant(new Date(lastSignInAt)))
}

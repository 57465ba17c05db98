import type { DemoAccount } from '../app-context.ts'
import { demoText as text, roleNames } from '../text/vi.ts'
import { Button } from './button.tsx'

/** One press an account: whoever tries the demo should not have to type. The first unit's stand in sight. */
export function DemoAccounts({ accounts }: { readonly accounts: readonly DemoAccount[] }) {
  const near = accounts.filter(({ unit }) => unit === accounts[0]?.unit)
  const others = accounts.filter((account) => !near.includes(account))
  return (
    <section className="sheet demo-accounts" aria-labelledby="tai-khoan-mau">
      <h2 id="tai-khoan-mau">{text.title}</h2>
      <p className="hint">
        {text.text} <code>{accounts[0]?.password}</code>
      </p>
      <AccountList accounts={near} />
      {others.length > 0 && (
        <details>
          <summary>{text.others}</summary>
          <AccountList accounts={others} />
        </details>
      )}
    </section>
  )
}

function AccountList({ accounts }: { readonly accounts: readonly DemoAccount[] }) {
  return (
    <ul>
      {accounts.map(({ login, password, name, role, unit }) => (
        <li key={login}>
          <div>
            <strong>{roleNames[role]}</strong>
            <div className="soft">
              {unit} · <code>{login}</code>
            </div>
          </div>
          <form method="post" action="/dang-nhap">
            <input type="hidden" name="login" value={login} />
            <input type="hidden" name="password" value={password} />
            <Button look="quiet" aria-label={`${text.enter}: ${name}, ${roleNames[role]}, ${unit}`}>
              {text.enter}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

import { accountsText as text } from '../text/vi-accounts.ts'
import { ButtonLink } from './button.tsx'
import { Notice } from './notices.tsx'

/** A password made by the system, shown once to be handed over. */
export function Handover({
  name,
  login,
  password,
}: {
  readonly name: string
  readonly login: string
  readonly password: string
}) {
  return (
    <>
      <Notice tone="soon" live>
        <p>
          {text.handover} <strong>{name}</strong> ({login}):
        </p>
        <p>
          <code className="handover">{password}</code>
        </p>
        <p>{text.handoverAfter}</p>
      </Notice>
      <ButtonLink href="/quan-tri/tai-khoan">{text.backToList}</ButtonLink>
    </>
  )
}

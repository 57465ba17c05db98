import { type LoaderFunctionArgs, redirect } from 'react-router'
import { getContext } from '../app-context.ts'
import type { PageProps } from '../page-props.ts'
import { landingText as text, vi } from '../text/vi.ts'
import { lintText } from '../text/vi-lint.ts'
import { ButtonLink } from '../ui/button.tsx'
import { DemoAccounts } from '../ui/demo-accounts.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, app, realm } = getContext(context)
  if (actor) throw redirect('/')
  if (!(await app.accounts.isSetUp())) throw redirect('/lan-dau')
  return { demoAccounts: realm === 'demo' ? app.demoAccounts : [] }
}

export default function Landing({ loaderData }: PageProps<typeof loader>) {
  return (
    <>
      <title>{`${vi.product} – ${vi.tagline}`}</title>
      <div className="hero">
        <div>
          <h1>{text.title}</h1>
          <p className="lead">{text.lead}</p>
          <ButtonLink href="/dang-nhap">{vi.signIn}</ButtonLink>
          <p className="after-form">
            {lintText.landingTitle} <a href="/kiem-tra">{lintText.landing}</a>
          </p>
        </div>
        {loaderData.demoAccounts.length > 0 && <DemoAccounts accounts={loaderData.demoAccounts} />}
      </div>
      <ul className="promises">
        {text.promises.map(([title, said]) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{said}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

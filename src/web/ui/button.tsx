import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'react-router'

type Look = 'main' | 'quiet' | 'grave'
const classOf: Readonly<Record<Look, string>> = { main: 'button', quiet: 'button quiet', grave: 'button grave' }

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: Look }

/** One main button a page; `grave` for what is hard to undo. */
export function Button({ look = 'main', type = 'submit', ...rest }: ButtonProps) {
  return <button className={classOf[look]} type={type} {...rest} />
}

export function ButtonLink({
  href,
  look = 'main',
  children,
}: {
  readonly href: string
  readonly look?: Look
  readonly children: ReactNode
}) {
  return (
    <Link className={classOf[look]} to={href}>
      {children}
    </Link>
  )
}

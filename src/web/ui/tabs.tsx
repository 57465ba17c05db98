import { Link } from 'react-router'

/** Tabs are links: each tab is a page with its own address. */
export function Tabs({
  label,
  items,
  path,
}: {
  readonly label: string
  readonly items: readonly { readonly href: string; readonly text: string }[]
  readonly path: string
}) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {items.map(({ href, text }) => (
          <li key={href}>
            <Link to={href} aria-current={href === path ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

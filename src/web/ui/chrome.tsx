import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { roleNames, vi } from '../text/vi.ts'
import type { Role } from '#domain/access/actor.ts'
import { Mark } from './mark.tsx'
import type { NavigationItem } from './navigation.ts'

export type ChromeProps = {
  readonly realm: 'live' | 'demo'
  /** `Xã Bình Lục`, and the province above it. */
  readonly unit?: { readonly name: string; readonly parent?: string }
  readonly person?: { readonly name: string; readonly role: Role }
  readonly navigation?: readonly NavigationItem[]
  readonly path: string
  readonly children: ReactNode
}

/** What stands around every page: whose office, who is signed in, where one can go. */
export function Chrome({ realm, unit, person, navigation = [], path, children }: ChromeProps) {
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        {vi.skip}
      </a>
      <header className="top">
        {realm === 'demo' && (
          <div className="demo-banner">
            <p className="wide">{vi.demoBanner}</p>
          </div>
        )}
        <div className="wide top-row">
          <Link className="brand" to="/">
            <Mark />
            {vi.product}
          </Link>
          {unit && (
            <div className="top-unit">
              {officeName(unit.name)} {unit.parent && <small>{unit.parent}</small>}
            </div>
          )}
          {person && <Person {...person} />}
        </div>
      </header>
      {navigation.length > 0 && <Navigation items={navigation} path={path} />}
      <main id="noi-dung" tabIndex={-1}>
        <div className="wide">{children}</div>
      </main>
      <footer className="foot">
        <p className="wide">{vi.footer}</p>
      </footer>
    </>
  )
}

/** Xã Bình Lục → UBND xã Bình Lục: the office that works here, not the land. */
function officeName(unit: string): string {
  return `${vi.committee} ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`
}

function Person({ name, role }: { readonly name: string; readonly role: Role }) {
  return (
    <div className="top-person">
      <Link to="/tai-khoan">
        <span className="hidden-text">{vi.account}: </span>
        <span className="person-name">{name}</span>
        <small>{roleNames[role]}</small>
      </Link>
      <form method="post" action="/dang-xuat">
        <button type="submit">{vi.signOut}</button>
      </form>
    </div>
  )
}

function Navigation({ items, path }: { readonly items: readonly NavigationItem[]; readonly path: string }) {
  return (
    <nav className="nav" aria-label={vi.mainNavigation}>
      <div className="wide">
        <ul>
          {items.map(({ href, text }) => (
            <li key={href}>
              <Link to={href} aria-current={isHere(href, path) ? 'page' : undefined}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function isHere(href: string, path: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}

import { createContext, type RouterContextProvider } from 'react-router'
import type { Actor, Role } from '#domain/access/actor.ts'
import type { OpenSession } from '#usecases/accounts/find-session.ts'
import type { AccountsApp } from './app/accounts.ts'
import type { LintApp } from './app/lint.ts'
import type { ProvinceApp } from './app/province.ts'
import type { OfficeApp } from './app/office.ts'
import type { ReportsApp, VerifyPackage } from './app/reports.ts'
import type { UnitsApp } from './app/units.ts'
import type { WorkApp } from './app/work.ts'

/** Everything pages may ask of the system; main binds each function to a use case. */
export type WebApp = {
  readonly accounts: AccountsApp
  readonly units: UnitsApp
  readonly work: WorkApp
  /** Reports as one person may see and change them. */
  readonly reports: (actor: Actor) => ReportsApp
  readonly verifyPackage: VerifyPackage
  readonly lint: LintApp
  /** Dossiers, imports, procedures, calendar, settings, for one person. */
  readonly office: (actor: Actor) => OfficeApp
  readonly province: (actor: Actor) => ProvinceApp
  /** Shown to visitors of the demo realm; empty in a live one. */
  readonly demoAccounts: readonly DemoAccount[]
}

export type DemoAccount = {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly role: Role
  readonly unit: string
}

/** What a request carries to its pages. */
export type AppContext = {
  readonly app: WebApp
  readonly realm: 'live' | 'demo'
  /** Signed in, and free to work: no second step or duty stands before it. */
  readonly actor?: Actor
  /** Signed in, perhaps only half. */
  readonly session?: OpenSession
  readonly request: {
    /** Printed on the error page and in the log. */
    readonly id: string
    readonly nonce: string
    readonly address: string
    readonly https: boolean
  }
}

export const appContext = createContext<AppContext>()

type Context = Readonly<RouterContextProvider>

export function getContext(context: Context): AppContext {
  return context.get(appContext)
}

export function getApp(context: Context): WebApp {
  return context.get(appContext).app
}

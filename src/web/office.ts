import { data, type RouterContextProvider } from 'react-router'
import type { Action } from '#domain/access/permissions.ts'
import type { Result } from '#kernel/result.ts'
import { getApp } from './app-context.ts'
import type { OfficeApp } from './app/office.ts'
import { requirePermission } from './guard.ts'

type Asked = { readonly context: Readonly<RouterContextProvider>; readonly request: Request }

/** The office's functions for somebody who may do `action`; others are refused with 403. */
export function requireOffice(asked: Asked, action: Action): OfficeApp {
  return getApp(asked.context).office(requirePermission(asked, action))
}

/** What was asked for, or the page that says it is not there. */
export function orNotFound<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw data(null, { status: 404 })
  return result.value
}

/** The page number of an address: 1 when it names none or nonsense. */
export function pageOf(address: URLSearchParams): number {
  const page = Number(address.get('trang') ?? 1)
  return Number.isInteger(page) && page >= 1 && page < 100_000 ? page : 1
}

/** The same address at another page, without what is empty. */
export function withPage(params: Readonly<Record<string, string>>, page: number): string {
  const kept = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''))
  if (page > 1) kept.set('trang', String(page))
  return `?${kept.toString()}`
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The identifier an address names; what cannot be one is not found. */
export function requireId(params: Readonly<Record<string, string | undefined>>): string {
  const id = params['id'] ?? ''
  if (!idShape.test(id)) throw data(null, { status: 404 })
  return id
}

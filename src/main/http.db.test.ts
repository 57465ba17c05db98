import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultPolicy } from '#domain/access/account.ts'
import type { Role } from '#domain/access/actor.ts'
import type { Identity } from '#outside/identity/identity.ts'
import { createSeal } from '#outside/identity/seal.ts'
import { createAccountStore } from '#store/accounts.ts'
import type { Store } from '#store/connection.ts'
import { saveUnits } from '#store/territory.ts'
import { inReference } from '#store/scope.ts'
import { aStore } from '#test/store.ts'
import { createAccount } from '#usecases/accounts/create-account.ts'
import { findSession } from '#usecases/accounts/find-session.ts'
import { ensureWebBuilt } from '../../build-web.ts'
import { createHttp } from './http.ts'
import { bindAccounts } from './web-accounts.ts'
import { bindUnits } from './web-units.ts'
import { loadWeb } from './web-build.ts'
import type { WebApp } from '#web/app-context.ts'

let store: Store
let server: ReturnType<typeof serve>
let origin: string
const lines: string[] = []
const password = 'trăng lên đầu núi'

beforeAll(async () => {
  ensureWebBuilt()
  store = await aStore()
  const identity: Identity = {
    store: createAccountStore(store),
    seal: createSeal('khóa', 'totp'),
    policy: defaultPolicy,
    now: Date.now,
  }
  const unit = { validFrom: '2025-07-01', legal: 'thử' }
  await inReference(store, (scope) =>
    saveUnits(scope, [
      { ...unit, code: '37', name: 'Tỉnh Ninh Bình', kind: 'province' },
      { ...unit, code: '13504', name: 'Xã Bình Lục', kind: 'commune', parentCode: '37' },
    ]),
  )
  for (const [login, role] of [
    ['lan', 'reporting'],
    ['mai', 'counter'],
  ] as const satisfies readonly (readonly [string, Role])[]) {
    await createAccount(identity, undefined, {
      login,
      name: 'Trần Thị Lan',
      role,
      commune: '13504',
      province: '37',
      password,
    })
  }
  // Only what these tests open: signing in, the accounts, and a first page that fails.
  const work = { listWork: () => Promise.reject(new Error('bí mật: bảng dossier hỏng')) }
  const app = { accounts: bindAccounts(identity), units: bindUnits(store), work, demoAccounts: [] } as unknown as WebApp
  const http = createHttp({
    web: await loadWeb('build'),
    app,
    realm: 'live',
    trustProxy: true,
    isHealthy: () => Promise.resolve(true),
    findSession: (token, quiet) => findSession(identity, token, quiet),
    uploads: { paths: /^\/nhap/, maxBytes: 1e9 },
    log: (line) => lines.push(line),
    now: Date.now,
  })
  server = await new Promise((resolve) => {
    const opened = serve({ fetch: http.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(opened))
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((done) => {
    server.close(done)
  })
  await store.close()
})

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(origin + path, { redirect: 'manual', headers })
}

function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
    headers: { origin, ...headers },
  })
}

async function signedIn(login: string): Promise<string> {
  const answer = await post('/dang-nhap', { login, password })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0]!
}

test('a page for everybody carries no script; an officer’s carries scripts with the nonce of the policy', async () => {
  expect(await (await get('/dang-nhap')).text()).not.toContain('<script')
  const page = await get('/tai-khoan', { cookie: await signedIn('lan') })
  const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1]
  const scripts = (await page.text()).match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
})

test('a form posted from elsewhere is refused, in Vietnamese', async () => {
  const answer = await post('/dang-nhap', { login: 'lan', password }, { origin: 'https://nguoi.la' })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('không có quyền')
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('signing in sets a closed cookie, signing out ends it on both sides', async () => {
  const entered = await post('/dang-nhap', { login: 'lan', password, back: '//nguoi.la' })
  expect(entered.headers.get('location')).toBe('/')
  expect(entered.headers.get('set-cookie')).toMatch(/^motcua_phien=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  expect((await get('/tai-khoan', { cookie })).headers.get('cache-control')).toBe('no-store')
  const left = await post('/dang-xuat', {}, { cookie })
  expect(left.headers.get('clear-site-data')).toContain('"cookies"')
  expect((await get('/tai-khoan', { cookie })).headers.get('location')).toBe('/dang-nhap?tiep=%2Ftai-khoan')
})

test('behind a proxy that speaks https the cookie is secure and bound to the host', async () => {
  const secure = { 'x-forwarded-proto': 'https', origin: origin.replace('http:', 'https:') }
  const entered = await post('/dang-nhap', { login: 'lan', password }, secure)
  expect(entered.headers.get('set-cookie')).toMatch(/^__Host-motcua_phien=.*; Secure$/)
  expect(entered.headers.get('strict-transport-security')).toContain('max-age')
})

test.each(['/quan-tri/tai-khoan', '/quan-tri/tai-khoan.data', '/quan-tri/tai-khoan.data?_routes=routes%2Faccounts'])(
  '%s: another role gets nothing, a visitor is sent to sign in',
  async (path) => {
    const refused = await get(path, { cookie: await signedIn('mai') })
    expect(refused.status).toBe(403)
    expect(await refused.text()).not.toContain('"lan"')
    const visitor = await get(path)
    expect([302, 202]).toContain(visitor.status)
    expect(await visitor.text()).not.toContain('"lan"')
  },
)

test('our own fault gives a reference that is in the log, and tells nothing else', async () => {
  const answer = await get('/', { cookie: await signedIn('lan') })
  const page = await answer.text()
  expect(answer.status).toBe(500)
  expect(page).not.toContain('dossier hỏng')
  const reference = /Mã lỗi.*?<code>([0-9a-f]{12})<\/code>/s.exec(page)?.[1]
  expect(lines.some((line) => (JSON.parse(line) as { id?: string }).id === reference)).toBe(true)
})

test.each([
  ['said beforehand', { 'content-length': '1000000' }],
  ['not said beforehand', {}],
])('a body larger than any form is refused, %s', async (_, said: Record<string, string>) => {
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded', connection: 'close', ...said }
  const status = await new Promise<number>((resolve, reject) => {
    const sending = request(`${origin}/dang-nhap`, { method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    // The server may hang up while we still send; what counts is that it answered first.
    sending.on('error', reject)
    for (let at = 0; at < 10; at++) sending.write('x'.repeat(100_000))
    sending.end()
  })
  expect(status).toBe(413)
})

test('files of the pages are kept for ever and sent small; a missing one is not a page', async () => {
  const href = /href="(\/assets\/app-[^"]+\.css)"/.exec(await (await get('/dang-nhap')).text())![1]!
  const answer = await get(href, { 'accept-encoding': 'br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect((await get('/assets/khong-co.js')).status).toBe(404)
})

test('the first page of an officer needs at most 170 KB of scripts and styles, as sent', async () => {
  const page = await (await get('/tai-khoan', { cookie: await signedIn('lan') })).text()
  const files = new Set(page.match(/\/assets\/[\w.-]+\.(?:js|css)/g))
  const bundle = new URL('../../build/client', import.meta.url)
  const sizes = [...files].map((file) => gzipSync(readFileSync(fileURLToPath(bundle) + file)).length)
  expect(sizes.length).toBeGreaterThan(3)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(170 * 1024)
})

test('the log names no query and no password', async () => {
  await get('/dang-nhap?tiep=%2Fho-so%3Ften%3DLan')
  expect(lines.filter((line) => line.includes('ten%3D') || line.includes('trăng'))).toEqual([])
})

test('says it is well', async () => {
  expect(await (await get('/khoe')).json()).toEqual({ healthy: true })
})

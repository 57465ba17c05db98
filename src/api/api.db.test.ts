import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hono } from 'hono'
import type { Actor, Role } from '#domain/access/actor.ts'
import { roles } from '#domain/access/actor.ts'
import { demoLedger } from '#catalogue/demo/demo-ledger.ts'
import { defaultHeader } from '#domain/dossiers/import/dossier-columns.ts'
import { listAudit } from '#store/audit.ts'
import type { Store } from '#store/connection.ts'
import { inReference, inScope } from '#store/scope.ts'
import { saveUnits } from '#store/territory.ts'
import { findToken } from '#store/tokens.ts'
import { aStore } from '#test/store.ts'
import { seedReference } from '#usecases/seed-reference.ts'
import { openReport } from '#usecases/reports/open-report.ts'
import { createToken } from '#usecases/tokens/create-token.ts'
import { revokeToken } from '#usecases/tokens/revoke-token.ts'
import { readUploadForm } from '#web/upload-form.ts'
import { createApi } from './create-api.ts'

let store: Store
let api: Hono
let at = Date.parse('2026-06-16T02:00:00Z')
const now = () => new Date((at += 1000))
const commandLine: Actor = { accountId: 'command-line', name: 'Dòng lệnh', role: 'admin', province: '' }
const officer: Actor = { accountId: 'officer', name: 'Cán bộ', role: 'reporting', commune: '13504', province: '37' }
const secrets = new Map<string, string>()
const faults: string[] = []
const half = 'kind=half-year&period=2026-H1'
let report: string

async function aToken(unit: string, role: Role, days = 30) {
  const made = await createToken({ store, actor: commandLine, now }, { unit, role, days })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

type Asked = { readonly as?: string; readonly headers?: Record<string, string> }

async function ask(path: string, { as = 'reporting', headers = {} }: Asked = {}, init: RequestInit = {}) {
  const secret = secrets.get(as) ?? as
  const answer = await api.request(`/api/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${secret}`, ...headers },
  })
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Record<string, never> & { error: { code: string; message: string; field?: string } },
  }
}

function post(body: BodyInit, query = '', asked: Asked = {}) {
  return ask(`/imports/dossiers${query}`, asked, { method: 'POST', body, duplex: 'half' } as RequestInit)
}

function csv(rows: readonly (readonly string[])[]): string {
  return [defaultHeader, ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')
}

// Received within the half-year that is asked about.
const ledger = [...demoLedger('13504')].filter((row) => /^..\/0[1-5]\/2026/.test(row[9] ?? '')).slice(0, 400)

beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
  const unit = { validFrom: '2025-07-01', legal: 'thử' }
  await inReference(store, (scope) =>
    saveUnits(scope, [
      { ...unit, code: '37', name: 'Tỉnh Ninh Bình', kind: 'province' },
      { ...unit, code: '24', name: 'Tỉnh Bắc Ninh', kind: 'province' },
      { ...unit, code: '13504', name: 'Xã Bình Lục', kind: 'commune', parentCode: '37' },
      { ...unit, code: '07582', name: 'Xã Khác', kind: 'commune', parentCode: '24' },
    ]),
  )
  api = createApi({
    store,
    now,
    readForm: readUploadForm,
    maxUploadBytes: 1 << 20,
    callsPerMinute: 1000,
    log: (line) => faults.push(line),
  })
  for (const role of roles) secrets.set(role, (await aToken('13504', role)).secret)
  secrets.set('stranger', (await aToken('07582', 'reporting')).secret)
  const imported = await post(csv(ledger), '?fileName=so.csv')
  expect(imported.body).toMatchObject({ read: 400, created: 400, rejected: 0 })
  const opened = await openReport(
    { store, actor: officer, now },
    { period: { kind: 'half-year', year: 2026, half: 1 } },
  )
  if (!opened.ok) throw new Error(opened.refusal)
  report = opened.value.id
})
afterAll(async () => {
  await store.close()
  expect(faults).toEqual([])
})

describe('who may', () => {
  const table: readonly (readonly [path: string, ...allowed: Role[]])[] = [
    ['/reports', 'reporting', 'chairman', 'province', 'auditor'],
    [`/figures?${half}`, 'reporting', 'chairman', 'auditor'],
    [`/figures/dossiers.received/dossiers?${half}`, 'counter', 'processing', 'reporting', 'chairman', 'auditor'],
    ['/dossiers', 'counter', 'processing', 'reporting', 'chairman', 'auditor'],
    ['/procedures?search=khai%20sinh', ...roles],
    ['/units', ...roles],
  ]
  test.each(table)('GET %s: each role gets what its permissions say', async (path, ...allowed) => {
    for (const role of roles) {
      const { status, body } = await ask(path, { as: role })
      expect([role, status]).toEqual([role, allowed.includes(role) ? 200 : 403])
      if (status === 403) expect(body.error.code).toBe('forbidden')
    }
  })

  test('only the reporting role brings dossiers in', async () => {
    for (const role of roles.filter((each) => each !== 'reporting')) {
      expect((await post(csv([]), '', { as: role })).status).toBe(403)
    }
  })

  test('a report is read by the roles that may, and by its own commune only', async () => {
    expect((await ask(`/reports/${report}`, { as: 'counter' })).status).toBe(403)
    expect((await ask(`/reports/${report}`, { as: 'chairman' })).status).toBe(200)
    // A draft is not the province's to see.
    expect((await ask(`/reports/${report}`, { as: 'province' })).status).toBe(404)
  })
})

describe('another commune', () => {
  test('sees no report, no dossier, no figure of this one', async () => {
    const as = 'stranger'
    expect((await ask('/reports', { as })).body).toMatchObject({ reports: [] })
    expect((await ask(`/reports/${report}`, { as })).status).toBe(404)
    expect((await ask(`/reports/${report}/papers/bao-cao.pdf`, { as })).status).toBe(404)
    expect((await ask('/dossiers', { as })).body).toMatchObject({ total: 0, dossiers: [] })
    expect((await ask(`/figures?${half}`, { as })).body).toMatchObject({
      commune: '07582',
      figures: { 'dossiers.handled': { value: 0 } },
    })
    const { dossiers } = (await ask('/dossiers')).body as unknown as { dossiers: { id: string }[] }
    expect((await ask(`/dossiers/${dossiers[0]!.id}`, { as })).status).toBe(404)
    expect((await ask(`/dossiers/${dossiers[0]!.id}`)).status).toBe(200)
  })
})

describe('a token', () => {
  test.each([
    ['none', { authorization: '' }, 'token-missing'],
    ['a cookie instead', { authorization: '', cookie: 'motcua_phien=abc' }, 'token-missing'],
    ['a password instead', { authorization: 'Basic bGFuOmxhbg==' }, 'token-missing'],
    ['an unknown one', { authorization: 'Bearer motcua_khong-co' }, 'token-unknown'],
  ])('%s is 401 with a sentence', async (_, headers, code) => {
    const { status, body, headers: said } = await ask('/units', { headers })
    expect([status, body.error.code, said.get('www-authenticate')]).toEqual([401, code, 'Bearer realm="motcua"'])
    expect(body.error.message).toMatch(/[Mm]ã truy cập/)
  })

  test('ends by itself after its days, and at once when it is revoked', async () => {
    const short = await aToken('13504', 'auditor', 1)
    expect((await ask('/reports', { as: short.secret })).status).toBe(200)
    at += 86_400_000
    expect((await ask('/reports', { as: short.secret })).body.error.code).toBe('token-expired')

    const long = await aToken('13504', 'auditor')
    expect((await ask('/reports', { as: long.secret })).status).toBe(200)
    expect(await revokeToken({ store, actor: commandLine, now }, long.token.id)).toMatchObject({ ok: true })
    const { status, body } = await ask('/reports', { as: long.secret })
    expect([status, body.error.code]).toEqual([401, 'token-revoked'])
    expect(await revokeToken({ store, actor: commandLine, now }, long.token.id)).toMatchObject({ ok: false })
  })

  test('is not kept as it is, and its last use is noted once a minute', async () => {
    const { token, secret } = await aToken('13504', 'auditor')
    const kept = await inReference(store, (scope) =>
      scope.selectFrom('api_token').selectAll().where('id', '=', token.id).executeTakeFirstOrThrow(),
    )
    expect(JSON.stringify(kept)).not.toContain(secret.slice(7))
    const used = async () => (await inReference(store, (scope) => findToken(scope, token.id)))?.lastUsedAt
    await ask('/units', { as: secret })
    const first = await used()
    await ask('/units', { as: secret })
    expect(await used()).toBe(first)
    at += 60_000
    await ask('/units', { as: secret })
    expect(await used()).toBeGreaterThan(first!)
  })

  test('of a commune’s administrator is another commune’s business neither to make nor to end', async () => {
    const admin: Actor = { ...officer, role: 'admin' }
    expect(await createToken({ store, actor: admin, now }, { unit: '07582', role: 'auditor', days: 1 })).toMatchObject({
      ok: false,
    })
    expect(
      await createToken({ store, actor: officer, now }, { unit: '13504', role: 'auditor', days: 1 }),
    ).toMatchObject({ ok: false })
    const theirs = await aToken('07582', 'auditor')
    expect(await revokeToken({ store, actor: admin, now }, theirs.token.id)).toMatchObject({ ok: false })
  })

  test('that calls too often is told when to come back', async () => {
    const few = createApi({
      store,
      now: () => new Date(at),
      readForm: readUploadForm,
      maxUploadBytes: 1,
      callsPerMinute: 2,
      log: () => undefined,
    })
    const call = (as: string) =>
      few.request('/api/v1/units', { headers: { authorization: `Bearer ${secrets.get(as)}` } })
    expect([(await call('auditor')).status, (await call('auditor')).status]).toEqual([200, 200])
    const third = await call('auditor')
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await call('counter')).status).toBe(200)
  })
})

describe('bad input names its field', () => {
  test.each([
    ['/figures?kind=week&period=2026-H1', 'kind'],
    ['/figures?kind=half-year', 'period'],
    ['/figures?kind=half-year&period=2026-Q1', 'period'],
    [`/figures?${half}&from=2026-01-01`, 'to'],
    [`/figures?${half}&from=2026-03-01&to=2026-01-01`, 'from'],
    [`/figures?${half}&asOf=hom-qua`, 'asOf'],
    ['/dossiers?page=0', 'page'],
    ['/dossiers?pageSize=100000', 'pageSize'],
    ['/dossiers?status=xong', 'status'],
    [`/figures/dossiers.received/dossiers?${half}&offset=-1`, 'offset'],
  ])('%s', async (path, field) => {
    const { status, body } = await ask(path)
    expect([status, body.error.code, body.error.field]).toEqual([400, 'bad-input', field])
  })

  test.each([
    '/reports/khong-phai-so-hieu',
    '/reports/01a1fe84-bbce-7162-9826-9bb367de3df9',
    '/dossiers/01a1fe84-bbce-7162-9826-9bb367de3df9',
    `/figures/khong.co/dossiers?${half}`,
    '/units?parent=99',
    '/khong-co',
  ])('%s is not found', async (path) => {
    const { status, body } = await ask(path)
    expect([status, body.error.code]).toEqual([404, 'not-found'])
  })
})

describe('what is answered', () => {
  test('a list behind a figure is as long as the figure says, and looking at it is in the trail', async () => {
    const { body } = await ask(`/figures?${half}`)
    const figures = body['figures'] as unknown as Record<string, { value: number; records: number }>
    const figure = figures['dossiers.received']!
    expect(figure.value).toBeGreaterThan(100)
    const behind = await ask(`/figures/dossiers.received/dossiers?${half}&limit=200`)
    expect(behind.body).toMatchObject({ counted: 'dossiers.received', total: figure.value })
    expect(behind.body['dossiers']).toHaveLength(Math.min(figure.value, 200))
    const field = Object.keys(figures).find((id) => id.startsWith('dossiers.received[field='))!
    const ofField = await ask(`/figures/${encodeURIComponent(field)}/dossiers?${half}`)
    expect(ofField.body).toMatchObject({ counted: field, total: figures[field]!.value })
    const trail = await inScope(store, officer, (scope) => listAudit(scope, { limit: 10, offset: 0 }))
    expect(trail[0]).toMatchObject({
      action: 'dossier.list',
      subject: field,
      actorName: expect.stringContaining('Mã truy cập'),
    })
  })

  test('a moment of knowledge with a plain plus in the address is the same moment', async () => {
    const encoded = await ask(`/figures?${half}&asOf=${encodeURIComponent('2026-06-20T00:00:00+07:00')}`)
    const plain = await ask(`/figures?${half}&asOf=2026-06-20T00:00:00+07:00`)
    expect(plain.body).toEqual(encoded.body)
    expect(encoded.body).toMatchObject({ asOf: '2026-06-20T00:00:00.000+07:00' })
  })

  test('a report opens with the figures, forms and findings of report.json, and its papers', async () => {
    const { body } = await ask(`/reports/${report}`)
    expect(body).toMatchObject({
      kind: 'half-year',
      period: '2026-H1',
      state: 'draft',
      papers: ['bao-cao.docx', 'bao-cao.pdf', 'phu-luc.xlsx'],
    })
    const live = await ask(`/figures?${half}`)
    expect(body['figures']).toEqual(live.body['figures'])
    expect(Object.keys(body['forms'] as unknown as object).length).toBeGreaterThan(0)
    const paper = await api.request(`/api/v1/reports/${report}/papers/bao-cao.pdf`, {
      headers: { authorization: `Bearer ${secrets.get('reporting')}` },
    })
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await ask(`/reports/${report}/papers/goi.motcua.zip`)).status).toBe(404)
    expect((await ask(`/reports/${report}/papers/khac.exe`)).status).toBe(404)
  })

  test('a dossier tells its history and how its due date is counted', async () => {
    const found = await ask(`/dossiers?search=${encodeURIComponent(ledger[0]![0]!)}`)
    expect(found.body).toMatchObject({ total: 1 })
    const [line] = found.body['dossiers'] as unknown as { id: string; code: string }[]
    const { body } = await ask(`/dossiers/${line!.id}`)
    expect(body).toMatchObject({ code: ledger[0]![0], receivedAt: expect.stringMatching(/\+07:00$/) })
    expect((body['history'] as unknown as unknown[]).length).toBeGreaterThan(0)
  })

  test('the description is public and names every path', async () => {
    const answer = await api.request('/api/v1/openapi.json')
    const { paths } = (await answer.json()) as { paths: Record<string, unknown> }
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/v1/reports/{id}/papers/{name}', '/api/v1/imports/dossiers']),
    )
  })
})

describe('an import', () => {
  test('of the same list changes nothing; of a changed one, what changed', async () => {
    expect((await post(csv(ledger))).body).toMatchObject({
      read: 400,
      created: 0,
      updated: 0,
      unchanged: 400,
      rejected: 0,
      rejections: [],
    })
    const form = new FormData()
    form.append('source', 'Hệ thống tỉnh')
    form.append(
      'file',
      new Blob([csv([ledger[0]!.with(5, 'Người Khác'), ledger[1]!.with(9, '99/99/2026')])]),
      'sửa.csv',
    )
    const { status, body } = await post(form)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      read: 2,
      updated: 1,
      rejected: 1,
      rejections: [{ line: 3, reason: expect.stringContaining('99/99/2026') }],
    })
  })

  test.each([
    ['nothing', '', 400],
    ['a text that is no table', 'xin chào', 400],
    ['a table without the columns', 'a,b\n1,2\n', 400],
    ['more than is taken', 'x'.repeat((1 << 20) + 1), 413],
  ])('of %s is refused with a sentence', async (_, content, status) => {
    const answer = await post(content)
    expect(answer.status).toBe(status)
    expect(answer.body.error.message).toMatch(/\p{Lu}.*\.$/su)
  })

  test('of a form without a file names what is missing', async () => {
    const form = new FormData()
    form.append('source', 'x')
    expect((await post(form)).body.error).toMatchObject({ code: 'bad-input', field: 'file' })
  })
})

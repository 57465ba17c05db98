import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/access/actor.ts'
import { makeDemoCertificate } from '#outside/signing/demo-certificate.ts'
import type { Store } from '#store/connection.ts'
import { inScope } from '#store/scope.ts'
import { saveSigningKey } from '#store/report-parts.ts'
import { aStore } from '#test/store.ts'
import { getPaper } from '../reports/get-paper.ts'
import { issueReport } from '../reports/issue-report.ts'
import { openReport } from '../reports/open-report.ts'
import { readReport } from '../reports/read-report.ts'
import { takeStep } from '../reports/take-step.ts'
import { seedReference } from '../seed-reference.ts'
import { rollUpReports } from './roll-up-reports.ts'

let store: Store
const now = () => new Date('2026-06-16T02:00:00Z')
const officer: Actor = { accountId: 'o', name: 'Cán bộ', role: 'reporting', commune: '13504', province: '37' }
const chairman: Actor = { ...officer, accountId: 'c', name: 'Chủ tịch', role: 'chairman' }
const province: Actor = { accountId: 'p', name: 'Sở Nội vụ', role: 'province', province: '37' }
const as = (actor: Actor) => ({ store, actor, now })
const period = { kind: 'half-year', year: 2026, half: 1 } as const

beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
})
afterAll(() => store.close())

test('a province sees who has sent, reads what was signed and nothing behind it', async () => {
  const opened = await openReport(as(officer), { period })
  const id = opened.ok ? opened.value.id : ''
  const before = await rollUpReports(as(province), { period })
  expect(before).toMatchObject({ ok: true, value: { sent: 0, communes: [{ commune: '13504', findings: [] }] } })
  expect(await readReport(as(province), id)).toMatchObject({ ok: false })

  const { p12 } = makeDemoCertificate({
    commonName: 'Chủ tịch',
    organisation: 'UBND xã',
    validFrom: new Date('2026-01-01'),
    validTo: new Date('2027-01-01'),
    passphrase: 'mau',
  })
  await inScope(store, chairman, (scope) => saveSigningKey(scope, chairman, chairman.accountId, p12, now()))
  expect(await takeStep(as(officer), { report: id, step: 'check' })).toMatchObject({ ok: true })
  expect(await takeStep(as(chairman), { report: id, step: 'approve' })).toMatchObject({ ok: true })
  expect(await issueReport(as(chairman), { report: id, date: '16/06/2026', passphrase: 'mau' })).toMatchObject({
    ok: true,
  })

  const after = await rollUpReports(as(province), { period })
  expect(after).toMatchObject({ ok: true, value: { sent: 1 } })
  expect(after.ok && after.value.figures.get('dossiers.received')?.value).toEqual({ known: 0 })
  const read = await readReport(as(province), id)
  expect(read).toMatchObject({ ok: true, value: { steps: [], entries: [] } })
  expect(await getPaper(as(province), { report: id, name: 'goi.motcua.zip' })).toMatchObject({ ok: true })

  const stranger: Actor = { ...province, province: '24' }
  expect(await readReport(as(stranger), id)).toMatchObject({ ok: false })
  expect(await getPaper(as(stranger), { report: id, name: 'goi.motcua.zip' })).toMatchObject({ ok: false })
  expect(await rollUpReports(as(officer), { period })).toMatchObject({ ok: false })
})

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Role } from '#domain/access/actor.ts'
import { listAudit } from '#store/audit.ts'
import { listEvents } from '#store/dossiers.ts'
import type { Store } from '#store/connection.ts'
import { inScope } from '#store/scope.ts'
import { aStore } from '#test/store.ts'
import type { Context } from '../context.ts'
import { importDossiers } from '../import-dossiers.ts'
import { seedReference } from '../seed-reference.ts'
import { correctDossier } from './correct-dossier.ts'
import { listDossiers } from './list-dossiers.ts'
import { readDossier } from './read-dossier.ts'

let store: Store
let now = Date.parse('2026-04-10T03:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'motcua-dossiers-'))
const file = join(folder, 'ho-so.csv')

const list = `Mã hồ sơ,Mã thủ tục,Tên thủ tục,Mã lĩnh vực,Lĩnh vực,Chủ hồ sơ,Số định danh,Kênh tiếp nhận,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Trạng thái
A1,1.001193,Thủ tục đăng ký khai sinh,G15-TP08,Hộ tịch,Nguyễn Thị Đào,001190000001,Trực tiếp,01/04/2026 08:00,02/04/2026 17:00,,Đang xử lý
A2,1.001193,Thủ tục đăng ký khai sinh,G15-TP08,Hộ tịch,Trần Văn Mận,001190000002,Trực tuyến,02/04/2026 08:00,30/04/2026 17:00,,Đang xử lý
A3,1.001193,Thủ tục đăng ký khai sinh,G15-TP08,Hộ tịch,Lê Thị Cam,001190000003,Trực tuyến,01/04/2026 08:00,01/04/2026 17:00,01/04/2026 16:00,Đã xử lý xong
A4,1.001193,Thủ tục đăng ký khai sinh,G15-TP08,Hộ tịch,Phạm Văn Quýt,001190000004,Trực tuyến,01/04/2026 08:00,03/04/2026 17:00,,Yêu cầu bổ sung giấy tờ
`

function as(role: Role, commune = '13504'): Context {
  const actor: Actor = { accountId: role, name: `Người ${role}`, role, commune, province: '37' }
  // Each look at the clock is a second later: the trail has one order.
  return { store, actor, now: () => new Date((now += 1000)) }
}

beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
  writeFileSync(file, list)
  const done = await importDossiers(as('reporting'), { path: file, fileName: 'ho-so.csv', rejectedPath: `${file}.x` })
  expect(done.ok && done.value.created).toBe(4)
})
afterAll(() => store.close())

async function find(words: string, more: object = {}) {
  const found = await listDossiers(as('reporting'), { words, page: 1, pageSize: 20, ...more })
  if (!found.ok) throw new Error(found.refusal)
  return found.value
}

test('the search ignores diacritics, and the late come first', async () => {
  expect((await find('dao')).dossiers.map(({ code }) => code)).toEqual(['A1'])
  expect((await find('')).dossiers.map(({ code, overdue }) => [code, overdue])).toEqual([
    ['A1', true],
    ['A4', false],
    ['A2', false],
    ['A3', false],
  ])
  // A4 waits for a supplement: past its date, but its clock stands still.
  expect((await find('', { due: 'overdue' })).dossiers.map(({ code }) => code)).toEqual(['A1'])
  expect((await find('', { status: 'processed' })).total).toBe(1)
})

test('looking at lists and dossiers leaves a trace without naming the person looked for', async () => {
  const { dossiers } = await find('quyt')
  const opened = await readDossier(as('auditor'), dossiers[0]!.id)
  expect(opened.ok && opened.value.dossier.applicantName).toBe('Phạm Văn Quýt')
  const trail = await inScope(store, as('auditor').actor, (scope) => listAudit(scope, { limit: 2, offset: 0 }))
  expect(trail.map(({ action, subject, role }) => [action, subject, role])).toEqual([
    ['dossier.read', dossiers[0]!.id, 'auditor'],
    ['dossier.list', null, 'reporting'],
  ])
  const kept = await inScope(store, as('auditor').actor, (scope) =>
    scope.selectFrom('audit').select('detail').execute(),
  )
  expect(JSON.stringify(kept)).not.toMatch(/quyt|Quýt/)
})

test('an administrator sees no dossiers, and the commune next door not ours', async () => {
  const { dossiers } = await find('A1')
  expect((await listDossiers(as('admin'), { words: '', page: 1, pageSize: 20 })).ok).toBe(false)
  expect((await readDossier(as('admin'), dossiers[0]!.id)).ok).toBe(false)
  expect(await readDossier(as('reporting', '13507'), dossiers[0]!.id)).toEqual({
    ok: false,
    refusal: 'Không tìm thấy hồ sơ.',
  })
  expect(
    await correctDossier(as('counter'), { id: dossiers[0]!.id, version: 1, typed: {}, reason: 'x' }),
  ).toMatchObject({ ok: false })
})

test('the due date is counted beside the one of the source, day by day', async () => {
  const { dossiers } = await find('A2')
  const opened = await readDossier(as('reporting'), dossiers[0]!.id)
  if (!opened.ok || typeof opened.value.due === 'string') throw new Error('not counted')
  expect(opened.value.due.differs).toBe(true)
  expect(opened.value.due.counting.rule.id).toBe('nd-118-2025')
  expect(opened.value.due.counting.dueAt).toMatch(/^2026-04-0/)
})

test('a correction adds to the history, keeps the statement known, and refuses what it did not see', async () => {
  const { dossiers } = await find('A1')
  const id = dossiers[0]!.id
  const first = {
    id,
    version: 1,
    reason: 'Sổ ghi đã trả ngày 02/4',
    typed: { status: 'processed', endedAt: '02/04/2026 15:00', endKind: 'resolved' },
  }
  expect(await correctDossier(as('reporting'), { ...first, reason: ' ' })).toMatchObject({
    refusal: { reason: expect.any(String) },
  })
  expect(await correctDossier(as('reporting'), { ...first, typed: { status: 'processed' } })).toMatchObject({
    refusal: { form: expect.stringMatching(/ngày kết thúc/) },
  })
  expect(await correctDossier(as('reporting'), first)).toEqual({ ok: true, value: null })
  expect(await correctDossier(as('reporting'), first)).toMatchObject({
    refusal: { form: expect.stringMatching(/đã thay đổi/) },
  })

  const opened = await readDossier(as('reporting'), id)
  if (!opened.ok) throw new Error(opened.refusal)
  expect(opened.value.facts).toMatchObject({ status: 'processed', endedAt: '2026-04-02T15:00:00', endKind: 'resolved' })
  expect(opened.value.history.at(-1)).toMatchObject({
    title: 'Đính chính dữ liệu',
    detail: expect.stringMatching(/Sổ ghi đã trả/),
  })
  const events = await inScope(store, as('reporting').actor, (scope) => listEvents(scope, id))
  expect(events.map(({ kind, seq }) => [kind, seq])).toEqual([
    ['stated', 1],
    ['corrected', 2],
  ])

  const again = await importDossiers(as('reporting'), { path: file, fileName: 'ho-so.csv', rejectedPath: `${file}.x` })
  expect(again.ok && again.value.unchanged).toBe(4)
  expect((await find('', { due: 'overdue' })).total).toBe(0)
})

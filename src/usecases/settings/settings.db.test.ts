import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Role } from '#domain/access/actor.ts'
import { isWorkingDay } from '#domain/calendar/work-calendar.ts'
import { localDate } from '#kernel/local-time.ts'
import type { Store } from '#store/connection.ts'
import { inScope } from '#store/scope.ts'
import { aStore } from '#test/store.ts'
import type { Context } from '../context.ts'
import { readPeriodRule, readReportSettings } from '../parts/commune-settings.ts'
import { readWorkCalendar } from '../parts/work-calendar.ts'
import { seedReference } from '../seed-reference.ts'
import { readSettings, saveIdleMinutes, savePeriodRule, saveReportSettings } from './commune-settings.ts'
import { listAuditTrail } from './list-audit-trail.ts'
import { listTerritory } from './list-territory.ts'
import { addCalendarDay, listCalendar, removeCalendarDay } from './manage-calendar.ts'

let store: Store
let clock = Date.parse('2026-07-02T03:00:00Z')

function as(role: Role, commune = '13504'): Context {
  const actor: Actor = { accountId: role, name: `Người ${role}`, role, commune, province: '37' }
  return { store, actor, now: () => new Date((clock += 1000)) }
}

beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
})
afterAll(() => store.close())

const typed = {
  parentBody: '',
  body: 'Ủy ban nhân dân xã Bình Lục',
  bodyShort: 'UBND xã Bình Lục',
  place: 'Bình Lục',
  addressees: 'Sở Nội vụ\n\n Ủy ban  tỉnh ',
  recipients: 'Như trên\nLưu: VT',
  capacity: 'TM-KT',
  signer: 'Trịnh Hoài Sơn',
  title: 'Phó Chủ tịch',
  symbol: 'BC-UBND',
  bases: '',
}

test('an administrator says how reports are signed and sent; the next report takes it', async () => {
  expect(await saveReportSettings(as('admin'), { ...typed, place: ' ', capacity: 'XX' })).toEqual({
    ok: false,
    refusal: { place: expect.any(String), capacity: expect.any(String) },
  })
  expect(await saveReportSettings(as('reporting'), typed)).toMatchObject({ refusal: { form: expect.any(String) } })
  expect((await saveReportSettings(as('admin'), typed)).ok).toBe(true)
  const kept = await inScope(store, as('admin').actor, (scope) => readReportSettings(scope, '13504'))
  expect(kept).toMatchObject({
    addressees: ['Sở Nội vụ', 'Ủy ban tỉnh'],
    signing: { capacity: 'TM-KT', name: 'Trịnh Hoài Sơn' },
  })
  expect(kept).not.toHaveProperty('parentBody')
  expect(await readSettings(as('counter'))).toMatchObject({ ok: false })
  expect(await readSettings(as('auditor'))).toMatchObject({ value: { mayManage: false } })
})

test.each([
  ['31', '2', 'NQ 1', 'closing'],
  ['15', '', 'NQ 1', 'sendWithin'],
  ['15', '2', ' ', 'source'],
] as const)(
  'a period rule closing on %s, sent within “%s”, by “%s” is refused at %s',
  async (closing, sendWithin, source, place) => {
    const saved = await savePeriodRule(as('admin'), { closing, sendWithin, source })
    expect(saved.ok ? [] : Object.keys(saved.refusal)).toEqual([place])
  },
)

test('a province rule and an idle time are kept for the commune alone', async () => {
  expect((await savePeriodRule(as('admin'), { closing: 'month-end', sendWithin: '3', source: 'QĐ 12' })).ok).toBe(true)
  expect((await saveIdleMinutes(as('admin'), '20')).ok).toBe(true)
  expect((await saveIdleMinutes(as('admin'), 'nhiều')).ok).toBe(false)
  expect(await readSettings(as('admin'))).toMatchObject({
    value: { idleMinutes: 20, periodRule: { closing: 'month-end', sendWithinWorkingDays: 3 } },
  })
  expect(await inScope(store, as('admin', '13507').actor, readPeriodRule)).toMatchObject({ closing: { day: 14 } })
})

test('a holiday added with its decision moves due dates; a contradiction does not get in', async () => {
  const day = { day: '03/08/2026', kind: 'holiday', insteadOf: '', name: 'nghỉ ngày thử', legal: 'QĐ 1/2026' }
  expect(await addCalendarDay(as('reporting'), day)).toMatchObject({ ok: false })
  expect(await addCalendarDay(as('admin'), { ...day, legal: '', day: 'mai' })).toMatchObject({
    refusal: { legal: expect.any(String), day: expect.any(String) },
  })
  expect(await addCalendarDay(as('admin'), day)).toEqual({ ok: true, value: { year: 2026 } })
  expect(await addCalendarDay(as('admin'), day)).toMatchObject({ refusal: { day: expect.stringMatching(/đã có/) } })
  const works = () =>
    inScope(store, as('admin').actor, async (scope) =>
      isWorkingDay(await readWorkCalendar(scope), localDate('2026-08-03')),
    )
  expect(await works()).toBe(false)

  const wrong = { ...day, day: '08/08/2026', kind: 'make-up', insteadOf: '09/08/2026' }
  expect(await addCalendarDay(as('admin'), wrong)).toMatchObject({
    refusal: { insteadOf: expect.stringMatching(/ngày làm việc/) },
  })
  const listed = await listCalendar(as('counter'), 2026)
  expect(listed.ok && listed.value.days.map((one) => one.day)).not.toContain('2026-08-08')
  expect((await removeCalendarDay(as('admin'), '2026-08-03')).ok).toBe(true)
  expect(await works()).toBe(true)
})

test('provinces show what they were made from; the trail shows who changed what', async () => {
  const all = await listTerritory(as('province'), undefined)
  const ninhBinh = all.ok ? all.value.units.find((unit) => unit.code === '37') : undefined
  expect(all.ok && all.value.units.length).toBe(34)
  expect(ninhBinh?.predecessors.map((one) => one.fromName)).toContain('Tỉnh Hà Nam')
  expect(await listTerritory(as('counter'), '00')).toMatchObject({ ok: false })

  const trail = await listAuditTrail(as('auditor'), { page: 1, pageSize: 3 })
  expect(trail).toMatchObject({
    value: {
      more: true,
      lines: [
        { action: 'calendar.manage', subject: '2026-08-03' },
        { action: 'calendar.manage' },
        { action: 'settings.manage' },
      ],
    },
  })
  expect(await listAuditTrail(as('reporting'), { page: 1, pageSize: 3 })).toMatchObject({ ok: false })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Role } from '#domain/access/actor.ts'
import type { Store } from '#store/connection.ts'
import { aStore } from '#test/store.ts'
import type { Context } from '../context.ts'
import { seedReference } from '../seed-reference.ts'
import { addProcedureVersion, type TypedProcedure } from './add-version.ts'
import { findProcedures } from './find-procedures.ts'
import { markOffer } from './mark-offer.ts'
import { readProcedure } from './read-procedure.ts'

let store: Store

function as(role: Role, commune = '13504'): Context {
  const actor: Actor = { accountId: role, name: `Người ${role}`, role, commune, province: '37' }
  return { store, actor, now: () => new Date('2026-07-02T03:00:00Z') }
}

function aVersion(cells: Partial<TypedProcedure['cells']> = {}): TypedProcedure {
  const empty = {
    field_code: '',
    time_limit_value: '',
    time_limit_unit: '',
    time_limit_note: '',
    fee_vnd: '',
    service_mode: '',
    result_document: '',
    vertical_agency: '',
    interlinked: '',
    boundary_free: '',
    valid_to: '',
  }
  return {
    cells: {
      ...empty,
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      field: 'Hộ tịch',
      valid_from: '01/08/2026',
      ...cells,
    },
    components: ['Tờ khai', 'Giấy chứng sinh'],
  }
}

beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
})
afterAll(() => store.close())

async function versions() {
  const read = await readProcedure(as('counter'), '1.001193')
  if (!read.ok) throw new Error(read.refusal)
  return read.value.versions.map(({ validFrom, validTo, limit, components }) => ({
    validFrom,
    validTo,
    limit,
    components,
  }))
}

test('the search ignores diacritics', async () => {
  const found = await findProcedures(as('counter'), { words: 'dang ky khai sinh', page: 1, pageSize: 50 })
  expect(found.ok && found.value.procedures.map(({ code }) => code)).toContain('1.001193')
  expect(found.ok && found.value.fields).toContain('Hộ tịch')
})

test('a change is a new dated row; the one before ends the day before, and mistakes are told at their field', async () => {
  const [before] = await versions()
  expect(await addProcedureVersion(as('counter'), aVersion())).toMatchObject({ ok: false })
  expect(await addProcedureVersion(as('admin'), aVersion({ time_limit_value: 'lâu', fee_vnd: 'ít' }))).toMatchObject({
    refusal: [{ column: 'time_limit_value' }, { column: 'fee_vnd' }],
  })
  expect(await addProcedureVersion(as('admin'), aVersion({ valid_from: before!.validFrom }))).toMatchObject({
    refusal: [{ column: 'valid_from' }],
  })
  expect(await addProcedureVersion(as('admin'), aVersion({ time_limit_value: '4', time_limit_unit: 'hour' }))).toEqual({
    ok: true,
    value: null,
  })
  expect(await versions()).toMatchObject([
    {
      validFrom: '2026-08-01',
      validTo: undefined,
      limit: { value: 4, unit: 'hour' },
      components: ['Tờ khai', 'Giấy chứng sinh'],
    },
    { validFrom: before!.validFrom, validTo: '2026-07-31' },
  ])
})

test('what the commune offers is marked from a day on, and stays on record when it ends', async () => {
  const mark = (offered: boolean, from: string, who: Role = 'admin') =>
    markOffer(as(who), { code: '1.001193', offered, from })
  expect(await mark(true, '01/07/2026', 'auditor')).toMatchObject({ ok: false })
  expect(await mark(true, 'mai')).toMatchObject({ refusal: expect.stringMatching(/Không đọc được ngày/) })
  expect((await mark(true, '01/07/2026')).ok).toBe(true)
  expect(await mark(true, '02/07/2026')).toMatchObject({ ok: false })
  const found = await findProcedures(as('counter'), { words: '1.001193', page: 1, pageSize: 5 })
  expect(found.ok && found.value.procedures[0]?.offered).toBe(true)
  const nextDoor = await findProcedures(as('counter', '13507'), { words: '1.001193', page: 1, pageSize: 5 })
  expect(nextDoor.ok && nextDoor.value.procedures[0]?.offered).toBe(false)
  expect((await mark(false, '01/09/2026')).ok).toBe(true)
  const read = await readProcedure(as('counter'), '1.001193')
  expect(read.ok && read.value.offers).toMatchObject([{ validFrom: '2026-07-01', validTo: '2026-08-31' }])
})

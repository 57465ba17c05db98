import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '#store/connection.ts'
import { aStore } from '#test/store.ts'
import { inReference, inScope } from '../scope.ts'
import { saveSetting } from '../settings.ts'
import { listUnits, saveUnits } from '../territory.ts'
import { readBackup, writeBackup } from './backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'motcua-backup-'))
const admin = { accountId: 'a', name: 'Quản trị', role: 'admin', commune: '13504', province: '37' } as const
let full: Store
let empty: Store

beforeAll(async () => {
  full = await aStore()
  empty = await aStore()
  const unit = { validFrom: '2025-07-01', legal: 'QĐ 19/2025/QĐ-TTg' }
  await inReference(full, (scope) =>
    saveUnits(scope, [
      { code: '37', name: 'Tỉnh Ninh Bình', kind: 'province', ...unit },
      { code: '13504', name: 'Xã Bình Lục', kind: 'commune', parentCode: '37', ...unit },
    ]),
  )
  await inScope(full, admin, (scope) => saveSetting(scope, admin, 'k', { 'đ"\\': 'ký tự\tlạ\n' }, new Date()))
})
afterAll(async () => {
  await full.close()
  await empty.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what was backed up is what is restored, once, into an empty database', async () => {
  const target = join(folder, 'whole')
  const written = await writeBackup(full, target)
  expect(written.ok && written.value.tables.find((table) => table.name === 'unit')).toMatchObject({ rows: 2 })
  expect(await writeBackup(full, target)).toMatchObject({ ok: false, refusal: expect.stringContaining('không trống') })

  appendFileSync(join(target, 'unit.copy.gz'), 'x')
  expect(await readBackup(empty, target)).toMatchObject({ ok: false, refusal: expect.stringContaining('hỏng') })
  expect(await inReference(empty, (scope) => listUnits(scope, null))).toEqual([])

  const second = join(folder, 'second')
  await writeBackup(full, second)
  expect(await readBackup(empty, second)).toMatchObject({ ok: true })
  expect(await inReference(empty, (scope) => listUnits(scope, '37'))).toMatchObject([{ name: 'Xã Bình Lục' }])
  const kept = await inScope(empty, admin, (scope) => scope.selectFrom('commune_setting').select('value').execute())
  expect(kept).toEqual([{ value: { 'đ"\\': 'ký tự\tlạ\n' } }])
  expect(await readBackup(empty, join(folder, 'none'))).toMatchObject({ ok: false })
})

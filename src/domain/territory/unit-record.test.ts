import { expect, test } from 'vitest'
import type { Cell } from '#kernel/cell.ts'
import { checkUnitHeader, readUnitRow } from './unit-record.ts'

const xa = { code: '07582', name: 'Xã Lục Ngạn', kind: 'commune', parent_code: '24' }

test.each<[Record<string, Cell>, object]>([
  [xa, { code: '07582', name: 'Xã Lục Ngạn', kind: 'commune', parentCode: '24' }],
  [
    { ...xa, code: 7582, parent_code: 1 },
    { code: '07582', parentCode: '01' },
  ],
  [
    { code: '1', name: 'Thành phố Hà Nội', kind: 'city', parent_code: '' },
    { code: '01', kind: 'city' },
  ],
  [{ ...xa, kind: 'Đặc khu' }, { kind: 'special_zone' }],
])('%j is a unit', (cells, expected) => {
  expect(readUnitRow(cells)).toMatchObject({ ok: true, value: expected })
})

test.each<[Record<string, Cell>, string]>([
  [{ ...xa, code: '' }, 'code'],
  [{ ...xa, code: '075821' }, 'code'],
  [{ ...xa, name: null }, 'name'],
  [{ ...xa, kind: 'huyện' }, 'kind'],
  [{ ...xa, parent_code: '' }, 'parent_code'],
  [{ code: '24', name: 'Tỉnh Bắc Ninh', kind: 'province', parent_code: '01' }, 'parent_code'],
])('%j is refused for its %s', (cells, column) => {
  expect(readUnitRow(cells)).toEqual({
    ok: false,
    refusal: [expect.objectContaining({ column, sentence: expect.any(String) })],
  })
})

test('a list without its columns is refused at once', () => {
  expect(checkUnitHeader(['Code', 'name', 'kind', 'parent_code', 'note'])).toBeUndefined()
  expect(checkUnitHeader(['code', 'ten'])).toBe('Tệp danh sách đơn vị thiếu cột: name, kind, parent_code.')
})

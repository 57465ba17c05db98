import { expect, test } from 'vitest'
import type { Cell } from '#kernel/cell.ts'
import { checkProcedureHeader, readProcedureRow } from './read-procedure-row.ts'

const birth = { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', field_code: 'G15-TP08' }
const read = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  fieldName: 'Hộ tịch',
  fieldCode: 'G15-TP08',
  boundaryFree: false,
}

test.each<[Record<string, Cell>, object]>([
  [{}, {}],
  [
    { time_limit_value: '3', time_limit_unit: 'working_day', time_limit_note: 'có thể 5' },
    { limit: { value: 3, unit: 'working_day' }, limitNote: 'có thể 5' },
  ],
  [{ time_limit_value: '0,5', time_limit_unit: 'ngày làm việc' }, { limit: { value: 0.5, unit: 'working_day' } }],
  [{ time_limit_unit: 'same_day' }, { limit: { value: 1, unit: 'same_day' } }],
  [{ fee_vnd: '0' }, { fee: 0 }],
  [{ fee_vnd: 8000 }, { fee: 8000 }],
  [{ service_mode: 'toàn trình' }, { serviceMode: 'full' }],
  [{ service_mode: 'một phần' }, { serviceMode: 'partial' }],
  [{ service_mode: 'trực tiếp' }, { serviceMode: 'none' }],
  [
    { vertical_agency: 'police', interlinked: 'across_levels', boundary_free: 'x' },
    { verticalAgency: 'police', interlinked: 'acrossLevels', boundaryFree: true },
  ],
  [
    { valid_from: '01/07/2025', valid_to: '2026-06-30' },
    { validFrom: '2025-07-01', validTo: '2026-06-30' },
  ],
])('%j becomes %j', (cells, expected) => {
  expect(readProcedureRow({ ...birth, ...cells })).toEqual({ ok: true, value: { ...read, ...expected } })
})

test.each<[Record<string, Cell>, string]>([
  [{ code: '' }, 'code'],
  [{ name: ' ' }, 'name'],
  [{ time_limit_value: 'ba', time_limit_unit: 'working_day' }, 'time_limit_value'],
  [{ time_limit_value: '0', time_limit_unit: 'hour' }, 'time_limit_value'],
  [{ time_limit_value: '3' }, 'time_limit_unit'],
  [{ time_limit_value: '3', time_limit_unit: 'tuần' }, 'time_limit_unit'],
  [{ fee_vnd: 'miễn' }, 'fee_vnd'],
  [{ service_mode: 'nửa vời' }, 'service_mode'],
  [{ vertical_agency: 'constructor' }, 'vertical_agency'],
  [{ boundary_free: 'có lẽ' }, 'boundary_free'],
  [{ valid_from: '31/02/2026' }, 'valid_from'],
  [{ valid_from: '02/01/2026', valid_to: '01/01/2026' }, 'valid_to'],
])('%j is refused for its %s', (cells, column) => {
  expect(readProcedureRow({ ...birth, ...cells })).toEqual({
    ok: false,
    refusal: [expect.objectContaining({ column, sentence: expect.any(String) })],
  })
})

test('a list without its columns is refused at once', () => {
  expect(checkProcedureHeader(['code', 'name', 'field'])).toBeUndefined()
  expect(checkProcedureHeader(['name'])).toBe('Tệp danh sách thủ tục thiếu cột: code, field.')
})

import { expect, test } from 'vitest'
import { listTaught, readMappingForm } from './mapping-form.ts'

function aForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('columns, words and notation of dates are read; what was left open is left out', () => {
  const form = aForm({
    'cot-code': 'Số biên nhận',
    'cot-fee': '',
    'chung-channel': 'Trực tiếp',
    'kieu-ngay': 'month-first',
    'so-tu': '3',
    'tu-0-loai': 'status',
    'tu-0-chu': 'Xong',
    'tu-0-nghia': 'processed',
    'tu-1-loai': 'status',
    'tu-1-chu': 'Treo',
    'tu-1-nghia': '',
    'tu-2-loai': 'lạ',
    'tu-2-chu': 'x',
    'tu-2-nghia': 'processed',
  })
  const mapping = readMappingForm(form)
  expect(mapping).toEqual({
    name: '',
    columns: { code: 'Số biên nhận' },
    values: { status: { Xong: 'processed' } },
    constants: { channel: 'Trực tiếp' },
    dateFormat: 'month-first',
  })
  expect(listTaught(mapping)).toEqual([{ kind: 'status', word: 'Xong', meaning: 'processed' }])
})

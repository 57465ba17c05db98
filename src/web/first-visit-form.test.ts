import { expect, test } from 'vitest'
import { readFirstVisit } from './first-visit-form.ts'

const fine = {
  province: '37',
  commune: '13504',
  name: 'Lê Bảo Châu',
  login: 'quantri',
  password: 'trăng lên đầu núi',
  again: 'trăng lên đầu núi',
}
const read = (typed: Record<string, string>) => readFirstVisit((name) => typed[name] ?? '')

test('a chosen commune and a good password make an administrator', () => {
  const answer = read(fine)
  expect(answer.ok && answer.value.administrator).toMatchObject({ commune: '13504', province: '37', login: 'quantri' })
  expect(answer.ok && answer.value.added).toBeFalsy()
})

test('a commune missing from the list is added under its full name', () => {
  const answer = read({ ...fine, commune: '', communeKind: 'ward', communeName: ' Hoa  Lư ', communeCode: '14329' })
  expect(answer.ok && answer.value.added).toEqual({
    code: '14329',
    name: 'Phường Hoa Lư',
    kind: 'ward',
    province: '37',
  })
})

test.each([
  ['nothing at all', {}, ['commune', 'name', 'login', 'password']],
  ['a name without a code', { ...fine, communeName: 'Hoa Lư' }, ['communeCode']],
  ['a code of four digits', { ...fine, communeName: 'Hoa Lư', communeCode: '1432' }, ['communeCode']],
  ['two passwords', { ...fine, again: 'khác hẳn câu trên' }, ['again']],
  ['a weak password', { ...fine, password: 'quantri123', again: 'quantri123' }, ['password']],
])('%s: every mistake is said at its field', (_, typed, fields) => {
  const answer = read(typed)
  expect(answer.ok ? [] : Object.keys(answer.refusal.errors)).toEqual(fields)
})

test('passwords are never given back', () => {
  const answer = read({ ...fine, name: '' })
  expect(JSON.stringify(answer)).not.toContain('trăng')
})

import { expect, test } from 'vitest'
import { defaultPolicy } from '#domain/access/account.ts'
import { readPolicy } from './read-policy.ts'

test('nothing said: fifteen minutes of silence, twelve hours, five failures', () => {
  expect(readPolicy({})).toEqual(defaultPolicy)
})

test('what is said holds, the rest stays', () => {
  expect(readPolicy({ MOTCUA_IDLE_MINUTES: '30' })).toEqual({ ...defaultPolicy, idleMinutes: 30 })
})

test.each(['0', '-5', 'mười', '1e3', '7.5', '9999'])('an idle time of %s is refused by name', (typed) => {
  expect(() => readPolicy({ MOTCUA_IDLE_MINUTES: typed })).toThrow('MOTCUA_IDLE_MINUTES')
})

import { expect, test } from 'vitest'
import { endedSessionCookie, findSessionToken, sessionCookie } from './session-cookie.ts'

const token = 'a'.repeat(43)

test.each([true, false])('what is set is found again (https: %s), and ended by an empty one', (https) => {
  const [pair] = sessionCookie(token, https).split(';')
  expect(findSessionToken(`x=1; ${pair}; y=2`, https)).toBe(token)
  expect(findSessionToken(endedSessionCookie(https), https)).toBeUndefined()
})

test('a cookie set over http is not believed over https', () => {
  expect(findSessionToken(sessionCookie(token, false), true)).toBeUndefined()
})

test('script cannot read it and other sites do not send it', () => {
  expect(sessionCookie(token, true)).toMatch(/^__Host-.*HttpOnly; SameSite=Lax; Secure$/)
})

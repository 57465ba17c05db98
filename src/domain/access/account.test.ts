import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Account,
  defaultPolicy,
  findDuty,
  findLoginProblem,
  findPasswordProblem,
  refusesAttempt,
  type Session,
  sessionEnd,
} from './account.ts'

const chairman: Account = {
  id: '1',
  login: 'chutich',
  name: 'Nguyễn Văn Bình',
  role: 'chairman',
  commune: '13504',
  province: '37',
  createdAt: 0,
  mustChangePassword: false,
  secondFactor: false,
}
const minute = 60_000

test.each([
  ['quiet since the start', 0, 15 * minute],
  ['busy after ten minutes', 10 * minute, 25 * minute],
  ['busy to the end of the day', 12 * 60 * minute - minute, 12 * 60 * minute],
])('a session %s ends in time', (_, lastSeenAt, end) => {
  const session: Session = { id: 's', accountId: '1', stage: 'active', startedAt: 0, lastSeenAt }
  expect(sessionEnd(session, defaultPolicy)).toBe(end)
})

test('a session waiting for its code ends after five minutes however busy it is', () => {
  fc.assert(
    fc.property(fc.nat(), (lastSeenAt) => {
      expect(
        sessionEnd({ id: 's', accountId: '1', stage: 'second-factor', startedAt: 0, lastSeenAt }, defaultPolicy),
      ).toBe(5 * minute)
    }),
  )
})

test.each([
  ['chairman without a second factor', chairman, 'enrol-second-factor'],
  ['chairman with it', { ...chairman, secondFactor: true }, undefined],
  ['administrator without it', { ...chairman, role: 'admin' as const }, 'enrol-second-factor'],
  ['reporting officer', { ...chairman, role: 'reporting' as const }, undefined],
  ['new chairman', { ...chairman, mustChangePassword: true }, 'change-password'],
])('duty of a %s', (_, account, duty) => {
  expect(findDuty(account, defaultPolicy)).toBe(duty)
})

test('the demo realm asks no second factor', () => {
  expect(findDuty(chairman, { ...defaultPolicy, secondFactorObligatory: false })).toBeUndefined()
})

test.each([
  [{ ofLogin: 4, fromAddress: 4 }, undefined],
  [{ ofLogin: 5, fromAddress: 5 }, 'locked'],
  [{ ofLogin: 0, fromAddress: 50 }, 'too-many-from-address'],
])('after %o', (attempts, refusal) => {
  expect(refusesAttempt(attempts, defaultPolicy)).toBe(refusal)
})

test.each([
  ['ngắn quá', 'password-short'],
  ['1234567890', 'password-common'],
  ['aaaaaaaaaaaa', 'password-common'],
  ['Matkhau@2026', 'password-common'],
  ['lan.reporting', 'password-has-login'],
  ['x'.repeat(201), 'password-long'],
  ['cơm gạo áo tiền', undefined],
])('password %s → %s', (password, problem) => {
  expect(findPasswordProblem(password, 'lan.reporting')).toBe(problem)
})

test.each([
  ['lan.nguyen', true],
  ['cchc-13504', true],
  ['la', false],
  ['lân', false],
  ['.lan', false],
  ['lan nguyen', false],
])('login %s is well formed: %s', (login, fine) => {
  expect(findLoginProblem(login) === undefined).toBe(fine)
})

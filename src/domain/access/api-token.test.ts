import { expect, test } from 'vitest'
import { actorOfToken, type ApiToken, readTokenDays, tokenStateAt } from './api-token.ts'

const token: ApiToken = {
  id: '0198c0de-0000-7000-8000-0123456789ab',
  role: 'reporting',
  commune: '13504',
  province: '37',
  createdAt: 0,
  createdBy: 'Dòng lệnh',
  expiresAt: 1000,
}

test.each([
  ['before its end', token, 999, 'valid'],
  ['at its end', token, 1000, 'expired'],
  ['revoked', { ...token, revokedAt: 5 }, 10, 'revoked'],
  ['revoked, then past its end', { ...token, revokedAt: 5 }, 2000, 'revoked'],
] as const)('a token %s', (_, one, at, state) => {
  expect(tokenStateAt(one, at)).toBe(state)
})

test('acts under its own name in its own place', () => {
  expect(actorOfToken(token)).toEqual({
    accountId: token.id,
    name: 'Mã truy cập 456789ab',
    role: 'reporting',
    commune: '13504',
    province: '37',
  })
  const { commune: _, ...ofProvince } = token
  expect(actorOfToken({ ...ofProvince, role: 'province' })).not.toHaveProperty('commune')
})

test.each([
  ['1', 1],
  ['365', 365],
  ['3650', 3650],
  ['3651', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e2', undefined],
  ['', undefined],
])('%s days → %s', (typed, days) => {
  expect(readTokenDays(typed)).toBe(days)
})

import { Secret, TOTP } from 'otpauth'

const period = 30

function totpOf(secret: string, login: string): TOTP {
  return new TOTP({
    issuer: 'Một Cửa',
    label: login,
    secret: Secret.fromBase32(secret),
    period,
    digits: 6,
    algorithm: 'SHA1',
  })
}

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What a QR code carries to the telephone. */
export function totpAddress(secret: string, login: string): string {
  return totpOf(secret, login).toString()
}

/** The 30-second step a code belongs to, one step early or late allowed for clocks; undefined when it is wrong. */
export function findTotpStep(secret: string, code: string, nowMs: number): number | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = totpOf(secret, '').validate({ token, timestamp: nowMs, window: 1 })
  return delta === null ? undefined : Math.floor(nowMs / 1000 / period) + delta
}

export function totpCode(secret: string, nowMs: number): string {
  return totpOf(secret, '').generate({ timestamp: nowMs })
}

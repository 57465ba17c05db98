import { createHash, randomBytes } from 'node:crypto'

/** The value of a session's cookie: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the store keeps of it. The token is random and long, so a plain digest cannot be searched back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A password to hand over once: 16 signs without look-alikes, in groups that can be read out. */
export function newHandoverPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  const picked = Array.from(randomBytes(64))
    .filter((byte) => byte < signs.length * 8)
    .slice(0, 16)
  if (picked.length < 16) return newHandoverPassword()
  return picked.map((byte, at) => (at > 0 && at % 4 === 0 ? '-' : '') + signs[byte % signs.length]).join('')
}

import { hash, verify } from '@node-rs/argon2'

// OWASP's first recommendation for Argon2id: 19 MiB, two passes. About 20 ms, so a wrong guess is dear and a
// whole commune signing in at half past seven is not.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

export function matchesPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFC'))
}

let decoy: Promise<string> | undefined

/** Spends the time of a real check, so that the answer's delay does not tell whether a login exists. */
export async function spendPasswordTime(password: string): Promise<void> {
  decoy ??= hashPassword('không phải mật khẩu của ai')
  await matchesPassword(await decoy, password)
}

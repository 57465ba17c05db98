import { randomBytes } from 'node:crypto'

/** An identifier that cannot be mixed up with another kind's. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

/**
 * A time-ordered UUID (RFC 9562, version 7): made by the application, so that a row has its key
 * before any node of a cluster is asked, and rows written together lie together.
 */
export function newId<Kind extends string>(nowMs: number): Id<Kind> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(nowMs, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}

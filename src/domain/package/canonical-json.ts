import { createHash } from 'node:crypto'

/** What JSON can say. Members that are undefined are not there. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/**
 * One text for one value: names sorted by code unit, text composed (NFC), no spaces, numbers as ECMAScript prints
 * them (RFC 8785). Two programs that mean the same write the same bytes, so a hash over them means something.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number') return canonicalNumber(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = new Map<string, string>()
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    const composed = name.normalize('NFC')
    if (members.has(composed)) throw new TypeError(`two members are named ${composed}`)
    members.set(composed, canonicalJson(member))
  }
  const names = [...members.keys()].sort(byCodeUnit)
  return `{${names.map((name) => `${JSON.stringify(name)}:${members.get(name)}`).join(',')}}`
}

export function canonicalBytes(value: Json): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value))
}

/** SHA-256, hexadecimal: of bytes as they are, of a value by its canonical text. */
export function hashOf(content: Uint8Array | Json): string {
  const bytes = content instanceof Uint8Array ? content : canonicalBytes(content)
  return createHash('sha256').update(bytes).digest('hex')
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`)
  return JSON.stringify(value === 0 ? 0 : value)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

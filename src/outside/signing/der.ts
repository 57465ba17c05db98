import forge from 'node-forge'

/** A node of a DER tree, as node-forge keeps it. */
export type Der = forge.asn1.Asn1

const { asn1 } = forge
const { Class, Type } = asn1

export function sequence(...parts: readonly Der[]): Der {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, [...parts])
}

/** SET OF in DER: ordered by encoding, or the signature over it cannot be repeated. */
export function setOf(...parts: readonly Der[]): Der {
  return asn1.create(Class.UNIVERSAL, Type.SET, true, inDerOrder(parts))
}

/** `[number]` constructed: EXPLICIT around one part, IMPLICIT in place of a SET. */
export function tagged(number: number, ...parts: readonly Der[]): Der {
  return asn1.create(Class.CONTEXT_SPECIFIC, number as forge.asn1.Type, true, inDerOrder(parts))
}

export function oid(dotted: string): Der {
  return asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(dotted).getBytes())
}

export function octets(bytes: Uint8Array): Der {
  return asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, toBinary(bytes))
}

export function integer(value: number): Der {
  return asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(value).getBytes())
}

export function nothing(): Der {
  return asn1.create(Class.UNIVERSAL, Type.NULL, false, '')
}

/** RFC 5652, 11.3: UTCTime through 2049, GeneralizedTime after. */
export function time(at: Date): Der {
  return at.getUTCFullYear() < 2050
    ? asn1.create(Class.UNIVERSAL, Type.UTCTIME, false, asn1.dateToUtcTime(at))
    : asn1.create(Class.UNIVERSAL, Type.GENERALIZEDTIME, false, asn1.dateToGeneralizedTime(at))
}

export function encode(node: Der): Buffer {
  return fromBinary(asn1.toDer(node).getBytes())
}

/** Throws when the bytes are not DER; `rest` are the bytes after the first value. */
export function decode(bytes: Uint8Array): { readonly node: Der; readonly rest: Buffer } {
  const buffer = forge.util.createBuffer(toBinary(bytes))
  const options = { strict: true, parseAllBytes: false, decodeBitStrings: false }
  const node = asn1.fromDer(buffer, options as unknown as boolean)
  return { node, rest: fromBinary(buffer.getBytes()) }
}

/** The parts of a constructed value; throws on a primitive one. */
export function partsOf(node: Der | undefined): readonly Der[] {
  if (!node || !Array.isArray(node.value)) throw new TypeError('a constructed DER value was expected')
  return node.value
}

export function bytesOf(node: Der | undefined): Buffer {
  if (!node || typeof node.value !== 'string') throw new TypeError('a primitive DER value was expected')
  return fromBinary(node.value)
}

export function oidOf(node: Der | undefined): string {
  return asn1.derToOid(forge.util.createBuffer(toBinary(bytesOf(node))))
}

export function timeOf(node: Der | undefined): Date {
  const text = bytesOf(node).toString('latin1')
  return node?.type === Type.UTCTIME ? asn1.utcTimeToDate(text) : asn1.generalizedTimeToDate(text)
}

export function isTagged(node: Der | undefined, number: number): boolean {
  return node?.tagClass === Class.CONTEXT_SPECIFIC && Number(node.type) === number
}

export function toBinary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

export function fromBinary(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

function inDerOrder(parts: readonly Der[]): Der[] {
  return parts
    .map((part) => ({ part, der: encode(part) }))
    .sort((a, b) => Buffer.compare(a.der, b.der))
    .map(({ part }) => part)
}

import { createHash, X509Certificate } from 'node:crypto'
import { fromInstant, showDateTime } from '#kernel/local-time.ts'
import { decode, type Der, encode, partsOf } from './der.ts'

/** What people and records need to know of a certificate. */
export type CertificateInfo = {
  /** Common name of the holder. */
  readonly name: string
  readonly organisation?: string
  /** Common name of the authority; equal to `name` when the certificate signed itself. */
  readonly issuer: string
  readonly serial: string
  readonly validFrom: Date
  readonly validTo: Date
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string
}

export function describeCertificate(certificate: X509Certificate): CertificateInfo {
  const { subject, issuer } = certificate.toLegacyObject()
  const organisation = first(subject.O)
  return {
    name: first(subject.CN) ?? certificate.subject,
    ...(organisation ? { organisation } : {}),
    issuer: first(issuer.CN) ?? certificate.issuer,
    serial: certificate.serialNumber,
    validFrom: certificate.validFromDate,
    validTo: certificate.validToDate,
    fingerprint: createHash('sha256').update(certificate.raw).digest('hex'),
  }
}

/** Why a certificate may not be used at a moment, or undefined when it may. */
export function findTimeProblem({ name, validFrom, validTo }: CertificateInfo, at: Date): string | undefined {
  if (at > validTo) return `Chứng thư số của ${name} đã hết hạn từ ${show(validTo)}; không dùng để ký được.`
  if (at < validFrom) return `Chứng thư số của ${name} chưa có hiệu lực (có hiệu lực từ ${show(validFrom)}).`
  return undefined
}

/** Issuer and serial number as they stand in the certificate: how a CMS names its signer. */
export function issuerAndSerial(raw: Uint8Array): { readonly issuer: Der; readonly serial: Der } {
  const fields = partsOf(partsOf(decode(raw).node)[0])
  // Version is an optional [0] in front.
  const [serial, , issuer] = fields.slice(Number(fields[0]?.tagClass !== 0))
  if (!serial || !issuer) throw new TypeError('a certificate has an issuer and a serial number')
  return { issuer, serial }
}

/** Does a chain from the certificate, through `others`, end at one of `trusted`? */
export function chainsTo(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
): boolean {
  let current = certificate
  for (let step = 0; step <= others.length; step += 1) {
    if (trusted.some((root) => root.fingerprint256 === current.fingerprint256 || issued(root, current))) return true
    const next = others.find(
      (other) => other.fingerprint256 !== current.fingerprint256 && other.ca && issued(other, current),
    )
    if (!next) return false
    current = next
  }
  return false
}

export function sameDer(a: Der, b: Der): boolean {
  return encode(a).equals(encode(b))
}

function issued(issuer: X509Certificate, subject: X509Certificate): boolean {
  return subject.checkIssued(issuer) && subject.verify(issuer.publicKey)
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

function show(at: Date): string {
  return showDateTime(fromInstant(at))
}

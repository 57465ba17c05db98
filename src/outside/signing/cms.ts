import { createHash, type KeyObject, sign, type X509Certificate } from 'node:crypto'
import { issuerAndSerial } from './certificate.ts'
import { decode, type Der, encode, integer, nothing, octets, oid, sequence, setOf, tagged, time } from './der.ts'

export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const

export type SigningKey = {
  readonly key: KeyObject
  readonly certificate: X509Certificate
  readonly chain: readonly X509Certificate[]
}

/**
 * A detached CMS SignedData (RFC 5652) over `content`, SHA-256. The signed attributes bind the certificate itself
 * (signing-certificate-v2, RFC 5035), so that another certificate of the same key cannot be put in its place.
 */
export function signDetached(content: Uint8Array, { key, certificate, chain }: SigningKey, at: Date): Buffer {
  const attributes = signedAttributes(content, certificate, at)
  const signature = sign('sha256', encode(setOf(...attributes)), key)
  const { issuer, serial } = issuerAndSerial(certificate.raw)
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, serial),
    algorithm(oids.sha256),
    tagged(0, ...attributes),
    key.asymmetricKeyType === 'ec' ? sequence(oid(oids.ecdsaWithSha256)) : algorithm(oids.rsa),
    octets(signature),
  )
  const certificates = [certificate, ...chain].map(({ raw }) => decode(raw).node)
  const signedData = sequence(
    integer(1),
    setOf(algorithm(oids.sha256)),
    sequence(oid(oids.data)),
    tagged(0, ...certificates),
    setOf(signerInfo),
  )
  return encode(sequence(oid(oids.signedData), tagged(0, signedData)))
}

function signedAttributes(content: Uint8Array, certificate: X509Certificate, at: Date): readonly Der[] {
  return [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.signingTime, time(at)),
    attribute(oids.messageDigest, octets(sha256(content))),
    attribute(oids.signingCertificateV2, certificateReference(certificate)),
  ]
}

/** SigningCertificateV2 with one ESSCertIDv2; SHA-256 is its default algorithm and therefore not written. */
function certificateReference(certificate: X509Certificate): Der {
  const { issuer, serial } = issuerAndSerial(certificate.raw)
  const generalNames = sequence(tagged(4, issuer))
  return sequence(sequence(sequence(octets(sha256(certificate.raw)), sequence(generalNames, serial))))
}

function attribute(type: string, value: Der): Der {
  return sequence(oid(type), setOf(value))
}

function algorithm(type: string): Der {
  return sequence(oid(type), nothing())
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

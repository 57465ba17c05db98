import { constants, createHash, timingSafeEqual, verify, X509Certificate } from 'node:crypto'
import { issuerAndSerial, sameDer } from './certificate.ts'
import { oids } from './cms.ts'
import { bytesOf, decode, type Der, encode, isTagged, oidOf, partsOf, setOf, timeOf } from './der.ts'

export type CmsReading = {
  readonly certificate: X509Certificate
  readonly others: readonly X509Certificate[]
  readonly at?: Date
  /** Why the signature does not hold, in Vietnamese; absent when it does. */
  readonly problem?: string
}

// SHA-1 and MD5 are left out on purpose: a signature over them proves nothing any more.
const digests: Readonly<Record<string, string>> = {
  [oids.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const rsaPss = '1.2.840.113549.1.1.10'

/** Reads a detached SignedData and proves it against `content`; throws when the bytes are no such thing. */
export function verifyDetached(cms: Uint8Array, content: Uint8Array): CmsReading {
  const { node, rest } = decode(cms)
  const [, wrapped] = partsOf(node)
  const fields = partsOf(partsOf(wrapped)[0])
  const certificates = partsOf(fields.find((field) => isTagged(field, 0))).map(
    (part) => new X509Certificate(encode(part)),
  )
  const signers = partsOf(fields.at(-1))
  const signer = readSigner(signers[0])
  const certificate = certificates.find(({ raw }) => signer.isBy(raw))
  if (!certificate) throw new TypeError('the signer’s certificate is not in the signature')
  const others = certificates.filter((other) => other !== certificate)
  const reading = { certificate, others, ...(signer.at ? { at: signer.at } : {}) }
  // The room left for the signature is filled with zeros (ISO 32000-1, 12.8.1); anything else was put there later.
  const problem =
    signers.length !== 1 || rest.some((byte) => byte !== 0)
      ? 'Chữ ký có phần dữ liệu lạ.'
      : findProblem(signer, certificate, content)
  return problem ? { ...reading, problem } : reading
}

type SignerInfo = ReturnType<typeof readSigner>

function readSigner(info: Der | undefined) {
  const [, sid, digestAlgorithm, signedAttributes, signatureAlgorithm, signature] = partsOf(info)
  if (!isTagged(signedAttributes, 0)) throw new TypeError('signed attributes are missing')
  const attributes = partsOf(signedAttributes)
  const find = (type: string) => {
    const found = attributes.find((attribute) => oidOf(partsOf(attribute)[0]) === type)
    return found && partsOf(partsOf(found)[1])[0]
  }
  const [issuer, serial] = partsOf(sid)
  const signingTime = find(oids.signingTime)
  return {
    isBy: (raw: Uint8Array) => {
      const own = issuerAndSerial(raw)
      return !!issuer && !!serial && sameDer(own.issuer, issuer) && sameDer(own.serial, serial)
    },
    digest: digests[oidOf(partsOf(digestAlgorithm)[0])],
    scheme: oidOf(partsOf(signatureAlgorithm)[0]),
    signature: bytesOf(signature),
    signed: encode(setOf(...attributes)),
    messageDigest: bytesOf(find(oids.messageDigest)),
    contentType: oidOf(find(oids.contentType)),
    certificateReference: find(oids.signingCertificateV2),
    at: signingTime && timeOf(signingTime),
  }
}

function findProblem(signer: SignerInfo, certificate: X509Certificate, content: Uint8Array): string | undefined {
  if (!signer.digest) return 'Chữ ký dùng thuật toán băm không còn an toàn.'
  const digest = createHash(signer.digest).update(content).digest()
  if (digest.length !== signer.messageDigest.length || !timingSafeEqual(digest, signer.messageDigest)) {
    return 'Nội dung tệp đã bị thay đổi sau khi ký.'
  }
  if (signer.contentType !== oids.data || !namesCertificate(signer.certificateReference, certificate)) {
    return 'Chữ ký không đi cùng chứng thư số của người ký.'
  }
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
  const key = { key: certificate.publicKey, ...(signer.scheme === rsaPss ? pss : {}) }
  return verify(signer.digest, signer.signed, key, signer.signature)
    ? undefined
    : 'Chữ ký không khớp với chứng thư số của người ký.'
}

/** True also when the attribute is absent: `adbe.pkcs7.detached` does not ask for it. */
function namesCertificate(reference: Der | undefined, certificate: X509Certificate): boolean {
  if (!reference) return true
  const parts = partsOf(partsOf(partsOf(reference)[0])[0])
  const named = Array.isArray(parts[0]?.value)
  const digest = named ? digests[oidOf(partsOf(parts[0])[0])] : 'sha256'
  const hash = bytesOf(parts[named ? 1 : 0])
  return digest !== undefined && createHash(digest).update(certificate.raw).digest().equals(hash)
}

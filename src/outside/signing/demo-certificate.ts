import { generateKeyPairSync, randomBytes } from 'node:crypto'
import forge from 'node-forge'
import { fromBinary } from './der.ts'

export type DemoCertificateRequest = {
  readonly commonName: string
  readonly organisation: string
  readonly validFrom: Date
  readonly validTo: Date
  /** A random one when absent; demo accounts are given one that can be told to their users. */
  readonly passphrase?: string
}

export const demoMark = 'CHỨNG THƯ MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ'

/**
 * A self-signed certificate with its key, for demo data and tests. The subject says that it is a sample, so that every
 * PDF reader shows it; nobody but the person who made it has reason to trust it.
 */
export function makeDemoCertificate(request: DemoCertificateRequest): {
  readonly p12: Uint8Array
  readonly passphrase: string
} {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKey = forge.pki.privateKeyFromPem(pair.privateKey.export({ type: 'pkcs1', format: 'pem' }) as string)
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string)
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`
  certificate.validity.notBefore = request.validFrom
  certificate.validity.notAfter = request.validTo
  const subject = [
    utf8('commonName', `${request.commonName} (mẫu)`),
    utf8('organizationName', request.organisation),
    utf8('organizationalUnitName', demoMark),
    { name: 'countryName', value: 'VN' },
  ]
  certificate.setSubject(subject)
  certificate.setIssuer(subject)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ])
  certificate.sign(privateKey, forge.md.sha256.create())
  const passphrase = request.passphrase ?? randomBytes(9).toString('base64url')
  const store = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], passphrase, { algorithm: 'aes256' })
  return { p12: fromBinary(forge.asn1.toDer(store).getBytes()), passphrase }
}

function utf8(name: string, value: string): forge.pki.CertificateField {
  return { name, value, valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class }
}

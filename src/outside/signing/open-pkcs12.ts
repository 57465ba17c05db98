import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { describeCertificate, findTimeProblem } from './certificate.ts'
import type { SigningKey } from './cms.ts'
import { type Der, encode, partsOf, toBinary } from './der.ts'
import { signPdf } from './sign-pdf.ts'
import type { Signer } from './signer.ts'

const broken = 'Không đọc được tệp chứng thư số: đây không phải tệp PKCS#12 (.p12, .pfx) hoặc tệp đã hỏng.'
const wrongPassphrase = 'Mật khẩu của tệp chứng thư số không đúng.'
const noKey = 'Tệp chứng thư số không có khóa bí mật để ký; hãy dùng tệp .p12 (.pfx) được xuất kèm khóa.'

/** Opens a PKCS#12 file (RSA or elliptic curve) as a signer; a refusal is a sentence for the person who chose the file. */
export function openPkcs12(bytes: Uint8Array, passphrase: string, now: Date = new Date()): Result<Signer, string> {
  const opened = readKey(bytes, passphrase)
  if (!opened.ok) return opened
  const info = describeCertificate(opened.value.certificate)
  const problem = findTimeProblem(info, now)
  if (problem) return refuse(problem)
  return ok({
    certificate: () => info,
    sign: async (pdf, request) => {
      // An hour may pass between opening and signing; the certificate is asked again for the moment it states.
      const late = findTimeProblem(info, request.at)
      if (late) return refuse(late)
      const signed = signPdf(pdf, opened.value, request)
      return signed.ok ? ok({ bytes: signed.value, at: request.at, certificate: info }) : signed
    },
  })
}

function readKey(bytes: Uint8Array, passphrase: string): Result<SigningKey, string> {
  let file
  try {
    file = forge.asn1.fromDer(toBinary(bytes))
  } catch {
    return refuse(broken)
  }
  let failure: unknown
  for (const open of [() => forge.pkcs12.pkcs12FromAsn1(file, passphrase), () => openWithUtf8(file, passphrase)]) {
    try {
      const store = open()
      return pairUp(listKeys(store), listCertificates(store))
    } catch (error) {
      failure ??= error
    }
  }
  return refuse(/password|decrypt|MAC/i.test(String(failure)) ? wrongPassphrase : broken)
}

/**
 * Files of today (PBES2) derive their keys from the UTF-8 of the passphrase, but the seal over the file (MAC) from its
 * UTF-16: node-forge takes one text for both. A passphrase with diacritics therefore opens the file without the seal,
 * and is proved by the key that comes out and fits the certificate.
 */
function openWithUtf8(file: Der, passphrase: string): forge.pkcs12.Pkcs12Pfx {
  return forge.pkcs12.pkcs12FromAsn1({ ...file, value: partsOf(file).slice(0, 2) }, forge.util.encodeUtf8(passphrase))
}

function pairUp(keys: readonly KeyObject[], certificates: readonly X509Certificate[]): Result<SigningKey, string> {
  for (const key of keys) {
    const certificate = certificates.find((one) => one.checkPrivateKey(key))
    if (certificate) return ok({ key, certificate, chain: certificates.filter((one) => one !== certificate) })
  }
  return refuse(noKey)
}

function listKeys(store: forge.pkcs12.Pkcs12Pfx): readonly KeyObject[] {
  return [forge.pki.oids.pkcs8ShroudedKeyBag!, forge.pki.oids.keyBag!].flatMap((bagType) =>
    (store.getBags({ bagType })[bagType] ?? []).flatMap(({ key, asn1 }) => {
      // node-forge gives RSA keys as objects, and others as the PrivateKeyInfo they are.
      const info = key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1
      return info ? [createPrivateKey({ key: encode(info), format: 'der', type: 'pkcs8' })] : []
    }),
  )
}

function listCertificates(store: forge.pkcs12.Pkcs12Pfx): readonly X509Certificate[] {
  const bagType = forge.pki.oids.certBag!
  return (store.getBags({ bagType })[bagType] ?? []).flatMap(({ cert, asn1 }) => {
    const node = cert ? forge.pki.certificateToAsn1(cert) : asn1
    return node ? [new X509Certificate(encode(node))] : []
  })
}

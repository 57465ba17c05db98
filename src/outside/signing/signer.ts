import type { Result } from '#kernel/result.ts'
import type { CertificateInfo } from './certificate.ts'

/**
 * The port: whoever can put a person's signature on a PDF. The local one reads a PKCS#12 file; the card of Ban Cơ yếu
 * Chính phủ or a remote signing service is another one (see README.md beside this file).
 */
export type Signer = {
  readonly certificate: () => CertificateInfo
  /** Appends the signature to the file and leaves every byte before it as it was; a refusal is a Vietnamese sentence. */
  readonly sign: (pdf: Uint8Array, request: SigningRequest) => Promise<Result<SignedPdf, string>>
}

export type SigningRequest = {
  /** Shown by PDF readers; an issued report names the root hash of its package here. */
  readonly reason: string
  readonly location: string
  /** The person who signs, as the paper prints the name. */
  readonly name: string
  readonly at: Date
}

export type SignedPdf = {
  readonly bytes: Uint8Array
  readonly at: Date
  readonly certificate: CertificateInfo
}

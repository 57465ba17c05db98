import type { X509Certificate } from 'node:crypto'
import { type CertificateInfo, chainsTo, describeCertificate, findTimeProblem } from './certificate.ts'
import { type PdfDict, readDict, readText } from './pdf-syntax.ts'
import { type CmsReading, verifyDetached } from './verify-cms.ts'

export type PdfSignature = {
  /** Absent when the signature cannot be read at all. */
  readonly certificate?: CertificateInfo
  /** The name the signature gives, or that of the certificate. */
  readonly signer: string
  /** ISO instant the signer states. */
  readonly at?: string
  readonly reason?: string
  readonly location?: string
  /** Nothing was appended after this signature. */
  readonly coversWholeFile: boolean
  /** The bytes are those that were signed, by the key of the certificate, while it was valid. */
  readonly intact: boolean
  /** A chain leads to one of the authorities the caller trusts. */
  readonly trusted: boolean
  /** Why it is not intact, in Vietnamese. */
  readonly problem?: string
}

/** Every signature of a PDF, in the order of the file; none when it has none. Never throws. */
export function readSignatures(pdf: Uint8Array, trusted: readonly X509Certificate[] = []): readonly PdfSignature[] {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const starts = new Set(
    [...source.matchAll(/\/ByteRange\b/g)].map(({ index }) => source.lastIndexOf('obj', index) + 3),
  )
  return [...starts].flatMap((start) => {
    const dict = findSignatureDict(source, start)
    return dict ? [readOne(pdf, source, dict, trusted)] : []
  })
}

/** A signature is never inside a compressed stream: its own bytes must be addressable. */
function findSignatureDict(source: string, at: number): PdfDict | undefined {
  try {
    const { dict } = readDict(source, at)
    return dict.has('ByteRange') && dict.has('Contents') ? dict : undefined
  } catch {
    return undefined
  }
}

function readOne(pdf: Uint8Array, source: string, dict: PdfDict, trusted: readonly X509Certificate[]): PdfSignature {
  const range = readRange(dict.get('ByteRange')!)
  const stated = { ...text(dict, 'reason', 'Reason'), ...text(dict, 'location', 'Location') }
  const name = dict.has('Name') ? readText(dict.get('Name')!) : undefined
  // The gap must be exactly the signature's own bytes, or something unsigned could stand in it.
  const gap = range ? source.slice(range.gapFrom, range.gapTo) : ''
  if (!range || gap !== dict.get('Contents') || range.end > pdf.length) {
    const problem = 'Vùng dữ liệu được ký không đúng cấu trúc.'
    return { signer: name ?? '', ...stated, coversWholeFile: false, intact: false, trusted: false, problem }
  }
  const coversWholeFile = range.end === pdf.length
  try {
    const content = Buffer.concat([pdf.subarray(0, range.gapFrom), pdf.subarray(range.gapTo, range.end)])
    const reading = verifyDetached(Buffer.from(gap.slice(1, -1), 'hex'), content)
    return { ...stated, ...judge(reading, trusted, name), coversWholeFile }
  } catch {
    const problem = 'Không đọc được chữ ký số trong tệp.'
    return { signer: name ?? '', ...stated, coversWholeFile, intact: false, trusted: false, problem }
  }
}

function judge(reading: CmsReading, trusted: readonly X509Certificate[], name: string | undefined) {
  const certificate = describeCertificate(reading.certificate)
  const problem = reading.problem ?? (reading.at && findTimeProblem(certificate, reading.at))
  return {
    certificate,
    signer: name ?? certificate.name,
    ...(reading.at ? { at: reading.at.toISOString() } : {}),
    intact: !problem,
    trusted: !problem && chainsTo(reading.certificate, reading.others, trusted),
    ...(problem ? { problem } : {}),
  }
}

function readRange(
  value: string,
): { readonly gapFrom: number; readonly gapTo: number; readonly end: number } | undefined {
  const numbers = /^\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]$/.exec(value)
  if (!numbers) return undefined
  const [gapFrom, gapTo, length] = numbers.slice(1).map(Number) as [number, number, number]
  return gapFrom < gapTo ? { gapFrom, gapTo, end: gapTo + length } : undefined
}

function text<Key extends string>(dict: PdfDict, key: Key, name: string): { readonly [K in Key]?: string } {
  const value = dict.get(name)
  return (value === undefined ? {} : { [key]: readText(value) }) as { readonly [K in Key]?: string }
}

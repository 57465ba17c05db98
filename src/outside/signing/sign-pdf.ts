import { createHash } from 'node:crypto'
import { fromInstant } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type SigningKey, signDetached } from './cms.ts'
import { getArray, getFirstPage, getObject, notPdf, type PdfFile, readPdfFile } from './pdf-file.ts'
import { findReference, type PdfDict, readDict, writeDict, writeText } from './pdf-syntax.ts'
import type { SigningRequest } from './signer.ts'

/** Room for four numbers of ten digits. */
const byteRangeRoom = 48

/**
 * Signs by an incremental update: the bytes of the PDF stay, and with them its PDF/A markers; appended are the
 * signature, its invisible field, and new versions of the catalogue and the first page that point at it.
 */
export function signPdf(pdf: Uint8Array, key: SigningKey, request: SigningRequest): Result<Uint8Array, string> {
  const file = readPdfFile(pdf)
  if (!file.ok) return file
  try {
    // Certificates, digest, attributes and signature; 4 KB are enough around the certificates for RSA-8192.
    const room = 4096 + [key.certificate, ...key.chain].reduce((sum, { raw }) => sum + raw.length, 0)
    const draft = Buffer.concat([pdf, Buffer.from(update(file.value, request, room, pdf), 'latin1')])
    return ok(fill(draft, pdf.length, room, (content) => signDetached(content, key, request.at)))
  } catch {
    return refuse(notPdf)
  }
}

function update(file: PdfFile, request: SigningRequest, room: number, pdf: Uint8Array): string {
  const size = Number(file.trailer.get('Size'))
  const [signature, field] = [size, size + 1]
  const catalog = getObject(file, file.trailer.get('Root'))
  const page = getFirstPage(file, catalog.dict)
  const form = withField(file, catalog.dict.get('AcroForm'), field)
  const annotations = getArray(file, page.dict.get('Annots') ?? '[]')
  const objects = new Map<number, string>([
    [signature, signatureObject(request, room)],
    [field, fieldObject(signature, page.number, `MotCua.${signature}`)],
    [page.number, writeDict(new Map([...page.dict, ['Annots', `[${annotations} ${field} 0 R]`]]))],
  ])
  const own = findReference(catalog.dict.get('AcroForm'))
  if (own === undefined) objects.set(catalog.number, writeDict(new Map([...catalog.dict, ['AcroForm', form]])))
  else objects.set(own, form)
  return append(file, objects, size + 2, pdf)
}

function signatureObject(request: SigningRequest, room: number): string {
  return writeDict(
    new Map([
      ['Type', '/Sig'],
      ['Filter', '/Adobe.PPKLite'],
      ['SubFilter', '/adbe.pkcs7.detached'],
      ['Name', writeText(request.name)],
      ['Reason', writeText(request.reason)],
      ['Location', writeText(request.location)],
      ['M', `(D:${fromInstant(request.at).replace(/\D/g, '')}+07'00')`],
      ['ByteRange', `[${' '.repeat(byteRangeRoom)}]`],
      ['Contents', `<${'0'.repeat(room * 2)}>`],
    ]),
  )
}

/** No size, so PDF/A asks for no appearance (ISO 19005-2, 6.3.3); F 132 is Print and Locked (6.3.2 asks for Print). */
function fieldObject(signature: number, page: number, name: string): string {
  return writeDict(
    new Map([
      ['Type', '/Annot'],
      ['Subtype', '/Widget'],
      ['FT', '/Sig'],
      ['T', `(${name})`],
      ['V', `${signature} 0 R`],
      ['P', `${page} 0 R`],
      ['Rect', '[0 0 0 0]'],
      ['F', '132'],
    ]),
  )
}

function withField(file: PdfFile, form: string | undefined, field: number): string {
  const dict: PdfDict = !form ? new Map() : form.startsWith('<<') ? readDict(form, 0).dict : getObject(file, form).dict
  const fields = getArray(file, dict.get('Fields') ?? '[]')
  // SigFlags 3: signatures exist, and the file may only grow.
  return writeDict(new Map([...dict, ['Fields', `[${fields} ${field} 0 R]`], ['SigFlags', '3']]))
}

function append(file: PdfFile, objects: ReadonlyMap<number, string>, size: number, pdf: Uint8Array): string {
  const numbers = [...objects.keys()].sort((a, b) => a - b)
  let body = /[\r\n]$/.test(file.source) ? '' : '\n'
  let table = 'xref\n'
  for (const number of numbers) {
    const offset = String(pdf.length + body.length).padStart(10, '0')
    body += `${number} 0 obj\n${objects.get(number)}\nendobj\n`
    table += `${number} 1\n${offset} 00000 n \n`
  }
  const kept = ['Root', 'Info'].flatMap((name) =>
    file.trailer.has(name) ? [[name, file.trailer.get(name)!] as const] : [],
  )
  const trailer = new Map([
    ['Size', String(size)],
    ...kept,
    ['ID', newId(file.trailer.get('ID'), pdf)],
    ['Prev', String(file.startXref)],
  ])
  return `${body}${table}trailer\n${writeDict(trailer)}\nstartxref\n${pdf.length + body.length}\n%%EOF\n`
}

/** PDF/A wants an ID in the last trailer (ISO 19005-2, 6.1.3): the first half stays, the second names this version. */
function newId(id: string | undefined, pdf: Uint8Array): string {
  const version = `<${createHash('sha256').update(pdf).digest('hex').slice(0, 32)}>`
  const first = /^\[\s*(\((?:\\[\s\S]|[^\\()])*\)|<[^>]*>)/.exec(id ?? '')
  return `[${first?.[1] ?? version} ${version}]`
}

function fill(draft: Buffer, from: number, room: number, sign: (content: Uint8Array) => Buffer): Uint8Array {
  const start = draft.indexOf('/Contents <', from, 'latin1') + '/Contents '.length
  const end = start + room * 2 + 2
  const range = `0 ${start} ${end} ${draft.length - end}`.padEnd(byteRangeRoom)
  draft.write(range, draft.indexOf('/ByteRange [', from, 'latin1') + '/ByteRange ['.length, 'latin1')
  const cms = sign(Buffer.concat([draft.subarray(0, start), draft.subarray(end)]))
  if (cms.length > room) throw new RangeError('the signature does not fit')
  draft.write(cms.toString('hex').toUpperCase(), start + 1, 'latin1')
  return draft
}

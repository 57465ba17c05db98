import { ok, refuse, type Result } from '#kernel/result.ts'
import { findReference, type PdfDict, readDict, skipSpace } from './pdf-syntax.ts'

/** A PDF as far as it must be understood to append to it. */
export type PdfFile = {
  readonly source: string
  readonly trailer: PdfDict
  /** Where the newest cross-reference table stands. */
  readonly startXref: number
  readonly offsets: ReadonlyMap<number, number>
}

export const notPdf = 'Tệp không phải là PDF hoặc đã hỏng; không ký được.'

/** Follows the cross-reference tables from the newest to the first. */
export function readPdfFile(bytes: Uint8Array): Result<PdfFile, string> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const startXref = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-1024))
  if (!source.startsWith('%PDF-') || !startXref) return refuse(notPdf)
  try {
    return readTables(source, Number(startXref[1]))
  } catch {
    return refuse(notPdf)
  }
}

/** The dictionary of an indirect object; throws when there is none. */
export function getObject(
  file: PdfFile,
  reference: string | undefined,
): { readonly number: number; readonly dict: PdfDict } {
  const { number, at } = getBody(file, reference)
  return { number, dict: readDict(file.source, at).dict }
}

/** The text of an array that may stand in place or in an object of its own. */
export function getArray(file: PdfFile, value: string): string {
  if (value.startsWith('[')) return value.slice(1, -1)
  const { at } = getBody(file, value)
  const end = file.source.indexOf('endobj', at)
  const array = /^\s*\[([\s\S]*)\]\s*$/.exec(file.source.slice(at, end))
  if (!array) throw new SyntaxError(`no array at ${at}`)
  return array[1]!
}

/** The first page: its object, found through the page tree. */
export function getFirstPage(file: PdfFile, catalog: PdfDict): { readonly number: number; readonly dict: PdfDict } {
  let node = getObject(file, catalog.get('Pages'))
  for (let depth = 0; depth < 64; depth += 1) {
    if (node.dict.get('Type') === '/Page') return node
    const first = /^\s*(\d+\s+\d+\s+R)/.exec(getArray(file, node.dict.get('Kids') ?? ''))
    node = getObject(file, first?.[1])
  }
  throw new SyntaxError('the page tree has no end')
}

function getBody(file: PdfFile, reference: string | undefined): { readonly number: number; readonly at: number } {
  const number = findReference(reference)
  const at = number === undefined ? undefined : file.offsets.get(number)
  const head = at === undefined ? null : /^\s*(\d+)\s+\d+\s+obj/.exec(file.source.slice(at, at + 64))
  if (number === undefined || at === undefined || Number(head?.[1]) !== number)
    throw new SyntaxError(`no object ${reference}`)
  return { number, at: at + head![0].length }
}

function readTables(source: string, startXref: number): Result<PdfFile, string> {
  const offsets = new Map<number, number>()
  const seen = new Set<number>()
  let newest: PdfDict | undefined
  let at: number | undefined = startXref
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    if (!source.startsWith('xref', at)) {
      return refuse('PDF dùng bảng tham chiếu nén; hãy xuất lại PDF từ Một Cửa (PDF/A-2b) rồi ký.')
    }
    const trailer: PdfDict = readTable(source, at + 4, offsets)
    newest ??= trailer
    const previous: string | undefined = trailer.get('Prev')
    at = previous === undefined ? undefined : Number(previous)
  }
  if (!newest?.has('Root')) return refuse(notPdf)
  if (newest.has('Encrypt')) return refuse('PDF đã được đặt mật khẩu; hãy bỏ mật khẩu rồi ký.')
  return ok({ source, trailer: newest, startXref, offsets })
}

/** Adds what a table says unless a newer one has said it; a freed object counts as said. */
function readTable(source: string, start: number, offsets: Map<number, number>): PdfDict {
  let at = skipSpace(source, start)
  for (;;) {
    const section = /^(\d+) (\d+)\s+/.exec(source.slice(at, at + 40))
    if (!section) break
    at += section[0].length
    const first = Number(section[1])
    const count = Number(section[2])
    if (at + count * 20 > source.length) throw new SyntaxError('the cross-reference table is cut')
    for (let index = 0; index < count; index += 1, at += 20) {
      const entry = /^(\d{10}) \d{5} ([nf])/.exec(source.slice(at, at + 20))
      if (!entry) throw new SyntaxError(`no cross-reference entry at ${at}`)
      if (!offsets.has(first + index)) offsets.set(first + index, entry[2] === 'n' ? Number(entry[1]) : -1)
    }
    at = skipSpace(source, at)
  }
  if (!source.startsWith('trailer', at)) throw new SyntaxError(`no trailer at ${at}`)
  return readDict(source, at + 7).dict
}

import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { asUnreadable } from './unreadable-table.ts'

/** The parts of a workbook, by their lower-case path. */
export type Package = {
  readonly part: (path: string) => Part | undefined
  readonly close: () => void
}

export type Part = { readonly bytes: number; readonly read: () => Promise<Readable> }

const mostParts = 10_000
/** Excel's own limits keep a sheet under this; and no honest sheet shrinks a few hundred times. */
const largestPart = 4 * 2 ** 30
const bombRatio = 300
const bombFloor = 64 * 2 ** 20

/** The parts of a zip file that is a workbook; a sentence for any other zip. */
export async function openPackage(path: string): Promise<Result<Package, string>> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    const entries = await listEntries(zip)
    const refusal = entries.ok ? notAWorkbook(entries.value) : entries.refusal
    if (!entries.ok || refusal) {
      zip.close()
      return refuse(refusal ?? '')
    }
    return ok({ part: (name) => partOf(zip, entries.value.get(name.toLowerCase())), close: () => zip.close() })
  } catch (cause) {
    return refuse(asUnreadable(cause).message)
  }
}

async function listEntries(zip: ZipFile): Promise<Result<ReadonlyMap<string, Entry>, string>> {
  if (zip.entryCount > mostParts)
    return refuse('Tệp nén chứa quá nhiều phần, không phải là bảng tính. Hệ thống không mở.')
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName.replaceAll('\\', '/').toLowerCase(), entry)
  return ok(entries)
}

function notAWorkbook(entries: ReadonlyMap<string, Entry>): string | undefined {
  if ([...entries.values()].some((entry) => entry.isEncrypted())) {
    return 'Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi nhập.'
  }
  if ([...entries.values()].some(isBomb)) {
    return 'Tệp nén bung ra lớn bất thường nên hệ thống không mở. Hãy xuất lại tệp từ hệ thống nguồn.'
  }
  if (entries.has('xl/workbook.bin')) return asXlsx('Đây là tệp Excel nhị phân (.xlsb).')
  if (entries.has('word/document.xml')) return 'Đây là tệp Word, không phải bảng. Hãy xuất danh sách ra CSV hoặc XLSX.'
  if (entries.has('content.xml')) return asXlsx('Đây là tệp OpenDocument.')
  if (!entries.has('[content_types].xml'))
    return 'Đây là tệp nén, không phải bảng. Hãy giải nén rồi chọn tệp CSV hoặc XLSX bên trong.'
  return undefined
}

function asXlsx(what: string): string {
  return `${what} Hãy mở ra, chọn “Lưu dưới dạng”, kiểu “Excel Workbook (.xlsx)”, rồi nhập lại.`
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return (
    uncompressedSize > largestPart || (uncompressedSize > bombFloor && uncompressedSize > bombRatio * compressedSize)
  )
}

function partOf(zip: ZipFile, entry: Entry | undefined): Part | undefined {
  // yauzl ends the stream with an error when a part is longer than it declares.
  return entry && { bytes: entry.uncompressedSize, read: () => zip.openReadStreamPromise(entry) }
}

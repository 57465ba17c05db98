import { type UnzipFileInfo, unzipSync } from 'fflate'
import { broken, type ReadLimits, tooLong, UnreadableDocument } from './limits.ts'

/** The names inside a zip file, with the unpacked sizes its directory states; nothing is unpacked yet. */
export type Zip = {
  readonly names: ReadonlySet<string>
  readonly read: (names: readonly string[]) => ReadonlyMap<string, Uint8Array>
}

const bombRatio = 400
const bombFloor = 8 << 20
const bomb =
  'Tệp nén bung ra lớn bất thường nên hệ thống không mở. Hãy lưu lại tệp bằng phần mềm soạn thảo rồi thử lại.'
const locked = 'Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi thử lại.'

/** Throws `UnreadableDocument`. fflate unpacks into a buffer of the stated size and no more, so a lying size gains nothing. */
export function openZip(bytes: Uint8Array, limits: ReadLimits): Zip {
  const names = new Set<string>()
  unzip(bytes, (file) => {
    if (names.size >= limits.members) throw new UnreadableDocument(bomb)
    names.add(nameOf(file.name))
    return false
  })
  return { names, read: (wanted) => readParts(bytes, new Set(wanted.map((name) => name.toLowerCase())), limits) }
}

function readParts(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  limits: ReadLimits,
): ReadonlyMap<string, Uint8Array> {
  let total = 0
  const parts = unzip(bytes, (file) => {
    if (!wanted.has(nameOf(file.name))) return false
    if (file.originalSize > bombFloor && file.originalSize > file.size * bombRatio) throw new UnreadableDocument(bomb)
    total += Math.max(file.size, file.originalSize)
    if (file.originalSize > limits.partBytes || total > limits.totalBytes) throw new UnreadableDocument(tooLong)
    return true
  })
  return new Map(Object.entries(parts).map(([name, part]) => [nameOf(name), part]))
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  if (isEncrypted(bytes)) throw new UnreadableDocument(locked)
  try {
    return unzipSync(bytes, { filter })
  } catch (cause) {
    throw cause instanceof UnreadableDocument ? cause : new UnreadableDocument(broken, { cause })
  }
}

/** Bit 0 of the flags of the first member's own header. */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes.length > 8 && bytes[0] === 0x50 && bytes[2] === 0x03 && (bytes[6]! & 1) === 1
}

function nameOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

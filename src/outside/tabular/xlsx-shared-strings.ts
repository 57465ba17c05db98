import { readSync } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UnreadableTable } from './unreadable-table.ts'
import type { Part } from './xlsx-package.ts'
import { unescapeText } from './xlsx-value.ts'
import { readXml } from './xml-stream.ts'

export type SharedStrings = { readonly get: (index: number) => string; readonly close: () => Promise<void> }

const blockBytes = 65_536
const blocksKept = 64
const mostStrings = 20_000_000

/**
 * A workbook's texts stand in one list that cells point into. It is as long as the file is large, so it is laid on
 * disk and read by blocks: cells ask for texts nearly in the order of the list.
 */
export async function openSharedStrings(part: Part | undefined): Promise<SharedStrings> {
  if (!part) return { get: missing, close: () => Promise.resolve() }
  const folder = await mkdtemp(join(tmpdir(), 'motcua-strings-'))
  const handle = await open(join(folder, 'strings'), 'wx+', 0o600)
  const close = async () => {
    await handle.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const ends = await layDown(part, handle)
    return { get: reader(handle.fd, ends), close }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function layDown(part: Part, handle: FileHandle): Promise<Float64Array> {
  let ends = new Float64Array(1024)
  let count = 0
  let end = 0
  for await (const strings of readXml<string>(await part.read(), stringHandlers)) {
    const texts = strings.map((text) => Buffer.from(text))
    for (const text of texts) {
      if (count === mostStrings) throw new UnreadableTable('Bảng tính có quá nhiều ô chữ nên hệ thống không đọc.')
      if (count === ends.length) ends = grown(ends)
      end += text.length
      ends[count++] = end
    }
    await handle.write(Buffer.concat(texts))
  }
  return ends.subarray(0, count)
}

function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

/** A text is its runs joined; the phonetic reading beside it (`rPh`) is not part of it. */
function stringHandlers(emit: (text: string) => void) {
  let text = ''
  let inText = false
  let phonetic = false
  return {
    open: (name: string) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    text: (part: string) => {
      if (inText) text += part
    },
    close: (name: string) => {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') emit(unescapeText(text))
    },
  }
}

function reader(fd: number, ends: Float64Array): (index: number) => string {
  const blocks = new Map<number, Buffer>()
  const block = (number: number): Buffer => {
    const known = blocks.get(number)
    if (known) return known
    const bytes = Buffer.allocUnsafeSlow(blockBytes)
    const length = readSync(fd, bytes, 0, blockBytes, number * blockBytes)
    const oldest = blocks.keys().next()
    if (blocks.size >= blocksKept && !oldest.done) blocks.delete(oldest.value)
    blocks.set(number, bytes.subarray(0, length))
    return bytes.subarray(0, length)
  }
  return (index) => {
    const to = ends[index]
    if (to === undefined) return missing()
    const from = index === 0 ? 0 : ends[index - 1]!
    const first = Math.floor(from / blockBytes)
    const start = from - first * blockBytes
    if (to <= (first + 1) * blockBytes) return block(first).toString('utf8', start, start + to - from)
    const long = Buffer.alloc(to - from)
    readSync(fd, long, 0, long.length, from)
    return long.toString('utf8')
  }
}

function missing(): string {
  throw new UnreadableTable('Bảng tính trỏ đến một ô chữ không có trong tệp. Hãy mở bằng Excel, lưu lại rồi nhập.')
}

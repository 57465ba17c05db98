import { openSpillFile, type SpillFile } from './spill-file.ts'
import { UnreadableTable } from './unreadable-table.ts'
import type { Part } from './xlsx-package.ts'
import { unescapeText } from './xlsx-value.ts'
import { readXml } from './xml-stream.ts'

export type SharedStrings = { readonly get: (index: number) => string; readonly close: () => Promise<void> }

/** In the index a text is the place where it ends, eight bytes; it begins where the one before it ends. */
const placeBytes = 8

/**
 * A workbook's texts stand in one list that cells point into. It is as long as the file is large, so it is laid on
 * disk and read by blocks: cells ask for texts nearly in the order of the list.
 */
export async function openSharedStrings(part: Part | undefined): Promise<SharedStrings> {
  if (!part) return { get: missing, close: () => Promise.resolve() }
  const texts = await openSpillFile()
  const places = await openSpillFile()
  const close = async () => {
    await texts.close()
    await places.close()
  }
  try {
    const count = await layDown(part, texts, places)
    return { get: (index) => (index >= 0 && index < count ? textAt(index, texts, places) : missing()), close }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function layDown(part: Part, texts: SpillFile, places: SpillFile): Promise<number> {
  let count = 0
  let end = 0
  for await (const strings of readXml<string>(await part.read(), stringHandlers)) {
    const bytes = strings.map((text) => Buffer.from(text))
    const ends = Buffer.alloc(bytes.length * placeBytes)
    for (const [index, text] of bytes.entries()) {
      end += text.length
      ends.writeDoubleLE(end, index * placeBytes)
    }
    count += bytes.length
    await texts.append(Buffer.concat(bytes))
    await places.append(ends)
  }
  return count
}

function textAt(index: number, texts: SpillFile, places: SpillFile): string {
  const place = (at: number) => (at < 0 ? 0 : places.read(at * placeBytes, (at + 1) * placeBytes).readDoubleLE())
  return texts.read(place(index - 1), place(index)).toString()
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

function missing(): string {
  throw new UnreadableTable('Bảng tính trỏ đến một ô chữ không có trong tệp. Hãy mở bằng Excel, lưu lại rồi nhập.')
}

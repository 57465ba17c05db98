import { inflateSync } from 'node:zlib'

/** The tables of one OpenType font by their four-letter tag. */
export type FontTables = ReadonlyMap<string, Buffer>

const headerSize = 44
const entrySize = 20

/** Unpacks WOFF 1.0: the tables of a font, each deflated by itself. */
export function readWoff(file: Buffer): FontTables {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < file.readUInt16BE(12); index += 1) {
    const entry = headerSize + index * entrySize
    const tag = file.toString('latin1', entry, entry + 4)
    const [offset, packedSize, size] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at)) as [number, number, number]
    const packed = file.subarray(offset, offset + packedSize)
    tables.set(tag, packedSize < size ? inflateSync(packed) : packed)
  }
  return tables
}

/** Writes tables as one TrueType file. Checksums stay zero: the PDF compiler subsets the font and writes its own. */
export function writeTrueType(tables: FontTables): Buffer {
  const tags = [...tables.keys()].toSorted()
  const header = Buffer.alloc(12 + tags.length * 16)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(tags.length, 4)
  const power = Math.floor(Math.log2(tags.length))
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * (tags.length - 2 ** power), 10)
  const bodies: Buffer[] = []
  let offset = header.length
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag) as Buffer
    const padded = padTo4(table)
    header.write(tag, 12 + index * 16, 'latin1')
    header.writeUInt32BE(offset, 12 + index * 16 + 8)
    header.writeUInt32BE(table.length, 12 + index * 16 + 12)
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([header, ...bodies])
}

export function padTo4(bytes: Buffer): Buffer {
  const rest = bytes.length % 4
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - rest)])
}

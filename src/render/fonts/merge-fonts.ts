import { getTable, type FontParts } from './font-parts.ts'
import { padTo4, writeTrueType } from './woff.ts'

/**
 * One TrueType font out of the subsets a face is published in. Left as separate fonts, `Việt` would be set as
 * `Vi` + `ệ` + `t` from two fonts, and its text might come out of the PDF in pieces. Where two subsets have the same
 * character, the earlier one gives it. Kerning and ligatures are dropped: Word sets Times New Roman without them.
 */
export function mergeFonts(parts: readonly [FontParts, ...FontParts[]], name: FontName): Buffer {
  const [base] = parts
  if (parts.some((part) => part.unitsPerEm !== base.unitsPerEm)) throw new Error('subsets of different scale')
  const glyphs: Buffer[] = []
  const metrics: FontParts['metrics'][number][] = []
  const characters = new Map<number, number>()
  for (const part of parts) {
    const shift = glyphs.length
    for (const [character, glyph] of part.characters) {
      if (!characters.has(character)) characters.set(character, glyph + shift)
    }
    glyphs.push(...part.glyphs.map((glyph) => shiftComponents(glyph, shift)))
    metrics.push(...part.metrics)
  }
  return writeTrueType(
    new Map([
      ...writeGlyphs(glyphs),
      ['cmap', writeCharacters(characters)],
      ['head', changed(getTable(base.tables, 'head'), (head) => head.writeInt16BE(1, 50))],
      ['hhea', changed(getTable(base.tables, 'hhea'), (hhea) => hhea.writeUInt16BE(glyphs.length, 34))],
      ['hmtx', writeMetrics(metrics)],
      ['maxp', writeMaxima(parts, glyphs.length)],
      ['name', writeNames(name)],
      ['OS/2', getTable(base.tables, 'OS/2')],
      ['post', changed(getTable(base.tables, 'post').subarray(0, 32), (post) => post.writeUInt32BE(0x00030000, 0))],
    ]),
  )
}

export type FontName = { readonly family: string; readonly style: string; readonly postScript: string }

function changed(table: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table)
  change(copy)
  return copy
}

/** A composite glyph (ế = e + ^ + ´) names its parts by index, so they move with the subset. */
function shiftComponents(glyph: Buffer, shift: number): Buffer {
  if (shift === 0 || glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph
  return changed(glyph, (copy) => {
    let at = 10
    let flags: number
    do {
      flags = copy.readUInt16BE(at)
      copy.writeUInt16BE(copy.readUInt16BE(at + 2) + shift, at + 2)
      at += 4 + (flags & 0x0001 ? 4 : 2)
      if (flags & 0x0008) at += 2
      else if (flags & 0x0040) at += 4
      else if (flags & 0x0080) at += 8
    } while (flags & 0x0020)
  })
}

function writeGlyphs(glyphs: readonly Buffer[]): [string, Buffer][] {
  const loca = Buffer.alloc((glyphs.length + 1) * 4)
  const padded = glyphs.map(padTo4)
  let offset = 0
  for (const [index, glyph] of padded.entries()) {
    offset += glyph.length
    loca.writeUInt32BE(offset, (index + 1) * 4)
  }
  return [
    ['glyf', Buffer.concat(padded)],
    ['loca', loca],
  ]
}

function writeMetrics(metrics: FontParts['metrics']): Buffer {
  const hmtx = Buffer.alloc(metrics.length * 4)
  for (const [index, { width, bearing }] of metrics.entries()) {
    hmtx.writeUInt16BE(width, index * 4)
    hmtx.writeInt16BE(bearing, index * 4 + 2)
  }
  return hmtx
}

/** The largest of each limit (points, contours, depth of composites) over the subsets. */
function writeMaxima(parts: readonly [FontParts, ...FontParts[]], glyphCount: number): Buffer {
  return changed(getTable(parts[0].tables, 'maxp'), (maxp) => {
    maxp.writeUInt16BE(glyphCount, 4)
    for (let at = 6; at + 1 < maxp.length; at += 2) {
      maxp.writeUInt16BE(Math.max(...parts.map((part) => getTable(part.tables, 'maxp').readUInt16BE(at))), at)
    }
  })
}

/** One format 12 subtable, a group for each character: large enough for all, simple enough to be right. */
function writeCharacters(characters: ReadonlyMap<number, number>): Buffer {
  const sorted = [...characters].toSorted(([a], [b]) => a - b)
  const table = Buffer.alloc(12 + 16 + sorted.length * 12)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(16 + sorted.length * 12, 16)
  table.writeUInt32BE(sorted.length, 24)
  for (const [index, [character, glyph]] of sorted.entries()) {
    const at = 28 + index * 12
    table.writeUInt32BE(character, at)
    table.writeUInt32BE(character, at + 4)
    table.writeUInt32BE(glyph, at + 8)
  }
  return table
}

function writeNames({ family, style, postScript }: FontName): Buffer {
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postScript],
  ] as const
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const header = Buffer.alloc(6 + names.length * 12)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  for (const [index, [id]] of names.entries()) {
    const size = texts[index]?.length ?? 0
    const record = [3, 1, 0x0409, id, size, offset]
    for (const [field, value] of record.entries()) header.writeUInt16BE(value, 6 + index * 12 + field * 2)
    offset += size
  }
  return Buffer.concat([header, ...texts])
}

import type { FontTables } from './woff.ts'

/** What merging and measuring need of one TrueType font. */
export type FontParts = {
  readonly tables: FontTables
  readonly unitsPerEm: number
  readonly glyphs: readonly Buffer[]
  /** Advance width and left side bearing of each glyph. */
  readonly metrics: readonly { readonly width: number; readonly bearing: number }[]
  /** Code point → glyph. */
  readonly characters: ReadonlyMap<number, number>
}

export function getTable(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag)
  if (!table) throw new Error(`font without table ${tag}`)
  return table
}

export function readFontParts(tables: FontTables): FontParts {
  const count = getTable(tables, 'maxp').readUInt16BE(4)
  return {
    tables,
    unitsPerEm: getTable(tables, 'head').readUInt16BE(18),
    glyphs: readGlyphs(tables, count),
    metrics: readMetrics(tables, count),
    characters: readCharacters(getTable(tables, 'cmap')),
  }
}

function readGlyphs(tables: FontTables, count: number): readonly Buffer[] {
  const long = getTable(tables, 'head').readInt16BE(50) === 1
  const loca = getTable(tables, 'loca')
  const glyf = getTable(tables, 'glyf')
  const offset = (index: number) => (long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2)
  return Array.from({ length: count }, (_, index) => glyf.subarray(offset(index), offset(index + 1)))
}

function readMetrics(tables: FontTables, count: number): FontParts['metrics'] {
  const full = getTable(tables, 'hhea').readUInt16BE(34)
  const hmtx = getTable(tables, 'hmtx')
  return Array.from({ length: count }, (_, index) =>
    index < full
      ? { width: hmtx.readUInt16BE(index * 4), bearing: hmtx.readInt16BE(index * 4 + 2) }
      : { width: hmtx.readUInt16BE((full - 1) * 4), bearing: hmtx.readInt16BE(full * 4 + (index - full) * 2) },
  )
}

/** Reads every format 4 and 12 subtable; the fonts we ship have no other. */
function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
  const characters = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const format = subtable.readUInt16BE(0)
    const pairs = format === 4 ? readSegments(subtable) : format === 12 ? readGroups(subtable) : []
    for (const [character, glyph] of pairs) if (glyph !== 0) characters.set(character, glyph)
  }
  return characters
}

function* readSegments(table: Buffer): Generator<readonly [number, number]> {
  const doubled = table.readUInt16BE(6)
  for (let at = 0; at < doubled; at += 2) {
    const end = table.readUInt16BE(14 + at)
    const start = table.readUInt16BE(16 + doubled + at)
    const delta = table.readUInt16BE(16 + 2 * doubled + at)
    const rangeAt = 16 + 3 * doubled + at
    const range = table.readUInt16BE(rangeAt)
    for (let character = start; character <= end && character !== 0xffff; character += 1) {
      const raw = range === 0 ? character : table.readUInt16BE(rangeAt + range + (character - start) * 2)
      yield [character, range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff]
    }
  }
}

function* readGroups(table: Buffer): Generator<readonly [number, number]> {
  for (let index = 0; index < table.readUInt32BE(12); index += 1) {
    const [start, end, first] = [16, 20, 24].map((at) => table.readUInt32BE(at + index * 12)) as [
      number,
      number,
      number,
    ]
    for (let character = start; character <= end; character += 1) yield [character, first + character - start]
  }
}

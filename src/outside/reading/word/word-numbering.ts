import type { ReadLimits } from '../limits.ts'
import { walkXml } from '../walk-xml.ts'

type Level = { format: string; text: string; start: number }
type Numbering = ReadonlyMap<string, ReadonlyMap<number, Level>>

/** Counts the paragraphs of lists and writes their labels as Word prints them. */
export class ListCounter {
  private readonly numbering: Numbering
  private readonly counts = new Map<string, number[]>()

  constructor(part: Uint8Array | undefined, limits: ReadLimits) {
    this.numbering = part ? readNumbering(part, limits) : new Map()
  }

  next(list: string, depth: number): string {
    const levels = this.numbering.get(list)
    const level = levels?.get(depth)
    if (!levels || !level) return ''
    if (level.format === 'bullet') return '-'
    if (level.format === 'none') return ''
    const counts = this.counts.get(list) ?? []
    this.counts.set(list, counts)
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    counts.length = depth + 1
    return level.text.replace(/%(\d)/g, (_, place: string) => {
      const above = Number(place) - 1
      return writeNumber(counts[above] ?? levels.get(above)?.start ?? 1, levels.get(above)?.format ?? 'decimal')
    })
  }
}

function readNumbering(part: Uint8Array, limits: ReadLimits): Numbering {
  const abstracts = new Map<string, Map<number, Level>>()
  const lists = new Map<string, string>()
  let levels = new Map<number, Level>()
  let level: Level = { format: 'decimal', text: '', start: 1 }
  let list = ''
  walkXml(
    part,
    {
      open: (name, { val = '', ...attributes }) => {
        if (name === 'abstractNum') abstracts.set(attributes['abstractNumId'] ?? '', (levels = new Map()))
        if (name === 'lvl')
          levels.set(Number(attributes['ilvl'] ?? 0), (level = { format: 'decimal', text: '', start: 1 }))
        if (name === 'numFmt') level.format = val
        if (name === 'lvlText') level.text = val
        if (name === 'start') level.start = Number(val)
        if (name === 'num') list = attributes['numId'] ?? ''
        if (name === 'abstractNumId') lists.set(list, val)
        // A list that starts again has levels of its own; what they override does not matter here.
        if (name === 'lvlOverride') level = { format: 'decimal', text: '', start: 1 }
      },
    },
    limits,
  )
  return new Map(
    [...lists].flatMap(([id, abstract]) => (abstracts.has(abstract) ? [[id, abstracts.get(abstract)!] as const] : [])),
  )
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function writeNumber(value: number, format: string): string {
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format.endsWith('Letter')) {
    const letter = String.fromCharCode(97 + ((Math.max(1, value) - 1) % 26))
    return format === 'upperLetter' ? letter.toUpperCase() : letter
  }
  if (!format.endsWith('Roman')) return String(value)
  let rest = Math.min(Math.max(value, 0), 3999)
  let written = ''
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) written += sign
  return format === 'lowerRoman' ? written.toLowerCase() : written
}

import type { Part } from './xlsx-package.ts'
import { collectXml } from './xml-stream.ts'

/** What a number in a cell means to the person who sees it. */
export type NumberKind = 'date' | 'percent' | 'plain'

type Item = { readonly custom: number; readonly code: string } | { readonly format: number }

/** The kind of every cell style of a workbook, by the index that cells carry. */
export async function readStyles(part: Part | undefined): Promise<readonly NumberKind[]> {
  if (!part) return []
  const items = await collectXml<Item>(await part.read(), (emit) => {
    let inCellFormats = false
    return {
      open: (name, attributes) => {
        if (name === 'cellXfs') inCellFormats = true
        if (name === 'numFmt') emit({ custom: Number(attributes['numFmtId']), code: attributes['formatCode'] ?? '' })
        if (name === 'xf' && inCellFormats) emit({ format: Number(attributes['numFmtId'] ?? 0) })
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false
      },
    }
  })
  const codes = new Map(items.flatMap((item) => ('custom' in item ? [[item.custom, item.code] as const] : [])))
  return items.flatMap((item) => ('format' in item ? [kindOf(item.format, codes.get(item.format))] : []))
}

/** ECMA-376 part 1, 18.8.30: the formats that have a number and no text, those of East Asia included. */
function kindOf(format: number, code: string | undefined): NumberKind {
  if (code !== undefined) return kindOfCode(code)
  if (format === 9 || format === 10) return 'percent'
  const date = (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  return date ? 'date' : 'plain'
}

/** Letters count only outside quotes, brackets and escapes: `"ngày "0` is a number, `[$-42A]dd/mm/yyyy` a date. */
export function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';')[0] ?? ''
  if (bare.includes('%')) return 'percent'
  if (/general|standard/i.test(bare)) return 'plain'
  return /[dmyhs]/i.test(bare) && !/\[[hms]+\]/i.test(code) ? 'date' : 'plain'
}

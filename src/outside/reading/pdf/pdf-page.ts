import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { readDrawing } from './drawing.ts'
import type { Matrix } from './matrix.ts'
import type { Chunk, Font } from './painted-words.ts'
import type { Ruling } from './rulings.ts'

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfParts = Awaited<ReturnType<typeof getResolvedPDFJS>>

export type PdfPage = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly chunks: readonly Chunk[]
  readonly rulings: readonly Ruling[]
}

export async function readPage(file: PdfFile, parts: PdfParts, number: number): Promise<PdfPage> {
  const page = await file.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const drawing = await page.getOperatorList()
  const fonts = new Map<string, Font>()
  const fontOf = (id: string) => {
    const font = fonts.get(id) ?? findFont(page.commonObjs, id)
    fonts.set(id, font)
    return font
  }
  const { chunks, rulings } = readDrawing(drawing, parts.OPS, view.transform as unknown as Matrix, fontOf)
  page.cleanup()
  return { number, width: view.width, height: view.height, chunks, rulings }
}

type Objects = { has: (id: string) => boolean; get: (id: string) => unknown }

/** The name says what is bold and how old texts are encoded; a drawn font (type 3) has a scale of its own. */
function findFont(objects: Objects, id: string): Font {
  if (!objects.has(id)) return { name: '', scale: 0.001 }
  const { name, fontMatrix } = objects.get(id) as { name?: unknown; fontMatrix?: readonly number[] }
  const scale = fontMatrix?.[0]
  return { name: typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '', scale: scale || 0.001 }
}

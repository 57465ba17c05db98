import { fromFont, type Legacy } from '../encodings/legacy.ts'
import type { Operators } from './drawing.ts'
import { apply, identity, type Matrix, multiply } from './matrix.ts'

/** Letters painted without a gap; y counts from the top of the page to the baseline. */
export type Chunk = {
  readonly text: string
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** A blank was painted before it. */
  readonly spaced: boolean
  readonly legacy?: Legacy
}

export type Font = { readonly name: string; readonly scale: number }
type Glyph = { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean }
type State = {
  font: Font
  fontId: string
  size: number
  charSpacing: number
  wordSpacing: number
  hScale: number
  rise: number
  leading: number
}
type Growing = {
  text: string
  x: number
  x2: number
  y: number
  size: number
  fontId: string
  font: Font
  spaced: boolean
}

const most = 400_000

/**
 * The words of a page from the operators that paint them. pdf.js's own text runs hide where each letter stands, which
 * tears words apart where a printer paints the letters a font lacks afterwards, from another font.
 */
export class WordPainter {
  readonly chunks: Chunk[] = []
  private readonly seen = new Set<string>()
  private readonly fontOf: (id: string) => Font
  private state: State = {
    font: { name: '', scale: 0.001 },
    fontId: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    hScale: 1,
    rise: 0,
    leading: 0,
  }
  private readonly saved: State[] = []
  private matrix: Matrix = identity
  private x = 0
  private y = 0
  private lineX = 0
  private lineY = 0
  private word: Growing | undefined
  private blankEnds: { readonly x: number; readonly y: number } | undefined

  constructor(fontOf: (id: string) => Font) {
    this.fontOf = fontOf
  }

  save(): void {
    this.saved.push({ ...this.state })
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  take(operator: string, args: readonly unknown[], toView: Matrix): void {
    const [first, second] = args as readonly number[]
    switch (operator) {
      case 'beginText':
        this.place(identity)
        break
      case 'setTextMatrix':
        this.place((Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args) as Matrix)
        break
      case 'moveText':
        this.move(first!, second!)
        break
      case 'setLeadingMoveText':
        this.state.leading = second!
        this.move(first!, second!)
        break
      case 'nextLine':
        this.move(0, this.state.leading)
        break
      case 'setLeading':
        this.state.leading = -first!
        break
      case 'setFont':
        this.state.fontId = String(args[0])
        this.state.font = this.fontOf(this.state.fontId)
        this.state.size = second!
        break
      case 'setCharSpacing':
        this.state.charSpacing = first!
        break
      case 'setWordSpacing':
        this.state.wordSpacing = first!
        break
      case 'setHScale':
        this.state.hScale = first! / 100
        break
      case 'setTextRise':
        this.state.rise = first!
        break
      case 'showText':
        this.show(args[0] as readonly (Glyph | number)[], toView)
        break
      case 'endText':
        this.finish()
        break
      default:
    }
  }

  private place(matrix: Matrix): void {
    this.matrix = matrix
    this.x = this.y = this.lineX = this.lineY = 0
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }

  private show(glyphs: readonly (Glyph | number)[], toView: Matrix): void {
    const { size, hScale, charSpacing, wordSpacing, rise, font } = this.state
    const toPage = multiply(toView, this.matrix)
    // Slanted letters are marks over the page (`DỰ THẢO`), not text.
    const upright = Math.abs(toPage[1]) <= Math.abs(toPage[0]) / 10
    const height = Math.hypot(toPage[2], toPage[3]) * Math.abs(size)
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.x -= ((glyph * size) / 1000) * hScale
        continue
      }
      const width = (glyph.width ?? 0) * size * font.scale
      const [x, y] = apply(toPage, this.x, this.y + rise)
      const [x2] = apply(toPage, this.x + width * hScale, this.y + rise)
      this.x += (width + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * hScale
      if (upright && height >= 1) this.add(glyph.unicode ?? '', x, x2, y, height)
    }
  }

  private add(text: string, x: number, x2: number, y: number, size: number): void {
    if (text.trim() === '') {
      if (text === '') return
      this.finish()
      this.blankEnds = { x: x2, y }
      return
    }
    const word = this.word
    const goesOn =
      word &&
      word.fontId === this.state.fontId &&
      Math.abs(word.y - y) < size * 0.1 &&
      Math.abs(word.size - size) < 0.5 &&
      x - word.x2 < size * 0.12 &&
      x - word.x2 > -size * 0.4
    if (goesOn) {
      word.text += text
      word.x2 = Math.max(word.x2, x2)
      return
    }
    this.finish()
    const blank = this.blankEnds
    const spaced = blank !== undefined && Math.abs(blank.y - y) < size * 0.1 && Math.abs(x - blank.x) < size * 0.35
    this.word = { text, x, x2, y, size, fontId: this.state.fontId, font: this.state.font, spaced }
    this.blankEnds = undefined
  }

  finish(): void {
    const word = this.word
    this.word = undefined
    if (!word || this.chunks.length >= most) return
    // Bold made by painting twice.
    const key = `${word.text} ${Math.round(word.x / 2)} ${Math.round(word.y / 2)}`
    if (this.seen.has(key)) return
    this.seen.add(key)
    const { text, legacy } = fromFont(word.text, word.font.name)
    const { x, x2, y, size, spaced } = word
    this.chunks.push({
      text,
      x,
      x2,
      y,
      size,
      bold: /bold|black|heavy|semibold/i.test(word.font.name),
      spaced,
      ...(legacy && { legacy }),
    })
  }
}

/** What a page's text operators are called, by the number pdf.js gives them. */
export function textOperators(ops: Operators): ReadonlyMap<number, string> {
  const names = [
    'beginText',
    'endText',
    'setTextMatrix',
    'moveText',
    'setLeadingMoveText',
    'nextLine',
    'setLeading',
    'setFont',
    'setCharSpacing',
    'setWordSpacing',
    'setHScale',
    'setTextRise',
    'showText',
  ]
  return new Map(names.flatMap((name) => (ops[name] === undefined ? [] : [[ops[name], name] as const])))
}

import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

type Kind = 'part' | 'roman' | 'capital' | 'digit' | 'decimal' | 'small'
type Label = { readonly kind: Kind; readonly value: number; readonly parent: string; readonly text: string }

const capitals = ['A', 'B', 'C', 'D', 'Đ', 'E', 'F', 'G', 'H', 'I', 'K', 'L', 'M']
const smalls = ['a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q']
/** Letters people leave out. */
const optional = new Set(['Đ', 'F', 'đ', 'f'])

function labelOf(passage: Passage): Label | undefined {
  const text = passage.text.trimStart()
  if (/^PHẦN\s|^Phần\s+(?:thứ|[IVX]+\b)/u.test(text)) return { kind: 'part', value: 0, parent: '', text }
  const roman = /^([IVX]{1,5})\s*[.)]\s*\S/.exec(text)
  if (roman) return { kind: 'roman', value: romanValue(roman[1]!), parent: '', text: roman[1]! }
  const capital = /^([A-HK-MĐ])\s*[.)]\s+\S/u.exec(text)
  if (capital) return { kind: 'capital', value: capitals.indexOf(capital[1]!), parent: '', text: capital[1]! }
  const decimal = /^(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})\.?\s+\S/.exec(text)
  if (decimal && passage.text.length < 250)
    return { kind: 'decimal', value: Number(decimal[2]), parent: decimal[1]!, text: `${decimal[1]}.${decimal[2]}` }
  const digit = /^(\d{1,2})\s*[.)]\s+\S/.exec(text)
  if (digit && (passage.kind === 'heading' || passage.piece.bold))
    return { kind: 'digit', value: Number(digit[1]), parent: '', text: digit[1]! }
  const small = /^([a-eghik-qđ])\s*\)\s*\S/u.exec(text)
  return small ? { kind: 'small', value: smalls.indexOf(small[1]!), parent: '', text: small[1]! } : undefined
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  return [...text.matchAll(/./g)].reduce((sum, { 0: one, index }) => {
    const [here, next] = [values[one] ?? 0, values[text[index + 1] ?? ''] ?? 0]
    return sum + (here < next ? -here : here)
  }, 0)
}

/** What a label opens anew below it. */
const below: Readonly<Record<Kind, readonly Kind[]>> = {
  part: ['roman', 'capital', 'digit', 'decimal', 'small'],
  capital: ['roman', 'digit', 'decimal', 'small'],
  roman: ['digit', 'decimal', 'small'],
  digit: ['decimal', 'small'],
  decimal: ['small'],
  small: [],
}

/** Sections numbered twice, or with one left out; lists that begin anew are lists of their own. */
export const sectionNumbers: LintRule = {
  code: 'CCHC-136',
  severity: 'info',
  title: 'Số thứ tự các mục liên tục',
  explanation: 'Mục trùng số hoặc nhảy số thường là sót mục khi ghép hoặc cắt báo cáo.',
  check: (paper: Paper) => {
    const last = new Map<string, number>()
    const mixed = new Set<string>()
    const drafts: Draft[] = []
    const closing = paper.passages.findIndex((one) => /^noi nhan/.test(one.folded))
    for (const passage of paper.passages.slice(0, closing === -1 ? undefined : closing)) {
      const label = passage.kind === 'footnote' ? undefined : labelOf(passage)
      if (!label) continue
      const key = `${label.kind} ${label.parent}`
      const before = last.get(key)
      const first = label.kind === 'capital' || label.kind === 'small' ? 0 : 1
      if (before !== undefined && label.kind !== 'part') {
        // Bold lists inside numbered sections cannot be told from the sections.
        if (label.value === first && before !== first && (label.kind === 'digit' || label.kind === 'small'))
          mixed.add(key)
        const wrong = mixed.has(key) ? undefined : problem(label, before)
        if (wrong)
          drafts.push({ ...wrong, ...spot(passage.piece, 0, Math.min(passage.text.length, 120)), found: label.text })
      }
      // “3.1” right under “2. …”, where “2.1” was to stand.
      const above = label.kind === 'decimal' && before === undefined ? last.get('digit ') : undefined
      if (
        above !== undefined &&
        !last.has(`decimal ${above}`) &&
        !label.parent.includes('.') &&
        Number(label.parent) === above + 1 &&
        label.value === 1
      )
        drafts.push({
          message: `Mục ${label.text} đứng trong mục ${above}: số mục không khớp.`,
          expected: `${above}.1`,
          ...spot(passage.piece, 0, Math.min(passage.text.length, 120)),
          found: label.text,
        })
      last.set(key, label.value)
      for (const kind of below[label.kind]) {
        for (const other of [...last.keys(), ...mixed]) {
          const nested = label.kind !== 'digit' || kind !== 'decimal' || other.startsWith(`decimal ${label.value}`)
          if (other.startsWith(`${kind} `) && nested) {
            last.delete(other)
            mixed.delete(other)
          }
        }
      }
    }
    return drafts
  },
}

function problem(label: Label, before: number): Pick<Draft, 'message' | 'expected'> | undefined {
  if (label.value === before) return { message: `Mục ${label.text} trùng số với mục ngay trước nó.` }
  if (label.value < before + 2) return undefined
  const order = label.kind === 'capital' ? capitals : label.kind === 'small' ? smalls : undefined
  const between = order?.slice(before + 1, label.value).filter((one) => !optional.has(one))
  if (between?.length === 0) return undefined
  const missing = order ? between![0]! : label.kind === 'roman' ? toRoman(before + 1) : String(before + 1)
  const expected = label.kind === 'decimal' ? `${label.parent}.${missing}` : missing
  return { message: `Mục ${label.text} đứng ngay sau mục trước: thiếu mục ${expected}.`, expected }
}

function toRoman(value: number): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][value] ?? String(value)
}

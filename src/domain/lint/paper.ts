import { type ActMention, actsIn } from './language/acts.ts'
import { type DateMention, datesIn } from './language/dates.ts'
import { foldInPlace } from './language/fold.ts'
import { type Fraction, fractionsIn } from './language/fractions.ts'
import { maskedSpans } from './language/masks.ts'
import { quantitiesIn, type Quantity } from './language/quantities.ts'
import type { Span } from './language/span.ts'
import { type Header, readHeader } from './header.ts'
import { readGrid, type Grid } from './tables/grid.ts'
import type { LintDocument, Piece } from './text-model.ts'

/** What a part of the report is about; a target must not be read as a result. */
export type Role = 'opening' | 'results' | 'shortcomings' | 'plan' | 'proposals' | 'closing'

/** One paragraph, heading or footnote with everything understood in it. */
export type Passage = {
  readonly piece: Piece
  readonly kind: 'heading' | 'paragraph' | 'footnote'
  readonly index: number
  readonly text: string
  readonly folded: string
  readonly role: Role
  /** The nearest heading above. */
  readonly under: string
  readonly acts: readonly ActMention[]
  readonly dates: readonly DateMention[]
  readonly masks: readonly Span[]
  readonly quantities: readonly Quantity[]
  readonly fractions: readonly Fraction[]
}

/** A document as the rules see it. */
export type Paper = {
  readonly document: LintDocument
  readonly header: Header
  readonly passages: readonly Passage[]
  readonly grids: readonly Grid[]
}

export function readPaper(document: LintDocument): Paper {
  const header = readHeader(document)
  const passages: Passage[] = []
  const grids: Grid[] = []
  let role: Role = 'opening'
  let under = ''
  const before: string[] = []
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      grids.push(readGrid(block, before.slice(-8), under))
      continue
    }
    const folded = foldInPlace(block.text)
    const kind =
      block.kind === 'paragraph' && (looksLikeHeading(block.text) || isPartName(block.text)) ? 'heading' : block.kind
    if (kind === 'heading') {
      under = block.text
      // “…; nhiệm vụ trọng tâm quý IV” in the title begins no plan.
      if (role !== 'opening' || !isTitle(header, block.text)) role = roleOf(folded, role)
    }
    if (/^(?:tren day la|noi nhan)/.test(folded)) role = 'closing'
    if (block.kind !== 'footnote') before.push(block.text)
    passages.push(readPassage(block, kind, passages.length, role, under))
  }
  return { document, header, passages, grids }
}

function isTitle({ subject, titleLine }: Header, text: string): boolean {
  const line = text.trim().replace(/\s+/g, ' ')
  return line !== '' && (titleLine?.text.trim() === text.trim() || (subject?.includes(line) ?? false))
}

/** No paragraph of a report is longer; what a hostile file adds is not read, so that time stays linear. */
const longestPassage = 20_000

function readPassage(piece: Piece, kind: Passage['kind'], index: number, role: Role, under: string): Passage {
  const text = piece.text.slice(0, longestPassage)
  const acts = actsIn(text)
  const masks = maskedSpans(text, acts)
  const quantities = quantitiesIn(text, acts)
  const fractions = fractionsIn(text, masks, quantities)
  return {
    piece,
    kind,
    index,
    text,
    folded: foldInPlace(text),
    role,
    under,
    acts,
    dates: datesIn(text),
    masks,
    quantities,
    fractions,
  }
}

const numbered = /^\s*(?:(?:[IVX]{1,5}|[A-D]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)]|\d{1,2}(?:\.\d{1,2})+)\s*\S/u

/** A part named in capitals on a line of its own, without a number. */
function isPartName(text: string): boolean {
  const line = text.trim()
  return (
    line.length < 140 &&
    line === line.toUpperCase() &&
    /^(?:PHẦN|PHƯƠNG HƯỚNG|NHIỆM VỤ TRỌNG TÂM|TỒN TẠI|HẠN CHẾ|KIẾN NGHỊ|ĐỀ XUẤT)(?!\p{L})/u.test(line)
  )
}

function looksLikeHeading(text: string): boolean {
  return (
    numbered.test(text) &&
    text.length < 180 &&
    !/[.;,]\s*$/.test(text.trim()) &&
    !/\d[^.)]{0,3}\s(?:hồ sơ|thủ tục)/.test(text)
  )
}

function roleOf(folded: string, before: Role): Role {
  const top = /^\s*(?:phan\s+)?(?:thu\s+)?[ivx]+\s*[.)]|^\s*phan /.test(folded)
  // “IV. NHIỆM VỤ QUÝ III NĂM 2026”; “I. NHIỆM VỤ ĐƯỢC GIAO” is none.
  if (
    top &&
    /^\W*(?:phan\s+)?(?:thu\s+)?[ivx\w]+\s*[.):]\s*(?:cac |mot so )?(?:nhiem vu|giai phap|ke hoach)\b(?!.*(?:giao\b|ket qua|da ))/.test(
      folded,
    )
  )
    return 'plan'
  if (
    /phuong huong|nhiem vu trong tam|trong tam .*(?:toi|cuoi nam|tiep theo)|nhiem vu.*(?:thoi gian toi|cuoi nam|thang toi|quy toi)|giai phap trong tam/.test(
      folded,
    )
  )
    return 'plan'
  if (/ton tai|han che|kho khan|vuong mac|nguyen nhan/.test(folded) && folded.length < 110) return 'shortcomings'
  if (/(?:^|[.)]\s*)(?:nhung |mot so )?(?:de xuat|kien nghi|de nghi)/.test(folded) && !/phan anh/.test(folded))
    return 'proposals'
  if (/ket qua|tinh hinh|cong tac|danh gia|uu diem|mat tich cuc/.test(folded) || top)
    return top || before !== 'plan' ? 'results' : before
  return before === 'opening' ? 'results' : before === 'shortcomings' && top ? 'results' : before
}

/** The footnotes a passage calls, in their own passages. */
export function notesOf(
  paper: Paper,
  passage: Passage,
): readonly { readonly offset: number; readonly note: Passage }[] {
  return (passage.piece.notes ?? []).flatMap(({ offset, number }) => {
    const note = paper.passages.find(
      (one) => one.kind === 'footnote' && 'number' in one.piece && one.piece.number === number,
    )
    return note ? [{ offset, note }] : []
  })
}

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import { ShapeRun } from 'docx/shapes'

/** What differs from the style of the paragraph. */
type TextStyle = { readonly points?: number; readonly bold?: boolean; readonly italics?: boolean }

/** Word counts the size of letters in half points, and distances in twentieths of a point. */
export const halfPoints = (points: number) => Math.round(points * 2)
export const twips = (points: number) => Math.round(points * 20)
export const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)
/** A margin is at least what the law says: 15 mm must not become 14.99. */
export const marginOf = (millimetres: number) => Math.ceil((millimetres * 1440) / 25.4)

/** One run for each line, broken inside the paragraph. */
export function linesOf(lines: readonly string[], { points, bold, italics }: TextStyle = {}): readonly TextRun[] {
  return lines.map(
    (text, index) =>
      new TextRun({
        text,
        ...(index > 0 && { break: 1 }),
        ...(points !== undefined && { size: halfPoints(points) }),
        ...(bold && { bold }),
        ...(italics && { italics }),
      }),
  )
}

/** Letters of the line that carries a drawn line, in half points: so small that only the distance before it counts. */
const ruleLetters = 2

/** A drawn line under the words above. NĐ 30/2020 wants a line drawn, not letters underlined. */
export function ruleOf(points: number, after = 0): Paragraph {
  const line = new ShapeRun({
    type: 'rectangle',
    transformation: { width: (points * 96) / 72, height: 1 },
    fill: '000000',
    line: 'none',
    altText: { name: 'Đường kẻ', description: '' },
    run: { size: ruleLetters },
  })
  return centred([line], { spacing: { before: twips(2.5), after }, run: { size: ruleLetters } })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** A borderless table for things that stand side by side; a row never breaks across pages. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((all, one) => all + mm(one), 0), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({ children, width: { size: mm(widths[index] ?? 0), type: WidthType.DXA } }),
          ),
        }),
    ),
  })
}

export function centred(children: IParagraphOptions['children'], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: children ?? [] })
}

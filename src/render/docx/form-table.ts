import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Table as FormTable, TableCell as FormCell } from '#domain/documents/model.ts'
import { placeCells, type Placed } from '../grid.ts'
import { size, typedNote } from '../page.ts'
import { cellText, oneLine } from '../printable.ts'
import { fitTable, type TableFit } from '../table-fit.ts'
import { centred, linesOf, mm, twips } from './parts.ts'

const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

/** Caption, table with its head repeated on every page, and the note on typed cells where there are any. */
export function formTable(table: FormTable, width: number): readonly (Paragraph | Table)[] {
  const fit = fitTable(table, width)
  const caption = table.caption
    ? [
        centred(linesOf([oneLine(table.caption)], { points: size.caption, bold: true }), {
          keepNext: true,
          spacing: { before: twips(6), after: twips(5) },
        }),
      ]
    : []
  const typed = table.rows.flat().some((cell) => cell.typed)
  return [
    ...caption,
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: mm(width), type: WidthType.DXA },
      columnWidths: fit.widths.map(mm),
      margins: {
        left: mm(fit.padding),
        right: mm(fit.padding),
        top: twips(2),
        bottom: twips(2),
        marginUnitType: WidthType.DXA,
      },
      borders: {
        top: border,
        bottom: border,
        left: border,
        right: border,
        insideHorizontal: border,
        insideVertical: border,
      },
      rows: [...rowsOf(table, table.head, fit, true), ...rowsOf(table, table.rows, fit, false)],
    }),
    typed
      ? new Paragraph({
          spacing: { before: twips(4), after: twips(6) },
          children: linesOf([typedNote], { points: size.note, italics: true }),
        })
      : afterTable(),
  ]
}

/** Word wants a paragraph after a table, and the next text its distance; this one is a point high. */
export function afterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: twips(5), line: 20, lineRule: 'exact' }, run: { size: 2 } })
}

function rowsOf(table: FormTable, cells: readonly (readonly FormCell[])[], fit: TableFit, head: boolean): TableRow[] {
  return placeCells(cells).map(
    (row) =>
      new TableRow({
        cantSplit: true,
        ...(head && { tableHeader: true }),
        children: row.map((placed) => cellOf(table, placed, fit, head)),
      }),
  )
}

function cellOf(
  table: FormTable,
  { cell, column, across, down }: Placed<FormCell>,
  fit: TableFit,
  head: boolean,
): TableCell {
  const width = fit.widths.slice(column, column + across).reduce((all, one) => all + mm(one), 0)
  const align = head || across > 1 ? 'centre' : (table.columns[column]?.align ?? 'left')
  const style = { points: fit.size, bold: head || cell.bold === true, italics: cell.italic === true }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(across > 1 && { columnSpan: across }),
    ...(down > 1 && { rowSpan: down }),
    ...(cell.typed && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E8E8E8' } }),
    children: [
      new Paragraph({ alignment: alignments[align], children: linesOf(cellText(cell.text).split('\n'), style) }),
    ],
  })
}

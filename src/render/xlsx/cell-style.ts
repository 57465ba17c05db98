import type { Alignment, Borders, Fill, Font, Style } from 'exceljs'
import type { WorkbookCell } from '#domain/documents/model.ts'

const thin = { style: 'thin' } as const
const borders: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin }
const typedFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } }
const headFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } }
/** Forms give money in million đồng with up to six decimals, that is to the đồng. */
const moneyDecimals = 6

export function fontOf(size: number, cell: { readonly bold?: boolean; readonly italic?: boolean } = {}): Partial<Font> {
  return { name: 'Times New Roman', family: 1, size, bold: cell.bold ?? false, italic: cell.italic ?? false }
}

export function headStyle(cell: WorkbookCell): Partial<Style> {
  return {
    font: fontOf(12, { ...cell, bold: true }),
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: borders,
    fill: headFill,
    numFmt: '@',
  }
}

export function bodyStyle(cell: WorkbookCell, align: 'left' | 'centre' | 'right'): Partial<Style> {
  const horizontal: Alignment['horizontal'] = align === 'centre' ? 'center' : align
  return {
    font: fontOf(12, cell),
    alignment: { horizontal, vertical: 'middle', wrapText: true },
    border: borders,
    numFmt: numberFormat(cell),
    ...(cell.typed && { fill: typedFill }),
  }
}

/** Excel shows the separators of the reader's own country; a percentage is a number with its sign in the unit column. */
function numberFormat({ value, format }: WorkbookCell): string {
  switch (format ?? (typeof value === 'string' ? 'text' : 'general')) {
    case 'count':
      return '#,##0'
    case 'percent':
      return '0.00'
    case 'money': {
      const decimals = typeof value === 'number' ? decimalsOf(value) : 0
      return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
    }
    case 'text':
      return '@'
    case 'general':
      return 'General'
  }
}

/** `#,##0.######` would print whole amounts with a bare point. */
function decimalsOf(value: number): number {
  return value.toFixed(moneyDecimals).replace(/0+$/, '').split('.')[1]?.length ?? 0
}

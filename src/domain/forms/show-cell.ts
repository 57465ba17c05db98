import { showNumber } from '#kernel/vietnamese.ts'
import type { SheetCell } from './sheet.ts'

type Shown = Pick<SheetCell, 'value' | 'valueType'> & { readonly decimals?: number }

/**
 * A cell as the paper prints it. Blank is "nobody entered it", `–` is "there is nothing to count", `…` is "it was not
 * measured then": three different things, and none of them is 0.
 */
export function showCell(cell: Shown): string {
  if (cell.valueType === 'header') return ''
  if ('known' in cell.value) return showKnown(cell.value.known, cell)
  if (cell.value.missing === 'not-entered') return ''
  return cell.value.missing === 'not-measured-then' ? '…' : '–'
}

function showKnown(value: number, cell: Shown): string {
  if (cell.valueType !== 'percent') return showNumber(value, decimalsOf(value))
  const bare = value === 0 || value === 100
  return showNumber(value, bare ? 0 : Math.max(cell.decimals ?? 2, decimalsOf(value)))
}

/** The decimals a number was written with, six at most (a đồng in triệu đồng). */
export function decimalsOf(value: number): number {
  return value.toFixed(6).replace(/0+$/, '').split('.')[1]?.length ?? 0
}

import type { FormColumn, FormRow } from './form.ts'
import { addressOf, findCell, type Sheet, type SheetCell } from './sheet.ts'

/**
 * The formula of a cell that adds or divides. It answers as the sheet does: blank while a part is blank, `–` for 0/0,
 * never 100 or 0 unless it is so. Parts that do not apply are left out, as in the sum itself.
 */
export function formulaOf(
  row: FormRow | FormColumn,
  sheet: Sheet,
  cell: SheetCell,
  place: (number: string) => string,
): string | undefined {
  if (row.source.kind === 'sum') {
    const parts = row.source.of.filter((number) => applies(sheet, cell, number)).map(place)
    return parts.length === 0 ? undefined : `IF(COUNT(${parts.join(',')})<${parts.length},"",SUM(${parts.join(',')}))`
  }
  if (row.source.kind !== 'ratio') return undefined
  const parts = [row.source.numerator, row.source.denominator]
  if (!parts.every((number) => applies(sheet, cell, number))) return undefined
  return ratio(place(row.source.numerator), place(row.source.denominator), row.decimals ?? 2)
}

function ratio(numerator: string, denominator: string, decimals: number): string {
  const step = 10 ** -decimals
  const rounded = `ROUND(${numerator}/${denominator}*100,${decimals})`
  const below = `MAX(${step},MIN(${100 - step},${rounded}))`
  const above = `MAX(${100 + step},${rounded})`
  const rate = `IF(${numerator}=0,0,IF(${numerator}=${denominator},100,IF(${numerator}<${denominator},${below},${above})))`
  return `IF(COUNT(${numerator},${denominator})<2,"",IF(${denominator}=0,"–",${rate}))`
}

function applies(sheet: Sheet, cell: SheetCell, number: string): boolean {
  const address = addressOf(cell.line === undefined ? { number } : { number, line: cell.line })
  const value = findCell(sheet, address)?.value
  return value !== undefined && !('missing' in value && value.missing === 'not-applicable')
}

import { type Cell, cellText } from '#kernel/cell.ts'

/** Whole đồng in a cell: `8000`, `8.000`, `8,000 đ`, `8.000,00`, `Miễn phí`. `unreadable` for anything else. */
export function readMoney(cell: Cell): number | undefined | 'unreadable' {
  const text = cellText(cell)
    .normalize('NFC')
    .replace(/(vnđ|vnd|đồng|dong|đ|₫)\.?$/i, '')
    .replace(/\s/g, '')
    .toLowerCase()
  if (text === '' || /^[-–—]$/.test(text)) return undefined
  if (text === 'miễnphí' || text === 'khôngthu') return 0
  if (/^\d+([.,]0{1,2})?$/.test(text)) return safe(text.replace(/[.,].*$/, ''))
  if (/^\d{1,3}(\.\d{3})+(,0{1,2})?$/.test(text)) return safe(text.replace(/,.*$/, '').replaceAll('.', ''))
  if (/^\d{1,3}(,\d{3})+(\.0{1,2})?$/.test(text)) return safe(text.replace(/\..*$/, '').replaceAll(',', ''))
  return 'unreadable'
}

function safe(digits: string): number | 'unreadable' {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : 'unreadable'
}

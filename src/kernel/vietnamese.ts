/** Vietnamese text: one Unicode form, one way to search it, one order, one notation of numbers. */

/** Composed form, single spaces, no invisible marks: what the store keeps and compares. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What a search compares: lower case, no diacritics, đ as d. */
export function folded(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

const collator = new Intl.Collator('vi', { numeric: true })

export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

/** 1512 → `1.512`; 97.42 with 2 decimals → `97,42`. */
export function showNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '-' : ''
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return sign + grouped + (fraction ? `,${fraction}` : '')
}

/** Two digits for counts below ten, as official papers write them: 3 → `03`. */
export function showCount(value: number): string {
  return value > 0 && value < 10 && Number.isInteger(value) ? `0${value}` : showNumber(value)
}

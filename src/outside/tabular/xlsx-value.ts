import type { Cell } from '#kernel/cell.ts'
import type { NumberKind } from './xlsx-styles.ts'

const daySeconds = 86_400
const lastSerial = 2_958_465
/** Day 0 of the two systems; Excel's 1900 system believes in a 29/2/1900, so its first 59 days lie one later. */
const epoch1900 = Date.UTC(1899, 11, 30)
const epoch1904 = Date.UTC(1904, 0, 1)

/** A cell's number as the person sees it: a date as its wall clock, a share as a percentage. */
export function readNumber(written: string, kind: NumberKind, date1904: boolean): Cell {
  const value = Number(written)
  if (written === '' || Number.isNaN(value)) return written === '' ? null : written
  if (kind === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  if (kind === 'date' && value >= 0 && value <= lastSerial) return showSerial(value, date1904)
  return value
}

function showSerial(serial: number, date1904: boolean): string {
  const seconds = Math.round(serial * daySeconds)
  const days = Math.floor(seconds / daySeconds)
  const clock = new Date((seconds % daySeconds) * 1000).toISOString().slice(11, 19)
  if (days === 0 && !date1904) return clock
  const shift = date1904 || days >= 60 ? days : days + 1
  const day = new Date((date1904 ? epoch1904 : epoch1900) + shift * daySeconds * 1000).toISOString().slice(0, 10)
  return clock === '00:00:00' ? day : `${day} ${clock}`
}

/** A date written as ISO 8601 (`t="d"`): its wall clock, midnight left out. */
export function readIsoDate(written: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(written)
  if (!parts) return written
  return parts[2] && parts[2] !== '00:00:00' ? `${parts[1]} ${parts[2]}` : parts[1]!
}

/** Characters XML cannot carry are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text
}

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import exceljs from 'exceljs'
import { demoLedger } from '#catalogue/demo/demo-ledger.ts'
import { defaultHeader } from '#domain/dossiers/import/dossier-columns.ts'

/** Half a year of reports, 15/12 to 14/6, is 26 weeks: shifted by them, every dossier keeps its weekday. */
const halfDays = 182
const [first, last] = ['2025-12-15', '2026-06-14'] as const
const longest = 20
const dateColumns = [8, 9, 10, 11, 12] as const

/**
 * Bình Lục's first half of 2026 (5,082 dossiers), and behind it the same half again and again, 26 weeks earlier each
 * time. What the older halves left open is left out, so that a long history does not carry a growing backlog. Beyond
 * ten years the years repeat, under other codes.
 */
export function* longLedger(halves: number): Iterable<readonly string[]> {
  const half = [...demoLedger('13504')].filter((row) => within(row[9] ?? ''))
  for (let back = 0; back < halves; back += 1) {
    const shift = -(back % longest) * halfDays
    for (const row of half) {
      if (back > 0 && row[11] === '') continue
      yield back === 0 ? row : shifted(row, shift, back)
    }
  }
}

export function* take<T>(rows: Iterable<T>, count: number): Iterable<T> {
  let taken = 0
  for (const row of rows) {
    if (taken === count) return
    taken += 1
    yield row
  }
}

export async function writeCsv(path: string, rows: Iterable<readonly string[]>): Promise<void> {
  const file = createWriteStream(path)
  for (const row of [defaultHeader]) file.write(line(row))
  for (const row of rows) if (!file.write(line(row))) await once(file, 'drain')
  file.end()
  await finished(file)
}

export async function writeXlsx(path: string, rows: Iterable<readonly string[]>): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true })
  const sheet = book.addWorksheet('Danh sách')
  sheet.addRow([...defaultHeader]).commit()
  for (const row of rows) sheet.addRow([...row]).commit()
  sheet.commit()
  await book.commit()
}

function line(row: readonly string[]): string {
  return `${row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}

function within(received: string): boolean {
  const day = dayOf(received)
  return day >= first && day <= last
}

function dayOf(shown: string): string {
  return `${shown.slice(6, 10)}-${shown.slice(3, 5)}-${shown.slice(0, 2)}`
}

function shifted(row: readonly string[], days: number, back: number): readonly string[] {
  const cells = [...row]
  cells[0] = `${row[0]}-${back}`
  for (const column of dateColumns) cells[column] = shiftedDay(row[column] ?? '', days)
  return cells
}

const known = new Map<string, string>()

function shiftedDay(shown: string, days: number): string {
  if (shown === '') return ''
  const key = `${shown.slice(0, 10)} ${days}`
  let day = known.get(key)
  if (day === undefined) {
    const at = new Date(`${dayOf(shown)}T00:00:00Z`)
    at.setUTCDate(at.getUTCDate() + days)
    day = at.toISOString().slice(0, 10).split('-').toReversed().join('/')
    known.set(key, day)
  }
  return day + shown.slice(10)
}

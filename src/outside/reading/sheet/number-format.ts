import { kindOfCode } from '#outside/tabular/xlsx-styles.ts'
import { readNumber } from '#outside/tabular/xlsx-value.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { ReadLimits } from '../limits.ts'
import { walkXml } from '../walk-xml.ts'

/** How a cell style prints a number. `decimals` is undefined for the general format. */
export type NumberFormat = {
  readonly kind: 'date' | 'percent' | 'plain'
  readonly decimals?: number
  readonly grouped: boolean
}

const general: NumberFormat = { kind: 'plain', grouped: false }
/** ECMA-376 part 1, 18.8.30. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
}

export function readNumberFormats(part: Uint8Array | undefined, limits: ReadLimits): readonly NumberFormat[] {
  const formats: NumberFormat[] = []
  if (!part) return formats
  const codes = new Map<number, string>()
  let inCells = false
  walkXml(
    part,
    {
      open: (name, { numFmtId, formatCode }) => {
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
        if (name === 'cellXfs') inCells = true
        if (name === 'xf' && inCells) formats.push(formatOf(Number(numFmtId ?? 0), codes.get(Number(numFmtId))))
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false
      },
    },
    limits,
  )
  return formats
}

function formatOf(id: number, code = builtIn[id]): NumberFormat {
  const isDate = (id >= 14 && id <= 22) || (id >= 45 && id <= 47)
  if (code === undefined) return isDate ? { kind: 'date', grouped: false } : general
  const kind = kindOfCode(code)
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';')[0] ?? ''
  if (!/[0#?]/.test(bare) || kind === 'date') return { kind, grouped: false }
  return { kind, decimals: /\.([0?]*)/.exec(bare)?.[1]?.length ?? 0, grouped: bare.includes(',') }
}

/** The number as Vietnamese Excel prints it: `1.512`, `97,42%`, `10/11/2025`. */
export function showCellNumber(value: number, format: NumberFormat = general, date1904 = false): string {
  if (format.kind === 'date') return showDay(String(readNumber(String(value), 'date', date1904)))
  const shown = format.kind === 'percent' ? value * 100 : value
  const decimals = Math.min(format.decimals ?? 0, 15)
  const text =
    format.decimals === undefined
      ? String(Number(shown.toPrecision(11))).replace('.', ',')
      : showNumber(shown, decimals)
  const grouped = format.grouped || format.decimals === undefined ? text : text.replaceAll('.', '')
  return format.kind === 'percent' ? `${grouped}%` : grouped
}

function showDay(written: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d{2})-(\d{2})(?: (.+))?$/.exec(written) ?? []
  return day === undefined ? written : `${day}/${month}/${year}${clock === undefined ? '' : ` ${clock}`}`
}

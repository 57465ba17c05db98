import { known } from '#domain/indicators/figure.ts'
import { totalLine } from '#domain/forms/sheet.ts'
import { decimalsOf } from '#domain/forms/show-cell.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { CheckInput, Draft, Rule } from './rule.ts'
import { nameOf, type ReadCell, readCells, shown } from './sheet-reader.ts'

function each(
  input: CheckInput,
  check: (read: ReadCell, value: number) => Omit<Draft, 'place'> | undefined,
): readonly Draft[] {
  return readCells(input).flatMap((read) => {
    const draft = read.value === undefined ? undefined : check(read, read.value)
    return draft ? [{ ...draft, place: read.place }] : []
  })
}

function checkPercent(input: CheckInput): readonly Draft[] {
  return each(input, (read, value) => {
    const { declared } = read
    const inRange = value >= 0 && (value <= 100 || declared.source.kind === 'ratio')
    if (declared.valueType !== 'percent' || inRange) return undefined
    return {
      message: `${nameOf(read)}: tỷ lệ ${shown(read)} nằm ngoài khoảng 0–100 %.`,
      expected: '0–100 %',
      found: shown(read),
    }
  })
}

function checkCode(input: CheckInput): readonly Draft[] {
  return each(input, (read, value) => {
    const codes = 'codes' in read.declared ? read.declared.codes : undefined
    if (!codes || Object.hasOwn(codes, String(value))) return undefined
    const list = Object.entries(codes).map(([code, label]) => `${code} = ${label}`)
    return {
      message: `${nameOf(read)}: giá trị ${shown(read)} không có trong bảng mã (${list.join('; ')}).`,
      expected: list.join('; '),
      found: shown(read),
    }
  })
}

function checkWhole(input: CheckInput): readonly Draft[] {
  return each(input, (read, value) => {
    const { valueType } = read.declared
    if (valueType === 'percent' || valueType === 'header') return undefined
    const decimals = valueType === 'money' ? 6 : 0
    const fits = Number.isFinite(value) && value >= 0 && Math.abs(value - Number(value.toFixed(decimals))) < 1e-9
    if (fits) return undefined
    const kind = valueType === 'money' ? 'số tiền không âm, tối đa 6 chữ số thập phân' : 'số nguyên không âm'
    const found = showNumber(value, Math.max(decimals, decimalsOf(value)))
    return { message: `${nameOf(read)}: ${found} không hợp lệ, phải là ${kind}.`, expected: kind, found }
  })
}

function checkStray(input: CheckInput): readonly Draft[] {
  return readCells(input).flatMap((read) => {
    const { stray } = read.cell
    if (stray === undefined) return []
    const found = showNumber(stray, decimalsOf(stray))
    const why = {
      header: 'là dòng tiêu đề, không ghi số',
      sum: 'do hệ thống cộng từ các dòng thành phần',
      ratio: 'do hệ thống tính từ tử số và mẫu số',
      figure: `lấy từ số liệu hệ thống (${shown(read)})`,
      none: 'không áp dụng trong kỳ này',
    }[strayKind(read)]
    return [
      {
        message: `${nameOf(read)}: số ${found} nhập vào không được dùng, vì dòng này ${why}.`,
        place: read.place,
        found,
      },
    ]
  })
}

function strayKind({ declared }: ReadCell): 'header' | 'sum' | 'ratio' | 'figure' | 'none' {
  if (declared.valueType === 'header') return 'header'
  const { kind } = declared.source
  if (kind === 'sum' || kind === 'ratio') return kind
  return kind === 'figure' || kind === 'figures' ? 'figure' : 'none'
}

/** A blank says nothing until someone says why; in a column form it is asked once, of the total. */
function checkBlank(input: CheckInput): readonly Draft[] {
  return readCells(input).flatMap((read) => {
    const { cell, declared } = read
    const open =
      declared.source.kind === 'typed' || declared.source.kind === 'figure' || declared.source.kind === 'figures'
    const asked = open && (cell.line === undefined || cell.line === totalLine)
    const blank = 'missing' in cell.value && (cell.value.missing === 'not-entered' || cell.typed !== undefined)
    if (!asked || !blank || (cell.note ?? '').trim() !== '') return []
    return [{ message: `${nameOf(read)} (${cell.label}) bỏ trống; đề nghị nhập số hoặc ghi lý do.`, place: read.place }]
  })
}

const smallestBase = 20
const largeChange = 0.5

function checkChange(input: CheckInput): readonly Draft[] {
  return each(input, (read, value) => {
    const { cell, declared } = read
    const before = cell.previous && known(cell.previous)
    const compared = declared.comparable !== false && (declared.valueType === 'count' || declared.valueType === 'money')
    const asked = compared && (cell.line === undefined || cell.line === totalLine)
    if (!asked || before === undefined || before < smallestBase) return undefined
    const change = (value - before) / before
    if (Math.abs(change) <= largeChange) return undefined
    const was = showNumber(before, decimalsOf(before))
    const direction = change > 0 ? 'tăng' : 'giảm'
    const message = `${nameOf(read)}: ${shown(read)}, ${direction} ${showNumber(Math.abs(change) * 100, 1)} % so với kỳ trước (${was}); đề nghị xem lại hoặc giải thích.`
    return { message, expected: was, found: shown(read) }
  })
}

export const cellRules: readonly Rule[] = [
  { code: 'KT-026', severity: 'error', title: 'Tỷ lệ trong khoảng 0–100 %', check: checkPercent },
  { code: 'KT-027', severity: 'error', title: 'Giá trị có trong bảng mã', check: checkCode },
  { code: 'KT-028', severity: 'error', title: 'Số đếm là số nguyên không âm', check: checkWhole },
  { code: 'KT-029', severity: 'warning', title: 'Không ghi số vào dòng tiêu đề và dòng tự tính', check: checkStray },
  { code: 'KT-030', severity: 'warning', title: 'Ô bỏ trống có lý do', check: checkBlank },
  { code: 'KT-031', severity: 'info', title: 'Biến động trên 50 % so với kỳ trước', check: checkChange },
]

import { rateOfNumbers } from '#domain/forms/evaluate.ts'
import { decimalsOf } from '#domain/forms/show-cell.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { Finding, Severity } from './finding.ts'
import { summaryColumns, summaryCounts, type SummaryRate, summaryRates, type SummaryRow } from './summary-row.ts'

/**
 * The contradictions inside a 28-column table of another system. What the table can explain by something it has no
 * column for (dossiers by post, unpaid ones) is a warning; what cannot be true is an error.
 */
export function checkSummary(rows: readonly SummaryRow[]): readonly Finding[] {
  return [...rows.flatMap(checkRow), ...checkTotal(rows)]
}

function checkRow(row: SummaryRow): readonly Finding[] {
  return [
    ...checkNumbers(row),
    ...checkChannels(row),
    ...checkParts(row, 'KT-103', 7, [8, 9, 10]),
    ...checkParts(row, 'KT-104', 11, [12, 13]),
    ...checkStates(row),
    ...checkPayment(row),
    ...checkSubsets(row),
    ...summaryRates.flatMap((rate) => checkRate(row, rate)),
  ]
}

function found(row: SummaryRow, code: string, severity: Severity, column: number, said: Said): Finding {
  const place = { form: 'TH-28', row: row.total ? 'total' : row.name, column: String(column) }
  return { code, severity, ...said, message: `${row.name}: ${said.message}`, place }
}

type Said = { readonly message: string; readonly expected?: string; readonly found?: string }

function sumOf(row: SummaryRow, columns: readonly number[]): number | undefined {
  const values = columns.map((column) => row.values[column])
  return values.includes(undefined) ? undefined : values.reduce<number>((a, b) => a + (b ?? 0), 0)
}

function written(row: SummaryRow, columns: readonly number[]): string {
  return columns.map((column) => `${summaryColumns[column]} ${showNumber(row.values[column] ?? 0)}`).join(' + ')
}

function checkNumbers(row: SummaryRow): readonly Finding[] {
  return summaryCounts.flatMap((column) => {
    const value = row.values[column]
    if (value === undefined || (Number.isInteger(value) && value >= 0)) return []
    const message = `cột ${column} (${summaryColumns[column]}) ghi ${showNumber(value, decimalsOf(value))}, phải là số nguyên không âm.`
    return [found(row, 'KT-110', 'error', column, { message, found: String(value) })]
  })
}

function checkParts(row: SummaryRow, code: string, whole: number, parts: readonly number[]): readonly Finding[] {
  const [value, sum] = [row.values[whole], sumOf(row, parts)]
  if (value === undefined || sum === undefined || value === sum) return []
  const message = `cột ${whole} (${summaryColumns[whole]}) ghi ${showNumber(value)}, nhưng ${written(row, parts)} = ${showNumber(sum)}.`
  return [found(row, code, 'error', whole, { message, expected: showNumber(sum), found: showNumber(value) })]
}

function checkChannels(row: SummaryRow): readonly Finding[] {
  const [value, sum] = [row.values[2], sumOf(row, [3, 4])]
  if (value === undefined || sum === undefined || value === sum) return []
  if (sum > value) return checkParts(row, 'KT-101', 2, [3, 4])
  const message = `cột 2 ghi ${showNumber(value)}, còn ${written(row, [3, 4])} = ${showNumber(sum)}; ${showNumber(value - sum)} hồ sơ không rõ kênh (bảng không có cột bưu chính công ích).`
  return [found(row, 'KT-101', 'warning', 2, { message, expected: showNumber(sum), found: showNumber(value) })]
}

const statesAfterRunning = [14, 15, 16, 17, 18]

/** When column 11 contradicts its own parts, that is said once (KT-104): here either reading may hold. */
function checkStates(row: SummaryRow): readonly Finding[] {
  const value = row.values[2]
  const printed = sumOf(row, [7, 11, ...statesAfterRunning])
  const inParts = sumOf(row, [7, 12, 13, ...statesAfterRunning])
  const sum = printed ?? inParts
  if (value === undefined || sum === undefined || value === printed || value === inParts) return []
  const columns = [7, printed === undefined ? [12, 13] : 11, ...statesAfterRunning].flat()
  const message = `cột 2 (tổng hồ sơ nhận trong kỳ) ghi ${showNumber(value)}, nhưng ${written(row, columns)} = ${showNumber(sum)}; lệch ${showNumber(Math.abs(value - sum))}.`
  return [found(row, 'KT-102', 'error', 2, { message, expected: showNumber(sum), found: showNumber(value) })]
}

function checkPayment(row: SummaryRow): readonly Finding[] {
  const [value, sum] = [row.values[19], sumOf(row, [20, 21])]
  if (value === undefined || sum === undefined || value === sum) return []
  if (sum > value) return checkParts(row, 'KT-105', 19, [20, 21])
  const message = `cột 19 (phát sinh nghĩa vụ tài chính) ghi ${showNumber(value)}, còn ${written(row, [20, 21])} = ${showNumber(sum)}; ${showNumber(value - sum)} hồ sơ chưa thanh toán hoặc chưa phân loại.`
  return [found(row, 'KT-105', 'warning', 19, { message, expected: showNumber(sum), found: showNumber(value) })]
}

function checkSubsets(row: SummaryRow): readonly Finding[] {
  const received = row.values[2]
  return [19, 24, 26, 28].flatMap((column) => {
    const value = row.values[column]
    if (value === undefined || received === undefined || value <= received) return []
    const message = `cột ${column} (${summaryColumns[column]}) ghi ${showNumber(value)}, lớn hơn tổng hồ sơ nhận trong kỳ ${showNumber(received)}.`
    return [
      found(row, 'KT-106', 'error', column, {
        message,
        expected: `≤ ${showNumber(received)}`,
        found: showNumber(value),
      }),
    ]
  })
}

function checkRate(row: SummaryRow, columns: SummaryRate): readonly Finding[] {
  const rate = row.values[columns.rate]
  if (rate === undefined) return []
  const [numerator, denominator] = [row.values[columns.numerator], row.values[columns.denominator]]
  const printed = `cột ${columns.rate} (${summaryColumns[columns.rate]}) ghi ${showNumber(rate, decimalsOf(rate))} %`
  const fraction = `cột ${columns.numerator}/cột ${columns.denominator}`
  if (numerator === undefined || denominator === undefined) {
    const message = `${printed} nhưng thiếu tử số hoặc mẫu số (${fraction}).`
    return [found(row, 'KT-108', 'error', columns.rate, { message })]
  }
  const numbers = `${showNumber(numerator)}/${showNumber(denominator)}`
  if (denominator === 0 && numerator === 0) {
    const message = `${printed}, nhưng ${fraction} là 0/0: không tính được tỷ lệ, phải ghi “–”.`
    return [found(row, 'KT-109', 'warning', columns.rate, { message, expected: '–', found: `${rate} %` })]
  }
  if (holds(rate, numerator, denominator)) return []
  const right = rateOfNumbers(numerator, denominator, 2)
  const expected = right === undefined ? 'không tính được' : `${showNumber(right, 2)} %`
  const message = `${printed}, nhưng ${fraction} là ${numbers}: ${expected}.`
  return [found(row, 'KT-107', severityOf(columns, numerator), columns.rate, { message, expected, found: `${rate} %` })]
}

/**
 * The table does not say over what digitisation is counted: only a rate above none at all is surely wrong.
 */
function severityOf(columns: SummaryRate, numerator: number): Severity {
  return columns.rate === 25 && numerator > 0 ? 'warning' : 'error'
}

/** As many decimals as were printed, rounded or cut off; but 100 and 0 only when it is so. */
function holds(rate: number, numerator: number, denominator: number): boolean {
  const decimals = Math.min(decimalsOf(rate), 4)
  const rounded = [decimals, 1, 2].map((places) => rateOfNumbers(numerator, denominator, places))
  if (rounded.includes(rate)) return true
  const extreme = rate === 100 || rate === 0
  const scale = 10 ** decimals
  return !extreme && Math.floor((numerator / denominator) * 100 * scale) / scale === rate
}

function checkTotal(rows: readonly SummaryRow[]): readonly Finding[] {
  const total = rows.find((row) => row.total)
  const fields = rows.filter((row) => !row.total)
  if (!total || fields.length === 0) return []
  const sums = new Map(summaryCounts.map((column) => [column, columnSum(fields, column)]))
  const missing = (total.values[2] ?? 0) - (sums.get(2) ?? 0)
  const isCut = missing > 0
  const broken = summaryCounts.flatMap((column) => {
    const [value, sum] = [total.values[column], sums.get(column)]
    // Once rows are known to be missing, every column may be short for that one reason.
    if (value === undefined || sum === undefined || value === sum || (isCut && sum < value)) return []
    const message = `cột ${column} (${summaryColumns[column]}) ghi ${showNumber(value)}, nhưng cộng các dòng được ${showNumber(sum)}.`
    return [found(total, 'KT-111', 'error', column, { message, expected: showNumber(sum), found: showNumber(value) })]
  })
  if (!isCut) return broken
  const message = `tổng hồ sơ nhận trong kỳ là ${showNumber(total.values[2] ?? 0)}, các dòng có trong bảng cộng được ${showNumber(sums.get(2) ?? 0)}; thiếu các dòng của ${showNumber(missing)} hồ sơ.`
  const cut = { message, expected: showNumber(sums.get(2) ?? 0), found: showNumber(total.values[2] ?? 0) }
  return [found(total, 'KT-111', 'warning', 2, cut), ...broken]
}

function columnSum(rows: readonly SummaryRow[], column: number): number | undefined {
  const values = rows.map((row) => row.values[column])
  return values.includes(undefined) ? undefined : values.reduce<number>((a, b) => a + (b ?? 0), 0)
}

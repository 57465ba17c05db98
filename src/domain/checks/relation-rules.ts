import { known } from '#domain/indicators/figure.ts'
import { exact, figureOfField, rateOfNumbers, sumOf } from '#domain/forms/evaluate.ts'
import type { Relation } from '#domain/forms/form.ts'
import { type SheetCell, totalLine } from '#domain/forms/sheet.ts'
import { showCell } from '#domain/forms/show-cell.ts'
import type { CheckInput, Draft, Rule } from './rule.ts'
import { nameOf, type ReadCell, readCells, shown } from './sheet-reader.ts'

const plain = (value: number, like: SheetCell) => showCell({ ...like, value: { known: value } })

function checkRelations(how: Relation['how'], input: CheckInput): readonly Draft[] {
  return readCells(input).flatMap((read) =>
    read.form.relations
      .filter((relation) => relation.how === how && relation.whole === read.cell.number)
      .flatMap((relation) => checkRelation(relation, read, input)),
  )
}

function checkRelation(relation: Relation, read: ReadCell, input: CheckInput): readonly Draft[] {
  const parts = relation.parts.flatMap((number) => read.at(number) ?? [])
  const rest = (relation.rest ?? []).map((id) => restValue(id, read, input))
  // Parts that are known may already be more than the whole; an equality needs them all.
  const counted = relation.how === 'equal' ? parts : parts.filter((part) => part.value !== undefined)
  const sum = sumOf(counted.map((part) => part.cell.value))
  if (read.value === undefined || 'missing' in sum || rest.includes(undefined)) return []
  const partTotal = exact(rest.reduce<number>((a, b) => a + (b ?? 0), sum.known))
  const holds = relation.how === 'equal' ? read.value === partTotal : read.value >= partTotal
  if (holds) return []
  const names = counted.map((part) => `${part.cell.number} (${shown(part)})`).join(' + ')
  const outside = relation.rest && rest.some((value) => value !== 0) ? ' cộng phần không có cột riêng' : ''
  const total = plain(partTotal, read.cell)
  const verb = relation.how === 'equal' ? 'khác' : 'nhỏ hơn'
  const message = `${nameOf(read)}: ${shown(read)} ${verb} ${names}${outside} = ${total}.`
  const expected = relation.how === 'equal' ? total : `≥ ${total}`
  const softer = relation.severity === undefined ? {} : { severity: relation.severity }
  return [{ message, place: read.place, expected, found: shown(read), ...softer }]
}

function restValue(id: string, read: ReadCell, input: CheckInput): number | undefined {
  const line = read.cell.line ?? totalLine
  const fields = read.sheet.lines.map((one) => one.key).filter((key) => key !== totalLine)
  const figure = line === totalLine ? input.figures.get(id) : figureOfField(input.figures, id, line, fields)
  return figure && known(figure.value)
}

function checkSums(input: CheckInput): readonly Draft[] {
  return readCells(input).flatMap((read) => {
    const { source } = read.declared
    if (source.kind !== 'sum' || read.value === undefined) return []
    // A declared relation over the same parts says it already.
    const declared = read.form.relations.some(
      (relation) => relation.whole === read.cell.number && relation.parts.join() === source.of.join(),
    )
    const sum = sumOf(source.of.map((number) => read.at(number)?.cell.value ?? { missing: 'not-entered' }))
    const right = known(sum)
    if (right === read.value || (declared && right !== undefined)) return []
    const expected = right === undefined ? 'bỏ trống, vì còn dòng thành phần chưa có số' : plain(right, read.cell)
    const message = `${nameOf(read)}: ${shown(read)} khác tổng các dòng ${source.of.join(', ')} (${expected}).`
    return [{ message, place: read.place, expected, found: shown(read) }]
  })
}

type Fraction = { readonly numerator: number | undefined; readonly denominator: number | undefined }

function ratiosOf(input: CheckInput): readonly (ReadCell & Fraction & { readonly rows: string })[] {
  return readCells(input).flatMap((read) => {
    const { source } = read.declared
    if (source.kind !== 'ratio') return []
    const [top, bottom] = [read.at(source.numerator), read.at(source.denominator)]
    const rows = `${source.numerator}/${source.denominator} (${top ? shown(top) : ''}/${bottom ? shown(bottom) : ''})`
    return [{ ...read, numerator: top?.value, denominator: bottom?.value, rows }]
  })
}

function checkRatioParts(input: CheckInput): readonly Draft[] {
  return ratiosOf(input)
    .filter((ratio) => ratio.value !== undefined && (ratio.numerator === undefined || ratio.denominator === undefined))
    .map((ratio) => ({
      message: `${nameOf(ratio)}: có tỷ lệ ${shown(ratio)} nhưng thiếu tử số hoặc mẫu số ở dòng ${ratio.rows}.`,
      place: ratio.place,
      found: shown(ratio),
    }))
}

function checkRatioValue(input: CheckInput): readonly Draft[] {
  return ratiosOf(input).flatMap((ratio) => {
    const { numerator, denominator, value } = ratio
    if (numerator === undefined || denominator === undefined || value === undefined) return []
    const right = rateOfNumbers(numerator, denominator, ratio.declared.decimals ?? 2)
    if (right === value) return []
    const expected = right === undefined ? '– (0/0 không phải là 0 %)' : `${plain(right, ratio.cell)} %`
    const message = `${nameOf(ratio)}: tỷ lệ ${shown(ratio)} không khớp với dòng ${ratio.rows}: ${expected}.`
    return [{ message, place: ratio.place, expected, found: shown(ratio) }]
  })
}

function checkRatioOver(input: CheckInput): readonly Draft[] {
  return ratiosOf(input).flatMap((ratio): readonly Draft[] => {
    const { numerator, denominator } = ratio
    if (numerator === undefined || denominator === undefined || numerator <= denominator) return []
    if (!ratio.declared.mayExceed) {
      const message = `${nameOf(ratio)}: tử số lớn hơn mẫu số, dòng ${ratio.rows}.`
      return [{ message, place: ratio.place, expected: '≤ 100 %', found: shown(ratio) }]
    }
    const message = `${nameOf(ratio)}: đã thực hiện vượt kế hoạch, dòng ${ratio.rows}; đề nghị kiểm tra hai số có bị ghi đổi chỗ không, nếu đúng thì giải trình.`
    return [{ message, place: ratio.place, severity: 'warning', found: shown(ratio) }]
  })
}

function checkTotals(input: CheckInput): readonly Draft[] {
  const cells = readCells(input).filter((read) => read.cell.line !== undefined && read.cell.valueType === 'count')
  const byColumn = Map.groupBy(cells, (read) => `${read.form.id}|${read.cell.number}`)
  return [...byColumn.values()].flatMap((column) => {
    const total = column.find((read) => read.cell.line === totalLine)
    const fields = column.filter((read) => read.cell.line !== totalLine)
    const values = fields.map((read) => read.value)
    if (!total || total.value === undefined || fields.length === 0 || values.includes(undefined)) return []
    const sum = values.reduce<number>((a, b) => a + (b ?? 0), 0)
    if (sum === total.value) return []
    const message = `${nameOf(total)}: ${shown(total)} khác tổng các lĩnh vực (${plain(sum, total.cell)}).`
    return [{ message, place: total.place, expected: plain(sum, total.cell), found: shown(total) }]
  })
}

/** A printed number equals its figure (and so the same figure in two forms is the same number). */
function checkBinding(input: CheckInput): readonly Draft[] {
  return readCells(input).flatMap((read) => {
    const ids = read.cell.figures
    if (!ids || read.value === undefined) return []
    const values = ids.map((id) => {
      const figure = input.figures.get(id)
      return figure ? known(figure.value) : id.includes('[') ? 0 : undefined
    })
    if (values.includes(undefined)) return []
    const right = exact(values.reduce<number>((a, b) => a + (b ?? 0), 0))
    if (right === read.value) return []
    const message = `${nameOf(read)}: ${shown(read)} khác số liệu hệ thống (${ids.join(' + ')}): ${plain(right, read.cell)}.`
    return [
      {
        message,
        place: { ...read.place, figure: ids.join(' + ') },
        expected: plain(right, read.cell),
        found: shown(read),
      },
    ]
  })
}

export const relationRules: readonly Rule[] = [
  {
    code: 'KT-020',
    severity: 'error',
    title: 'Tổng bằng các phần của nó',
    check: (input) => checkRelations('equal', input),
  },
  {
    code: 'KT-021',
    severity: 'error',
    title: 'Các phần không lớn hơn tổng',
    check: (input) => checkRelations('at-least', input),
  },
  { code: 'KT-022', severity: 'error', title: 'Dòng cộng đúng với các dòng thành phần', check: checkSums },
  { code: 'KT-023', severity: 'error', title: 'Tỷ lệ đúng với hai dòng của nó', check: checkRatioValue },
  { code: 'KT-024', severity: 'error', title: 'Tỷ lệ có đủ tử số và mẫu số', check: checkRatioParts },
  {
    code: 'KT-025',
    severity: 'error',
    title: 'Tỷ lệ không vượt 100 %, trừ giải ngân so với kế hoạch',
    check: checkRatioOver,
  },
  { code: 'KT-032', severity: 'error', title: 'Dòng tổng bằng cộng các lĩnh vực', check: checkTotals },
  { code: 'KT-033', severity: 'error', title: 'Số trong biểu bằng số liệu hệ thống', check: checkBinding },
]

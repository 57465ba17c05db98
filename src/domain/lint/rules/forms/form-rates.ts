import type { LintFacts } from '../../facts.ts'
import { slipsOf } from '../../language/near-number.ts'
import { fits, rateFit } from '../../language/rate-fit.ts'
import type { CellNumber } from '../../tables/grid.ts'
import { type FilledForm, type FormLine, partsOfRate } from '../../tables/row-form.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { blankShares, blankSummaryShares, emptyBases } from './share-gaps.ts'
import { eachLine, filledForms, nameCell, nameLine, spotLine } from './filled-forms.ts'
import { emptyYears } from '../years/year-shares.ts'
import { yearTables } from '../years/year-tables.ts'
import { shown, shownRate } from '../show.ts'

export const formRate: LintRule = {
  code: 'CCHC-020',
  severity: 'error',
  title: 'Tỷ lệ trong biểu đúng với hai dòng tạo ra nó',
  explanation: 'Dòng tỷ lệ của biểu mẫu được tính lại từ dòng tử số và dòng mẫu số ngay dưới nó.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const parts = partsOfRate(form, line)
      const said = line.value
      const [top, bottom] = [parts?.top.value, parts?.bottom.value]
      if (!parts || !said || !top || !bottom || bottom.value === 0) return undefined
      const tops = [top.value, ...(top.other === undefined ? [] : [top.other])]
      const bottoms = [bottom.value, ...(bottom.other === undefined ? [] : [bottom.other])]
      const all = tops.flatMap((a) => bottoms.map((b) => rateFit(said.value, said.decimals, a, b)))
      if (all.some((fit) => fit === 'exact' || fit === 'rounded' || fit === 'cut')) return undefined
      const turned = !parts.declared && rateFit(said.value, said.decimals, bottom.value, top.value) !== 'wrong'
      if (turned) return undefined
      const others = otherColumns(paper, facts, form, line)
      // Two rows that do not give the rate in the other years are not its parts.
      if (!parts.declared && others.wrong > others.right) return undefined
      const sure = parts.declared || others.right >= 2
      const expected = shownRate(top.value, bottom.value, said.decimals)
      const slip = slipOf(paper, said, parts)
      if (slip) {
        return {
          message: `${nameCell(form, slip.line)} ghi ${slip.line.answer.text}; tỷ lệ ${shown(said.value)}% ở ${nameLine(line).toLowerCase()} chỉ đúng với ${shown(slip.meant)}, còn ${shown(top.value)}/${shown(bottom.value)} = ${expected}.`,
          ...spotLine(form, slip.line),
          other: spotLine(form, line),
          ...(sure ? {} : { severity: 'warning' as const }),
          expected: shown(slip.meant),
          found: slip.line.answer.text,
        }
      }
      return {
        message: `${nameCell(form, line)} ghi ${shown(said.value)}%, nhưng ${nameLine(parts.top).toLowerCase()} / ${nameLine(parts.bottom).toLowerCase()} = ${shown(top.value)}/${shown(bottom.value)} = ${expected}.`,
        ...spotLine(form, line),
        ...(sure ? {} : { severity: 'warning' as const }),
        expected,
        found: `${shown(said.value)}%`,
      }
    }),
}

/** The rate is that of one of its numbers with two digits swapped, or of a number the prose states: that one slipped. */
function slipOf(
  paper: Paper,
  said: CellNumber,
  parts: { readonly top: FormLine; readonly bottom: FormLine },
): { readonly line: FormLine; readonly meant: number } | undefined {
  const [top, bottom] = [parts.top.value!.value, parts.bottom.value!.value]
  const right = (a: number, b: number) => a <= b && fits(said.value, said.decimals, a, b)
  const swapped = [
    ...slipsOf(top).swapped.flatMap((one) => (right(one, bottom) ? [{ line: parts.top, meant: one }] : [])),
    ...slipsOf(bottom).swapped.flatMap((one) => (right(top, one) ? [{ line: parts.bottom, meant: one }] : [])),
  ]
  if (swapped.length === 1 && said.value !== 100) return swapped[0]
  const stated = new Set(paper.passages.flatMap((one) => one.quantities.map((each) => each.value)))
  const known = swapped.filter((one) => stated.has(one.meant))
  if (known.length === 1 && said.value !== 100) return known[0]
  const changed = [
    ...slipsOf(top).changed.flatMap((one) =>
      stated.has(one) && right(one, bottom) ? [{ line: parts.top, meant: one }] : [],
    ),
    ...slipsOf(bottom).changed.flatMap((one) =>
      stated.has(one) && right(top, one) ? [{ line: parts.bottom, meant: one }] : [],
    ),
  ]
  return changed.length === 1 && said.value !== 100 ? changed[0] : undefined
}

/** In how many of the other columns the same two rows give the rate, where it is not simply all or nothing. */
function otherColumns(paper: Paper, facts: LintFacts, form: FilledForm, line: FormLine) {
  const counts = { right: 0, wrong: 0 }
  if (!form.column) return counts
  for (const other of filledForms(paper, facts)) {
    const same = other.grid === form.grid && other !== form && other.lines.find((one) => one.row === line.row)
    const parts = same ? partsOfRate(other, same) : undefined
    const [said, top, bottom] = [same ? same.value : undefined, parts?.top.value, parts?.bottom.value]
    if (!said || !top || !bottom || bottom.value === 0) continue
    const fit = rateFit(said.value, said.decimals, top.value, bottom.value)
    if (fit === 'wrong') counts.wrong += 1
    else if (said.value > 0 && said.value < 100) counts.right += 1
  }
  return counts
}

export const formEmptyBase: LintRule = {
  code: 'CCHC-022',
  severity: 'warning',
  title: '0/0 không phải là 0%',
  explanation: 'Mẫu số bằng 0 thì tỷ lệ không tính được: ghi “–”, không ghi 0% hay 100%.',
  check: (paper, facts) => {
    const cells = filledForms(paper, facts).flatMap((form) =>
      form.lines.flatMap((line) => {
        const parts = partsOfRate(form, line)
        return parts && line.value && parts.bottom.value?.value === 0 ? [{ form, line, parts, said: line.value }] : []
      }),
    )
    const isSure = ({ parts }: (typeof cells)[number]) => (parts.top.value?.value ?? 0) > 0
    const sure = cells.filter(isSure).map(({ form, line, parts, said }): Draft => ({
      severity: 'error',
      message: `${nameCell(form, line)} ghi ${shown(said.value)}%, tử số ${shown(parts.top.value!.value)} nhưng mẫu số (${nameLine(parts.bottom).toLowerCase()}) bằng 0: mẫu số ghi thiếu, hoặc tỷ lệ không tính được, phải ghi “–”.`,
      ...spotLine(form, line),
      other: spotLine(form, parts.bottom),
      expected: '–',
      found: `${shown(said.value)}%`,
    }))
    // One habit of whoever filled the table is said once.
    const tables = Map.groupBy(
      cells.filter((one) => !isSure(one)),
      ({ form }) => form.grid,
    )
    return [
      ...sure,
      ...[...tables.values()].map((same): Draft => {
        const { form, line, parts, said } = same[0]!
        const names = same.map((one) => nameCell(one.form, one.line).replace(/,$/, ''))
        return {
          message:
            same.length === 1
              ? `${nameCell(form, line)} ghi ${shown(said.value)}%, nhưng mẫu số (${nameLine(parts.bottom).toLowerCase()}) bằng 0: không tính được tỷ lệ, phải ghi “–”.`
              : `${same.length} ô tỷ lệ có mẫu số bằng 0 nên không tính được, phải ghi “–”: ${names.join('; ')}.`,
          ...spotLine(form, line),
          expected: '–',
          found: `${shown(said.value)}%`,
        }
      }),
      ...emptyBases(paper, facts),
      ...yearTables(paper)
        .flatMap(emptyYears)
        .filter(({ location }) => !cells.some(({ form }) => form.grid.table.number === location.table)),
    ]
  },
}

export const formPartOverWhole: LintRule = {
  code: 'CCHC-025',
  severity: 'error',
  title: 'Số đã thực hiện không lớn hơn tổng số',
  explanation:
    'Trong biểu, phần không lớn hơn toàn thể; vốn đầu tư vượt kế hoạch là rất hiếm, thường do đảo hai dòng hoặc sai dấu chấm.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const parts = partsOfRate(form, line)
      const [top, bottom] = [parts?.top.value, parts?.bottom.value]
      if (!parts || !top || !bottom || bottom.value === 0 || top.value <= bottom.value) return undefined
      const money = parts.top.unit.includes('dong') || line.declared?.mayExceed === true
      const blank = line.value === undefined ? ' Dòng tỷ lệ bỏ trống.' : ''
      return {
        severity: money || !parts.declared ? 'warning' : 'error',
        message: `${nameCell(form, parts.top)} ghi ${parts.top.answer.text}, lớn hơn ${nameLine(parts.bottom).toLowerCase()} ghi ${parts.bottom.answer.text} (${shownRate(top.value, bottom.value)}).${money ? ' Có thể hai dòng bị đảo.' : ''}${blank}`,
        ...spotLine(form, parts.top),
        expected: `≤ ${parts.bottom.answer.text}`,
        found: parts.top.answer.text,
      }
    }),
}

export const formMissingRate: LintRule = {
  code: 'CCHC-021',
  severity: 'warning',
  title: 'Tỷ lệ có đủ tử số và mẫu số',
  explanation:
    'Ghi tỷ lệ mà bỏ trống tử số hoặc mẫu số thì không kiểm tra được; có đủ hai số mà bỏ trống tỷ lệ thì thiếu kết quả.',
  check: (paper, facts) => [
    ...blankShares(paper, facts),
    ...blankSummaryShares(paper),
    ...eachLine(paper, facts, (line, form) => {
      const parts = partsOfRate(form, line)
      if (!parts) return undefined
      const [top, bottom] = [parts.top.value, parts.bottom.value]
      if (line.value && (!top || !bottom)) {
        return {
          message: `${nameCell(form, line)} ghi ${shown(line.value.value)}% nhưng tử số hoặc mẫu số bỏ trống.`,
          ...spotLine(form, line),
          found: `${shown(line.value.value)}%`,
        }
      }
      if (line.value || !top || !bottom || line.answer.text !== '' || bottom.value === 0) return undefined
      const expected = shownRate(top.value, bottom.value)
      return {
        message: `${nameCell(form, line)} bỏ trống tỷ lệ, tính được ${expected} từ hai dòng dưới.`,
        ...spotLine(form, line),
        expected,
      }
    }),
  ],
}

export const formRateRange: LintRule = {
  code: 'CCHC-024',
  severity: 'error',
  title: 'Tỷ lệ trong biểu từ 0 đến 100%',
  explanation:
    'Tỷ lệ của một phần trong toàn thể nằm trong khoảng 0–100%; chỉ thực hiện so với kế hoạch mới có thể vượt.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const { value } = line
      const percent = line.unit.trim() === '%' || line.unit.startsWith('%') || line.unit === 'ty le %'
      if (
        !value ||
        !percent ||
        value.value <= 100 ||
        /ke hoach|thu |chi |giai ngan|so voi/.test(line.folded) ||
        line.declared?.mayExceed
      )
        return undefined
      return {
        message: `${nameCell(form, line)} ghi ${line.answer.text}%, vượt 100%.`,
        ...spotLine(form, line),
        expected: '0–100',
        found: line.answer.text,
      }
    }),
}

export const formRateRules: readonly LintRule[] = [
  formRate,
  formMissingRate,
  formEmptyBase,
  formRateRange,
  formPartOverWhole,
]

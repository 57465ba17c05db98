import { showDate } from '#kernel/local-time.ts'
import { type ActMention } from '../../language/acts.ts'
import { foldInPlace } from '../../language/fold.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type Cited, citedIn, ownByContext, place } from './cited.ts'

export const numberOrder: LintRule = {
  code: 'CCHC-069',
  severity: 'warning',
  title: 'Số văn bản tăng theo ngày ban hành',
  explanation:
    'Số của văn bản cùng loại trong một năm được cấp liên tục theo ngày; số sau mà ngày trước là sai số hoặc sai ngày.',
  legal: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  check: (paper) => {
    const own = citedIn(paper).filter(
      (one) => one.act.date !== undefined && one.act.letter === '' && ownByContext(paper, one),
    )
    const series = Map.groupBy(
      own,
      ({ act }) => `${act.type} ${act.symbol.split('-').at(-1) ?? ''} ${act.date!.slice(0, 4)}`,
    )
    return [...series.values()].flatMap((all) => checkSeries(all))
  },
}

function checkSeries(all: readonly Cited[]): readonly Draft[] {
  const unique = [...new Map(all.map((one) => [`${one.act.number} ${one.act.date}`, one])).values()].toSorted(
    (a, b) => a.act.number - b.act.number,
  )
  return unique.flatMap((one, index): Draft[] => {
    const later = unique
      .slice(index + 1)
      .find((next) => next.act.number > one.act.number && next.act.date! < one.act.date!)
    if (!later) return []
    const message = `Số ${one.act.number} ghi ngày ${showDate(one.act.date!)} nhưng số ${later.act.number} (lớn hơn) ghi ngày ${showDate(later.act.date!)} (sớm hơn): sai số hoặc sai ngày.`
    return [{ message, ...place(one), found: showDate(one.act.date!) }]
  })
}

export const sameActTwoDates: LintRule = {
  code: 'CCHC-071',
  severity: 'warning',
  title: 'Một văn bản chỉ có một ngày',
  explanation: 'Cùng số, ký hiệu mà ghi hai ngày khác nhau thì một chỗ sai.',
  check: (paper) => {
    const cited = citedIn(paper).filter(({ act }) => act.date !== undefined && act.symbol !== '')
    const groups = Map.groupBy(
      cited,
      ({ act }) =>
        `${act.number}${act.letter}/${act.year ?? ''}/${act.symbol}/${act.year === undefined ? act.date!.slice(0, 4) : ''}`,
    )
    return [...groups.values()].flatMap((all): Draft[] => {
      const [first] = all
      const other = all.find((one) => one.act.date !== first!.act.date && sameIssuer(one.act, first!.act))
      if (!first || !other) return []
      return [
        {
          message: `Cùng số, ký hiệu ${other.act.number}/${other.act.symbol} nhưng ghi hai ngày: ${showDate(first.act.date!)} và ${showDate(other.act.date!)}.`,
          ...place(other),
          expected: showDate(first.act.date!),
          found: showDate(other.act.date!),
        },
      ]
    })
  },
}

function sameIssuer(a: ActMention, b: ActMention): boolean {
  const [x, y] = [foldInPlace(a.issuer), foldInPlace(b.issuer)]
  const level = (text: string) => /\b(tinh|huyen|thanh pho|xa|phuong|trung uong|bo|so)\b/.exec(text)?.[1]
  return a.year !== undefined || level(x) === level(y)
}

export const yearInSymbol: LintRule = {
  code: 'CCHC-070',
  severity: 'warning',
  title: 'Năm trong số hiệu khớp ngày ban hành',
  explanation: 'Văn bản quy phạm pháp luật mang năm ban hành trong số hiệu.',
  legal: 'Luật Ban hành văn bản quy phạm pháp luật',
  check: (paper) =>
    citedIn(paper).flatMap((one): Draft[] => {
      const { act } = one
      if (act.year === undefined || act.date === undefined || Number(act.date.slice(0, 4)) === act.year) return []
      return [
        {
          message: `${act.text} mang năm ${act.year} nhưng ghi ngày ${showDate(act.date)}.`,
          ...place(one),
          expected: String(act.year),
          found: act.date.slice(0, 4),
        },
      ]
    }),
}

export const actSeriesRules: readonly LintRule[] = [numberOrder, yearInSymbol, sameActTwoDates]

import { showDate } from '#kernel/local-time.ts'
import { type ActMention } from '../../language/acts.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
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
    const groups = Map.groupBy(cited, ({ act }) => `${act.number}${act.letter}/${act.year ?? ''}/${act.symbol}`)
    return [...groups.values()].flatMap((all): Draft[] => {
      for (const [index, one] of all.entries()) {
        const first = all
          .slice(0, index)
          .find((each) => each.act.date !== one.act.date && sameTime(each.act, one.act) && sameIssuer(paper, each, one))
        if (!first) continue
        return [
          {
            message: `Cùng số, ký hiệu ${one.act.number}/${one.act.symbol} nhưng ghi hai ngày: ${showDate(first.act.date!)} và ${showDate(one.act.date!)}.`,
            ...place(one),
            expected: showDate(first.act.date!),
            found: showDate(one.act.date!),
          },
        ]
      }
      return []
    })
  },
}

/** Numbers begin anew every year; one day and month in two years is a slip all the same. */
function sameTime(a: ActMention, b: ActMention): boolean {
  return a.year !== undefined || a.date!.slice(0, 4) === b.date!.slice(0, 4) || a.date!.slice(5) === b.date!.slice(5)
}

const oneIssuer = /(?:^|[-/])(?:CP|TTg|TW|QH\d*|UBTVQH\d*|VPCP|B[\p{Lu}]{2,7}|S[\p{Lu}]{2,7})(?:[-/]|$)/u

/** Where no issuer is named, the commune's own papers are its own; what only one body signs has one issuer. */
function sameIssuer(paper: Paper, a: Cited, b: Cited): boolean {
  if (a.act.year !== undefined || oneIssuer.test(a.act.symbol)) return true
  const own = paper.header.unit ? foldInPlace(paper.header.unit.kind) : undefined
  const level = (one: Cited) =>
    /\b(tinh|huyen|thanh pho|xa|phuong|dac khu|trung uong|bo|so)\b/.exec(foldInPlace(one.act.issuer))?.[1]
  const [x, y] = [level(a), level(b)]
  return x === y || (x === undefined && y === own) || (y === undefined && x === own)
}

/** “Kế hoạch số 12/KH-UBND ngày 15/01/2026” and “Kế hoạch số 21/KH-UBND ngày 15/01/2026”, both on the same thing. */
export const sameActTwoNumbers: LintRule = {
  code: 'CCHC-184',
  severity: 'warning',
  title: 'Một văn bản chỉ có một số',
  explanation: 'Hai số đảo chữ số, cùng ký hiệu, cùng ngày, cùng nội dung thường là một văn bản ghi sai số.',
  check: (paper) => {
    const cited = citedIn(paper).filter(
      ({ act }) => act.date !== undefined && act.symbol !== '' && act.year === undefined,
    )
    const groups = Map.groupBy(
      cited,
      ({ act }) => `${act.symbol} ${act.date} ${String(act.number).split('').toSorted().join('').replace(/^0+/, '')}`,
    )
    return [...groups.values()].flatMap((all): Draft[] => {
      const [first] = all
      const other = all.find((one) => one.act.number !== first!.act.number)
      // Told one after the other they are two papers.
      if (!first || !other || other.passage === first.passage || !alikeTopics(first, other)) return []
      return [
        {
          message: `Cùng ký hiệu ${other.act.symbol}, cùng ngày ${showDate(other.act.date!)} nhưng chỗ này ghi số ${other.act.number}, chỗ kia ghi số ${first.act.number}; nếu là một văn bản thì một số ghi sai.`,
          ...place(other),
          expected: String(first.act.number),
          found: String(other.act.number),
        },
      ]
    })
  },
}

const empty = new Set(
  'cua ubnd xa phuong tinh ve viec v/v uy ban nhan dan ban hanh ngay thuc hien nam trien khai theo so noi vu tren dia ban'.split(
    ' ',
  ),
)

function topicOf({ act, passage }: Cited): ReadonlySet<string> {
  const from = Math.max(act.end, act.dateSpan?.end ?? 0)
  const words = passage.folded.slice(from, from + 110).split(/[.;(]/)[0]!
  return new Set(words.split(/[^\p{L}]+/u).filter((one) => one.length > 1 && !empty.has(one)))
}

/** One topic left unsaid may be the other's. */
function alikeTopics(a: Cited, b: Cited): boolean {
  const [x, y] = [topicOf(a), topicOf(b)]
  const [less, more] = x.size < y.size ? [x, y] : [y, x]
  const shared = [...less].filter((one) => more.has(one)).length
  return less.size < 2 || shared * 4 >= less.size * 3
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

export const actSeriesRules: readonly LintRule[] = [numberOrder, yearInSymbol, sameActTwoDates, sameActTwoNumbers]

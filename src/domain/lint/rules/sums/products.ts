import { type Quantity, unitAfter } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { isRough } from '../rates/said-rates.ts'
import { shown } from '../show.ts'

/** “27 thôn, mỗi thôn 03 người, tổng cộng 94 người”, “57 người (19 bản x 03 người)”, “79 máy/61 người (1,08 máy/người)”. */
export const toldProduct: LintRule = {
  code: 'CCHC-209',
  severity: 'warning',
  title: 'Tích, thương đúng với các số nêu cùng câu',
  explanation:
    'Số đơn vị nhân với số của mỗi đơn vị phải ra tổng đã ghi; tổng chia cho số đơn vị phải ra mức của mỗi đơn vị.',
  check: (paper) =>
    results(paper)
      .filter(({ quantities }) => quantities.length > 1)
      .flatMap((passage) =>
        sentencesIn(passage).flatMap((sentence) => [...ofEach(sentence), ...times(sentence), ...perOne(sentence)]),
      ),
}

const noun =
  '(thon|ban|xom|ap|buon|khu pho|to dan pho|to|phong|don vi|truong|xa|nguoi|lop|hoi nghi|cuoc|ho|bo phan|co quan|quay)'
const eachOf = new RegExp(
  `^[^.;()\\d%]{0,30}[,:(]?\\s*(?:binh quan )?moi ${noun} (?:co |duoc |bo tri |gom |la |dat |cap )*$`,
)
const totalling =
  /^[^.;()\d%]{0,40}[,=:]?\s*(?:tong cong|tong so|tong|cong|thanh|=|la|bang|tuc|tuong ung)\s*(?:la |co |cong |so )*$/

/** A number of places, so many to each, and all of them. */
function ofEach(sentence: Sentence): readonly Draft[] {
  const { passage, quantities } = sentence
  return quantities.flatMap((count, index): readonly Draft[] => {
    const [each, total] = [quantities[index + 1], quantities[index + 2]]
    if (!each || !total) return []
    const match = eachOf.exec(passage.folded.slice(count.unitSpan?.end ?? count.end, each.start))
    if (!match || !isCounted(passage, count, match[1]!)) return []
    if (!totalling.test(passage.folded.slice(each.unitSpan?.end ?? each.end, total.start))) return []
    return each.unit === total.unit || total.unit === undefined ? judge(sentence, count, each, total, count.start) : []
  })
}

const crossed = /^(?:\s[a-z]+(?: [a-z]+)?)?\s*[x×*]\s*$/

/** “57 người (19 bản x 03 người)”, “19 bản x 03 người = 57 người”. */
function times(sentence: Sentence): readonly Draft[] {
  const { passage, quantities } = sentence
  return quantities.flatMap((count, index): readonly Draft[] => {
    const each = quantities[index + 1]
    if (!each || !crossed.test(passage.folded.slice(count.end, each.start))) return []
    const [before, after] = [quantities[index - 1], quantities[index + 2]]
    if (after && /^[^.;,()\d]{0,24}=\s*$/.test(passage.folded.slice(each.end, after.start)))
      return judge(sentence, count, each, after, count.start)
    const bracketed =
      before &&
      before.unit === each.unit &&
      /^[^.;,()\d]{0,30}\(\s*$/.test(passage.folded.slice(before.end, count.start)) &&
      /^[^.;,()\d]{0,24}\)/.test(passage.folded.slice(each.end))
    return bracketed ? judge(sentence, count, each, before, before.start) : []
  })
}

function judge(
  { passage }: Sentence,
  count: Quantity,
  each: Quantity,
  total: Quantity,
  start: number,
): readonly Draft[] {
  if ([count, each, total].some((one) => one.percent || isRough(passage, one) || (one !== each && one.decimals > 0)))
    return []
  if (/(?:tu|it nhat|toi thieu|toi da|den|duoi|khong qua|-)\s*$/.test(passage.folded.slice(0, each.start))) return []
  const product = Math.round(count.value * each.value * 1e6) / 1e6
  if (product === total.value || each.decimals > 0) return []
  return [
    {
      message: `${shown(count.value)} × ${shown(each.value)} = ${shown(product)}, không phải ${shown(total.value)}.`,
      ...spot(passage.piece, start, Math.max(...[count, each, total].map((one) => one.unitSpan?.end ?? one.end))),
      expected: shown(product),
      found: shown(total.value),
    },
  ]
}

function isCounted({ folded }: Passage, one: Quantity, name: string): boolean {
  return one.unit === name || new RegExp(`^\\s*${name}\\b`).test(folded.slice(one.end, one.end + 20))
}

/** “79 máy/61 người (1,08 máy/người)”, “31 tổ với 230 thành viên (bình quân 07 người/tổ)”. */
function perOne(sentence: Sentence): readonly Draft[] {
  const { passage, quantities, start } = sentence
  return quantities.flatMap((mean): readonly Draft[] => {
    if (mean.percent || mean.value === 0) return []
    const end = mean.unitSpan?.end ?? mean.end
    const match = /^\s*(?:luot )?([a-z]+(?: [a-z]+)?)?\s?\/\s?([a-z]+(?: [a-z]+)?)/.exec(
      passage.folded.slice(mean.end, mean.end + 44),
    )
    const heads = match && nounsOf(match[2]!)
    if (!match || !heads) return []
    const tops = nounsOf(match[1] ?? '')
    if (!tops) return []
    const before = quantities.filter((one) => one.end <= mean.start && !one.percent && one.decimals === 0)
    const named = (one: Quantity, names: readonly string[]) => {
      const unit = one.unit ?? unitAfter(passage.folded, one.end).unit
      const after = passage.folded.slice(one.end, one.end + 24).replace(/^\s*(?:luot|bo)\s/, ' ')
      return names.some((name) => unit === name || new RegExp(`^\\s*/?\\s*${name}\\b`).test(after))
    }
    // “79 máy/61 người”: the number behind the stroke is read with the fraction.
    const written = passage.fractions
      .filter((one) => one.start >= start && one.end <= mean.start)
      .map((one) => one.denominator)
    const counts = [...before, ...written].filter((one) => named(one, heads))
    const totals = before.filter((one) => named(one, tops) && !counts.includes(one))
    const [count, total] = [counts[0], totals[0]]
    if (!count || !total || counts.length !== 1 || totals.length !== 1 || count.value < 2) return []
    if (
      [count, total].some((one) => isRough(passage, one)) ||
      passage.folded.slice(count.end, mean.start).includes(';')
    )
      return []
    const told = passage.folded.slice(Math.max(start, mean.start - 24), mean.start)
    const rough = /(?:gan|hon|khoang|tren|xap xi|duoi|tu|den|it nhat|toi thieu)\s*$/.test(told)
    if (/chi tieu|dinh muc|yeu cau|muc tieu|quy dinh|toi da/.test(told)) return []
    const right = total.value / count.value
    const slack = 1.01 / 10 ** mean.decimals
    if (Math.abs(right - mean.value) <= (rough ? Math.max(slack, right * 0.06) : slack)) return []
    const expected = shown(Math.round(right * 100) / 100)
    return [
      {
        message: `${shown(total.value)} chia cho ${shown(count.value)} là ${expected}, không phải ${shown(mean.value)}.`,
        ...spot(
          passage.piece,
          Math.min(count.start, total.start),
          Math.min(end + match[0].length, passage.text.length),
        ),
        expected,
        found: shown(mean.value),
      },
    ]
  })
}

const peopleNames = ['nguoi', 'thanh vien', 'hoc vien', 'can bo', 'cong chuc', 'cbcc', 'luot nguoi', 'dai bieu']

/** Words that count the same things. */
function nounsOf(name: string): readonly string[] | undefined {
  const known = heads.find((one) => new RegExp(`^${one}\\b`).test(name))
  if (known === undefined) return undefined
  if (known === 'may' || known === 'may tinh' || known === 'bo') return ['may', 'may tinh', 'may vi tinh', 'bo']
  return peopleNames.includes(known) ? peopleNames : [known]
}

const heads = [
  ...peopleNames,
  'may tinh',
  'may',
  'bo',
  'to',
  'thon',
  'hoi nghi',
  'cuoc',
  'lop',
  'buoi',
  'ho',
  'don vi',
  'ap',
  'xom',
  'khu pho',
  'truong',
  'phong',
  'quay',
  'ho so',
  'van ban',
  'cau hoi',
  'du thao',
]

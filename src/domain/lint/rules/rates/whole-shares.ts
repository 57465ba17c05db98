import type { Quantity } from '../../language/quantities.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown } from '../show.ts'

/** Parts that never overlap; `all` when nothing is left beside them. */
type Axis = {
  readonly parts: readonly (readonly [name: string, words: RegExp])[]
  /** Together these are everything. */
  readonly all: readonly string[]
}

const axes: readonly Axis[] = [
  {
    parts: [
      ['notLate', /(?:truoc|som)(?: han)?(?: va|,) dung han|dung(?: han)?(?: va|,) (?:truoc|som) han/],
      ['late', /qua han|tre han|tre hen|cham han/],
      ['early', /(?:truoc|som) (?:thoi )?han/],
      ['onTime', /dung (?:thoi )?han/],
    ],
    all: ['early onTime late', 'notLate late', 'onTime late'],
  },
  {
    parts: [
      ['online', /truc tuyen|qua mang/],
      ['counter', /truc tiep/],
      ['post', /buu chinh|buu dien/],
    ],
    all: ['online counter post', 'online counter'],
  },
  {
    parts: [
      ['women', /\bnu\b/],
      ['men', /\bnam\b/],
    ],
    all: ['women men'],
  },
  {
    parts: [
      ['unhappy', /(?:khong|chua) hai long/],
      ['very', /rat hai long/],
      ['normal', /binh thuong/],
      ['happy', /hai long/],
    ],
    all: ['very happy normal unhappy', 'very happy normal', 'happy normal unhappy', 'happy normal', 'happy unhappy'],
  },
  {
    parts: [
      ['best', /xuat sac/],
      ['good', /\btot\b/],
      ['none', /khong hoan thanh|chua hoan thanh/],
      ['done', /hoan thanh/],
    ],
    all: ['best good done none', 'best good done'],
  },
]

/** “trước hạn 80%, đúng hạn 15%, quá hạn 4%”: shares of one whole that cannot be all of it. */
export const wholeShares: LintRule = {
  code: 'CCHC-168',
  severity: 'warning',
  title: 'Các tỷ lệ chia hết một tổng cộng lại bằng 100%',
  explanation:
    'Trước hạn, đúng hạn và quá hạn; trực tuyến, trực tiếp và bưu chính; nam và nữ… của cùng một tổng không thể cộng lại quá 100% và phải đủ 100% khi đã kể hết.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.filter((one) => one.percent).length > 1)
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkSentence(sentence))),
}

const other =
  /\btang\b|\bgiam\b|so voi|cung ky|chi tieu|muc tieu|phan dau|diem phan tram|linh vuc|thanh toan|so hoa|nam 20\d\d|quy [ivx]+\b|thang \d|\bthon\b|luy ke|khoang|gan \d|hon \d|giai ngan/

function checkSentence(sentence: Sentence): readonly Draft[] {
  if (other.test(sentence.folded)) return []
  const shares = sentence.quantities.filter((one) => one.percent)
  if (shares.length < 2 || shares.length > 6) return []
  return [...axes.flatMap((axis) => checkAxis(sentence, axis, shares)), ...sumTold(sentence, shares)]
}

function checkAxis(sentence: Sentence, axis: Axis, shares: readonly Quantity[]): readonly Draft[] {
  const ahead = shares.map((share, at) => partBefore(sentence, axis, share, shares[at - 1]))
  const names = ahead[0] === undefined ? shares.map((share) => partBehind(sentence, axis, share)) : ahead
  const named = shares.flatMap((share, at) => (names[at] === undefined ? [] : [{ share, name: names[at] }]))
  // Shares of something else among them leave the whole unknown.
  if (named.length !== shares.length || named.length < 2 || new Set(named.map((one) => one.name)).size !== named.length)
    return []
  const key = (names: readonly string[]) => names.toSorted().join(' ')
  const told = named.map((one) => one.name)
  const subsets = axis.all.map((one) => one.split(' ')).filter((one) => one.every((name) => told.includes(name)))
  if (!subsets.some((one) => key(one) === key(told))) return []
  const sumOf = (one: readonly string[]) =>
    named.filter(({ name }) => one.includes(name)).reduce((sum, { share }) => sum + share.value, 0)
  // “Đúng hạn” may hold those early too, “hài lòng” those very content.
  const readings = [told, ...['early', 'very'].map((inside) => told.filter((one) => one !== inside))]
  const unit = named.reduce((sum, { share }) => sum + (share.value % 100 === 0 ? 0 : 1 / 10 ** share.decimals), 0)
  const isAll = (sum: number) => sum - 100 <= unit / 2 + 1e-9 && 100 - sum <= unit + 1e-9
  if (readings.some((one) => one.length > 1 && isAll(sumOf(one)))) return []
  const sum = sumOf(told)
  // “trực tuyến 85%, trực tiếp 10%”: the rest may have come another way; a rest of almost nothing is a slip.
  if (sum < 100 && (100 - sum > 3 || /con lai|trong do|rieng/.test(sentence.folded))) return []
  return [draft(sentence, named[0]!.share, named.at(-1)!.share, sum, 100)]
}

/** “đúng hạn chiếm 80%”: the part is named before its share. */
function partBefore(
  { passage, start }: Sentence,
  axis: Axis,
  share: Quantity,
  last: Quantity | undefined,
): string | undefined {
  const words = passage.folded.slice(Math.max(last?.end ?? start, share.start - 70), share.start)
  return axis.parts.find(([, part]) => part.test(words))?.[0]
}

/** “85,36% hồ sơ nộp trực tuyến và …”: it is named behind. */
function partBehind({ passage, end }: Sentence, axis: Axis, share: Quantity): string | undefined {
  const words = /^[^,;:.()%\d]{0,60}/.exec(passage.folded.slice(share.end, end))?.[0] ?? ''
  return axis.parts.find(([, part]) => part.test(words))?.[0]
}

const total = /(?:\bcong|tong cong|tong|\btuc|tong ty le)(?: la| dat| chung)?\s*:?\s*$/

/** “rất hài lòng 81,08%, hài lòng 17,57%, tổng cộng 96,85%”. */
function sumTold(sentence: Sentence, shares: readonly Quantity[]): readonly Draft[] {
  return shares.flatMap((told, at): Draft[] => {
    const parts = shares.slice(0, at)
    const before = sentence.passage.folded.slice(parts.at(-1)?.end ?? sentence.start, told.start)
    if (parts.length < 2 || !total.test(before) || before.length > 40) return []
    const slack = [...parts, told].reduce((sum, one) => sum + 1 / 10 ** one.decimals, 0)
    const sums = parts.map((_, from) => parts.slice(from).reduce((sum, one) => sum + one.value, 0))
    if (sums.some((sum) => Math.abs(sum - told.value) <= slack)) return []
    return [draft(sentence, parts[0]!, told, sums[0]!, told.value)]
  })
}

function draft(sentence: Sentence, first: Quantity, last: Quantity, sum: number, whole: number): Draft {
  const { passage, start, end } = sentence
  const rounded = Math.round(sum * 1e4) / 1e4
  return {
    message:
      whole === 100
        ? `Các tỷ lệ của một tổng cộng lại là ${shown(rounded)}%, không phải 100%.`
        : `Các tỷ lệ cộng lại là ${shown(rounded)}%, không phải ${printed(last)}.`,
    ...spot(passage.piece, Math.max(start, first.start - 30), Math.min(end, last.end)),
    expected: whole === 100 ? '100%' : `${shown(rounded)}%`,
    found: whole === 100 ? `${shown(rounded)}%` : printed(last),
  }
}

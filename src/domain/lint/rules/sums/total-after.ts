import { isMoney, moneyScaleOf, type Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { digitsAlike, shown } from '../show.ts'
import { ofOneKind } from './part-units.ts'

/** “74 + 58 + 63 = 195”, “15,2/18; 18,6/20; …; tổng 88,0/100 điểm”, “… 31.204 triệu đồng, … 9.874 triệu đồng, cộng 41.078 triệu đồng”. */
export const totalAfter: LintRule = {
  code: 'CCHC-128',
  severity: 'error',
  title: 'Tổng ghi sau các phần bằng các phần cộng lại',
  explanation: 'Tổng ghi sau dấu “=” hoặc sau “cộng”, “tổng cộng” phải bằng các phần kể ngay trước nó.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.length > 2)
      .flatMap((passage) => [
        ...sentencesIn(passage).flatMap((sentence) => [
          ...written(sentence),
          ...closing(sentence),
          ...joined(sentence),
        ]),
        ...opening(passage.quantities.length > 5 ? sentencesIn(passage) : []),
      ]),
}

/** An addition written out. */
function written(sentence: Sentence): readonly Draft[] {
  const { passage, quantities } = sentence
  const found: Draft[] = []
  let run: Quantity[] = []
  for (const [index, one] of quantities.entries()) {
    const last = quantities[index - 1]
    const between = last ? passage.text.slice(last.unitSpan?.end ?? last.end, one.start).trim() : ''
    if (last && between === '=' && run.length > 1) {
      const sum = add(run.map((each) => each.value))
      const readings = [one.value, one.other].filter((value) => value !== undefined)
      if (
        !readings.some((value) => alike(value, sum)) &&
        run.every((each) => each.other === undefined || isMoney(each.unit))
      )
        found.push(draft(sentence, run, one, sum, 'error'))
    }
    run = last && /^\+(?: [^\d.;,+=]{0,40})?$/.test(between) ? [...run, one] : [one]
  }
  return found
}

const whole = '(?: ca (?:quy|nam|ky|\\d+ thang)(?: dau nam)?| \\d+ thang(?: dau nam)?)'
const totalling = new RegExp(
  String.raw`(?:^|[,;:(–-]|\b(?:va|la)\b)\s*(?:(?:tong )?cong(?: lai| ca| chung| don)?${whole}?|tong(?: so| diem| cong| so diem| chi| thu)?(?: (?:van ban|nhiem vu|ho so|hs|tin bai|cuoc|lop|cbcc|can bo, cong chuc|can bo|cong chuc|so))?(?: truc tuyen| truc tiep)?(?: (?:phai |da |duoc )?(?:xu ly|giai quyet|tiep nhan|ban hanh|nhan))?|${whole.trim()})\s*(?:vua du |duoc |la |dat |co |: ?|= ?|so diem )*$`,
)
const cumulated = /\bluy ke[^.,;()]{0,30}$/
const ofAll = /\btong so (?:ho so|hs|nguoi|tthc|can bo|cbcc|cong chuc)|\btong so (?:phai|da|duoc|tiep|xu|giai)/

/** “640 hồ sơ mới, cộng 55 hồ sơ tháng trước chuyển sang là 695 hồ sơ”. */
function joined(sentence: Sentence): readonly Draft[] {
  const { passage, quantities } = sentence
  return quantities.flatMap((one, index): Draft[] => {
    const [two, total] = [quantities[index + 1], quantities[index + 2]]
    if (!two || !total || [one, two, total].some((each) => each.percent)) return []
    const [first, second] = [passage.folded.slice(one.end, two.start), passage.folded.slice(two.end, total.start)]
    if (!/^[^.;\d]{0,40}\bcong (?:voi |them )?(?:[a-z]+ ){0,3}$/.test(first) || /tong cong/.test(first)) return []
    if (
      !/^[^.;\d]{0,60}(?:\b(?:la|thanh|bang|tong|duoc)|=)\s*$/.test(second) ||
      !ofOneKind(one.unit, two.unit) ||
      !ofOneKind(one.unit, total.unit)
    )
      return []
    const sum = add([one.value, two.value])
    return alike(sum, total.value) || Math.abs(sum - total.value) > total.value * 0.15
      ? []
      : [draft(sentence, [one, two], total, sum, 'warning')]
  })
}

/** A total that closes its parts. */
function closing(sentence: Sentence): readonly Draft[] {
  const { passage, quantities, start } = sentence
  return quantities.flatMap((total, index): Draft[] => {
    if (total.percent || index < 2) return []
    const before = passage.folded.slice(start, total.start)
    const words = before.slice(-56)
    const running = cumulated.test(words)
    if (!totalling.test(words) && !running) return []
    const parts = partsBefore(sentence, index, total)
    if (parts.length < 2) return []
    const values = parts.map((one) => inUnitOf(total, one))
    // Some of the numbers before may open the account; the last ones are its parts.
    for (let from = 0; from <= values.length - 2; from += 1) if (alike(add(values.slice(from)), total.value)) return []
    if (values.some((value) => alike(value, total.value))) return []
    const sum = add(values)
    // “tổng số hồ sơ đã giải quyết” may be of all there is; a sum to date holds what came before: only a slip tells.
    const most = running ? 0 : ofAll.test(words) ? 0.03 : 0.12
    const gap = Math.abs(sum - total.value)
    if (
      gap > Math.max(total.value * most, most > 0 && total.value < 60 ? 1 : 0) &&
      !(digitsAlike(sum, total.value, 0) && gap < total.value * 0.12)
    )
      return []
    const scores = parts.length > 3 && parts.every((one) => one.decimals > 0 || isOf(sentence, one))
    return [draft(sentence, parts, total, sum, scores ? 'error' : 'warning')]
  })
}

function partsBefore(sentence: Sentence, index: number, total: Quantity): readonly Quantity[] {
  const parts: Quantity[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = sentence.quantities[at]!
    if (one.percent) continue
    const fits =
      ofOneKind(one.unit, total.unit) ||
      one.unit === undefined ||
      total.unit === undefined ||
      (isMoney(one.unit) && isMoney(total.unit))
    if (!fits || (isMoney(total.unit) && !isMoney(one.unit))) break
    parts.unshift(one)
  }
  return parts
}

/** “Bộ chỉ số cho phường 91,27 điểm: 16,2 điểm công khai, …” or “90/100 điểm, gồm: … 17,2/18; …”: scores and their total before them. */
function opening(sentences: readonly Sentence[]): readonly Draft[] {
  return sentences.flatMap((sentence, index): Draft[] => {
    const { passage, quantities } = sentence
    const here = quantities.filter((one) => !one.percent)
    const scores = here.filter((one) => isOf(sentence, one) || one.unit === 'diem')
    if (scores.length < 5 || !/diem/.test(sentence.folded)) return []
    const [first, ...rest] = scores
    const inside = first!.value > 40 && rest.every((one) => one.value < first!.value)
    const earlier = inside
      ? undefined
      : sentences[index - 1]?.quantities.findLast(
          (one) => !one.percent && isOf(sentences[index - 1]!, one) && one.value > 40,
        )
    const total = inside ? first! : earlier
    const parts = inside ? rest : scores
    if (
      !total ||
      parts.length < 4 ||
      parts.some((one) => one.value > 40) ||
      totalling.test(passage.folded.slice(parts.at(-1)!.start - 30, parts.at(-1)!.start))
    )
      return []
    const sum = add(parts.map((one) => one.value))
    if (alike(sum, total.value) || Math.abs(sum - total.value) > 5) return []
    return [draft(sentence, parts, total, sum, parts.length >= 6 ? 'error' : 'warning')]
  })
}

function isOf({ passage }: Sentence, one: Quantity): boolean {
  return /^\s?\/\s?\d/.test(passage.folded.slice(one.end, one.end + 4))
}

function inUnitOf(total: Quantity, one: Quantity): number {
  const [a, b] = [moneyScaleOf(one.unit), moneyScaleOf(total.unit)]
  return a !== undefined && b !== undefined ? (one.value * a) / b : one.value
}

function add(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6
}

function alike(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))
}

function draft(
  sentence: Sentence,
  parts: readonly Quantity[],
  total: Quantity,
  sum: number,
  severity: 'error' | 'warning',
): Draft {
  const [start, end] = [
    Math.min(total.start, parts[0]!.start),
    Math.max(total.unitSpan?.end ?? total.end, parts.at(-1)!.end),
  ]
  return {
    severity,
    message: `${parts.map((one) => shown(one.value)).join(' + ')} = ${shown(sum)}, không phải ${shown(total.value)}.`,
    ...spot(
      sentence.passage.piece,
      Math.max(sentence.start, start),
      Math.max(end, total.start < sentence.start ? parts.at(-1)!.end : end),
    ),
    expected: shown(sum),
    found: shown(total.value),
  }
}

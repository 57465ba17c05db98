import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

type State = 'opening' | 'done' | 'running'
type Told = { readonly quantity: Quantity; readonly state: State }

/** “07 PAKN; đã trả lời 05, đang xem xét 01”: what is left has no name. Dossiers have rules of their own. */
export const unnamedRest: LintRule = {
  code: 'CCHC-127',
  severity: 'warning',
  title: 'Nhiệm vụ, phản ánh, kiến nghị được kể đủ trạng thái',
  explanation: 'Số đã xong cộng số đang làm, chưa làm phải bằng tổng đã nêu; phần còn lại phải được nói rõ.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.length > 2)
      .flatMap(unnamedRestIn),
}

const subject = /pakn|phan anh|kien nghi|nhiem vu|dau viec|\bviec\b|khuyet diem|thieu sot|ton tai|van de|don thu|y kien/
const done =
  /\b(?:da (?:duoc )?(?:xu ly|tra loi|giai quyet|khac phuc|hoan thanh|thuc hien|lam|xong)|xu ly xong|da xong|xong|hoan thanh|khac phuc|tra loi|giai quyet|dung han|truoc han|qua han|tre)\b/
const running = /\b(?:dang|chua|con|cho|cham|khong thuc hien)\b/
const opening = /\b(?:ton|ky truoc|thang truoc|quy truoc|nam truoc|chuyen sang)\b/

export function unnamedRestIn(passage: Passage): readonly Draft[] {
  const sentences = sentencesIn(passage)
  return sentences.flatMap((sentence, index): readonly Draft[] => {
    const whole = wholeIn(sentence)
    if (!whole) return []
    const here = statesIn(sentence, whole)
    const next = sentences[index + 1]
    const told =
      here && here.length === 0 && next && !subject.test(next.folded.split(/\d/)[0] ?? '')
        ? statesIn(next, undefined)
        : here
    return told ? judge(passage, whole, told) : []
  })
}

/** “Tiếp nhận 07 PAKN …”, “giao 46 việc”, “PAKN: tồn 01, nhận mới 04”: the first number told of the subject. */
function wholeIn({ passage, start, quantities }: Sentence): Quantity | undefined {
  const [first, second] = quantities.filter((one) => !one.percent)
  if (!first) return undefined
  const one = isOpening(passage, start, first) && second ? second : first
  const before = passage.folded.slice(start, one.start)
  const after = passage.folded.slice(one.end, one.end + 24)
  if (!subject.test(`${before} ${after}`) || /ho so/.test(before + after) || one.decimals > 0 || one.value < 3)
    return undefined
  if (
    /^\s*(?:nhom|muc tieu|chi tieu|linh vuc|don vi|phong|\/)/.test(after) ||
    done.test(before.slice(-30)) ||
    /trong do|gom/.test(before)
  )
    return undefined
  return /tiep nhan|nhan moi|nhan|giao|tong so|de ra|xac dinh|phat hien|chi ra|ghi nhan|co|pakn|:/.test(before)
    ? one
    : undefined
}

function isOpening(passage: Passage, start: number, one: Quantity): boolean {
  return opening.test(passage.folded.slice(Math.max(start, one.start - 26), one.start))
}

/** The numbers after the whole with the state each was told in; undefined when one of them is something else. */
function statesIn(sentence: Sentence, whole: Quantity | undefined): readonly Told[] | undefined {
  const { passage, start, end, quantities } = sentence
  const told: Told[] = []
  let from = whole?.end ?? start
  const numbers = quantities.filter((one) => !one.percent)
  if (whole)
    told.push(
      ...numbers
        .filter((one) => one.end <= whole.start && isOpening(passage, start, one))
        .map((quantity) => ({ quantity, state: 'opening' as const })),
    )
  const inside = [...passage.folded.slice(start, end).matchAll(/\([^)]*\)/g)].map(
    (one) => [start + one.index, start + one.index + one[0].length] as const,
  )
  for (const [index, quantity] of numbers.entries()) {
    if (
      quantity.start < from ||
      quantity.start === whole?.start ||
      inside.some(([a, b]) => quantity.start > a && quantity.end < b)
    )
      continue
    if (/^\s?\/\s?\d/.test(passage.folded.slice(quantity.end, quantity.end + 4))) return undefined
    const until = numbers[index + 1]?.start ?? end
    const behind = passage.folded.slice(from, quantity.start)
    const ahead = passage.folded.slice(quantity.end, until).split(/[,;.]\s/)[0] ?? ''
    const near = behind.split(/[,;.]\s/).at(-1) ?? ''
    // “trong 297 PAKN đã xử lý có …” opens another account.
    if (/\btrong(?! han)\b/.test(near)) break
    const label = stateOf(near) ?? stateOf(ahead)
    if (
      !label ||
      /gom|tang|giam|so voi|phat/.test(near) ||
      (quantity.unit !== undefined && !subject.test(quantity.unit) && !subject.test(ahead) && quantity.unit !== 'pakn')
    )
      return told.some((one) => one.state === 'running') ? told : undefined
    // “còn 03 nhiệm vụ chậm tiến độ” are some of those left.
    if (/\bcon\b(?! lai)/.test(near) && /^(?:\s*[a-z]+){0,3}\s*(?:cham|vuong|kho khan|qua han|phai|can)\b/.test(ahead))
      return undefined
    told.push({ quantity, state: label })
    from = quantity.end
    if (label === 'running' && /\bcon\b/.test(behind)) break
  }
  return told
}

function stateOf(words: string): State | undefined {
  if (opening.test(words)) return 'opening'
  if (running.test(words)) return 'running'
  return done.test(words) ? 'done' : undefined
}

function judge(passage: Passage, whole: Quantity, told: readonly Told[]): readonly Draft[] {
  const sum = (state: State) =>
    told.filter((one) => one.state === state).reduce((total, one) => total + one.quantity.value, 0)
  const states = told.filter((one) => one.state !== 'opening')
  if (
    states.length < 2 ||
    !states.some((one) => one.state === 'running') ||
    !states.some((one) => one.state === 'done')
  )
    return []
  const total = whole.value + sum('opening')
  const known = sum('done') + sum('running')
  const values = states.map((one) => one.quantity.value)
  // A total of those done beside its own parts, or the whole without what came before, holds too.
  const mixed = /moi/.test(passage.folded.slice(Math.max(0, whole.start - 16), whole.start))
    ? [total]
    : [total, whole.value]
  let prefix = 0
  for (const one of values) {
    prefix += one
    if (mixed.includes(prefix)) return []
  }
  if (mixed.some((all) => known === all || values.some((one) => known - one === all))) return []
  const last = states.at(-1)!.quantity
  const rest = total - known
  return [
    {
      message:
        rest > 0
          ? `Tổng ${shown(total)}, các trạng thái đã nêu ${values.map((one) => shown(one)).join(' + ')} = ${shown(known)}; còn ${shown(rest)} chưa rõ kết quả.`
          : `Tổng ${shown(total)}, nhưng các trạng thái đã nêu ${values.map((one) => shown(one)).join(' + ')} = ${shown(known)}; thừa ${shown(-rest)}.`,
      ...spot(passage.piece, whole.start, Math.min(last.unitSpan?.end ?? last.end, whole.start + 215)),
      expected: shown(total),
      found: shown(known),
    },
  ]
}

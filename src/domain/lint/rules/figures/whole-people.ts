import { fits } from '../../language/rate-fit.ts'
import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown } from '../show.ts'

/** People, forms and villages are whole: no number of 12 is 35%. */
export const wholePeople: LintRule = {
  code: 'CCHC-121',
  severity: 'error',
  title: 'Tỷ lệ phải ứng với một số nguyên',
  explanation:
    'Tỷ lệ của một nhóm đếm được (người, phiếu, thôn, văn bản) phải là của một số nguyên trong nhóm; nếu không thì tỷ lệ hoặc số của nhóm sai.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.some((one) => one.percent))
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkSentence(sentence))),
}

function checkSentence(sentence: Sentence): readonly Draft[] {
  const written = new Set(sentence.fractions.flatMap((one) => one.percent?.start ?? []))
  return sentence.quantities.flatMap((percent, index): Draft[] => {
    if (!percent.percent || written.has(percent.start) || percent.value <= 0 || percent.value >= 100) return []
    if (roughly.test(sentence.passage.folded.slice(Math.max(sentence.start, percent.start - 24), percent.start)))
      return []
    const group = ofGroup(sentence, percent, sentence.quantities[index + 1]) ?? inGroup(sentence, percent, index)
    if (!group || group.whole.some((one) => isPossible(percent, one.value))) return []
    const size = group.whole.at(-1)!
    const [below, above] = neighbours(percent, size.value)
    const start = Math.min(percent.start, ...group.whole.map((one) => one.start))
    const end = Math.max(percent.end, size.unitSpan?.end ?? size.end)
    return [
      {
        severity: group.sure ? 'error' : 'warning',
        message: `${printed(percent)} của ${shown(size.value)} không ứng với số nguyên nào (${below} hoặc ${above}).`,
        ...spot(sentence.passage.piece, start, Math.min(end, start + 215)),
        expected: `${below} hoặc ${above}`,
        found: printed(percent),
      },
    ]
  })
}

const roughly =
  /(?:khoang|gan|hon|tren|xap xi|duoi|toi thieu|it nhat|toi da|khong qua|tang|giam|vuot|chi tieu|muc tieu|phan dau)\s*(?:la |dat )?$/

const counted = new Set([
  'nguoi',
  'phieu',
  'hoc vien',
  'thanh vien',
  'thon',
  'xom',
  'khom',
  'buon',
  'ap',
  'khu pho',
  'to dan pho',
  'ban',
  'to',
  'don vi',
  'co quan',
  'phong',
  'truong',
  'van ban',
  'nhiem vu',
  'ho',
  'ho gia dinh',
  'to chuc',
  'xa',
  'truong hop',
  'may',
  'may tinh',
  'pakn',
  'y kien',
  'luot',
  'cuoc',
  'lop',
  'van de',
  'thu tuc',
  'ho so',
])

type Group = { readonly whole: readonly Quantity[]; readonly sure: boolean }

function isGroup(one: Quantity | undefined): one is Quantity {
  return (
    one !== undefined &&
    !one.percent &&
    one.decimals === 0 &&
    one.value > 1 &&
    one.value <= 5000 &&
    (one.unit === undefined || counted.has(one.unit))
  )
}

/** “35% trong số 12 người”, “85% trong tổng số 12 thôn”, “41% của 16 cán bộ”. */
function ofGroup(sentence: Sentence, percent: Quantity, next: Quantity | undefined): Group | undefined {
  if (!isGroup(next) || next.unit === undefined) return undefined
  const between = sentence.passage.folded.slice(percent.end, next.start)
  const linked = /^\s*(?:so |can bo |cong chuc |nguoi )?(?:trong|tren|cua)(?: so| tong so| tong)?(?: so)?\s*$/.test(
    between,
  )
  return linked ? { whole: [next], sure: true } : undefined
}

const outcome =
  /^\s*(?:so )?(?:hoc vien |cong chuc |nguoi |phieu |y kien |duoc |nguoi dan |nguoi duoc hoi )*(?:dat|kha|gioi|hai long|rat hai long|danh gia|trung tuyen|hoan thanh|do\b|xep loai|tra loi|dong y|tot|duoc cap chung)/
const named =
  /(?:ty le|ti le) (?:[a-z]+ ){0,4}(?:hai long|dat yeu cau|dat|kha|gioi|hoan thanh|trung tuyen|do|tot nghiep)(?: [a-z]+){0,6}\s*(?:la|dat|:)?\s*$/

/** “lớp có 45 học viên, 91,5% đạt loại khá”, “thu về 36 phiếu; tỷ lệ người dân hài lòng là 97,4%”: one group, then its share. */
function inGroup(sentence: Sentence, percent: Quantity, index: number): Group | undefined {
  const { passage, start } = sentence
  const before = sentence.quantities.slice(0, index).filter((one) => !one.percent)
  const last = before.at(-1)
  if (!isGroup(last) || last.unit === undefined || percent.start - last.end > 110) return undefined
  const label = passage.folded.slice(Math.max(start, percent.start - 80), percent.start)
  const after = passage.folded.slice(percent.end, percent.end + 40)
  const between = passage.folded.slice(last.end, percent.start)
  if (
    /chi tieu|ke hoach|so voi|muc tieu|tang|giam|diem|nam 20/.test(between) ||
    /^\s*(?:chi tieu|ke hoach|tro len|so voi)/.test(after)
  )
    return undefined
  if (!outcome.test(after) && !named.test(label)) return undefined
  // A count told of the same thing right before the share is its numerator, not its group.
  if (
    /^[^,;]{0,40}(?:\(|,)?\s*(?:dat|chiem|bang|tuong duong|ty le)?\s*$/.test(between) &&
    !named.test(label) &&
    !/[,;]/.test(between)
  )
    return undefined
  if (/hai long|dat|kha|gioi|tot/.test(between.split(/[,;(]/)[0] ?? '') && last.unit !== 'hoc vien') return undefined
  const alike = before.filter((one) => one.unit === last.unit)
  return { whole: alike, sure: false }
}

function isPossible(percent: Quantity, size: number): boolean {
  const at = (percent.value * size) / 100
  return [Math.floor(at), Math.ceil(at)].some((count) => fits(percent.value, percent.decimals, count, size))
}

function neighbours(percent: Quantity, size: number): readonly [string, string] {
  const at = (percent.value * size) / 100
  const say = (count: number) => `${count}/${size} = ${shown(Math.round((count / size) * 10_000) / 100)}%`
  return [say(Math.floor(at)), say(Math.ceil(at))]
}

import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { shown } from '../show.ts'
import { isRough } from '../rates/said-rates.ts'

/** “03 nhiệm vụ chậm gồm: xây dựng cơ sở dữ liệu; số hóa hồ sơ lưu trữ.”: three are told, two are named. */
export const namedItems: LintRule = {
  code: 'CCHC-172',
  severity: 'warning',
  title: 'Số việc, số đơn vị kể tên đúng bằng số đã nêu',
  explanation: 'Sau “03 nhiệm vụ gồm: …” phải kể đủ 03 tên, hoặc nói rõ chỉ kể một số (“như”, “trong đó có”, “…”).',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.length > 0)
      .flatMap((passage) => passage.quantities.flatMap((one) => checkNumber(passage, one))),
}

const countable =
  /^(?:nhiem vu|van de|ton tai|thieu sot|nguoi|don vi|co quan|thon|xom|khu pho|xa|phong|truong|linh vuc|thu tuc|dich vu|cong trinh|du an|mo hinh|giai phap|sang kien|van ban|quyet dinh|ke hoach|nghi quyet|nhom|chi tieu|diem|trung tam|to chuc|quy trinh|buoc|noi dung|tieu chi)$/

function checkNumber(passage: Passage, one: Quantity): readonly Draft[] {
  const plain = !one.percent && one.decimals === 0 && one.value >= 2 && one.value <= 12
  if (!plain || one.unit === undefined || !countable.test(one.unit) || isRough(passage, one)) return []
  const after = passage.folded.slice(one.unitSpan?.end ?? one.end)
  const opened = /^[^.;:()\d]{0,60}?(?:\s*:\s|\bgom(?: co)?\s*:?\s|\bbao gom\s*:?\s|\bla\s*:\s|\s\((?!\d))/.exec(after)
  if (!opened || /\b(?:nhu|trong do|nhat la|dac biet|co|tai)\s*:?\s*$/.test(opened[0].replace(/[:(]\s*$/, '')))
    return []
  const start = (one.unitSpan?.end ?? one.end) + opened[0].length
  const inside = opened[0].endsWith('(')
  const stop = passage.folded.slice(start).search(inside ? /\)/ : /\.(?=\s|$)|\n|\/\./)
  if (inside && stop < 0) return []
  const end = stop < 0 ? passage.folded.length : start + stop
  const items = itemsIn(passage, one, start, end)
  if (!items || items.length === one.value || Math.abs(items.length - one.value) > 3) return []
  // After a bare colon may follow what was found there, not their names.
  const bare = !/gom|\(|\bla\b/.test(opened[0])
  const telling = /\b(?:duoc|da|dat|con|deu|chap hanh|bao dam|on dinh|ket qua|tot)\b/.test(
    passage.folded.slice(start, end),
  )
  if (bare && (telling || Math.abs(items.length - one.value) > 1)) return []
  return [
    {
      message:
        `Ghi ${shown(one.value)} nhưng chỉ kể tên ${items.length}: ${items.map((item) => `“${item}”`).join('; ')}.`.replace(
          'chỉ kể',
          items.length > one.value ? 'kể' : 'chỉ kể',
        ),
      ...spot(passage.piece, one.start, Math.min(end, one.start + 215)),
      expected: shown(one.value),
      found: shown(items.length),
    },
  ]
}

/** The names, when they are clearly set apart: by semicolons, or each beginning with the counted word or a capital. */
function itemsIn(passage: Passage, one: Quantity, start: number, end: number): readonly string[] | undefined {
  const text = passage.text.slice(start, end)
  const folded = passage.folded.slice(start, end)
  if (text.length > 600 || /\.\.\.|…|v\.v|\bvv\b|\bkhac\b|\bcac\b.*\bcon lai|trong do|ngoai ra/.test(folded))
    return undefined
  const counted = passage.quantities.some(
    (each) => each.start >= start && each.end <= end && !isNaming(passage, each, one),
  )
  if (counted || /[()]/.test(text)) return undefined
  const bySemicolon = text.split(/;\s*(?:và\s+)?/u).map((item) => item.trim())
  if (bySemicolon.length > 1)
    return bySemicolon.every((item) => item.length > 2 && item.length < 160) &&
      !/,[^;]*$/.test(bySemicolon.at(-1)!) &&
      bySemicolon.every((item) => !/:/.test(item))
      ? bySemicolon
      : undefined
  const byComma = text.split(/,\s+|\s+và\s+/u).map((item) => item.trim())
  const word = passage.text.slice(one.unitSpan?.start ?? one.end, one.unitSpan?.end ?? one.end).toLowerCase()
  const alike =
    byComma.every((item) => item.toLowerCase().startsWith(`${word} `)) || byComma.every((item) => name.test(item))
  return byComma.length > 1 && alike && byComma.every((item) => item.length < 60) ? byComma : undefined
}

/** A proper name: “Bản Mới”, “Nà Pheo”; no word in small letters but particles. */
const name = /^(?:\p{Lu}[\p{L}\d.-]*)(?:\s+(?:\p{Lu}|\d)[\p{L}\d.-]*)*$/u

function isNaming(passage: Passage, each: Quantity, one: Quantity): boolean {
  return (
    each.start === one.start ||
    /\b(?:thon|xom|to|khu|so|nam|diem)\s*$/.test(passage.folded.slice(Math.max(0, each.start - 8), each.start))
  )
}

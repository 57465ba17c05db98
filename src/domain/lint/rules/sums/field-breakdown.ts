import { numbersOf } from '../../paper-numbers.ts'
import { results } from '../../result-passages.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { statementsIn } from '../../statements.ts'
import { shown } from '../show.ts'

/** “Chia theo lĩnh vực: tư pháp 508 hồ sơ; bảo trợ xã hội 97; …” under 702 received: all fields are all dossiers. */
export const fieldBreakdown: LintRule = {
  code: 'CCHC-220',
  severity: 'warning',
  title: 'Chia theo lĩnh vực cộng lại bằng một tổng đã nêu',
  explanation:
    'Danh sách chia hết hồ sơ theo lĩnh vực, theo hình thức phải cộng bằng số tiếp nhận hoặc số giải quyết đã nêu.',
  check: (paper, facts) => {
    const all = results(paper)
    return all.flatMap((passage, at): Draft[] => {
      const list = listIn(passage)
      if (!list) return []
      const sum = list.reduce((total, one) => total + one.value, 0)
      if (numbersOf(paper).sorted.includes(sum)) return []
      const told = all
        .slice(Math.max(0, at - 6), at + 1)
        .flatMap((one) => statementsIn(one, facts.vocabulary).counts)
        .filter((one) => totals.has(one.concept) && !list.includes(one.quantity))
        .map((one) => one.quantity.value)
      const near = told.filter((one) => Math.abs(one - sum) <= Math.max(2, one * 0.12))
      const [whole] = near.toSorted((a, b) => Math.abs(a - sum) - Math.abs(b - sum))
      if (whole === undefined) return []
      return [
        {
          message: `Các phần kể ra cộng được ${shown(sum)}, nhưng tổng số hồ sơ đã nêu là ${shown(whole)}.`,
          ...spot(passage.piece, 0, Math.min(passage.text.length, list.at(-1)!.end + 10)),
          expected: shown(whole),
          found: shown(sum),
        },
      ]
    })
  },
}

const totals = new Set(['received', 'receivedNew', 'handled', 'resolved'])

const lead =
  /(?:chia|phan|phan chia|thong ke|tong hop|phan loai)(?: ra)? theo (?:cac )?(?:nhom )?(?:linh vuc|hinh thuc nop|hinh thuc tiep nhan|cach thuc nop)[^:\d]{0,40}:/
// “các lĩnh vực khác: 718” closes the list, “các lĩnh vực khác” leaves it open.
const open = /\.\.\.|…|v\.v|mot so|(?:con lai|linh vuc khac)(?!\s*(?:la|:|co)?\s*\d)|chu yeu|nhieu nhat|gom co|trong do/

/** Four numbers or more, one an item, and nothing that says there are others. */
function listIn(passage: Passage) {
  const opened = lead.exec(passage.folded)
  if (!opened || open.test(passage.folded.slice(opened.index))) return undefined
  const from = opened.index + opened[0].length
  const stop = passage.folded.slice(from).search(/\.\s/)
  const end = stop < 0 ? passage.text.length : from + stop
  const numbers = passage.quantities.filter((one) => !one.percent && one.start >= from && one.end <= end)
  const items = passage.text
    .slice(from, end)
    .split(/;|,(?=\s)/)
    .filter((item) => /\d/.test(item)).length
  const alike = numbers.every((one) => one.decimals === 0 && (one.unit === undefined || one.unit === 'ho so'))
  return numbers.length >= 4 && numbers.length === items && alike ? numbers : undefined
}

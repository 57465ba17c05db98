import type { Paper } from '../../paper.ts'
import { civilSpan, samePeriod, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { periodsOf } from './time-words.ts'

const ofResults = /ket qua|tinh hinh|danh gia|cong tac (?:cchc|cai cach)/
/** Another time by right: compared, mended, carried over, measured for it. */
const another =
  /so (?:voi|sanh)|cung ky|khac phuc|ton tai|chuyen (?:sang|tiep)|chi so|sipas|ke hoach|phuong huong|nhiem vu|luy ke|thong bao|ket luan|kiem tra/

/** “I. KẾT QUẢ CÔNG TÁC CCHC QUÝ I NĂM 2026” over the results of its second quarter. */
export const resultHeading: LintRule = {
  code: 'CCHC-189',
  severity: 'warning',
  title: 'Tên phần kết quả ghi đúng kỳ báo cáo',
  explanation: 'Phần kết quả mang tên một kỳ hoặc một năm khác thường là sót khi chép báo cáo trước.',
  check: (paper: Paper) => {
    const { period } = paper.header
    if (!period) return []
    const from = paper.passages.findIndex(
      (one) => one.kind === 'heading' && /^\W*(?:phan|[ivx]+[.)]|[a-d][.)])/.test(one.folded),
    )
    const headings = paper.passages
      .slice(Math.max(0, from))
      .filter((one) => one.kind === 'heading' && one.role === 'results')
    // Headings for each of several quarters are an order, no slip.
    const named = headings.flatMap((one) =>
      periodsOf(one, period.year).filter((each) => each.kind !== 'year' || period.kind === 'year'),
    )
    if (named.some((one) => named.some((each) => each.kind === one.kind && !samePeriod(each, one)))) return []
    return headings.flatMap((passage): Draft[] => {
      if (!ofResults.test(passage.folded) || another.test(passage.folded)) return []
      const all = periodsOf(passage, period.year)
      const wrong = all.find((one) => isOther(one, period))
      if (!wrong || all.some((one) => samePeriod(one, period))) return []
      return [
        {
          message: `Tên phần ghi ${wrong.text.trim()}, trong khi báo cáo là ${period.text.trim()}.`,
          ...spot(passage.piece),
          expected: period.text.trim(),
          found: wrong.text.trim(),
        },
      ]
    })
  },
}

/** Of the same kind and not the same, of a year not its own, or reaching past its end. */
function isOther(one: StatedPeriod, period: StatedPeriod): boolean {
  if (one.kind === period.kind) return !samePeriod(one, period)
  if (one.kind === 'programme' || period.kind === 'programme') return false
  if (one.kind === 'year') return false
  const [other, own] = [civilSpan(one), civilSpan(period)]
  return other !== undefined && own !== undefined && (other.to > own.to || one.year !== period.year)
}

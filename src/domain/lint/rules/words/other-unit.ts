import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

const speaksOfItself = /^\W*(?:tren day la|kem theo bao cao|ban hanh kem theo bao cao|phu luc kem theo bao cao)/
const named =
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(xã|phường|đặc khu|thị trấn)\s+((?:\p{Lu}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]*){0,3})/gu

/** “Trên đây là báo cáo … của UBND xã Tân Lập” under a report of another commune. */
export const otherUnit: LintRule = {
  code: 'CCHC-160',
  severity: 'warning',
  title: 'Câu kết và phụ lục ghi đúng đơn vị báo cáo',
  explanation: 'Tên xã, phường khác ở câu kết hoặc dòng “Kèm theo Báo cáo …” thường là sót khi chép báo cáo nơi khác.',
  check: (paper: Paper) => {
    const own = paper.header.unit
    if (!own) return []
    const mentions = paper.document.lines.filter((line) => line.text.includes(own.name)).length
    if (mentions < 2) return []
    return paper.passages.flatMap((passage): Draft[] => {
      if (!speaksOfItself.test(passage.folded) || passage.text.length > 420) return []
      const all = [...passage.text.matchAll(named)]
      const [first] = all
      if (!first || all.some((one) => isOwn(one[2]!, own.name))) return []
      // The body told to is no body that tells.
      if (/(?:kinh gui|gui|bao cao|de nghi|trinh)\s*$/.test(passage.folded.slice(0, first.index))) return []
      return [
        {
          message: `Ghi ${first[1]} ${first[2]}, trong khi báo cáo là của ${own.kind} ${own.name}.`,
          ...spot(passage.piece, first.index, first.index + first[0].length),
          expected: `${own.kind} ${own.name}`,
          found: `${first[1]} ${first[2]}`,
        },
      ]
    })
  },
}

/** Written otherwise in one mark or letter is a slip told by the rule on names. */
function isOwn(name: string, own: string): boolean {
  const [a, b] = [foldInPlace(name), foldInPlace(own)]
  return a.startsWith(b) || b.startsWith(a)
}

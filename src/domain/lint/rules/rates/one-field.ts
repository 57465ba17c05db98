import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

const pair =
  /(?:tiep nhan|nhan)(?: moi)?(?: duoc)?\s*:?\s*(\d[\d.]*) (?:ho so|hs)[\s,;]*(?:va )?(?:da )?(?:giai quyet|tra ket qua)(?: xong)?\s*:?\s*(\d[\d.]*) (?:ho so|hs)/g
const carried = /chuyen (?:sang|qua|tu)|ky truoc|quy truoc|thang truoc|nam truoc|\bton\b|luy ke|ban giao|tu truoc/

/** “Riêng đất đai tiếp nhận 31 HS, đã giải quyết 33 HS”: more than came in, and nothing is said of those from before. */
export const fieldResolved: LintRule = {
  code: 'CCHC-153',
  severity: 'warning',
  title: 'Một lĩnh vực không giải quyết nhiều hơn đã nhận',
  explanation: 'Số đã giải quyết lớn hơn số tiếp nhận thì phải nêu số kỳ trước chuyển sang của chính lĩnh vực ấy.',
  check: (paper) =>
    results(paper).flatMap((passage) =>
      sentencesIn(passage).flatMap((sentence) =>
        /\brieng\b|linh vuc|\bnganh\b|\bthon\b|bo phan/.test(sentence.folded) && !carried.test(sentence.folded)
          ? [...sentence.folded.matchAll(pair)].flatMap((match): Draft[] => {
              const [received, resolved] = [match[1]!, match[2]!].map((digits) => Number(digits.replaceAll('.', '')))
              if (!(resolved! > received!)) return []
              const at = sentence.start + match.index
              return [
                {
                  message: `Đã giải quyết ${shown(resolved!)}, nhiều hơn ${shown(received!)} đã tiếp nhận; nếu có hồ sơ kỳ trước chuyển sang thì nên ghi rõ.`,
                  ...spot(passage.piece, at, at + match[0].length),
                  expected: `≤ ${shown(received!)}`,
                  found: shown(resolved!),
                },
              ]
            })
          : [],
      ),
    ),
}

import { type Draft, type LintRule, spot } from '../../rule.ts'

const tableTitle =
  /^\W*(bieu mau|bieu|bang|phu luc)\s*(?:so\s*)?((?:[ivx]+|\d{1,2})(?:\.\d{1,2})?[a-z]?(?:[/-][\p{L}\d-]+)?)(?![\p{L}\d])\s*[.:–-]?\s*(.*)$/u

/** “Biểu số 3” over the money, and “Biểu số 3” again over the staff. */
export const tableNumbers: LintRule = {
  code: 'CCHC-117',
  severity: 'warning',
  title: 'Mỗi biểu, phụ lục một số',
  explanation:
    'Hai biểu cùng số thì lời văn dẫn “biểu số …” không biết là biểu nào; thường là chép tiêu đề mà quên sửa số.',
  check: (paper) => {
    const seen = new Map<string, string>()
    return paper.passages.flatMap((passage, index): Draft[] => {
      const match = passage.text.length < 170 ? tableTitle.exec(passage.folded.trim()) : null
      // A sentence that cites a table, the next page of one, a line of the list of annexes.
      if (!match || /[.;]\s*$/.test(passage.text) || /kem theo|tiep theo|\(tiep\)|ban hanh/.test(passage.folded))
        return []
      const next = paper.passages[index + 1]
      const own = match[3]!.trim().length > 5
      const title = own ? match[3]!.trim() : (next?.folded.trim() ?? '')
      const key = `${match[1]} ${match[2]}`
      const before = seen.get(key)
      if (before === undefined) seen.set(key, title)
      if (before === undefined || title === '' || before === '' || isAlike(before, title)) return []
      const said = own ? passage : (next ?? passage)
      const number = passage.text
        .trim()
        .split(/\s*[:–]\s*/)[0]!
        .slice(0, 40)
      return [
        {
          message: `Hai biểu khác nhau cùng mang số “${number}”.`,
          ...spot(said.piece, 0, Math.min(said.text.length, 160)),
          found: number,
        },
      ]
    })
  },
}

/** One title in two places: the list of annexes and the annex itself, a page that goes on. */
function isAlike(a: string, b: string): boolean {
  // Every form of the set reforms something: that does not make two forms one.
  const plain = (text: string) => text.replace(/cai cach|cong tac|ket qua|thuc hien|tinh hinh/g, ' ')
  const words = (text: string) =>
    plain(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 1)
  const [mine, theirs] = [words(a), new Set(words(b))]
  return mine.filter((word) => theirs.has(word)).length >= Math.min(mine.length, theirs.size) * 0.6
}

export const tableNumberRules: readonly LintRule[] = [tableNumbers]

import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

const commaRate = /(?<![\d.,])\d{1,3},\d{1,2}\s?\\?%/g
const dotRate = /(?<![\d.,/])\d{1,3}\.\d{1,2}\s?\\?%/g
// 4,961/5.219 · 1,204 hồ sơ, in a paper that writes 5.219.
const commaGroup =
  /(?<![\d.,])\d{1,3},\d{3}(?=\s?\/\s?\d{1,3}\.\d{3}(?!\d)|\s+(?:hồ sơ|HS|thủ tục|người|văn bản|lượt|phiếu|nhân khẩu|hộ)(?!\p{L}))/gu
const dotGroup = /(?<![\d.,])\d{1,3}\.\d{3}(?![\d,.])/g

// 18405 HS, in a paper that groups no thousands and marks decimals with a dot.
const noGroup =
  /(?<![\d.,/])\d{4,6}(?=\s+(?:hồ sơ|HS|thủ tục|người|văn bản|lượt|phiếu|nhân khẩu|hộ)(?!\p{L})|\s?\/\s?\d{4,6}(?!\d))/gu

/** A mark of decimals or thousands that is not the one of the rest of the paper. */
export const mixedMarks: LintRule = {
  code: 'CCHC-140',
  severity: 'info',
  title: 'Một cách viết số trong cả báo cáo',
  explanation:
    'Tiếng Việt dùng dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn; trộn hai cách thì 1.234 có thể đọc thành hai số.',
  check: (paper: Paper) => {
    const texts = paper.passages.filter((one) => one.role !== 'opening' || one.index > 8)
    const count = (pattern: RegExp) => texts.reduce((sum, one) => sum + (one.text.match(pattern)?.length ?? 0), 0)
    const [commas, dots, groups, odd] = [count(commaRate), count(dotRate), count(dotGroup), count(commaGroup)]
    const wrong: (readonly [RegExp, string])[] = []
    if (commas >= 3 && dots * 4 <= commas) wrong.push([dotRate, 'dấu chấm thập phân, các chỗ khác dùng dấu phẩy'])
    if (groups >= 2 && odd * 3 <= groups) wrong.push([commaGroup, 'dấu phẩy ở hàng nghìn, các chỗ khác dùng dấu chấm'])
    if (groups === 0 && dots >= 3 && odd > 0 && count(noGroup) >= Math.max(3, odd * 3))
      wrong.push([commaGroup, 'dấu phẩy ở hàng nghìn, các chỗ khác không tách hàng nghìn'])
    return wrong.flatMap(([pattern, how]) =>
      texts.flatMap((passage) =>
        [...passage.text.matchAll(pattern)].slice(0, 3).map((match): Draft => {
          const start = passage.text.lastIndexOf(' ', Math.max(0, match.index - 12)) + 1
          const number = match[0].replace(/\s/g, '')
          return {
            message: `“${number}” viết ${how}.`,
            ...spot(passage.piece, match.index < 12 ? 0 : start, wordEnd(passage.text, match.index + match[0].length)),
            expected: number.includes('.')
              ? number.replace('.', ',')
              : number.replace(',', how.includes('không tách') ? '' : '.'),
            found: number,
          }
        }),
      ),
    )
  },
}

function wordEnd(text: string, at: number): number {
  const rest = /^(?:[/\d.,%]*\d%?|\s?(?:hồ sơ|HS|thủ tục|người|văn bản|lượt|phiếu|hộ)(?!\p{L}))/u.exec(text.slice(at))
  return at + (rest?.[0].length ?? 0)
}

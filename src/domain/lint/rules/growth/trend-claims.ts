import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { printed } from '../show.ts'

/** “năm sau luôn cao hơn năm trước” beside 80,5, 80,5, 89,75 and 87,25. */
export const trendClaim: LintRule = {
  code: 'CCHC-196',
  severity: 'warning',
  title: 'Lời nói năm sau hơn năm trước phải đúng với từng năm',
  explanation:
    'Báo cáo kể số của từng năm thì lời “liên tục tăng”, “năm sau cao hơn năm trước” phải đúng với mọi năm đã kể.',
  check: (paper) =>
    results(paper).flatMap((passage, at, all): readonly Draft[] => {
      const claim = claims.exec(passage.folded)
      if (!claim) return []
      const up = !/giam|thap hon/.test(claim[0])
      const topic = claimedOf(passage, claim.index)
      const series =
        seriesIn(passage, toldBefore(passage, claim.index), topic) ??
        (all[at - 1] && seriesIn(all[at - 1]!, all[at - 1]!.folded, topic))
      const broken = series?.values.findIndex(
        (one, index) =>
          index > 0 &&
          (up ? one.value <= series.values[index - 1]!.value : one.value >= series.values[index - 1]!.value),
      )
      if (!series || broken === undefined || broken < 1) return []
      const [before, after] = [series.values[broken - 1]!, series.values[broken]!]
      return [
        {
          message: `Lời ghi các năm đều ${up ? 'tăng' : 'giảm'}, nhưng năm ${after.year} là ${printed(after)} so với năm ${before.year} là ${printed(before)}.`,
          ...spot(passage.piece, claim.index, claim.index + claim[0].length),
          other: spot(series.passage.piece, before.start, after.end),
          found: printed(after),
        },
      ]
    }),
}

const claims =
  /(?:nam sau (?:deu |luon )*(?:cao|nhieu|thap|it|tot) hon nam truoc|(?:lien tuc|deu|khong ngung) (?:tang|giam|duoc (?:nang len|cai thien))[^.;]{0,30}(?:cac nam|hang nam|qua tung nam)|(?:tang|giam) (?:deu |dan )?qua (?:cac|tung) nam|lien tuc tang\b)/

type Year = Quantity & { readonly year: number }

/** What the claim is about: the one word of its clause that also names the series. */
function claimedOf(passage: Passage, at: number): RegExp | undefined {
  const clause =
    passage.folded
      .slice(Math.max(0, at - 110), at)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  return topics.find((topic) => topic.test(clause))
}

const topics: readonly RegExp[] = [
  /par index|chi so (?:cai cach hanh chinh|cchc)/,
  /sipas|chi so hai long|hai long/,
  /truc tuyen/,
  /so hoa/,
  /thu ngan sach/,
  /ho so (?:tiep nhan|nhan)|tiep nhan/,
  /766|chi so phuc vu/,
]

/** The words before the sentence of the claim; where it opens its passage, the whole passage is of its matter. */
function toldBefore({ folded }: Passage, claimed: number): string {
  const end = Math.max(folded.lastIndexOf('. ', claimed), folded.lastIndexOf('; ', claimed))
  return end < 0 ? folded : folded.slice(0, end)
}

type Series = { readonly passage: Passage; readonly values: readonly Year[] }

/** “năm 2022 đạt 80,5 điểm …; năm 2023: 89,75 điểm”: the first number of the same unit behind each year, year after year. */
function seriesIn(passage: Passage, words: string, topic: RegExp | undefined): Series | undefined {
  if (topic && !topic.test(words)) return undefined
  const years = [...passage.folded.matchAll(/\bnam (20\d\d)\b/g)]
  const values = years.flatMap((match, index): Year[] => {
    const end = years[index + 1]?.index ?? passage.text.length
    const value = passage.quantities.find(
      (one) => one.start > match.index + 8 && one.end <= end && one.start - match.index < 60,
    )
    return value ? [{ ...value, year: Number(match[1]) }] : []
  })
  const kind = (one: Year) => (one.percent ? '%' : one.unit)
  const alike = values.filter((one) => kind(one) === kind(values[0]!))
  const inOrder = alike.every((one, index) => index === 0 || one.year === alike[index - 1]!.year + 1)
  return alike.length >= 3 && inOrder ? { passage, values: alike } : undefined
}

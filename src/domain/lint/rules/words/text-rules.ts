import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { mayOccur, wholeText } from '../../whole-text.ts'
import { deniedCountsOf } from './denied-counts.ts'

type Claim = { readonly passage: Passage; readonly start: number; readonly end: number }

/** The first claim that is not the other one; nobody asks for more. */
function findClaim(
  passages: readonly Passage[],
  pattern: RegExp,
  unless: RegExp | undefined,
  other?: Claim,
): Claim | undefined {
  const every = everyOf(pattern)
  for (const passage of passages) {
    for (const match of passage.folded.matchAll(every)) {
      if (passage === other?.passage && match.index === other.start) continue
      const end = match.index + match[0].length
      const from = Math.max(passage.folded.lastIndexOf('. ', match.index) + 1, match.index - 160, 0)
      const stop = passage.folded.indexOf('. ', end)
      const sentence = passage.folded.slice(from, stop === -1 ? end + 80 : Math.min(stop, end + 120))
      if (!unless?.test(sentence)) return { passage, start: match.index, end }
    }
  }
  return undefined
}

const all = new WeakMap<RegExp, RegExp>()

function everyOf(pattern: RegExp): RegExp {
  const before = all.get(pattern)
  if (before) return before
  const every = new RegExp(pattern, 'g')
  all.set(pattern, every)
  return every
}

export const contradiction: LintRule = {
  code: 'CCHC-090',
  severity: 'warning',
  title: 'Hai chỗ không nói ngược nhau',
  explanation: 'Nhận định ở phần kết quả và phần tồn tại trái nhau thì người đọc không biết tin chỗ nào.',
  check: (paper, facts) => contradictionsOf(paper, facts),
}

const told = new WeakMap<Paper, readonly Draft[]>()

/** Asked by the rule on claims too; found once a paper. */
export function contradictionsOf(paper: Paper, facts: LintFacts): readonly Draft[] {
  const before = told.get(paper)
  if (before) return before
  const found = findPairs(paper, facts)
  told.set(paper, found)
  return found
}

function findPairs(paper: Paper, facts: LintFacts): readonly Draft[] {
  const done = new Set<string>()
  const passages = results(paper)
  const asking = paper.passages.filter(
    (one) => one.role === 'proposals' || (one.role === 'plan' && /de nghi|kien nghi/.test(one.folded)),
  )
  const whole = wholeText(paper).folded
  return facts.contradictions.flatMap((pair): Draft[] => {
    const family = pair.id.replace('-likely', '')
    if (done.has(family) || !mayOccur(whole, pair.first) || !mayOccur(whole, pair.second)) return []
    const first = findClaim(passages, pair.first, pair.firstUnless)
    const second =
      first &&
      (findClaim(passages, pair.second, pair.secondUnless, first) ??
        (pair.asked ? findClaim(asking, pair.second, pair.secondUnless, first) : undefined))
    if (!first || !second) return []
    // A number has refuted that sentence already.
    if (deniedCountsOf(paper, facts).some((one) => sharesPlace(one, first.passage, first.start, first.end))) return []
    done.add(family)
    const other = first.passage.text.slice(first.start, Math.min(first.end, first.start + 110)).trim()
    return [
      {
        severity: pair.severity,
        message: `${pair.message} Chỗ kia: “${other}”.`,
        ...spot(second.passage.piece, second.start, second.end),
        other: spot(first.passage.piece, first.start, first.end),
      },
    ]
  })
}

/** Whether a finding is of the same words of a passage. */
export function sharesPlace(one: Draft, passage: Passage, start: number, end: number): boolean {
  const at = passage.text.indexOf(one.quote)
  return at !== -1 && at < end && start < at + one.quote.length
}

export const misspelled: LintRule = {
  code: 'CCHC-092',
  severity: 'info',
  title: 'Viết đúng chính tả và chữ viết tắt',
  explanation: 'Chữ sai, chữ lặp và chữ viết tắt không có trong văn bản của ngành.',
  check: (paper, facts) => {
    const whole = wholeText(paper).text
    const slips = facts.misspellings.filter(({ wrong }) => mayOccur(whole, wrong))
    return paper.passages.flatMap((passage) => [
      ...slips.flatMap(({ wrong, right }): Draft[] => {
        const match = [...passage.text.matchAll(wrong)].find((one) => one[0] !== right)
        return match
          ? [
              {
                message: `“${match[0]}” có lẽ là “${right}”.`,
                ...spot(passage.piece, Math.max(0, match.index - 20), match.index + match[0].length + 20),
                expected: right,
                found: match[0],
              },
            ]
          : []
      }),
      ...doubled(passage, facts),
    ])
  },
}

function doubled(passage: Passage, facts: LintFacts): readonly Draft[] {
  const match = [...passage.text.matchAll(facts.neverDoubled)][0]
  return match
    ? [
        {
          message: `Chữ “${match[1]}” viết lặp hai lần.`,
          ...spot(passage.piece, Math.max(0, match.index - 20), match.index + match[0].length + 20),
          expected: match[1]!,
          found: match[0],
        },
      ]
    : []
}

export const mixedTerms: LintRule = {
  code: 'CCHC-093',
  severity: 'info',
  title: 'Thống nhất tên gọi, chữ viết tắt',
  explanation: 'Một cơ quan, một khái niệm gọi bằng nhiều tên làm người đọc tưởng là nhiều thứ.',
  check: (paper, facts) => {
    const pieces = [...paper.passages.map((one) => one.piece), ...paper.grids.flatMap((grid) => grid.table.cells)]
    return facts.synonyms.flatMap((group): Draft[] => {
      const used = group.forms.flatMap((form) => {
        const piece = pieces.find((one) => [...one.text.matchAll(form.words)].length > 0)
        return piece ? [{ form, piece, at: [...piece.text.matchAll(form.words)][0]! }] : []
      })
      const last = used.at(-1)
      // An abbreviation nobody introduced, beside the name the paper uses.
      const lone = used.find((one) => used.length === 2 && isLone(one.form, pieces))
      if (lone) {
        const other = used.find((one) => one !== lone)!
        return [
          {
            message: `Viết tắt “${lone.form.label}” không được giải thích; chỗ khác viết “${other.form.label}”.`,
            ...spot(
              lone.piece,
              Math.max(0, lone.piece.text.lastIndexOf(' ', lone.at.index - 2) + 1),
              lone.at.index + lone.at[0].length,
            ),
            found: lone.form.label,
          },
        ]
      }
      if (used.length < 3) return []
      return last
        ? [
            {
              message: `${group.name} được gọi bằng ${used.length} tên: ${used.map((one) => one.form.label).join(', ')}.`,
              ...spot(last.piece, last.at.index, last.at.index + last.at[0].length),
            },
          ]
        : []
    })
  },
}

/** Once in the paper, and never “(TTHCC)” after its name. */
function isLone(
  form: { readonly label: string; readonly words: RegExp },
  pieces: readonly { readonly text: string }[],
): boolean {
  if (/\s/.test(form.label)) return false
  const all = pieces.flatMap((piece) => [...piece.text.matchAll(form.words)].map((match) => ({ piece, match })))
  return (
    all.length === 1 &&
    !all.some(({ piece, match }) => /(?:\(|viết tắt là |gọi tắt là |[“"])$/u.test(piece.text.slice(0, match.index)))
  )
}

export const textRules: readonly LintRule[] = [contradiction, misspelled, mixedTerms]

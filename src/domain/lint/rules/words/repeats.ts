import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

type Stretch = { readonly passage: Passage; readonly start: number; readonly end: number; readonly whole: boolean }

/** A paragraph shorter than that may well say the same twice; so may a clause of a list. */
const [shortestSentence, shortestClause] = [50, 65]

export const repeated: LintRule = {
  code: 'CCHC-091',
  severity: 'info',
  title: 'Không lặp lại đoạn văn',
  explanation: 'Đoạn văn chép lại nguyên văn ở mục khác thường là sót khi ghép báo cáo.',
  check: (paper) => {
    const seen = new Map<string, Stretch>()
    const told = new Set<Stretch>()
    return paper.passages.flatMap((passage): Draft[] => {
      if (passage.kind === 'heading') return []
      const whole = stretchOf(passage)
      const before = whole && seen.get(keyOf(whole))
      if (whole && before) return both(before, whole, told)
      if (whole) seen.set(keyOf(whole), whole)
      return sentencesOf(passage).flatMap((one) => {
        const key = keyOf(one)
        const first = seen.get(key)
        if (!first) seen.set(key, one)
        return first && !(first.whole && first.passage === passage) ? both(first, one, told) : []
      })
    })
  },
}

/** Told at its second place, and once at its first, so that both are found. */
function both(first: Stretch, second: Stretch, told: Set<Stretch>): Draft[] {
  const what = second.whole ? 'Đoạn' : 'Câu'
  const drafts: Draft[] = [
    {
      message: `${what} này lặp lại nguyên văn ${what.toLowerCase()} ở mục “${first.passage.under || 'trước'}”.`,
      ...at(second),
    },
  ]
  if (told.has(first) || first.passage === second.passage) return drafts
  told.add(first)
  return [
    ...drafts,
    { message: `${what} này được chép lại nguyên văn ở mục “${second.passage.under || 'sau'}”.`, ...at(first) },
  ]
}

function at({ passage, start, end, whole }: Stretch): Pick<Draft, 'quote' | 'location'> {
  return spot(passage.piece, start, whole ? Math.min(end, 160) : end)
}

function keyOf({ passage, start, end }: Stretch): string {
  return (
    passage.folded
      .slice(start, end)
      .replace(/^[\W\d]+/, '')
      // “… (nội dung này tiếp tục thực hiện)” is hung on.
      .replace(/\([^()]*\)\W*$/, '')
      .replace(/^(?:nhin chung|ngoai ra|ben canh do|dac biet|qua do|tu do)\W+/, '')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .slice(0, enough)
  )
}

/** As many letters alike at the beginning are no coincidence, whatever follows. */
const enough = 120

function stretchOf(passage: Passage): Stretch | undefined {
  const one = { passage, start: 0, end: passage.text.length, whole: true }
  return keyOf(one).length >= shortestSentence && !isLegend(passage) ? one : undefined
}

/** What stands under every form is a legend or a reference, printed each time on purpose. */
function isLegend(passage: Passage): boolean {
  return passage.kind === 'footnote' || /^\W*(?:kem theo|o nen|ghi chu|don vi tinh|nguon|stt|tt)\b/.test(passage.folded)
}

function sentencesOf(passage: Passage): readonly Stretch[] {
  if (isLegend(passage)) return []
  return [...passage.folded.matchAll(/[^.;]+(?:\.(?=\d)[^.;]+)*/g)].flatMap((match): Stretch[] => {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const one = { passage, start, end: match.index + match[0].length, whole: false }
    const full = passage.folded[one.end] !== ';' && !/;\s*$/.test(passage.folded.slice(0, start))
    return keyOf(one).length >= (full ? shortestSentence : shortestClause) ? [one] : []
  })
}

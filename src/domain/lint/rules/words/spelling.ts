import type { LintFacts } from '../../facts.ts'
import { isSyllable, mendSyllable, splitTone, withTone } from '../../language/syllables.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Piece } from '../../text-model.ts'

type Word = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number }
type Slip = { readonly wrong: string; readonly right?: string; readonly start: number; readonly end: number }

const word = /\p{L}[\p{L}\p{M}]*/gu

export const spelling: LintRule = {
  code: 'CCHC-130',
  severity: 'info',
  title: 'Chữ viết đúng chính tả',
  explanation: 'Chữ không thể có trong tiếng Việt, hoặc khác một dấu so với từ thường dùng của báo cáo, là lỗi gõ.',
  check: (paper, facts) => {
    const known = knownFrom(facts)
    const told = new Set<string>()
    return piecesOf(paper).flatMap((piece) =>
      slipsIn(piece.text, known).flatMap((slip): Draft[] => {
        // Slips with a name of their own are told by the list.
        if (told.has(slip.wrong) || facts.misspellings.some(({ wrong }) => slip.wrong.search(wrong) !== -1)) return []
        told.add(slip.wrong)
        return [
          {
            message: slip.right
              ? `“${slip.wrong}” có lẽ là “${slip.right}”.`
              : `“${slip.wrong}” không phải là chữ tiếng Việt, có lẽ gõ sai dấu.`,
            ...spot(piece, edge(piece.text, slip.start - 20, -1), edge(piece.text, slip.end + 20, 1)),
            ...(slip.right ? { expected: slip.right } : {}),
            found: slip.wrong,
          },
        ]
      }),
    )
  },
}

function piecesOf(paper: Paper): readonly Piece[] {
  return [
    ...paper.passages.map((one: Passage) => one.piece),
    ...paper.grids.flatMap((grid) => grid.table.cells.filter((cell) => cell.text.length > 7)),
  ]
}

/** Whole words around the slip. */
function edge(text: string, at: number, side: 1 | -1): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const space = side === -1 ? text.lastIndexOf(' ', at) + 1 : text.indexOf(' ', at)
  return space === -1 ? text.length : space
}

type Known = {
  readonly pairs: ReadonlySet<string>
  readonly slips: ReadonlyMap<string, string>
  readonly abbreviations: ReadonlyMap<string, string>
  readonly abbreviationSet: ReadonlySet<string>
}

const prepared = new WeakMap<LintFacts, Known>()

function knownFrom(facts: LintFacts): Known {
  const before = prepared.get(facts)
  if (before) return before
  const pairs = new Set(facts.compounds.map((one) => plain(one)))
  const slips = new Map<string, string>()
  for (const right of facts.compounds) {
    const [first = '', second = ''] = plain(right).split(' ')
    for (const other of slipsOf(first)) add(slips, pairs, `${other} ${second}`, right)
    for (const other of slipsOf(second)) add(slips, pairs, `${first} ${other}`, right)
    // “Công chứ”, “tiếp nhậ”: the last letter left out; what is no syllable then is told anyway.
    const cut = second.slice(0, -1)
    if (/[cghmnpt]$/.test(second) && isSyllable(cut) && !ordinal.test(cut)) add(slips, pairs, `${first} ${cut}`, right)
  }
  const known = {
    pairs,
    slips,
    abbreviations: new Map(facts.abbreviations.map((one) => [sorted(one), one])),
    abbreviationSet: new Set(facts.abbreviations),
  }
  prepared.set(facts, known)
  return known
}

/** “Ý thứ hai”, “hình thứ ba”, “công ty” are right. */
const ordinal = /^(?:thứ|ty|tê)$/

function add(slips: Map<string, string>, pairs: ReadonlySet<string>, wrong: string, right: string): void {
  if (!pairs.has(wrong) && !slips.has(wrong)) slips.set(wrong, right)
}

const [hook, tilde] = ['\u0309', '\u0303']
const vowels: readonly (readonly [string, string])[] = [
  ['ă', 'â'],
  ['â', 'a'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ơ', 'ô'],
  ['ư', 'u'],
  ['ê', 'e'],
]
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^ch/, 'tr'],
  [/^gi/, 'd'],
  [/^d/, 'gi'],
  [/inh$/, 'anh'],
  [/^([^n]*)n$/, '$1ng'],
  [/(?<!n)ng$/, 'n'],
  [/c$/, 't'],
  [/t$/, 'c'],
]

/** What a hand writes for a syllable: hỏi for ngã, no tone, another hat, the sound of its own region. */
function slipsOf(syllable: string): readonly string[] {
  const { base, tone } = splitTone(syllable)
  const toned = tone === hook ? [withTone(base, tilde)] : tone === tilde ? [withTone(base, hook)] : []
  const bare = tone === '' ? [] : [base]
  const hats = vowels.flatMap(([a, b]) => [base.replace(a, b), base.replace(b, a)]).map((one) => withTone(one, tone))
  const spoken = sounds.map(([from, to]) => withTone(base.replace(from, to), tone))
  return [...new Set([...toned, ...bare, ...hats, ...spoken])].filter((one) => one !== syllable)
}

/** Hoá and hóa are one word. */
function plain(text: string): string {
  return text.split(' ').map(plainWord).join(' ')
}

/** A language has few syllables: each is read once. What no Vietnamese text is made of is not kept. */
const read = new Map<string, string>()
const mostKept = 20_000

function plainWord(text: string): string {
  const before = read.get(text)
  if (before !== undefined) return before
  const { base, tone } = splitTone(text.toLowerCase())
  const made = withTone(base, tone)
  if (read.size < mostKept && text.length <= 8) read.set(text, made)
  return made
}

const foreign =
  /^(?:ôtô|môtô|xêmina|đăk|đắk|đắc|lắk|lăk|krông|bản|pơ|jút|êđê|chiêng|ét|àlô|álô|iốt|kiốt|rơmoóc|karaôkê)$/

function slipsIn(text: string, known: Known): readonly Slip[] {
  const words = [...text.matchAll(word)].map((match): Word => ({
    text: match[0],
    lower: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const slips: Slip[] = []
  for (let index = 0; index < words.length; index += 1) {
    const one = words[index]!
    const pair = joined(words, index, text) ? pairSlip(words, index, text, known) : undefined
    if (pair) {
      slips.push(pair)
      // Both words are told at once.
      index += 1
    } else slips.push(...(abbreviationSlip(one, known) ?? syllableSlip(one, text)))
  }
  return slips
}

function joined(words: readonly Word[], index: number, text: string): boolean {
  const [one, next] = [words[index], words[index + 1]]
  return one !== undefined && next !== undefined && next.start === one.end + 1 && /\s/.test(text[one.end]!)
}

function pairSlip(words: readonly Word[], index: number, text: string, known: Known): Slip | undefined {
  const [one, next] = [words[index]!, words[index + 1]!]
  const right = known.slips.get(`${one.lower} ${next.lower}`)
  if (right === undefined) return undefined
  // Names go with capitals, words without: “Thái Bính” is somebody, “hạ tằng” is nobody.
  const name = /^\p{Lu}/u.test(right)
  const capitals = /^\p{Lu}/u.test(one.text) && /^\p{Lu}/u.test(next.text)
  if (name !== capitals && (name || one.text !== one.text.toUpperCase())) {
    const titled = /^\p{Lu}/u.test(one.text) || /^\p{Lu}/u.test(next.text)
    if (name || (titled && capitals && !/^(?:hành chính|thủ tục|trung tâm|phục vụ)$/.test(right))) return undefined
  }
  if (
    name &&
    !/(?:tỉnh|thành phố|TỈNH|THÀNH PHỐ|Tỉnh|Thành phố)\s+$/.test(text.slice(Math.max(0, one.start - 12), one.start))
  )
    return undefined
  // “Trực tiếp | nhân viên”: each half belongs to its other neighbour.
  const before = words[index - 1]
  const after = words[index + 2]
  if (before && known.pairs.has(`${before.lower} ${one.lower}`)) return undefined
  if (after && known.pairs.has(`${next.lower} ${after.lower}`)) return undefined
  return { wrong: text.slice(one.start, next.end), right, start: one.start, end: next.end }
}

function abbreviationSlip(one: Word, known: Known): readonly Slip[] | undefined {
  if (one.text.length < 4 || one.text !== one.text.toUpperCase() || known.abbreviationSet.has(one.text))
    return undefined
  const right = known.abbreviations.get(sorted(one.text))
  return right === undefined ? undefined : [{ wrong: one.text, right, start: one.start, end: one.end }]
}

function sorted(text: string): string {
  return text.split('').toSorted().join('')
}

const written = new Set<string>()

function isWritten(text: string): boolean {
  if (written.has(text)) return true
  const right = isSyllable(text)
  if (right && written.size < mostKept) written.add(text)
  return right
}

/** Only small letters with marks: names of places and people, and foreign words, follow other rules. */
function syllableSlip(one: Word, text: string): readonly Slip[] {
  const { text: own } = one
  if (own.length < 2 || own !== own.toLowerCase() || /^[\u0000-\u007f]+$/.test(own)) return []
  if (/[-\p{L}\d/]/u.test(text[one.start - 1] ?? ' ') || /[-\d/]/.test(text[one.end] ?? ' ')) return []
  if (isWritten(own) || foreign.test(one.lower) || /[wfjz]/.test(own)) return []
  const right = mendSyllable(own)
  return [{ wrong: own, start: one.start, end: one.end, ...(right ? { right } : {}) }]
}

import type { Fraction } from '../../language/fractions.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { inFull } from '../../statements.ts'
import type { FormLine } from '../../tables/row-form.ts'
import { clauseAround, tellingWords, wordsIn } from './table-words.ts'

/** A number of the prose and what is said around it. */
export type Said = {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly words: string
  readonly inside: ReadonlySet<string>
  readonly unit?: string
  readonly fraction?: Fraction
}

/** As prose may say it: an answer to a complaint is its handling, abbreviations are written out. */
export function canonical(folded: string): string {
  const full = inFull(folded)
    .replace(/phan anh(?:,?(?: va)? kien nghi)?|\bpakn\b/g, 'pakn')
    .replace(/\b(?:tre|cham)(?: han| hen)?\b(?! nhat)/g, 'qua han')
    .replace(/\bvbqppl\b|van ban (?:qppl|quy pham phap luat)/g, 'van ban qppl')
  return full.includes('pakn')
    ? full.replace(/giai quyet(?: xong| dut diem)?|tra loi(?: xong)?|xu ly(?: xong)?|phan hoi|giai dap/g, 'giaidap')
    : full
}

const read = new Map<string, readonly string[]>()

export function ownWords(line: FormLine): readonly string[] {
  const key = `${line.unit} ${line.folded}`
  const before = read.get(key)
  if (before) return before
  const all = tellingWords(canonical(line.folded))
  // “Hoàn thành đúng hạn 151”: the unit may have been said before.
  const counted = new Set(unitOf(line).split(' '))
  const rest = all.filter((word) => !counted.has(word))
  const found = rest.length >= 2 ? rest : all
  if (read.size < 2000) read.set(key, found)
  return found
}

/** The numbers of a passage with the words around them; of a fraction its part, with what is said behind the whole. */
export function saidIn(passage: Passage): readonly Said[] {
  const plain = passage.quantities.filter((one) => !one.percent && one.decimals === 0)
  return plain.flatMap((quantity): readonly Said[] => {
    const fraction = passage.fractions.find((one) => one.start <= quantity.start && one.end >= quantity.end)
    if (fraction && fraction.numerator.start !== quantity.start) return []
    const whole = fraction && plain.find((one) => one.start === fraction.denominator.start)
    const words = [quantity, ...(whole ? [whole] : [])].map((one) => clauseAround(passage, one)).join(' ')
    const unit = quantity.unit ?? whole?.unit
    return [
      {
        passage,
        quantity,
        words,
        inside: wordsIn(canonical(words)),
        ...(unit === undefined ? {} : { unit }),
        ...(fraction ? { fraction } : {}),
      },
    ]
  })
}

export type Index = {
  readonly byWord: ReadonlyMap<string, readonly Said[]>
  readonly byBefore: ReadonlyMap<number, readonly Said[]>
  readonly order: ReadonlyMap<Said, number>
}

/** Numbers by the words around them and by the number before: a form of a hundred rows asks only those it may mean. */
export function indexOf(said: readonly Said[]): Index {
  const byWord = new Map<string, Said[]>()
  const byBefore = new Map<number, Said[]>()
  for (const one of said) {
    for (const word of one.inside) push(byWord, word, one)
    const { quantities } = one.passage
    const before = quantities[quantities.indexOf(one.quantity) - 1]
    if (before) push(byBefore, before.value, one)
  }
  return { byWord, byBefore, order: new Map(said.map((one, at) => [one, at])) }
}

function push<K>(map: Map<K, Said[]>, key: K, one: Said): void {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}

export function candidates(index: Index, own: readonly string[], beside: readonly FormLine[]): readonly Said[] {
  // Three words of four must be there: then one of any so many is.
  const enough = own.length - Math.ceil(own.length * 0.75) + 1
  const rare = own.toSorted((a, b) => (index.byWord.get(a)?.length ?? 0) - (index.byWord.get(b)?.length ?? 0))
  const found = new Set([
    ...rare.slice(0, enough).flatMap((word) => index.byWord.get(word) ?? []),
    ...beside.flatMap((one) => (one.value ? (index.byBefore.get(one.value.value) ?? []) : [])),
  ])
  return [...found].toSorted((a, b) => index.order.get(a)! - index.order.get(b)!)
}

export function unitOf({ unit }: FormLine): string {
  return unit.replace(/,\s*/g, ' ').trim()
}

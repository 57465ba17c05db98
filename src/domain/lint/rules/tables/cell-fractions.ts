import { fractionsIn, type Fraction } from '../../language/fractions.ts'
import { foldInPlace } from '../../language/fold.ts'
import { maskedSpans } from '../../language/masks.ts'
import { slipBetween } from '../../language/near-number.ts'
import { quantitiesIn } from '../../language/quantities.ts'
import { rateFit } from '../../language/rate-fit.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Grid, GridCell } from '../../tables/grid.ts'
import { sentencesIn } from '../../sentences.ts'
import { shown, shownRate } from '../show.ts'
import { coverage, tellingWords, wordsIn } from './table-words.ts'

/** “Viên chức có mặt/được giao | 368/402”: two numbers in one cell. */
type Held = {
  readonly grid: Grid
  readonly cell: GridCell
  readonly row: number
  readonly label: string
  readonly fraction: Fraction
}

export const cellFractions: LintRule = {
  code: 'CCHC-177',
  severity: 'warning',
  title: 'Ô ghi hai số (a/b) đúng với tỷ lệ của ô và với lời văn',
  explanation: 'Ô ghi a/b thì tỷ lệ cạnh đó phải là a chia b, và lời văn nói về cùng việc phải ghi cùng hai số ấy.',
  check: (paper) => {
    const held = paper.grids.flatMap(heldIn).slice(0, most)
    const saying = passagesByNumber(paper, held)
    return [...held.flatMap(inCell), ...held.flatMap((one) => againstProse(saying, one))]
  },
}

const longest = 80
const most = 300

type Saying = ReadonlyMap<number, ReadonlySet<Passage>>

/** The passages that say one of the cells' numbers: only those are read for their words. */
function passagesByNumber(paper: Paper, held: readonly Held[]): Saying {
  const wanted = new Set(held.flatMap(({ fraction }) => [fraction.numerator.value, fraction.denominator.value]))
  const found = new Map<number, Set<Passage>>()
  if (wanted.size === 0) return found
  for (const passage of paper.passages)
    for (const { value } of passage.quantities) {
      if (!wanted.has(value)) continue
      const passages = found.get(value)
      if (passages) passages.add(passage)
      else found.set(value, new Set([passage]))
    }
  return found
}

function heldIn(grid: Grid): readonly Held[] {
  return grid.rows.slice(grid.headRows).flatMap((row, at) => {
    const label = row.find((cell) => /\p{L}{2,}/u.test(cell.text))?.text ?? ''
    return row.flatMap((cell): readonly Held[] => {
      const { text } = cell
      if (!cell.cell || text.length > longest || !/^\d[\d.,]*\s*\/\s*\d/.test(text)) return []
      const masks = maskedSpans(text, [])
      const [fraction] = fractionsIn(text, masks, quantitiesIn(text, []))
      return fraction && fraction.start === 0 ? [{ grid, cell, row: grid.headRows + at + 1, label, fraction }] : []
    })
  })
}

function inCell(held: Held): readonly Draft[] {
  const { numerator, denominator, percent } = held.fraction
  const row = held.grid.rows[held.row - 1]!
  // A column of shares right beside the cell, or the fraction is the note of the row's own share.
  const at = row.indexOf(held.cell)
  const [before, after] = [row[at - 1], row[at + 1]]
  const head = (held.grid.heads[at + 1] ?? []).join(' ')
  const isNote =
    /ghi chu|giai trinh/.test((held.grid.heads[at] ?? []).join(' ')) && /^\W*t[yỷỉi]\p{M}* l[eệ]/iu.test(held.label)
  const share =
    percent ??
    (after?.number && (after.number.percent || /ty le|%/.test(head)) ? after.number : undefined) ??
    (isNote ? before?.number : undefined)
  if (!share || denominator.value === 0) return []
  const fit = rateFit(share.value, share.decimals, numerator.value, denominator.value)
  if (fit === 'exact' || fit === 'rounded' || fit === 'cut') return []
  const expected = shownRate(numerator.value, denominator.value, share.decimals)
  return [
    {
      severity: percent ? 'error' : 'warning',
      message: `Dòng “${held.label}” ghi ${shown(numerator.value)}/${shown(denominator.value)} là ${shown(share.value)}%; tính lại được ${expected}.`,
      ...placeOf(held),
      expected,
      found: `${shown(share.value)}%`,
    },
  ]
}

/** The prose says one of the two numbers in words of the row, and the other one otherwise. */
function againstProse(saying: Saying, held: Held): readonly Draft[] {
  const words = tellingWords(held.label)
  const { numerator, denominator } = held.fraction
  if (words.length < 2 || denominator.value < 5) return []
  const passages = new Set([numerator, denominator].flatMap(({ value }) => [...(saying.get(value) ?? [])]))
  const told = [...passages]
    .toSorted((a, b) => a.index - b.index)
    .flatMap((passage) => tellingPairs(passage, held, words))
  const { low, high, turned } = orderOf(held)
  const pairs = told.filter(({ top, bottom }) => top !== low || bottom !== high)
  const [first] = pairs
  if (!first || pairs.length < told.length) return []
  const wrongTop = first.bottom === high
  const [said, mine] = wrongTop ? [first.top, low] : [first.bottom, high]
  if (Math.abs(said - mine) > Math.max(3, mine * 0.25) && !slipBetween(said, mine)) return []
  return [
    {
      message: `Dòng “${held.label}” ghi ${shown(numerator.value)}/${shown(denominator.value)}, lời văn ghi ${shown(first.top)} và ${shown(first.bottom)}.`,
      ...placeOf(held),
      expected: turned ? `${shown(first.bottom)}/${shown(first.top)}` : `${shown(first.top)}/${shown(first.bottom)}`,
      found: `${shown(numerator.value)}/${shown(denominator.value)}`,
    },
  ]
}

/** “Biên chế giao/có mặt | 87/79”: the whole may stand first. */
function orderOf({ fraction: { numerator, denominator } }: Held) {
  const turned = numerator.value > denominator.value
  return turned
    ? { low: denominator.value, high: numerator.value, turned }
    : { low: numerator.value, high: denominator.value, turned }
}

type Pair = { readonly top: number; readonly bottom: number }

/** “được giao 402 người, có mặt 386 người”, “386/402”: two numbers of one sentence, one of them the cell's. */
function tellingPairs(passage: Passage, held: Held, words: readonly string[]): readonly Pair[] {
  const own = orderOf(held)
  if (passage.role === 'plan' || passage.role === 'proposals' || passage.kind === 'heading') return []
  if (coverage(wordsIn(passage.folded), words) < 1) return []
  return sentencesIn(passage).flatMap((sentence): readonly Pair[] => {
    if (coverage(wordsIn(sentence.folded), words) < 1 || /cung ky|so voi|nam truoc/.test(sentence.folded)) return []
    const numbers = sentence.quantities.filter((one) => !one.percent && one.decimals === 0)
    return numbers.flatMap((one, at): readonly Pair[] => {
      const next = numbers[at + 1]
      if (!next || next.start - one.end > 40) return []
      const [low, high] = [Math.min(one.value, next.value), Math.max(one.value, next.value)]
      const about = wordsIn(foldInPlace(passage.text.slice(Math.max(sentence.start, one.start - 70), next.end + 40)))
      if (coverage(about, words) < 1) return []
      return high === own.high || low === own.low ? [{ top: low, bottom: high }] : []
    })
  })
}

function placeOf({ grid, cell, row, label }: Held) {
  const name = grid.rows[row - 1]!.find((one) => one.text === label)?.cell
  return {
    quote: name ? spot(name).quote : label,
    location: { ...cell.cell!.at, table: grid.table.number, row, column: cell.cell!.column },
  }
}

export const cellFractionRules: readonly LintRule[] = [cellFractions]

import { slipBetween } from '../../language/near-number.ts'
import { isMoney, type Quantity } from '../../language/quantities.ts'
import type { Span } from '../../language/span.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { printed, shown } from '../show.ts'

/** A number, and the words that say what it counts when they are long enough to mean one thing. */
type Named = { readonly passage: Passage; readonly quantity: Quantity; readonly name: string }

/** “21 Tổ công nghệ số cộng đồng” and, elsewhere, “22 Tổ công nghệ số cộng đồng”. */
export const sameThing: LintRule = {
  code: 'CCHC-163',
  severity: 'warning',
  title: 'Một thứ đếm hai lần phải ra một số',
  explanation:
    'Hai đoạn đếm cùng một thứ, gọi bằng cùng một tên dài, mà hai số chỉ khác nhau như do gõ nhầm thì một số có lẽ sai.',
  check: (paper) => {
    const byName = Map.groupBy(namedIn(paper), (one) => one.name)
    return [...byName.values()].flatMap((all): Draft[] => {
      const [first] = all
      const values = new Set(all.map((one) => one.quantity.value))
      const other = all.find((one) => one.quantity.value !== first?.quantity.value)
      // Three values or more are a series; two in one passage are told apart there.
      if (!first || !other || values.size !== 2 || first.passage === other.passage) return []
      const [a, b] = [first.quantity.value, other.quantity.value]
      if (!isSlip(a, b, first.name) || all.some((one) => isElsewhen(one))) return []
      return [
        {
          message: `Ở đây ghi ${asWritten(other)}, đoạn khác ghi ${printed(first.quantity)}.`,
          ...spot(
            other.passage.piece,
            other.quantity.start,
            Math.min(other.passage.text.length, other.quantity.end + 60),
          ),
          other: spot(
            first.passage.piece,
            first.quantity.start,
            Math.min(first.passage.text.length, first.quantity.end + 60),
          ),
          expected: shown(a),
          found: shown(b),
        },
      ]
    })
  },
}

function asWritten({ passage, quantity, name }: Named): string {
  return passage.text.slice(quantity.start, quantity.end + 1 + name.length)
}

function isSlip(a: number, b: number, name: string): boolean {
  if (slipBetween(a, b) !== undefined) return true
  return Math.min(a, b) >= 10 && Math.abs(a - b) <= 2 && name.split(' ').length >= 4
}

const elsewhen =
  /thang \d|quy [ivx\d]|nam 20\d\d|cung ky|ky truoc|nam truoc|thang truoc|giai doan|(?:quy|thang|nam|ky) truoc|luy ke|tu dau nam|rieng|chi tieu|muc tieu|phan dau|toi thieu|truoc (?:khi )?sap xep|ke hoach/
const some = /(?:them|moi|tang|giam|con|trong do,?(?: co)?|gan|hon|tren|khoang|tai|moi)\s*$/

function isElsewhen({ passage, quantity }: Named): boolean {
  const before =
    passage.folded
      .slice(Math.max(0, quantity.start - 90), quantity.start)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  return elsewhen.test(before)
}

function namedIn(paper: Paper): readonly Named[] {
  return paper.passages.flatMap((passage) => {
    if (passage.kind === 'heading') return []
    const denominators = passage.fractions.flatMap((one): Named[] => {
      const quantity = one.denominator
      const name = quantity.value < 10 || quantity.decimals > 0 ? undefined : nameAfter(passage, one)
      return name === undefined ? [] : [{ passage, quantity, name }]
    })
    const plain = passage.quantities.flatMap((quantity): Named[] => {
      if (quantity.percent || quantity.decimals > 0 || quantity.value < 10 || isMoney(quantity.unit)) return []
      if (passage.fractions.some((one) => one.start <= quantity.start && one.end >= quantity.end)) return []
      const name = nameAfter(passage, quantity)
      return name === undefined || some.test(passage.folded.slice(0, quantity.start))
        ? []
        : [{ passage, quantity, name }]
    })
    return [...plain, ...denominators]
  })
}

const ends =
  /^(?:da|duoc|co|tai|tren|trong|cho|cua|voi|va|do|theo|de|nham|o|la|ve|tham|den|tu|gom|dat|bao|hoat|trien|thuc|tiep|con|cung|khi|nay|hien|dang|se|phai|can|de|bang|qua|vao|ra|len|tinh|thuoc)$/
// What is counted in every paragraph of a report is told apart by more than its name.
const common =
  /^(?:ho so|hs|thu tuc|tthc|nhiem vu|nguoi|ngay|gio|phut|diem(?! ho tro| cau| tiep nhan| giao dich)|luot nguoi|trieu|dong|can bo cong chuc|cong chuc|don vi hanh chinh)\b/

/** The words right behind a number up to a verb or a mark; at least three of them. */
function nameAfter({ folded }: Passage, { end }: Span): string | undefined {
  const words = (/^ ([a-z]+(?: [a-z]+){0,8})/.exec(folded.slice(end, end + 90))?.[1] ?? '').split(' ')
  // “tổ hòa giải cơ sở” has no verb in it.
  const stop = words.findIndex(
    (word, at) => at > 0 && ends.test(word) && !(word === 'co' && /^(?:so|quan)$/.test(words[at + 1] ?? '')),
  )
  const name = (stop < 0 ? words : words.slice(0, stop)).join(' ')
  return name.split(' ').length >= 3 && !common.test(name) ? name : undefined
}

import type { LintFacts } from '../../facts.ts'
import { foldInPlace } from '../../language/fold.ts'
import { titled } from '../../header.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Piece } from '../../text-model.ts'

type Named = {
  readonly name: string
  readonly piece: Piece
  readonly start: number
  readonly end: number
  /** The list it stands in: two names of one list are two places. */
  readonly list: string
}

const kinds = String.raw`xã|phường|thị trấn|đặc khu|Xã|Phường|Thị trấn|Đặc khu|XÃ|PHƯỜNG|THỊ TRẤN|X\.|P\.|TT\.`
const named = new RegExp(
  String.raw`(?<!\p{L})(?:${kinds})\s*((?:\p{Lu}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]*){0,3})|^((?:\p{Lu}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]*){1,3}) \((?:xã|phường)\)`,
  'gu',
)

/** Bình Lãng 21 times, Bình Lăng four; Khoái Châu in three tables, Khoái Trâu in one. */
export const placeName: LintRule = {
  code: 'CCHC-094',
  severity: 'warning',
  title: 'Tên đơn vị viết thống nhất',
  explanation: 'Tên xã, phường viết khác dấu, khác chữ ở vài chỗ là lỗi gõ.',
  check: (paper, facts) => {
    const all = [...namesIn(paper), ...ownNames(paper)]
    const groups = Map.groupBy(all, (one) => one.name)
    const own = paper.header.unit?.name
    const names = [...groups.keys()]
    const byKey = Map.groupBy(
      names.flatMap((name) => keysOf(name).map((key) => ({ key, name }))),
      (one) => one.key,
    )
    return names.flatMap((name): readonly Draft[] => {
      const here = groups.get(name)!
      const right = rivals(name, byKey).find(
        (other) =>
          (other === own || groups.get(other)!.length >= Math.max(2, here.length * 2)) &&
          name !== own &&
          !together(here, groups.get(other)!) &&
          !isKnown(name, facts),
      )
      if (right === undefined) return ownOneLetterOff(name, here, own, groups)
      // Names of lines that differ from table to table are held against each other by a rule of their own.
      const inProse = groups.get(right)!.some((one) => !one.list.startsWith('t'))
      return here
        .filter((one) => inProse || !one.list.startsWith('t'))
        .map((one) => ({
          message: `Viết “${name}”, các chỗ khác viết “${right}”.`,
          ...spot(one.piece, one.start, one.end),
          expected: right,
          found: name,
        }))
    })
  },
}

/** “Công tác CCHC của xã Mường Kin” in the paper of Mường Kim: one letter, once, where the paper speaks of itself. */
function ownOneLetterOff(
  name: string,
  here: readonly Named[],
  own: string | undefined,
  groups: ReadonlyMap<string, readonly Named[]>,
): readonly Draft[] {
  const [only] = here
  if (!only || here.length > 1 || own === undefined || name === own || (groups.get(own)?.length ?? 0) < 4) return []
  if (only.list.startsWith('t') || !oneLetterOff(foldInPlace(name), foldInPlace(own))) return []
  const before = foldInPlace(only.piece.text.slice(Math.max(0, only.start - 40), only.start))
  const itself =
    /(?:\b(?:ubnd|uy ban nhan dan|hdnd|dang uy|dia ban|cchc cua|cchc|hanh chinh cua|hanh chinh)|^bao cao)\s*$/
  if (!itself.test(before)) return []
  return [
    {
      message: `Viết “${name}”, các chỗ khác viết “${own}”; nếu là tên đơn vị của báo cáo thì ghi sai một chữ.`,
      ...spot(only.piece, only.start, only.end),
      expected: own,
      found: name,
    },
  ]
}

/** One letter other, too many or too few. */
function oneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

function rivals(name: string, byKey: ReadonlyMap<string, readonly { readonly name: string }[]>): readonly string[] {
  return [...new Set(keysOf(name).flatMap((key) => (byKey.get(key) ?? []).map((one) => one.name)))].filter(
    (one) => one !== name,
  )
}

/** Names that sound or look alike share a key: marks, then sounds people confuse. */
function keysOf(name: string): readonly string[] {
  const folded = foldInPlace(name)
  const sound = folded
    .replace(/(^| )tr/g, '$1ch')
    .replace(/(^| )x/g, '$1s')
    .replace(/(^| )gi/g, '$1d')
    .replace(/(^| )r/g, '$1d')
    .replace(/(^| )l/g, '$1n')
    .replace(/nh?\b|ng\b/g, 'n')
    .replace(/[ct]\b/g, 't')
    .replace(/y/g, 'i')
  return [...new Set([folded, `~${sound}`])]
}

/** In one table or one list, two names are two places. */
function together(some: readonly Named[], others: readonly Named[]): boolean {
  const lists = new Set(some.map((one) => one.list))
  return others.some((one) => lists.has(one.list))
}

function isKnown(name: string, facts: LintFacts): boolean {
  return facts.unitNames?.includes(name) ?? false
}

function namesIn(paper: Paper): readonly Named[] {
  const passages = paper.passages.flatMap((passage) => find(passage.piece, `p${passage.index}`))
  const cells = paper.grids.flatMap((grid) => grid.table.cells.flatMap((cell) => find(cell, `t${grid.table.number}`)))
  return [...passages, ...cells]
}

function find(piece: Piece, list: string): readonly Named[] {
  if (piece.text.length > 20_000) return []
  return [...piece.text.matchAll(named)].flatMap((match): Named[] => {
    const written = (match[1] ?? match[2] ?? '').trim()
    const words = written.split(/\s+/)
    const capitals = written === written.toUpperCase()
    const name = capitals ? titled(written) : words.join(' ')
    // “xã Bình Lãng Chủ tịch …”, “phường I”: what is no name of a place.
    if (
      !/\p{L}{2}/u.test(name) ||
      /^(?:Hội|Chủ|Trung|Văn|Phòng|Công|Nghèo|Đảng|Đoàn|Ban|Kế|Báo|Nông)(?:\s|$)/u.test(name)
    )
      return []
    return [{ name, piece, start: match.index, end: match.index + match[0].length, list }]
  })
}

/** The unit's own name, where more words with capitals follow it on the same line. */
function ownNames(paper: Paper): readonly Named[] {
  const { unit } = paper.header
  return unit ? [{ name: unit.name, piece: { text: unit.name, at: {} }, start: 0, end: 0, list: 'header' }] : []
}

import type { Denial, LintFacts } from '../../facts.ts'
import type { Spot } from '../../finding.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { deniedColumns, deniedRows } from '../tables/denied-columns.ts'
import { results } from '../../result-passages.ts'
import { shown } from '../show.ts'

type State = 'resolved' | 'running' | undefined
type Claim = { readonly passage: Passage; readonly start: number; readonly end: number; readonly state: State }
export type Counted = {
  readonly value: number
  readonly where: string
  readonly state: State
  /** The words it was counted in, folded. */
  readonly words: string
  readonly at?: Spot
}

/** “Không để phát sinh hồ sơ quá hạn” beside “quá hạn 18”. */
export const deniedCounts: LintRule = {
  code: 'CCHC-131',
  severity: 'warning',
  title: 'Lời “không có” khớp số liệu',
  explanation: 'Nhận định “không có”, “không để xảy ra” không đứng được khi chỗ khác của báo cáo ghi số lớn hơn 0.',
  check: (paper, facts) => deniedCountsOf(paper, facts),
}

const told = new WeakMap<Paper, readonly Draft[]>()

/** Asked by the rule on contradictions too; found once a paper. */
export function deniedCountsOf(paper: Paper, facts: LintFacts): readonly Draft[] {
  const before = told.get(paper)
  if (before) return before
  const found = findDenied(paper, facts)
  told.set(paper, found)
  return found
}

/** What every claim of none or of all contains; most passages have no such word and are not asked for each. */
const sweeping = /khong|chua|toan bo|tat ca|100|\bca \d|\bmoi |\bdeu\b|bo tri|sap xep/

function findDenied(paper: Paper, facts: LintFacts): readonly Draft[] {
  const passages = results(paper)
  const folded = passages.map((one) => one.folded)
  const claiming = passages.filter((one) => sweeping.test(one.folded))
  return facts.denials.flatMap((denial): Draft[] => {
    const claims = claiming.flatMap((passage) => claimsIn(paper, passage, denial).slice(0, 1))
    if (claims.length === 0) return []
    const counted = [
      ...passages.flatMap((passage, index) => countedIn(paper, passage, folded[index]!, denial)),
      ...(denial.columns ? deniedColumns(paper, denial.columns) : []),
      ...(denial.rows ? deniedRows(paper, denial.rows, denial.rowsUnder) : []),
    ]
    return claims.flatMap((claim): Draft[] => {
      const words = claim.passage.folded.slice(claim.start, claim.end)
      const against = counted.find(
        (one) =>
          agrees(claim.state, one.state, denial) &&
          !denial.kinds?.some((kind) => kind.test(one.words) && !kind.test(words)),
      )
      if (!against) return []
      const condition = denial.if ? `; ${denial.if} thì hai chỗ trái nhau` : ''
      return [
        {
          message: `Ghi “${claim.passage.text.slice(claim.start, claim.end).trim()}” nhưng ${against.where} có ${shown(against.value)} ${denial.thing}${condition}.`,
          ...spot(claim.passage.piece, claim.start, claim.end),
          ...(against.at ? { other: against.at } : {}),
          expected: shown(against.value),
          found: '0',
        },
      ]
    })
  })
}

function agrees(claimed: State, counted: State, denial: Denial): boolean {
  if (denial.state === 'running' || claimed === 'running') return counted === 'running'
  return claimed === undefined || counted === undefined || counted === claimed
}

/** “Không có hồ sơ quá hạn ở lĩnh vực hộ tịch”, “… do lỗi của công chức”, “… chưa giải quyết”, “… ngoài 02 hồ sơ”. */
const limited =
  /^\s*(?:(?:o|trong|doi voi|thuoc|cua|tai) (?:linh vuc|phong|nhom|khoi|bo phan)|do |vi |ma |keo dai|tren \d|lau|chua |ton dong|nghiem trong|phuc tap|vuot cap)|ngoai|tru |qua \d/

/** “11/12 đơn vị không phát sinh …” leaves one. */
function ofSome(before: string): boolean {
  const units =
    /(\d+)(?:\s?\/\s?(\d+))?\s*(?:xa|phuong|don vi|so|co quan|dia phuong|phong|linh vuc|nhom)\b[^.;]*$/.exec(before)
  return units !== null && units[1] !== units[2]
}

const ordered =
  /chi dao|yeu cau|quan triet|don doc|\bnham\b|bao dam|dam bao|phan dau|muc tieu|tap trung|kien quyet|cam ket|han che|phai (?!giai quyet|xu ly)|tranh |de nghi|\bse\b|tiep tuc/
/** “Cơ bản”, “hầu hết” weaken their own clause only: “hồ sơ cơ bản trả đúng hẹn, …, không để phát sinh …”. */
const weakened = /chi tieu|co ban|hau nhu|hau het|gan nhu|phan lon/
/** The claim is of a part, or of another time. */
const partly =
  /linh vuc|\brieng\b|\bphong\b|\bkhoi\b|\bnhom\b|buu chinh|con lai|ho so nay|thang \d|tu ngay|sau khi|den nay|(?<!thuc )hien (?:nay|tai)|\btruoc day|tai thoi diem|ngoai ra|duong day|hom thu|(?<!\d )\bkenh\b|1022|zalo|tren cong|qua cong|nguoi co cong|dat dai|ho tich|chung thuc|nhung|\btuy\b/

/** “Điển hình là xã Mường Tè (…, không có hồ sơ trễ hạn)”: of one unit, in a paper on all. */
function ofNamed(paper: Paper, before: string): boolean {
  const named = [
    ...before.matchAll(/(?:xã|phường|đặc khu|[Ss]ở|thôn|bản|buôn|ấp) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/gu),
  ].at(-1)?.[1]
  return named !== undefined && !paper.header.unit?.name.includes(named)
}

function claimsIn(paper: Paper, passage: Passage, denial: Denial): readonly Claim[] {
  return [...passage.folded.matchAll(denial.claim)].flatMap((match) => {
    const end = match.index + match[0].length
    const from = sentenceStart(passage.folded, match.index)
    const now = /khong con|nhiem vu.*hoan thanh|hoan thanh .*nhiem vu/.test(match[0])
      ? /(?:tinh )?den nay|hien (?:nay|tai)|\bhien\b/g
      : /$^/g
    const before = passage.folded.slice(from, match.index).replace(now, '')
    const rest = passage.folded.slice(end).split(/[.;]/)[0]!.slice(0, 60)
    if (
      ordered.test(before) ||
      weakened.test(before.slice(before.lastIndexOf(',') + 1)) ||
      ofNamed(paper, passage.text.slice(from, match.index)) ||
      (denial.state !== 'running' && partly.test(before)) ||
      limited.test(denial.reasoned ? rest.replace(/^\s*(?:do|vi) /, ' ') : rest) ||
      ofSome(before)
    )
      return []
    if (/nhung |tru /.test(match[0]) || denial.unless?.test(before + rest)) return []
    return [
      {
        passage,
        start: match.index,
        end,
        state: denial.state === 'either' ? stateOf(before + match[0]) : denial.state,
      },
    ]
  })
}

const otherTime =
  /cung ky|ky truoc|nam truoc|quy truoc|thang truoc|so voi(?! (?:giay hen|han|quy dinh|thoi (?:han|gian)))|luy ke|tu dau nam|toan tinh|ca nuoc|toan quoc/

function countedIn(paper: Paper, passage: Passage, folded: string, denial: Denial): readonly Counted[] {
  return passage.quantities.flatMap((quantity, index): Counted[] => {
    if (quantity.percent || quantity.value === 0 || !Number.isInteger(quantity.value)) return []
    const from = sentenceStart(folded, quantity.start)
    const clause = clauseAround(passage, folded, quantity, index, from)
    denial.counted.lastIndex = 0
    const told = denial.counted.exec(clause)?.[0]
    // “Đã giải quyết 356 HS và không để phát sinh HS quá hạn” counts none that are late.
    if (told === undefined || /khong (?:co|de|con|phat sinh|xay ra|bi)\b/.test(told)) return []
    const before = folded.slice(from, quantity.start)
    const sentence = before + folded.slice(quantity.end, quantity.end + 60).split(/[.;]/)[0]
    if (otherTime.test(sentence) || denial.unless?.test(sentence) || otherYear(paper, sentence)) return []
    if (denial.nouns && !ofNoun(denial.nouns, clause, folded.slice(0, quantity.start))) return []
    return [
      {
        value: quantity.value,
        words: clause,
        at: spot(passage.piece, Math.max(from, quantity.start - 30), Math.min(passage.text.length, quantity.end + 30)),
        where: `chỗ khác (“${passage.text
          .slice(Math.max(from, quantity.start - 30), Math.min(passage.text.length, quantity.end + 30))
          .replace(/^\S*\s/, '')
          .replace(quantity.end + 30 < passage.text.length ? /\s\S*$/ : /$^/, '')
          .trim()}”)`,
        state: denial.state
          ? stateOf(folded.slice(Math.max(0, quantity.start - 160), quantity.end) + ownWords(folded, quantity.end))
          : undefined,
      },
    ]
  })
}

/** The words between the number before and the number after. */
function clauseAround(passage: Passage, folded: string, quantity: Quantity, index: number, from: number): string {
  const last = passage.quantities[index - 1]?.end ?? 0
  const next = passage.quantities[index + 1]?.start ?? folded.length
  const before = folded.slice(Math.max(from, last, quantity.start - 60), quantity.start)
  return `${before}#${folded.slice(quantity.end, Math.min(next, quantity.end + 60)).split(';')[0]}`
}

const things = /ho so|\bhs\b|tthc|nhiem vu|phan anh|pakn|van ban|don thu|khuyet diem|ton tai|kien nghi|phieu/g

/** “Quá hạn 4” is of what was last counted. */
function ofNoun(nouns: RegExp, clause: string, before: string): boolean {
  const after = clause.slice(clause.indexOf('#'))
  const own = [...after.matchAll(things)][0]?.[0]
  const last = own ?? [...before.matchAll(things)].at(-1)?.[0]
  return last !== undefined && nouns.test(last)
}

/** “# hồ sơ quá hạn”: to the end of its own clause. */
function ownWords(folded: string, from: number): string {
  return folded.slice(from, from + 40).split(/[.;,:]/)[0]!
}

function otherYear(paper: Paper, sentence: string): boolean {
  const { period } = paper.header
  if (!period || period.kind === 'programme') return false
  const years = [...sentence.matchAll(/(?:nam|\/)\s?(20\d\d)/g)].map((one) => Number(one[1]))
  return years.length > 0 && !years.includes(period.year)
}

function stateOf(words: string): State {
  const running = words.search(
    /(?:dang|chua) (?:duoc )?(?:giai quyet|xu ly)(?!.*(?:dang|chua) (?:duoc )?(?:giai quyet|xu ly))/,
  )
  const resolved = words.search(
    /(?:da (?:duoc )?(?:giai quyet|xu ly|tra)|giai quyet qua han|truoc han|dung han)(?!.*(?:da (?:duoc )?(?:giai quyet|xu ly|tra)|truoc han|dung han))/,
  )
  if (running === -1 && resolved === -1) return undefined
  return running > resolved ? 'running' : 'resolved'
}

function sentenceStart(folded: string, at: number): number {
  return (
    Math.max(folded.lastIndexOf('. ', at - 1), folded.lastIndexOf('; ', at - 1), folded.lastIndexOf('\n', at - 1), -1) +
    1
  )
}

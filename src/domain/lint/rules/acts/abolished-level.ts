import { showDate } from '#kernel/local-time.ts'
import type { AbolishedLevel, LintFacts } from '../../facts.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
import { civilSpan } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Piece } from '../../text-model.ts'
import { dayOf } from './paper-day.ts'

export const abolishedLevel: LintRule = {
  code: 'CCHC-076',
  severity: 'warning',
  title: 'Không còn cấp huyện từ 01/7/2025',
  explanation: 'Chính quyền địa phương hai cấp không có UBND huyện, quận, thị xã và thị trấn.',
  legal: 'Luật Tổ chức chính quyền địa phương 2025',
  check: (paper, facts) => {
    const { period } = paper.header
    const day = dayOf(paper)
    if (!day) return []
    const span = period && civilSpan(period)
    const any = anyOf(facts)
    const named = paper.passages.filter((one) => any.test(one.folded))
    const told = new Set(addressLines(paper))
    const body = named.filter((one) => !told.has(lineOf(one)))
    // What is planned or asked is of the days after signing, whatever time the results are of.
    const coming = body.filter((one) => one.role === 'plan' || one.role === 'proposals')
    const cells = paper.grids
      .flatMap((grid) => grid.table.cells)
      .filter((cell) => cell.text.length >= 8 && any.test(foldInPlace(cell.text)))
    return facts.abolished
      .filter((level) => level.endedOn <= day)
      .flatMap((level) => {
        const since = period?.kind !== 'programme' && (!span || span.from >= level.endedOn)
        return [
          ...addressed(paper, level),
          ...(since ? body : coming).flatMap((passage) => mentionsIn(passage, level)).slice(0, 3),
          ...(since ? cellsNaming(cells, level).slice(0, 2) : []),
        ]
      })
  },
}

function lineOf(passage: Passage): string {
  return JSON.stringify(passage.piece.at)
}

function addressLines(paper: Paper): readonly string[] {
  const { addressee, recipientLines } = paper.header
  return [...(addressee ? [addressee] : []), ...recipientLines].map((line) => JSON.stringify(line.at))
}

/** “Kính gửi: Sở Nội vụ tỉnh Vĩnh Phúc” in October 2025: nobody of that name receives it. */
function addressed(paper: Paper, level: AbolishedLevel): readonly Draft[] {
  const { addressee, recipientLines } = paper.header
  const lines = [...(addressee ? [addressee] : []), ...recipientLines]
  return lines.flatMap((line): Draft[] => {
    const folded = foldInPlace(line.text)
    const match = [...folded.matchAll(level.words)][0]
    if (!match || /\bcu\b|luu tru|lich su/.test(folded) || line.text.length > 160) return []
    if (level.capitalised && !capitals.test(line.text.slice(match.index, match.index + match[0].length))) return []
    return [{ ...tell(level), severity: 'warning', quote: line.text.trim(), location: line.at }]
  })
}

const capitals = /\p{Lu}\p{L}*\s\p{Lu}\p{L}*$/u

const gone =
  /\bcu\b|truoc day|truoc (?:khi|sap xep|hop nhat|sap nhap|ngay)|giai the|ket thuc|khong con|cham dut|ban giao|chuyen giao|khong to chuc|chuyen tu|ve (?:tu|lai)|nhan tu|bo cap|thay the|sap nhap|hop nhat|\btu\s*$|phan cong lai|con duoc goi|truoc (?:do|01)|nguyen la/

function mentionsIn(passage: Passage, level: AbolishedLevel): readonly Draft[] {
  return [...passage.folded.matchAll(level.words)].slice(0, 4).flatMap((match): Draft[] => {
    const end = match.index + match[0].length
    if (level.capitalised && !capitals.test(passage.text.slice(match.index, end))) return []
    const before = passage.folded.slice(Math.max(0, match.index - 60), match.index)
    const after = passage.folded.slice(end, end + 45).split(/[.;]/)[0]!
    const inAct = passage.acts.some(
      (act) =>
        act.date !== undefined && act.date < level.endedOn && match.index >= act.start && match.index < act.end + 70,
    )
    // “Công khai chức năng sau sắp xếp” is of today; “cấp huyện cũ”, “trước sắp xếp” is of then.
    if (
      gone.test(before.replace(/sau (?:khi )?(?:sap xep|sap nhap|hop nhat)/g, '')) ||
      gone.test(after.replace(/sau (?:khi )?(?:sap xep|sap nhap|hop nhat)/g, ''))
    )
      return []
    // “UBND tỉnh Nam Định giao …” names a body that acts; the province alone may be a place.
    const acts =
      level.now !== undefined &&
      level.severity === 'info' &&
      /^(?:ubnd|so )|\b(?:ubnd|uy ban nhan dan|hdnd|so [a-z ]{3,30}|tinh uy|chu tich) $/.test(
        match[0].startsWith('tinh') ? before.slice(-36) : match[0],
      )
    return inAct
      ? []
      : [
          {
            ...tell(level),
            ...(acts ? { severity: 'warning' as const } : {}),
            ...spot(passage.piece, match.index, end),
          },
        ]
  })
}

/** A printed form keeps the words of its circular; noted only. */
function cellsNaming(cells: readonly Piece[], level: AbolishedLevel): readonly Draft[] {
  return cells.flatMap((cell): Draft[] => {
    const folded = foldInPlace(cell.text)
    const match = [...folded.matchAll(level.words)][0]
    return match && !gone.test(folded) && !level.capitalised
      ? [{ ...tell(level), severity: 'info', ...spot(cell, match.index, match.index + match[0].length) }]
      : []
  })
}

const joined = new WeakMap<LintFacts, RegExp>()

/** Whether a text names any level at all: most name none, and are read once. */
function anyOf(facts: LintFacts): RegExp {
  const before = joined.get(facts)
  if (before) return before
  const made = new RegExp(facts.abolished.map((level) => level.words.source).join('|'), 'u')
  joined.set(facts, made)
  return made
}

function tell(level: AbolishedLevel): Pick<Draft, 'message' | 'severity' | 'expected'> {
  return {
    message: level.now
      ? `Nhắc đến ${level.name}; từ ${showDate(level.endedOn)} là ${level.now}.`
      : `Nhắc đến ${level.name}, đã kết thúc hoạt động từ ${showDate(level.endedOn)}.`,
    ...(level.severity ? { severity: level.severity } : {}),
    ...(level.now ? { expected: level.now } : {}),
  }
}

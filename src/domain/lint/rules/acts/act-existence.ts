import { type LocalDate, showDate } from '#kernel/local-time.ts'
import type { KnownAct, LintFacts } from '../../facts.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type Cited, citedIn, place } from './cited.ts'

const coming = /se |du kien|du thao|thoi gian toi|sap toi|khi co|chuan bi|co hieu luc/

/** Acts cited without a date carry theirs in the dated facts, or their year in their symbol. */
export const actNotYetIssued: LintRule = {
  code: 'CCHC-132',
  severity: 'warning',
  title: 'Văn bản dẫn đã có khi ký báo cáo',
  explanation: 'Báo cáo không thể thực hiện một văn bản chưa ban hành vào ngày ký.',
  check: (paper, facts) => {
    const { date } = paper.header
    if (!date) return []
    return onceEach(citedIn(paper)).flatMap((one): Draft[] => {
      const { act, passage } = one
      // A cited date after the report is told by its own rule.
      if (act.date !== undefined || coming.test(passage.folded.slice(Math.max(0, act.start - 60), act.start))) return []
      const issuedOn = findKnown(one, facts)?.issuedOn
      if (issuedOn !== undefined && issuedOn > date)
        return [
          {
            message: `${act.text} ban hành ngày ${showDate(issuedOn)}, sau ngày báo cáo ${showDate(date)}.`,
            ...place(one),
            expected: `≤ ${showDate(date)}`,
            found: showDate(issuedOn),
          },
        ]
      if (act.year === undefined || act.year <= Number(date.slice(0, 4)) || act.year > 2100) return []
      return [
        {
          message: `${act.text} mang năm ${act.year}, sau ngày báo cáo ${showDate(date)}.`,
          ...place(one),
          expected: `≤ ${date.slice(0, 4)}`,
          found: String(act.year),
        },
      ]
    })
  },
}

export const knownActDate: LintRule = {
  code: 'CCHC-133',
  severity: 'warning',
  title: 'Ngày của văn bản dẫn là ngày ban hành',
  explanation: 'Văn bản của trung ương chỉ có một ngày ban hành; ghi ngày khác là ghi nhầm ngày hoặc nhầm số.',
  check: (paper, facts) =>
    onceEach(citedIn(paper)).flatMap((one): Draft[] => {
      const { act } = one
      const known = findKnown(one, facts)
      // Another year of a number that begins anew is another act, unless its subject is told.
      if (!known || act.date === undefined || act.date === known.issuedOn) return []
      return [
        {
          message: `${act.text} ghi ngày ${showDate(act.date)}; văn bản này ban hành ngày ${showDate(known.issuedOn)}.`,
          ...place(one),
          expected: showDate(known.issuedOn),
          found: showDate(act.date),
        },
      ]
    }),
}

export function findKnown({ act, passage }: Cited, facts: LintFacts): KnownAct | undefined {
  const symbol = foldInPlace(act.symbol)
  return facts.knownActs.find((known) => {
    const parts = /^(\d+)(?:\/(\d{4}))?[/-](.+)$/.exec(known.symbol)
    if (!parts || Number(parts[1]) !== act.number || (parts[2] ?? '') !== String(act.year ?? '')) return false
    if (foldInPlace(parts[3]!) !== symbol) return false
    return !known.topic || known.topic.test(passage.folded.slice(act.start, act.end + 190))
  })
}

function onceEach(all: readonly Cited[]): readonly Cited[] {
  return [...new Map(all.map((one) => [`${one.act.text.toLowerCase()} ${one.act.date ?? ''}`, one] as const)).values()]
}

/** The day a commune began, as its own report tells it. */
function foundingOf(paper: Paper): { readonly day: LocalDate; readonly words: string } | undefined {
  const { unit } = paper.header
  if (!unit) return undefined
  const name = foldInPlace(`${unit.kind} ${unit.name}`)
  for (const passage of paper.passages) {
    const match =
      /(?:duoc )?(?:thanh lap|di vao hoat dong|chinh thuc hoat dong)[^.;\d]{0,30}(?:tu|ngay)[^.;\d]{0,8}/.exec(
        passage.folded,
      )
    const date = match && passage.dates.find((one) => Math.abs(one.start - match.index - match[0].length) < 4)?.date
    const near = match && passage.folded.slice(Math.max(0, match.index - 60), match.index)
    if (match && date && near !== null && near !== undefined && (near.includes(name) || /\bxa\b|\bphuong\b/.test(near)))
      return { day: date, words: passage.text.slice(match.index, match.index + match[0].length).trim() }
  }
  return undefined
}

export const actBeforeUnit: LintRule = {
  code: 'CCHC-144',
  severity: 'warning',
  title: 'Văn bản của xã không có trước ngày xã thành lập',
  explanation: 'Xã mới không thể ban hành văn bản trước ngày thành lập; nếu là của xã cũ thì phải ghi rõ xã cũ.',
  check: (paper) => {
    const { unit } = paper.header
    const founding = foundingOf(paper)
    if (!unit || !founding) return []
    const name = foldInPlace(`${unit.kind} ${unit.name}`)
    return citedIn(paper).flatMap((one): Draft[] => {
      const { act, passage } = one
      if (
        !act.date ||
        act.date >= founding.day ||
        !/^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) /.test(foldInPlace(act.issuer))
      )
        return []
      if (
        !foldInPlace(act.issuer).includes(name) ||
        /\bcu\b|truoc sap xep/.test(passage.folded.slice(act.end, act.end + 110))
      )
        return []
      return [
        {
          message: `${act.text} của ${act.issuer} ghi ngày ${showDate(act.date)}, trước ngày ${unit.kind} được thành lập (${showDate(founding.day)}); nếu là của đơn vị cũ thì cần ghi rõ.`,
          ...place(one),
          expected: `≥ ${showDate(founding.day)}`,
          found: showDate(act.date),
        },
      ]
    })
  },
}

export const actExistenceRules: readonly LintRule[] = [actNotYetIssued, knownActDate, actBeforeUnit]

import type { Passage } from '../../paper.ts'
import { periodsIn } from '../../period.ts'

/** Where the sentence around a place begins and ends; a colon opens one. */
export function sentenceAround(passage: Passage, at: number): { readonly from: number; readonly stop: number } {
  const head = passage.folded.slice(0, at)
  const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(': '), head.lastIndexOf('\n'))
  const end = /[.;](?=\s|$)|\n/.exec(passage.folded.slice(at))
  return {
    from: cut === -1 ? 0 : cut + (passage.folded[cut] === '\n' ? 1 : 2),
    stop: end ? at + end.index : passage.folded.length,
  }
}

/** Nothing but list marks, “Nhìn chung”, “Trong”, “Qua” stands before: the sentence is of the time it opens with. */
export function opensWith(before: string): boolean {
  return /^\s*(?:[-+*•–]\s*)?(?:(?:nhin chung|tom lai|danh gia chung|ngoai ra|tong the),?\s*)?(?:(?:trong|qua)\s*)?$/.test(
    before,
  )
}

/** “Có thể khẳng định, qua …”, “Với sự vào cuộc của cả hệ thống chính trị, trong …”: a clause without numbers leads in. */
export function opensLoosely(before: string): boolean {
  return /^\s*(?:[-+*•–]\s*)?(?:\(?[a-z\d]{1,2}[.)]\s*)?[^.;:\d]{0,110}(?:,|\b(?:rang|thay|la|nhin lai|danh gia))\s*(?:(?:trong|qua|sau)\s*(?:suot\s*)?)?$/.test(
    before,
  )
}

/** “Công tác tuyên truyền quý I được …”, “Kết quả giải quyết hồ sơ 9 tháng đầu năm: …”. */
export function isSubjectOf(before: string): boolean {
  return /^\s*(?:[-+*•–]\s*)?(?:(?:nhung |cac |mot so )?ket qua|tinh hinh|cong tac|viec|hoat dong|nhiem vu|ubnd|uy ban nhan dan|trung tam|bo phan|toan xa|xa|phuong)\s[^.;:,\d]{0,60}$/.test(
    before,
  )
}

/** “9 tháng qua kể từ khi vận hành …” are months of their own counting. */
export function isRolling(after: string): boolean {
  return /^[^.;,]{0,34}(?:\bke tu\b|\btu (?:khi|ngay)\b|mo hinh|chinh quyen dia phuong|van hanh|de an|nghi quyet|ke hoach so)/.test(
    after,
  )
}

type Periods = ReturnType<typeof periodsIn>
const read = new WeakMap<Passage, { readonly year: number | undefined; readonly periods: Periods }>()

/** The periods a passage names; several rules ask with the same year. */
export function periodsOf(passage: Passage, year: number | undefined): Periods {
  const before = read.get(passage)
  if (before && before.year === year) return before.periods
  const periods = /\d|quy/.test(passage.folded) ? periodsIn(passage.text, year) : []
  read.set(passage, { year, periods })
  return periods
}

import { findLocalDate, type LocalDate } from '#kernel/local-time.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'

export type Founded = {
  readonly body: 'unit' | 'centre'
  readonly day: LocalDate
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

const begins = String.raw`(?:duoc )?(?:(?:chinh thuc )?(?:thanh lap|di vao (?:hoat dong|van hanh)|hoat dong|bat dau hoat dong|van hanh|ra doi))`
const dayAfter = new RegExp(String.raw`\b${begins}(?: [^\s.;\d]+){0,8}?,?\s(?:ke )?(?:tu |vao )?(?:ngay )?$`)
const dayBefore = new RegExp(String.raw`^,?\s+([^.;\d]{3,90}?)\b${begins}`)
const centre = /(?:ttpvhcc|tt pvhcc|trung tam (?:phuc vu hanh chinh cong|pvhcc|hcc))(?! (?:tinh|thanh pho|huyen|quan))/
const unlike =
  /thu nghiem|chay thu|\bcu\b|truoc day|truoc sap xep|truoc khi|so hop dong|to cong nghe|tram|truong|\btinh\b|\bhuyen\b|to giup viec|ban chi dao|doi tuyen/

/** When a passage says a body began: “chính thức hoạt động từ ngày …”, “Ngày …, xã … được thành lập”. */
function foundedIn(passage: Passage, name: string): readonly Founded[] {
  return passage.dates.flatMap((one): Founded[] => {
    if (!one.date || passage.acts.some((act) => act.dateSpan?.start === one.start)) return []
    const head = passage.folded.slice(0, one.start)
    const from = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf('\n'), -1) + 1
    const before = head.slice(from)
    const lead = /(?:^|\s)(?:ke )?(?:tu )?ngay\s*$|^\s*(?:(?:ke )?tu )?$/.test(before)
    const told = dayAfter.test(before)
      ? before
      : lead
        ? (dayBefore.exec(passage.folded.slice(one.end, one.end + 130))?.[0] ?? '')
        : ''
    if (told === '' || /thu nghiem|chay thu/.test(told)) return []
    const body = centre.test(told) && !unlike.test(told) ? 'centre' : isUnit(told, name) ? 'unit' : undefined
    return body
      ? [{ body, day: one.date, passage, start: from + (before.length - before.trimStart().length), end: one.end }]
      : []
  })
}

function isUnit(told: string, name: string): boolean {
  return (
    (told.includes(name) && !centre.test(told)) ||
    (!unlike.test(told) &&
      /^[\s,\-+]*(?:don vi hanh chinh |ubnd |uy ban nhan dan )?(?:xa|phuong|dac khu)(?: moi)?\s(?:chinh thuc|duoc thanh lap|di vao|bat dau|ra doi)/.test(
        told,
      ))
  )
}

const readBodies = new WeakMap<Paper, readonly Founded[]>()

/** Every first day the paper tells of its commune and of the commune's centre. */
export function foundingsIn(paper: Paper): readonly Founded[] {
  const before = readBodies.get(paper)
  if (before) return before
  const { unit } = paper.header
  const name = unit && foldInPlace(`${unit.kind} ${unit.name}`)
  const found = name === undefined ? [] : paper.passages.flatMap((passage) => foundedIn(passage, name))
  readBodies.set(paper, found)
  return found
}

const july =
  /(?:thanh lap|hoat dong|van hanh|to chuc lai|sap xep)[^.;]{0,90}(?:tu|ke tu) (?:ngay )?(?:0?1\s?\/\s?0?7\s?\/\s?2025|0?1 thang 0?7 nam 2025)/

/** The day the paper says its own commune began; those of today began on 1 July 2025. */
export function unitBegan(paper: Paper): LocalDate | undefined {
  const told = foundingsIn(paper).find((one) => one.body === 'unit')
  if (told) return told.day
  const { unit } = paper.header
  const name = unit && foldInPlace(unit.name)
  const isNew = paper.passages.some(
    ({ folded }) =>
      july.test(folded) && (name === undefined || folded.includes(name) || /\b(?:xa|phuong) moi\b/.test(folded)),
  )
  return isNew ? july2025 : undefined
}

const july2025 = findLocalDate(2025, 7, 1)

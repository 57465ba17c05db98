import { type LocalDate, showDate } from '#kernel/local-time.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

type Founded = {
  readonly body: 'unit' | 'centre'
  readonly day: LocalDate
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

const begins = String.raw`(?:duoc )?(?:(?:chinh thuc )?(?:thanh lap|di vao (?:hoat dong|van hanh)|hoat dong|bat dau hoat dong|van hanh))`
const dayAfter = new RegExp(String.raw`\b${begins}(?: [^\s.;\d]+){0,8}?,?\s(?:ke )?(?:tu |vao )?(?:ngay )?$`)
const dayBefore = new RegExp(String.raw`^,?\s+([^.;\d]{3,90}?)\b${begins}`)
const centre = /(?:ttpvhcc|tt pvhcc|trung tam (?:phuc vu hanh chinh cong|pvhcc|hcc))(?! (?:tinh|thanh pho|huyen|quan))/
const unlike =
  /thu nghiem|chay thu|\bcu\b|truoc day|truoc sap xep|truoc khi|so hop dong|to cong nghe|tram|truong|\btinh\b|huyen|to giup viec|ban chi dao|doi tuyen/

/** When the paper says a body began: “chính thức hoạt động từ ngày …”, “Ngày …, xã … được thành lập”. */
function foundedIn(passage: Passage, name: string): readonly Founded[] {
  return passage.dates.flatMap((one): Founded[] => {
    if (!one.date || passage.acts.some((act) => act.dateSpan?.start === one.start)) return []
    const head = passage.folded.slice(0, one.start)
    const from = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf('\n'), -1) + 1
    const before = head.slice(from)
    const lead = /(?:^|\s)(?:ke )?(?:tu )?ngay\s*$|^\s*(?:tu )?$/.test(before)
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
      /^[\s,\-+]*(?:don vi hanh chinh )?(?:xa|phuong|dac khu)(?: moi)?\s(?:chinh thuc|duoc thanh lap|di vao|bat dau)/.test(
        told,
      ))
  )
}

/** “TTPVHCC xã chính thức hoạt động từ 01/6/2025” of a commune that began on 01/7/2025. */
export const beforeFounding: LintRule = {
  code: 'CCHC-182',
  severity: 'warning',
  title: 'Cơ quan của xã không hoạt động trước ngày xã thành lập',
  explanation:
    'Trung tâm của xã mới không thể hoạt động trước ngày xã hoạt động; một cơ quan cũng chỉ có một ngày bắt đầu.',
  check: (paper: Paper) => {
    const { unit } = paper.header
    if (!unit) return []
    const name = foldInPlace(`${unit.kind} ${unit.name}`)
    const all = paper.passages.flatMap((passage) => foundedIn(passage, name))
    const began = all.find((one) => one.body === 'unit')
    return all.flatMap((one): Draft[] => {
      const first = all.find((each) => each.body === one.body)!
      const at = spot(one.passage.piece, one.start, one.end)
      if (one.body === 'centre' && began && one.day < began.day)
        return [
          {
            message: `Trung tâm của ${unit.kind} ghi bắt đầu ngày ${showDate(one.day)}, trước ngày ${unit.kind} bắt đầu hoạt động (${showDate(began.day)}).`,
            ...at,
            expected: `≥ ${showDate(began.day)}`,
            found: showDate(one.day),
          },
        ]
      if (first === one || first.day === one.day) return []
      return [
        {
          message: `Ghi ngày bắt đầu ${showDate(one.day)}, chỗ khác ghi ${showDate(first.day)}; nếu cùng một việc thì một ngày ghi sai.`,
          ...at,
          expected: showDate(first.day),
          found: showDate(one.day),
        },
      ]
    })
  },
}

export const foundingRules: readonly LintRule[] = [beforeFounding]

import { daysBetween, type LocalDate, showDate } from '#kernel/local-time.ts'
import { dayOf } from '../acts/paper-day.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { dataWindows } from './data-windows.ts'

const toCome =
  /\bse\b|du kien|ke hoach|phan dau|\bhan (?:den|cuoi|chot|trong|la|hoan)|thoi han|truoc (?:ngay )?$|truoc$|cham nhat|hieu luc|ap dung|den het hop dong|han hop dong|gia han|nhiem ky|lo trinh|muc tieu|chi tieu|\buoc\b|hoan thanh (?:vao|trong)|bat dau|khai giang|khai mac|hop dong|cap phep|giay phep|nghi huu|nghi le|thong bao|chuan bi/

const done = String.raw`(?:chi|tra|hoan thanh|giai quyet|tiep nhan|to chuc|ban hanh|kiem tra|thu|giai ngan|cap|trien khai|so hoa|co \d|dat \d|xu ly|hop|khac phuc|cai dat|huong dan|phat|dang tai)\b`
const who = String.raw`(?:(?:ubnd|uy ban|hdnd|xa|phuong|trung tam|phong|toan)(?: [^\s,.;]+){0,5}\s)?`

/** “… đã chi trả”, “… còn 03 gói thầu”, “…: 2.310 hồ sơ”, “UBND xã tổ chức đối thoại với 65 người dân”. */
const leadsDone = new RegExp(String.raw`^[\s,]*${who}da ${done}`)
const leadsState = new RegExp(
  String.raw`^[\s,:]*(?:${who}(?:hien )?(?:con|co|dat|moi|chi|da)\s+(?:[a-z]+ ){0,2}\d|(?:tong so )?\d[\d.]* (?:ho so|hs|nguoi|tai khoan))`,
)
const leadsMeeting = new RegExp(String.raw`^[\s,]*${who}(?:to chuc|hop|kiem tra)\s[^.;]{0,60}\d`)
const leadsFinding = /^[\s,]*(?:phat hien|cho thay|ghi nhan|ket luan)\b/
const followsDone =
  /\bda (?:to chuc|ban hanh|hop|kiem tra|phe duyet|hoan thanh|khai truong|cong bo|ky)\b[^,]{0,60}(?:vao )?ngay\s*$/
/** Only a state “tính đến”, “lũy kế đến”, “thời điểm” a day is one of figures. */
const counted = /(?:\bden(?: het)?|thoi diem|luy ke|chot)\s*(?:ngay\s*)?$/

/** “Tính đến ngày 20/6/2026 đã chi trả …” in a paper signed on the 17th. */
export const pastAfterSigning: LintRule = {
  code: 'CCHC-157',
  severity: 'warning',
  title: 'Việc kể là đã làm không sau ngày ký',
  explanation: 'Báo cáo không thể kể việc đã làm vào ngày chưa tới khi ký; ngày của việc hoặc của báo cáo ghi sai.',
  check: (paper: Paper) => {
    const limit = limitOf(paper)
    if (!limit) return []
    // Windows of figures have a rule of their own, which needs the day of signing.
    const windows = paper.header.date ? dataWindows(paper) : []
    return results(paper).flatMap((passage) =>
      passage.dates.flatMap((one): Draft[] => {
        if (!one.date || one.date <= limit.day || daysBetween(limit.day, one.date) > 400) return []
        const inWindow = windows.some(
          ({ passage: other, stated }) => other === passage && one.start >= stated.start && one.end <= stated.end,
        )
        if (inWindow || isOfAct(passage, one.start)) return []
        const before = passage.folded
          .slice(Math.max(0, one.start - 90), one.start)
          .split(/[.;](?=\s|$)/)
          .at(-1)!
        const after = passage.folded.slice(one.end, one.end + 70).split(/[.;](?=\s|$)/)[0]!
        const leads = tellsAfter(before, after)
        if (
          (!leads && !followsDone.test(before)) ||
          toCome.test(before) ||
          (leads && /^[^,]{0,40}\b(?:len ke hoach|dang ky|thong bao|moi\b(?! \d)|se)\b/.test(after))
        )
          return []
        return [
          {
            message: `Kể việc đã làm đến ${showDate(one.date)}, sau ${limit.name} ${showDate(limit.day)}.`,
            ...spot(
              passage.piece,
              one.start - (before.length < 40 || !leads ? before.trimStart().length : 0),
              Math.min(passage.text.length, one.end + (leads ? Math.min(after.length, 45) : 0)),
            ),
            expected: `≤ ${showDate(limit.day)}`,
            found: showDate(one.date),
          },
        ]
      }),
    )
  },
}

function tellsAfter(before: string, after: string): boolean {
  if (leadsDone.test(after)) return true
  if (counted.test(before))
    return (
      leadsState.test(after) ||
      /\bda\s[^,]{0,20}\d|\bda (?:duoc|hoan thanh)/.test(after) ||
      (/\d\s*(?:ho so|hs|nguoi|phieu|%)/.test(before) && /^\s*\)/.test(after))
    )
  return /(?:^|\bngay)\s*$/.test(before) && (leadsMeeting.test(after) || leadsFinding.test(after))
}

/** The day of signing; where its number is left blank, the end of the figures or of its month. */
function limitOf(paper: Paper): { readonly day: LocalDate; readonly name: string } | undefined {
  const { date, monthOnly, dateLine } = paper.header
  if (date) return { day: date, name: 'ngày ký báo cáo' }
  const closed = dataWindows(paper).find(({ stated }) => stated.kind === 'window')?.stated.window.to
  if (closed) return { day: closed, name: 'ngày chốt số liệu' }
  const month = dateLine && monthOnly?.month !== undefined ? dayOf(paper) : undefined
  return month ? { day: `${month.slice(0, 8)}31` as LocalDate, name: 'tháng ký báo cáo' } : undefined
}

function isOfAct(passage: Passage, at: number): boolean {
  return passage.acts.some((act) => act.dateSpan?.start === at || (act.end <= at && at - act.end < 12))
}

export const pastAfterSigningRules: readonly LintRule[] = [pastAfterSigning]

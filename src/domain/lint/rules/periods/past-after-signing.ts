import { daysBetween, showDate } from '#kernel/local-time.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { dataWindows } from './data-windows.ts'

const toCome =
  /\bse\b|du kien|ke hoach|phan dau|han (?:den|cuoi|chot|trong|la)|thoi han|truoc (?:ngay )?$|truoc$|cham nhat|hieu luc|ap dung|den het hop dong|han hop dong|gia han|nhiem ky|lo trinh|muc tieu|chi tieu|uoc|hoan thanh (?:vao|trong)|bat dau|khai giang|khai mac|hop dong|cap phep|giay phep/

/** “Tính đến ngày 20/6/2026 đã chi trả …” in a paper signed on the 17th. */
export const pastAfterSigning: LintRule = {
  code: 'CCHC-157',
  severity: 'warning',
  title: 'Việc kể là đã làm không sau ngày ký',
  explanation: 'Báo cáo không thể kể việc đã làm vào ngày chưa tới khi ký; ngày của việc hoặc của báo cáo ghi sai.',
  check: (paper: Paper) => {
    const { date: signed } = paper.header
    if (!signed) return []
    // Windows of figures have a rule of their own.
    const windows = dataWindows(paper)
    return results(paper).flatMap((passage) =>
      passage.dates.flatMap((one): Draft[] => {
        if (!one.date || one.date <= signed || daysBetween(signed, one.date) > 400) return []
        const inWindow = windows.some(
          ({ passage: other, stated }) => other === passage && one.start >= stated.start && one.end <= stated.end,
        )
        if (inWindow || isOfAct(passage, one.start)) return []
        const before = passage.folded
          .slice(Math.max(0, one.start - 90), one.start)
          .split(/[.;](?=\s|$)/)
          .at(-1)!
        const after = passage.folded.slice(one.end, one.end + 70).split(/[.;](?=\s|$)/)[0]!
        const leads =
          /^[\s,]*(?:(?:ubnd|uy ban|hdnd|xa|phuong|trung tam|phong|toan)(?: \S+){0,5}\s)?da (?:chi|tra|hoan thanh|giai quyet|tiep nhan|to chuc|ban hanh|kiem tra|thu|giai ngan|cap|trien khai|so hoa|co \d|dat \d|xu ly|hop|khac phuc|cai dat|huong dan|phat|dang tai)\b/.test(
            after,
          )
        const follows =
          /\bda (?:to chuc|ban hanh|hop|kiem tra|phe duyet|hoan thanh|khai truong|cong bo|ky)\b[^,]{0,60}(?:vao )?ngay\s*$/.test(
            before,
          )
        if (
          (!leads && !follows) ||
          toCome.test(before) ||
          (leads && /^[^,]{0,40}\b(?:len ke hoach|dang ky|thong bao|moi)\b/.test(after))
        )
          return []
        return [
          {
            message: `Kể việc đã làm đến ${showDate(one.date)}, sau ngày ký báo cáo ${showDate(signed)}.`,
            ...spot(
              passage.piece,
              one.start - (before.length < 40 || !leads ? before.trimStart().length : 0),
              Math.min(passage.text.length, one.end + (leads ? Math.min(after.length, 45) : 0)),
            ),
            expected: `≤ ${showDate(signed)}`,
            found: showDate(one.date),
          },
        ]
      }),
    )
  },
}

function isOfAct(passage: Passage, at: number): boolean {
  return passage.acts.some((act) => act.dateSpan?.start === at || (act.end <= at && at - act.end < 12))
}

export const pastAfterSigningRules: readonly LintRule[] = [pastAfterSigning]

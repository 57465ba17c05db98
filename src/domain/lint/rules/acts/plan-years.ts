import { codeOfSymbol } from '../../language/acts.ts'
import { showDate } from '#kernel/local-time.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { citedIn, place } from './cited.ts'

const aboutPast =
  /tong ket|danh gia|khac phuc|kiem diem|quyet toan|so ket|xu ly|keo dai|bo sung|dieu chinh|sua doi|ket qua|bao cao|chi so|xep hang|sau|giai doan|nien|do luong|hai long|thu thap/

const ofWork = /\b(?:cchc|cai cach hanh chinh|kiem soat (?:tthc|thu tuc)|tuyen truyen|kiem tra|chuyen doi so|ra soat)\b/

/** “Kế hoạch số 11/KH-UBND ngày 14/01/2026 về CCHC năm 2025”: a plan is not made when its year is over. */
export const planYear: LintRule = {
  code: 'CCHC-159',
  severity: 'warning',
  title: 'Năm của kế hoạch khớp ngày ban hành',
  explanation: 'Kế hoạch của một năm được ban hành trước hoặc trong năm ấy; ghi năm đã qua thường là chép từ kỳ trước.',
  check: (paper) =>
    citedIn(paper).flatMap((one): Draft[] => {
      const { act, passage } = one
      if (!act.date || !act.dateSpan) return []
      const from = Math.max(act.end, act.dateSpan.end)
      const words = passage.folded.slice(from, from + 130).split(/[.;,()]/)[0]!
      const before = passage.folded.slice(Math.max(0, act.start - 90), act.start)
      // “Kế hoạch CCHC năm 2025 (số 12/KH-UBND ngày 15/01/2026)”: its subject stands before its number.
      const told =
        codeOfSymbol(act.symbol) === 'KH'
          ? /\bke hoach ([^.;()]{0,70})\bnam (20\d\d)\s*\(?\s*(?:so\s*:?\s*)?$/.exec(before)
          : null
      const after =
        act.type === 'KH' || /^\s*(?:cua [^.;,]{0,40})?(?:ve )?(?:viec )?(?:ban hanh|phe duyet) ke hoach/.test(words)
          ? /^\s*(?:cua \S+(?: \S+){0,6} )?(?:ve |v\/v |thuc hien |trien khai )?.{0,90}?\bnam (20\d\d)(?: (?:tren dia ban|cua|tai) .{0,40})?\s*$/.exec(
              words,
            )
          : null
      const topic = told?.[0] ?? after?.[0]
      const year = Number(told?.[2] ?? after?.[1] ?? 0)
      if (
        topic === undefined ||
        !ofWork.test(topic) ||
        year >= Number(act.date.slice(0, 4)) ||
        aboutPast.test(topic.replace(/ra soat, danh gia/, 'ra soat'))
      )
        return []
      // “… ngày 14/01/2026 thực hiện Nghị quyết … năm 2025” names another act.
      if (
        /nghi quyet|nghi dinh|quyet dinh|luat|chi thi|de an|chuong trinh|thong tu|ket luan|hoi nghi/.test(
          topic.replace(/ban hanh quyet dinh/, ''),
        )
      )
        return []
      return [
        {
          message: `${act.text} ban hành ngày ${showDate(act.date)} nhưng ghi là kế hoạch năm ${year}, năm đã qua.`,
          ...place(one),
          expected: act.date.slice(0, 4),
          found: String(year),
        },
      ]
    }),
}

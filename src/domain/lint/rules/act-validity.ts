import { type LocalDate, showDate } from '#kernel/local-time.ts'
import type { Paper } from '../paper.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'

export const repealedAct: LintRule = {
  code: 'CCHC-075',
  severity: 'warning',
  title: 'Văn bản dẫn còn hiệu lực',
  explanation: 'Báo cáo của kỳ này không nên dựa vào văn bản đã hết hiệu lực.',
  check: (paper, facts) => {
    const day = dayOf(paper)
    if (!day || paper.header.period?.kind === 'programme') return []
    return paper.passages.flatMap((passage) =>
      facts.repealed
        .filter((act) => act.endedOn <= day)
        .flatMap((act): Draft[] => {
          const at = findAct(passage.text, act.symbol)
          if (
            !at ||
            /sua doi|bai bo|thay the|het hieu luc/.test(passage.folded.slice(Math.max(0, at.start - 60), at.start))
          )
            return []
          return [
            {
              message: `${act.name} hết hiệu lực từ ${showDate(act.endedOn)}; nay là ${act.replacedBy}.`,
              ...spot(passage.piece, at.start, at.end),
              expected: act.replacedBy,
              found: act.symbol,
            },
          ]
        }),
    )
  },
}

/** `61/2018/NĐ-CP`, or “Nghị định 61/2018”, “Nghị định số 61 năm 2018”. */
function findAct(text: string, symbol: string) {
  const [number, year, rest] = symbol.split('/') as [string, string, string]
  const words = rest.startsWith('NĐ') ? 'Nghị định' : rest.startsWith('TT') ? 'Thông tư' : 'Luật'
  const pattern = new RegExp(
    String.raw`(?<!\d)${number}\s?/\s?${year}(?:\s?/\s?${rest}|(?!\s?/))|${words} (?:số )?${number} (?:năm ${year}|của Chính phủ)`,
    'u',
  )
  const match = pattern.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

export function dayOf(paper: Paper): LocalDate | undefined {
  const { date, monthOnly, period } = paper.header
  if (date) return date
  const year = monthOnly?.year ?? period?.year
  return year === undefined ? undefined : (`${year}-${String(monthOnly?.month ?? 12).padStart(2, '0')}-28` as LocalDate)
}

export const abolishedLevel: LintRule = {
  code: 'CCHC-076',
  severity: 'warning',
  title: 'Không còn cấp huyện từ 01/7/2025',
  explanation: 'Chính quyền địa phương hai cấp không có UBND huyện, quận, thị xã và thị trấn.',
  legal: 'Luật Tổ chức chính quyền địa phương 2025',
  check: (paper, facts) => {
    const { period } = paper.header
    const day = dayOf(paper)
    if (
      !day ||
      (period &&
        (period.kind === 'programme' || (period.year <= 2025 && period.kind !== 'quarter' && period.kind !== 'month')))
    )
      return []
    return facts.abolished
      .filter((level) => level.endedOn <= day)
      .flatMap((level) =>
        paper.passages
          .flatMap((passage): Draft[] => {
            const match = [...passage.folded.matchAll(level.words)][0]
            const past = /truoc|cu\b|sap xep|giai the|ket thuc|ban giao|chuyen giao|khong con|cham dut/.test(
              passage.folded.slice(Math.max(0, (match?.index ?? 0) - 60), (match?.index ?? 0) + 70),
            )
            const inAct =
              match &&
              passage.acts.some(
                (act) =>
                  act.date !== undefined &&
                  act.date < level.endedOn &&
                  match.index >= act.start &&
                  match.index < act.end + 70,
              )
            if (!match || past || inAct) return []
            return [
              {
                message: `Nhắc đến ${level.name}, đã kết thúc hoạt động từ ${showDate(level.endedOn)}.`,
                ...spot(passage.piece, match.index, match.index + match[0].length),
              },
            ]
          })
          .slice(0, 3),
      )
  },
}

export const actValidityRules: readonly LintRule[] = [repealedAct, abolishedLevel]

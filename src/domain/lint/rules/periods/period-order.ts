import { daysBetween, type LocalDate, showDate } from '#kernel/local-time.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { citedIn } from '../acts/cited.ts'
import { isReference } from '../words/own-reference.ts'
import { dataWindows } from './data-windows.ts'

export const dataAfterReport: LintRule = {
  code: 'CCHC-062',
  severity: 'error',
  title: 'Số liệu không thể sau ngày báo cáo',
  explanation: 'Báo cáo không thể có số liệu của những ngày chưa tới khi ký.',
  check: (paper) => {
    const { date } = paper.header
    if (!date) return []
    return dataWindows(paper)
      .filter(({ stated }) => stated.window.to > date)
      .map(({ passage, stated }): Draft => ({
        // Figures forecast to the end of the window are usual in reports sent early.
        severity:
          !/so lieu|thong ke|ky bao cao|thoi diem bao cao|tong hop/.test(
            passage.folded.slice(Math.max(0, stated.start - 140), stated.start),
          ) ||
          /uoc|du kien|den het/.test(passage.folded.slice(Math.max(0, stated.start - 80), stated.end)) ||
          daysBetween(date, stated.window.to) <= 10
            ? 'warning'
            : 'error',
        message: `Số liệu đến ${showDate(stated.window.to)} nhưng báo cáo ghi ngày ${showDate(date)}.`,
        ...spot(passage.piece, stated.start, stated.end),
        expected: `≤ ${showDate(date)}`,
        found: showDate(stated.window.to),
      }))
  },
}

const coming = /se |du kien|trong thoi gian toi|sap toi/

export const actAfterReport: LintRule = {
  code: 'CCHC-063',
  severity: 'error',
  title: 'Văn bản dẫn không ban hành sau báo cáo',
  explanation: 'Báo cáo không thể dẫn một văn bản chưa ban hành; ngày của văn bản hoặc của báo cáo ghi sai.',
  check: (paper) => {
    const { date, monthOnly } = paper.header
    const seen = new Set<string>()
    const end = lastDataDay(paper)
    return citedIn(paper).flatMap(({ act, passage }): Draft[] => {
      if (
        !act.date ||
        seen.has(`${act.text} ${act.date}`) ||
        isReference(paper, act) ||
        coming.test(passage.folded.slice(Math.max(0, act.start - 60), act.start))
      )
        return []
      seen.add(`${act.text} ${act.date}`)
      const at = spot(
        passage.piece,
        Math.min(act.start, act.dateSpan?.start ?? act.start),
        Math.max(act.end, act.dateSpan?.end ?? act.end),
      )
      if (date && act.date > date) {
        return [
          {
            message: `${act.text} ghi ngày ${showDate(act.date)}, sau ngày báo cáo ${showDate(date)}.`,
            ...at,
            expected: `≤ ${showDate(date)}`,
            found: showDate(act.date),
          },
        ]
      }
      if (!date && monthOnly?.month !== undefined && act.date > monthEnd(monthOnly.year, monthOnly.month)) {
        return [
          {
            message: `${act.text} ghi ngày ${showDate(act.date)}, sau tháng ${monthOnly.month}/${monthOnly.year} của báo cáo.`,
            ...at,
            found: showDate(act.date),
          },
        ]
      }
      if (!date && end && act.date > end) {
        return [
          {
            severity: 'warning',
            message: `${act.text} ghi ngày ${showDate(act.date)}, sau ngày chốt số liệu ${showDate(end)}: báo cáo ký muộn hoặc ngày ghi sai.`,
            ...at,
            expected: `≤ ${showDate(end)}`,
            found: showDate(act.date),
          },
        ]
      }
      return []
    })
  },
}

function monthEnd(year: number, month: number): LocalDate {
  return `${year}-${String(month).padStart(2, '0')}-31` as LocalDate
}

function lastDataDay(paper: Paper): LocalDate | undefined {
  return dataWindows(paper)
    .map(({ stated }) => stated.window.to)
    .toSorted()
    .at(-1)
}

/** An act that cites one younger than itself: “Kế hoạch … ngày 01/02 thực hiện Quyết định … ngày 15/3”. */
export const basisYounger: LintRule = {
  code: 'CCHC-064',
  severity: 'warning',
  title: 'Căn cứ không trẻ hơn văn bản dựa vào nó',
  explanation: 'Văn bản ban hành để thực hiện một văn bản khác thì không thể có trước văn bản ấy.',
  check: (paper) =>
    paper.passages.flatMap((passage) => [
      ...followersOlder(passage),
      ...passage.acts.flatMap((act, index): Draft[] => {
        const next = passage.acts[index + 1]
        const from = Math.max(act.end, act.dateSpan?.end ?? 0)
        const link = next && passage.folded.slice(from, next.start)
        if (
          !next?.date ||
          !act.date ||
          act.date >= next.date ||
          !link ||
          link.length > 160 ||
          /[;.]\s|thay the|sua doi/.test(link)
        )
          return []
        if (!/(?:theo|thuc hien|trien khai|can cu|cu the hoa)\s*(?:noi dung |tinh than )?$/.test(link)) return []
        return [
          {
            message: `${act.text} (${showDate(act.date)}) thực hiện ${next.text} (${showDate(next.date)}) ban hành sau nó.`,
            ...spot(passage.piece, act.start, next.dateSpan?.end ?? next.end),
            found: showDate(act.date),
          },
        ]
      }),
    ]),
}

const issuing =
  /^[^.;]{0,90},\s*(?:(?:ubnd|uy ban nhan dan|hdnd|dang uy|chu tich|xa|phuong|dia phuong|don vi|trung tam)[^.;,]{0,50}\s)?(?:da\s)?(?:kip thoi\s)?(?:ban hanh|xay dung|ky ban hanh|co)[^.;]{0,25}$/

/** “Thực hiện Nghị định … ngày 24/6/2022, UBND xã đã ban hành Kế hoạch … ngày 15/01/2021”. */
function followersOlder(passage: Passage): readonly Draft[] {
  return passage.acts.flatMap((basis, index): Draft[] => {
    const act = passage.acts[index + 1]
    if (!basis.date || !act?.date || act.date >= basis.date) return []
    const before = passage.folded.slice(Math.max(0, basis.start - 60), basis.start)
    const link = passage.folded.slice(Math.max(basis.end, basis.dateSpan?.end ?? 0), act.start)
    const led =
      /(?:^|[.;:]\s|[-+]\s)\s*(?:thuc hien|can cu(?: vao)?|trien khai|cu the hoa|quan triet|tren co so|sau khi co|theo)\s*(?:noi dung |tinh than |chi dao tai )?$/.test(
        before,
      )
    if (
      !led ||
      !issuing.test(link) ||
      /thay the|sua doi|bo sung|dieu chinh|truoc do|da ban hanh truoc|bao cao|ket qua|so ket|tong ket|tiep tuc/.test(
        link,
      )
    )
      return []
    return [
      {
        message: `${act.text} (${showDate(act.date)}) ghi là thực hiện ${basis.text} (${showDate(basis.date)}) ban hành sau nó.`,
        ...spot(passage.piece, basis.start, act.dateSpan?.end ?? act.end),
        found: showDate(act.date),
      },
    ]
  })
}

export const periodOrderRules: readonly LintRule[] = [dataAfterReport, actAfterReport, basisYounger]

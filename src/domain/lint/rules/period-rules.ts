import { addDays, daysBetween, type LocalDate, showDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import { showWindow } from '#kernel/window.ts'
import type { Paper, Passage } from '../paper.ts'
import { civilSpan, regularWindow, type StatedPeriod } from '../period.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'
import { lengthOf, overlap, type StatedWindow, windowsIn } from '../windows.ts'
import { citedIn } from './act-rules.ts'

type Found = { readonly passage: Passage; readonly stated: StatedWindow }

const ofData =
  /so lieu|ket qua|thoi diem bao cao|khoang thoi gian|ky bao cao|thong ke|tinh tu|nhu sau|ho so|tong hop|bao cao/
const notData =
  /ke hoach|thoi gian thuc hien|hoan thanh truoc|se |hop dong|nghi phep|cung ky|so sanh|nam truoc|tap huan|hoi nghi|cao diem|hieu luc/

function dataWindows(paper: Paper): readonly Found[] {
  return paper.passages.flatMap((passage) =>
    passage.role === 'plan' || passage.role === 'proposals'
      ? []
      : windowsIn(passage.text)
          .filter((stated) => {
            const around = passage.folded.slice(Math.max(0, stated.start - 140), stated.end + 60)
            return (stated.kind === 'until' || ofData.test(around)) && !notData.test(around)
          })
          .map((stated) => ({ passage, stated })),
  )
}

/** The window of an exported table: its lead says “Thời điểm báo cáo … (từ ngày … đến ngày …)”. */
function tableWindows(
  paper: Paper,
): readonly { readonly window: Window; readonly passage: Passage; readonly start: number; readonly end: number }[] {
  return dataWindows(paper)
    .filter(
      ({ passage, stated }) =>
        stated.kind === 'window' &&
        /thoi diem bao cao|khoang thoi gian|thoi gian (?:thong ke|tong hop)|^\(?tu ngay|so lieu tu ngay|ky bao cao/.test(
          passage.folded,
        ) &&
        passage.text.length < 220,
    )
    .map(({ passage, stated }) => ({ window: stated.window, passage, start: stated.start, end: stated.end }))
}

function reach(period: StatedPeriod): Window | undefined {
  const [civil, regular] = [civilSpan(period), regularWindow(period)]
  if (!civil) return undefined
  return { from: regular && regular.from < civil.from ? regular.from : civil.from, to: civil.to }
}

export const otherPeriodTable: LintRule = {
  code: 'CCHC-060',
  severity: 'error',
  title: 'Bảng đính kèm cùng kỳ với báo cáo',
  explanation: 'Bảng xuất từ hệ thống của một khoảng thời gian nằm ngoài kỳ báo cáo không phải là số liệu của báo cáo.',
  check: (paper) => {
    const { period } = paper.header
    const span = period && reach(period)
    if (!period || !span) return []
    return tableWindows(paper).flatMap(({ window, passage, start, end }): Draft[] => {
      if (overlap(window, span)) return []
      return [
        {
          message: `Báo cáo ${period.text.trim()} nhưng bảng kèm theo là số liệu ${showWindow(window)}: không có ngày nào thuộc kỳ báo cáo.`,
          ...spot(passage.piece, start, end),
          expected: showWindow(regularWindow(period) ?? span),
          found: showWindow(window),
        },
      ]
    })
  },
}

/** The name of another period left in a title, an appendix or a closing sentence. */
export const otherPeriodName: LintRule = {
  code: 'CCHC-061',
  severity: 'warning',
  title: 'Phụ lục, biểu mẫu ghi đúng kỳ báo cáo',
  explanation: 'Tên kỳ báo cáo ở phụ lục, biểu và câu kết phải là kỳ ở trích yếu.',
  check: (paper) => {
    const { period } = paper.header
    if (!period) return []
    const about =
      /^(?:\(?kem theo bao cao|.{0,40}(?:bieu mau|bieu so|phu luc|thong ke).{0,120}(?:thang|quy|nam|giai doan)|tren day la (?:bao cao|ket qua|tinh hinh))/
    return paper.passages.flatMap((passage): Draft[] => {
      if (passage.text.length > 420 || !about.test(passage.folded) || passage.acts.some((act) => act.type !== 'BC'))
        return []
      const named = namedPeriod(passage.folded)
      if (!named || named.kind !== period.kind || (named.year === period.year && named.index === period.index))
        return []
      return [
        {
          message: `Ghi kỳ ${named.text}, trong khi báo cáo là ${period.text.trim()}.`,
          ...spot(passage.piece),
          expected: period.text.trim(),
          found: named.text,
        },
      ]
    })
  },
}

function namedPeriod(
  folded: string,
):
  | { readonly kind: StatedPeriod['kind']; readonly year: number; readonly index?: number; readonly text: string }
  | undefined {
  const half = /(?:0?6|sau) thang dau nam (\d{4})/.exec(folded)
  if (half) return { kind: 'half-year', year: Number(half[1]), text: half[0] }
  const quarter = /quy (iv|iii|ii|i|[1-4])\s*(?:nam|\/)\s*(\d{4})/.exec(folded)
  if (quarter)
    return {
      kind: 'quarter',
      year: Number(quarter[2]),
      index: ['i', 'ii', 'iii', 'iv'].indexOf(quarter[1]!) + 1 || Number(quarter[1]),
      text: quarter[0],
    }
  const month = /(?<!\d )(?<!ngay \d{1,2} )thang (\d{1,2})\s*(?:nam|\/)\s*(\d{4})/.exec(folded)
  if (month && !/ngay\s+\d{0,2}\s*$/.test(folded.slice(0, month.index)))
    return { kind: 'month', year: Number(month[2]), index: Number(month[1]), text: month[0] }
  return undefined
}

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
    paper.passages.flatMap((passage) =>
      passage.acts.flatMap((act, index): Draft[] => {
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
    ),
}

export const windowOfKind: LintRule = {
  code: 'CCHC-065',
  severity: 'warning',
  title: 'Khoảng số liệu đúng với loại báo cáo',
  explanation:
    'Số liệu tháng tính từ 15 tháng trước đến 14 tháng này; 6 tháng từ 15/12 đến 14/6; các kỳ khác tương tự.',
  legal: 'Nghị định 09/2019/NĐ-CP, Điều 12',
  check: (paper) => {
    const { period, date, titleLine } = paper.header
    const regular = period && regularWindow(period)
    const span = period && reach(period)
    if (!period || !regular || !span) return []
    const own = dataWindows(paper).filter(({ stated }) => overlap(stated.window, span))
    const whole = own.filter(({ stated }) => stated.kind === 'window')
    const drafts = [...wrongWindows(whole, period, regular, span), ...earlyEnd(own, whole, regular)]
    const at = titleLine ? { quote: titleLine.text.trim(), location: titleLine.at } : undefined
    if (own.length === 0 && at) {
      const late =
        date && date > addDays(regular.to, 4) && period.kind === 'month'
          ? `; báo cáo ký ${showDate(date)}, sau ngày chốt số liệu ${showDate(regular.to)}`
          : ''
      drafts.push({
        severity: late ? 'warning' : 'info',
        message: `Báo cáo không ghi số liệu tính từ ngày nào đến ngày nào (kỳ này: ${showWindow(regular)})${late}.`,
        ...at,
        expected: showWindow(regular),
      })
    }
    return drafts
  },
}

function wrongWindows(whole: readonly Found[], period: StatedPeriod, regular: Window, span: Window): Draft[] {
  return whole.flatMap(({ passage, stated }): Draft[] => {
    const { window } = stated
    const near =
      Math.abs(daysBetween(window.from, regular.from)) <= 1 && Math.abs(daysBetween(window.to, regular.to)) <= 1
    const civil = window.from >= addDays(span.from, 0) && window.to <= span.to
    if (near) return []
    const length = lengthOf(window) / lengthOf(regular)
    return [
      {
        severity: length > 1.5 || length < 0.5 ? 'warning' : 'info',
        message: `Số liệu ${showWindow(window)}, kỳ ${period.text.trim()} theo quy định là ${showWindow(regular)}${civil ? '' : ' (có ngày ngoài kỳ)'}.`,
        ...spot(passage.piece, stated.start, stated.end),
        expected: showWindow(regular),
        found: showWindow(window),
      },
    ]
  })
}

function earlyEnd(own: readonly Found[], whole: readonly Found[], regular: Window): readonly Draft[] {
  if (whole.length > 0) return []
  const last = own.toSorted((a, b) => a.stated.window.to.localeCompare(b.stated.window.to)).at(-1)
  if (!last || last.stated.window.to >= regular.to) return []
  const { to } = last.stated.window
  return [
    {
      severity: daysBetween(to, regular.to) >= 3 ? 'warning' : 'info',
      message: `Số liệu chỉ tính đến ${showDate(to)}, kỳ báo cáo đến ${showDate(regular.to)}.`,
      ...spot(last.passage.piece, last.stated.start, last.stated.end),
      expected: showDate(regular.to),
      found: showDate(to),
    },
  ]
}

export const oneWindow: LintRule = {
  code: 'CCHC-066',
  severity: 'warning',
  title: 'Một báo cáo, một khoảng số liệu',
  explanation:
    'Các mục của một báo cáo phải lấy số liệu cùng khoảng thời gian; bảng xuất giữa ngày cuối kỳ thì thiếu ngày ấy.',
  check: (paper) => {
    const all = dataWindows(paper).filter(({ stated }) => stated.kind === 'window')
    const [first] = all
    const other =
      first &&
      all.find(
        ({ stated }) =>
          overlap(stated.window, first.stated.window) &&
          (stated.window.from !== first.stated.window.from || stated.window.to !== first.stated.window.to),
      )
    const two: readonly Draft[] =
      other && first
        ? [
            {
              message: `Có hai khoảng số liệu: ${showWindow(first.stated.window)} và ${showWindow(other.stated.window)}.`,
              ...spot(other.passage.piece, other.stated.start, other.stated.end),
              expected: showWindow(first.stated.window),
              found: showWindow(other.stated.window),
            },
          ]
        : []
    const sameDay = all.filter(
      ({ stated }) => stated.window.from.slice(8) === stated.window.to.slice(8) && lengthOf(stated.window) > 27,
    )
    const doubled = sameDay.map(({ passage, stated }): Draft => ({
      severity: 'info',
      message: `${showWindow(stated.window)} gồm ${lengthOf(stated.window)} ngày: ngày ${stated.window.to.slice(8)} bị tính ở cả hai kỳ liền nhau.`,
      ...spot(passage.piece, stated.start, stated.end),
      found: showWindow(stated.window),
    }))
    return [...two, ...doubled, ...exportedEarly(paper, all)]
  },
}

/** “Thời điểm xuất 10/11/2025 08:00:53” of a window that ends that day. */
function exportedEarly(paper: Paper, windows: readonly Found[]): readonly Draft[] {
  const at = paper.passages.findIndex((passage) =>
    /thoi diem\s*xuat|xuat (?:bao cao )?luc|ngay xuat/.test(passage.folded),
  )
  if (at === -1) return []
  const near = paper.passages.slice(at, at + 6)
  const text = near.map((one) => one.text).join(' ')
  const clock = /(\d{1,2}\/\d{1,2}\/\d{4})\s+(\d{1,2}):(\d{2})/.exec(text)
  const passage = near.find((one) => one.dates.length > 0) ?? near[0]!
  const date = passage.dates[0]?.date
  const ends = windows.some(({ stated }) => stated.window.to === date)
  if (!clock || !ends || Number(clock[2]) >= 17) return []
  return [
    {
      severity: 'info',
      message: `Bảng xuất lúc ${clock[2]}:${clock[3]} ngày ${clock[1]}, ngày cuối của khoảng số liệu: hồ sơ trong ngày chưa đủ.`,
      ...spot(passage.piece),
      found: clock[0],
    },
  ]
}

export const periodRules: readonly LintRule[] = [
  otherPeriodTable,
  otherPeriodName,
  dataAfterReport,
  actAfterReport,
  basisYounger,
  windowOfKind,
  oneWindow,
]

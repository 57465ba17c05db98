import { addDays, daysBetween, type LocalDate, showDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import { showWindow } from '#kernel/window.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { regularWindow, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { lengthOf, overlap, windowsOf } from '../../windows.ts'
import { dataWindows, type Found, reach } from './data-windows.ts'
import { unitBegan } from './founded-on.ts'

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
    const all = dataWindows(paper)
    const reversed = all.find(({ stated }) => stated.window.from > stated.window.to)
    if (reversed) return [reversedDraft(reversed, regular)]
    const own = all.filter(
      ({ stated }) => overlap(stated.window, span) && !(isOfTwo(paper) && isLonger(stated.window, regular)),
    )
    const began = unitBegan(paper)
    // A commune that began within the period counts from its first day.
    const whole = own.filter(({ stated }) => stated.kind === 'window' && stated.window.from !== began)
    if (whole.length === 0 && own.some(({ stated: { window } }) => window.from === began && endsWith(window, regular)))
      return []
    // Two stretches told one after the other are one: those of the old communes, then of the new.
    if (whole.length > 1 && joined(whole, regular)) return []
    const drafts = [...wrongWindows(whole, period, regular, span), ...earlyEnd(own, whole, regular, date)]
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

/** “Quý IV và cả năm 2025”, “quý II và 6 tháng đầu năm”: a paper with two stretches that end on one day. */
function isOfTwo(paper: Paper): boolean {
  return /\bva (?:ca )?(?:nam\b|0?[69] thang dau)/.test(foldInPlace(paper.header.subject ?? ''))
}

function isLonger(window: Window, regular: Window): boolean {
  return window.from < regular.from && Math.abs(daysBetween(window.to, regular.to)) <= 1
}

function endsWith(window: Window, regular: Window): boolean {
  return Math.abs(daysBetween(window.to, regular.to)) <= 1
}

function reversedDraft({ passage, stated }: Found, regular: Window): Draft {
  return {
    message: `Khoảng số liệu ghi ngày đầu (${showDate(stated.window.from)}) sau ngày cuối (${showDate(stated.window.to)}).`,
    ...spot(passage.piece, stated.start, stated.end),
    expected: showWindow(regular),
    found: showWindow(stated.window),
  }
}

function joined(whole: readonly Found[], regular: Window): boolean {
  const inOrder = whole.map(({ stated }) => stated.window).toSorted((a, b) => a.from.localeCompare(b.from))
  const chained = inOrder.every((one, index) => index === 0 || one.from <= addDays(inOrder[index - 1]!.to, 1))
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
  return (
    chained && Math.abs(daysBetween(first.from, regular.from)) <= 1 && Math.abs(daysBetween(last.to, regular.to)) <= 1
  )
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

function earlyEnd(
  own: readonly Found[],
  whole: readonly Found[],
  regular: Window,
  signed: LocalDate | undefined,
): readonly Draft[] {
  if (whole.length > 0) return []
  const last = own.toSorted((a, b) => a.stated.window.to.localeCompare(b.stated.window.to)).at(-1)
  if (!last || last.stated.window.to >= regular.to) return []
  const { to } = last.stated.window
  return [
    {
      // Asked for before the period was over, it could not reach its end.
      severity: daysBetween(to, regular.to) >= 3 && !(signed && signed <= regular.to) ? 'warning' : 'info',
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
          !(isOfTwo(paper) && stated.window.to === first.stated.window.to) &&
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
    return [...two, ...annexesClosed(paper, all), ...doubled, ...exportedEarly(paper, all)]
  },
}

/** “(Kèm theo Báo cáo số …; số liệu tính đến ngày 14/3/2025)” of a paper whose figures run to the 31st. */
function annexesClosed(paper: Paper, windows: readonly Found[]): readonly Draft[] {
  const [main] = windows
  if (!main) return []
  const { to } = main.stated.window
  return paper.passages.flatMap((passage): Draft[] => {
    if (passage === main.passage || passage.text.length > 260 || !/^\W*(?:kem theo|so lieu)/.test(passage.folded))
      return []
    return windowsOf(passage)
      .filter(({ kind, window, start }) => {
        const before = passage.folded.slice(Math.max(0, start - 60), start)
        return (
          kind === 'until' && /so lieu/.test(before) && window.to !== to && window.to.slice(0, 4) === to.slice(0, 4)
        )
      })
      .map(({ window, start, end }) => ({
        message: `Phụ lục ghi số liệu đến ${showDate(window.to)}, báo cáo lấy số liệu đến ${showDate(to)}; nếu lấy cùng kỳ thì một chỗ ghi sai ngày.`,
        ...spot(passage.piece, Math.max(0, start - 24), end),
        expected: showDate(to),
        found: showDate(window.to),
      }))
  })
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

export const periodWindowRules: readonly LintRule[] = [windowOfKind, oneWindow]

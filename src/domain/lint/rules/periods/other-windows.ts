import { showDate } from '#kernel/local-time.ts'
import { showWindow, type Window } from '#kernel/window.ts'
import type { Passage } from '../../paper.ts'
import { regularWindow, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { overlap, type StatedWindow, windowsOf } from '../../windows.ts'
import { reach, tableWindows } from './data-windows.ts'

/** Another time on purpose: compared, carried over, counted on from there. */
const onPurpose =
  /so (?:voi|sanh)|doi chieu|cung ky|(?:ky|quy|thang|nam) (?:truoc|lien ke)|nam ngoai|truoc (?:day|khi|sap)|xa cu|don vi cu|chuyen sang|ton tu|con lai|giai doan|luy ke|tu dau (?:nam|nhiem ky)|den nay|(?<!thuc )hien (?:nay|tai)|\bkhi do\b|luc do|ket luan|kiem tra|thanh tra|theo (?:bao cao|thong bao|so lieu|ket qua)|dan so|\btang\b|\bgiam\b/

/** “Bảng 2. Hồ sơ TTHC theo lĩnh vực (từ ngày … đến ngày …)”, “Số liệu tổng hợp từ …”. */
const caption = /^\W*(?:bang|bieu|phu luc)\b(?:\s*(?:so|mau)?\s*[\divx]+)?/
const ofFigures = /(?:so lieu|ket qua|thong ke|ky bao cao|thoi diem bao cao)[^.;]{0,40}$/
/** “Tính đến ngày 14/6/2026 hoàn thành 47 nhiệm vụ”. */
const done =
  /^[\s,:]*(?:(?:ubnd|uy ban nhan dan|xa|phuong|trung tam|so|bo phan|toan)(?: [^\s,.;]+){0,4},?\s)?(?:da |co )?(?:duoc )?(?:hoan thanh|giai quyet|tiep nhan|thuc hien|so hoa|giai ngan|xu ly|ban hanh|to chuc|trien khai|cap|thu|chi|dat|\d[\d.]*(?:\s?\/\s?\d[\d.]*)? (?:nhiem vu|ho so|hs|chi tieu))\b[^.;]{0,60}/

/** Figures of a quarter that has passed in the paper on the next one: a line or a title of the older report. */
export const otherWindow: LintRule = {
  code: 'CCHC-185',
  severity: 'warning',
  title: 'Số liệu lấy trong kỳ báo cáo',
  explanation:
    'Khoảng số liệu hay ngày chốt nằm trước kỳ báo cáo, không để so sánh, thường là câu hoặc tên bảng chép từ báo cáo trước.',
  check: (paper) => {
    const { period } = paper.header
    const span = period && reach(period)
    if (!period || !span || period.kind === 'programme') return []
    const told = new Set(tableWindows(paper).map((one) => one.passage))
    const windows = paper.passages.flatMap((passage) =>
      told.has(passage) || passage.role === 'plan' || passage.role === 'proposals'
        ? []
        : otherWindowsIn(passage, span).map((one) => draftOf(passage, one, period, span)),
    )
    return [...windows, ...results(paper).flatMap((passage) => oldCutOffs(passage, period, span))]
  },
}

function otherWindowsIn(passage: Passage, span: Window): readonly StatedWindow[] {
  const isCaption = caption.test(passage.folded) && passage.text.length < 220
  if ((!isCaption && passage.role !== 'opening') || onPurpose.test(passage.folded)) return []
  const all = windowsOf(passage)
  if (all.some(({ window }) => overlap(window, span))) return []
  return all
    .filter(
      ({ kind, window, start }) =>
        kind === 'window' &&
        window.from <= window.to &&
        (isCaption || ofFigures.test(passage.folded.slice(Math.max(0, start - 70), start))),
    )
    .slice(0, 1)
}

function draftOf(passage: Passage, { window, start, end }: StatedWindow, period: StatedPeriod, span: Window): Draft {
  return {
    message: `Ghi số liệu ${showWindow(window)}, không có ngày nào thuộc kỳ ${period.text.trim()}; nếu là số liệu của kỳ báo cáo thì ngày ghi sai.`,
    ...spot(passage.piece, start, end),
    expected: showWindow(regularWindow(period) ?? span),
    found: showWindow(window),
  }
}

function oldCutOffs(passage: Passage, period: StatedPeriod, span: Window): readonly Draft[] {
  // A later end told beside it makes this one a stage of the account; days of acts and deadlines do not.
  const isLater = passage.dates.some(
    ({ date, start }) =>
      date !== undefined &&
      date >= span.from &&
      /\b(?:den|toi|tai|chot)\s+(?:het\s+)?(?:ngay\s*)?$/.test(passage.folded.slice(Math.max(0, start - 16), start)),
  )
  if (isLater) return []
  const regular = regularWindow(period) ?? span
  return windowsOf(passage).flatMap(({ kind, window, start, end }): Draft[] => {
    if (kind !== 'until' || window.to >= span.from) return []
    const head = passage.folded.slice(0, start)
    const from = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf('\n'), -1) + 1
    const rest = passage.folded.slice(end, end + 110)
    // The very end of the figures, a year too early, is a slip whatever was counted.
    const isYearOff =
      window.to.slice(5) === regular.to.slice(5) && Number(window.to.slice(0, 4)) === Number(regular.to.slice(0, 4)) - 1
    const after = (done.exec(rest) ?? (isYearOff ? /^[^.;]{0,60}/.exec(rest) : null))?.[0]
    if (after === undefined || !/\d/.test(isYearOff ? rest : after)) return []
    if (
      onPurpose.test(head.slice(from)) ||
      onPurpose.test(passage.folded.slice(end, end + 140).split(/[.;](?=\s|$)/)[0]!)
    )
      return []
    return [
      {
        message: `Kết quả ghi tính đến ${showDate(window.to)}, trước kỳ ${period.text.trim()} (số liệu đến ${showDate(regular.to)}); nếu là kết quả của kỳ này thì ngày ghi sai.`,
        ...spot(passage.piece, start, Math.min(passage.text.length, end + after.length)),
        expected: showDate(regular.to),
        found: showDate(window.to),
      },
    ]
  })
}

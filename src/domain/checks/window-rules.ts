import { formHolds } from '#domain/forms/form.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import { daysBetween, showDate } from '#kernel/local-time.ts'
import { showWindow } from '#kernel/window.ts'
import type { CheckInput, Draft, Rule } from './rule.ts'

/** The days a kind of report can have, whatever day a province closes on. */
const lengths: Readonly<Record<ReportKind, readonly [least: number, most: number]>> = {
  month: [28, 31],
  quarter: [89, 92],
  'half-year': [181, 184],
  'nine-months': [272, 276],
  year: [365, 366],
  programme: [365 * 2, 366 * 20],
}

const names: Readonly<Record<ReportKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
  programme: 'giai đoạn',
}

function checkWindow({ kind, window, expectedWindow }: CheckInput): readonly Draft[] {
  const found = showWindow(window)
  if (expectedWindow) {
    if (window.from === expectedWindow.from && window.to === expectedWindow.to) return []
    const expected = showWindow(expectedWindow)
    const message = `Số liệu lấy ${found}, trong khi báo cáo ${names[kind]} theo quy định tính ${expected}.`
    return [{ message, place: { section: 'window' }, expected, found }]
  }
  const days = daysBetween(window.from, window.to) + 1
  const [least, most] = lengths[kind]
  if (days >= least && days <= most) return []
  const message = `Số liệu lấy ${found} (${days} ngày), không phải độ dài của một báo cáo ${names[kind]}.`
  return [{ message, place: { section: 'window' }, expected: `${least}–${most} ngày`, found: `${days} ngày` }]
}

function checkDate({ window, reportDate }: CheckInput): readonly Draft[] {
  if (!reportDate || reportDate >= window.to) return []
  const [found, end] = [showDate(reportDate), showDate(window.to)]
  const message = `Báo cáo đề ngày ${found}, trước ngày chốt số liệu ${end}.`
  return [{ message, place: { section: 'date' }, expected: `≥ ${end}`, found }]
}

function checkOneWindow({ filled, window }: CheckInput): readonly Draft[] {
  return filled
    .filter(({ sheet }) => sheet.window.from !== window.from || sheet.window.to !== window.to)
    .map(({ form, sheet }) => ({
      message: `${form.label} lấy số liệu ${showWindow(sheet.window)}, khác kỳ của báo cáo (${showWindow(window)}).`,
      place: { form: form.id },
      expected: showWindow(window),
      found: showWindow(sheet.window),
    }))
}

function checkForce({ filled, window }: CheckInput): readonly Draft[] {
  return filled
    .filter(({ form }) => !formHolds(form, window))
    .map(({ form }) => ({
      message: `${form.label} không còn hoặc chưa có hiệu lực vào ngày ${showDate(window.to)}.`,
      place: { form: form.id },
    }))
}

export const windowRules: readonly Rule[] = [
  { code: 'KT-040', severity: 'warning', title: 'Kỳ số liệu đúng với loại báo cáo', check: checkWindow },
  { code: 'KT-041', severity: 'error', title: 'Ngày báo cáo không trước ngày chốt số liệu', check: checkDate },
  { code: 'KT-042', severity: 'error', title: 'Mọi biểu cùng một kỳ số liệu', check: checkOneWindow },
  { code: 'KT-043', severity: 'warning', title: 'Biểu mẫu còn hiệu lực', check: checkForce },
]

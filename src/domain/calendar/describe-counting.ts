import { showDate, showDateTime } from '#kernel/local-time.ts'
import { showCount, showNumber } from '#kernel/vietnamese.ts'
import type { ClockPause } from './clock-pause.ts'
import type { Counting, CountingStep, PauseEffect } from './counting.ts'
import type { Limit } from './deadline-rule.ts'
import { showDay } from './work-calendar.ts'

/** The counting in sentences, as the citizen's page and the appointment slip print it. */
export function describeCounting(counting: Counting): readonly string[] {
  const { rule, limit, receivedAt, start, steps, pauses, dueAt, notes } = counting
  return [
    `Căn cứ: ${rule.source}, áp dụng từ ngày ${showDate(rule.from)}.`,
    `Thời hạn giải quyết: ${showLimit(limit)}.`,
    `Tiếp nhận lúc ${showDateTime(receivedAt)}: ${start.why}; thời hạn bắt đầu lúc ${showDateTime(start.at)}.`,
    ...steps.map((step) => describeStep(step, limit)),
    ...pauses.map(describePause),
    dueAt
      ? `Hẹn trả kết quả: ${showDateTime(dueAt)}.`
      : 'Chưa xác định được hẹn trả: thời hạn đang tạm dừng, sẽ tính tiếp khi hết tạm dừng.',
    ...notes,
  ]
}

export function showLimit({ value, unit }: Limit): string {
  switch (unit) {
    case 'working_day':
      return `${showAmount(value)} ngày làm việc`
    case 'calendar_day':
      return `${showAmount(value)} ngày`
    case 'hour':
      return `${showAmount(value)} giờ làm việc`
    case 'same_day':
      return 'trong ngày làm việc'
  }
}

export const pauseLabels: Readonly<Record<ClockPause['kind'], string>> = {
  supplement: 'chờ bổ sung giấy tờ',
  payment: 'chờ thực hiện nghĩa vụ tài chính',
  other: 'tạm dừng xử lý',
}

function describeStep(step: CountingStep, limit: Limit): string {
  const day = showDay(step.date)
  switch (step.kind) {
    case 'first':
      return `${day}: ngày bắt đầu, không tính vào thời hạn (${step.why}).`
    case 'counted':
      return limit.unit === 'hour'
        ? `${day}: tính ${showHours(step.amount)}, cộng dồn ${showHours(step.total)}.`
        : `${day}: tính ${showAmount(step.amount)} ngày, cộng dồn ${showAmount(step.total)} ngày.`
    case 'skipped':
      return `${day}: không tính (${step.why}).`
    case 'moved':
      return `${day}: hạn lùi đến hết ngày làm việc này vì ${step.why}.`
    case 'paused':
      return `${day}: không tính (${pauseLabels[step.pause]}).`
  }
}

function describePause({ pause, givenBack, unit }: PauseEffect): string {
  const until = pause.until ? `đến ${showDateTime(pause.until)}` : 'đến nay chưa kết thúc'
  const stretch = `Tạm dừng thời hạn (${pauseLabels[pause.kind]}) từ ${showDateTime(pause.from)} ${until}`
  if (!pause.until) return `${stretch}.`
  if (givenBack === 0) return `${stretch}: không làm thay đổi hẹn trả.`
  const units = { working_day: 'ngày làm việc', calendar_day: 'ngày' } as const
  const amount = unit === 'second' ? showHours(givenBack) : `${showAmount(givenBack)} ${units[unit]}`
  return `${stretch}: cộng lại ${amount}.`
}

function showAmount(value: number): string {
  return Number.isInteger(value) ? showCount(value) : showNumber(value, 1)
}

/** 9.000 seconds → `2 giờ 30 phút`. */
function showHours(seconds: number): string {
  const parts = [
    { size: Math.floor(seconds / 3600), name: 'giờ' },
    { size: Math.floor((seconds % 3600) / 60), name: 'phút' },
    { size: seconds % 60, name: 'giây' },
  ]
  return parts
    .filter(({ size }) => size > 0)
    .map(({ size, name }) => `${size} ${name}`)
    .join(' ')
}

import { buildWorkCalendar, type WorkCalendar } from '#domain/calendar/work-calendar.ts'
import { holidays2020To2023 } from './holidays-2020-2023.ts'
import { holidays2024To2027 } from './holidays-2024-2027.ts'
import { workingWeeks } from './working-hours.ts'

/** The calendar of the country's offices; a province or commune may build its own from other data. */
export const vietnamCalendar: WorkCalendar = buildWorkCalendar(workingWeeks, [
  ...holidays2020To2023,
  ...holidays2024To2027,
])

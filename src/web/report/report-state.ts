import type { ReportState } from '#domain/reports/lifecycle.ts'
import type { Tone } from '../app/work.ts'

/** The colour beside the word of each state. */
export const stateTones: Readonly<Record<ReportState, Tone>> = {
  draft: 'waiting',
  checked: 'soon',
  approved: 'soon',
  issued: 'done',
}

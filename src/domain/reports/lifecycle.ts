import { type LocalDate, showDate } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Role } from '#domain/access/actor.ts'

export const reportStates = {
  draft: { label: 'Đang soạn' },
  checked: { label: 'Đã kiểm tra' },
  approved: { label: 'Đã duyệt' },
  issued: { label: 'Đã ban hành' },
} as const satisfies Record<string, { readonly label: string }>
export type ReportState = keyof typeof reportStates

export const reportSteps = ['edit', 'check', 'approve', 'issue', 'reopen', 'correct'] as const
export type ReportStep = (typeof reportSteps)[number]

type Step = { readonly label: string; readonly to: ReportState; readonly by: readonly Role[] }

/** The life of a report. An issued one is never changed: its correction is a new version, which begins as a draft. */
export const reportLifecycle = {
  draft: {
    edit: { label: 'Sửa', to: 'draft', by: ['reporting'] },
    check: { label: 'Hoàn thành kiểm tra, trình duyệt', to: 'checked', by: ['reporting'] },
  },
  checked: {
    approve: { label: 'Duyệt', to: 'approved', by: ['chairman'] },
    reopen: { label: 'Trả lại để sửa', to: 'draft', by: ['reporting', 'chairman'] },
  },
  approved: {
    issue: { label: 'Ký và ban hành', to: 'issued', by: ['chairman'] },
    reopen: { label: 'Trả lại để sửa', to: 'draft', by: ['chairman'] },
  },
  issued: {
    correct: { label: 'Lập bản đính chính', to: 'draft', by: ['reporting'] },
  },
} as const satisfies Record<ReportState, Partial<Record<ReportStep, Step>>>

export type LifecycleRefusal = {
  readonly code:
    | 'wrong-state'
    | 'not-your-role'
    | 'open-errors'
    | 'reason-needed'
    | 'number-needed'
    | 'date-needed'
    | 'too-early'
  readonly message: string
}

/** What stands in the way of signing: an error nobody waived. */
export type OpenFinding = { readonly severity: 'error' | 'warning' | 'info'; readonly waived?: boolean }

export type StepInput = {
  readonly step: ReportStep
  readonly state: ReportState
  readonly role: Role
  readonly findings: readonly OpenFinding[]
  readonly reason?: string
}

export type IssueInput = {
  readonly state: ReportState
  readonly role: Role
  readonly findings: readonly OpenFinding[]
  readonly number?: number
  readonly date?: LocalDate
  /** The last day the report covers. */
  readonly windowEnd: LocalDate
}

/** Which steps a role may take from a state, for the buttons of a page. */
export function stepsFor(
  state: ReportState,
  role: Role,
): readonly { readonly step: ReportStep; readonly label: string }[] {
  return reportSteps.flatMap((step) => {
    const rule = ruleOf(state, step)
    return rule?.by.includes(role) ? [{ step, label: rule.label }] : []
  })
}

/** Takes a report one step; issuing has a question more (decideIssue). */
export function decideStep(input: StepInput): Result<{ readonly state: ReportState }, LifecycleRefusal> {
  const rule = ruleOf(input.state, input.step)
  if (!rule) {
    const message = `Báo cáo đang ở trạng thái “${reportStates[input.state].label}”, không thực hiện được thao tác này.`
    return refuse({ code: 'wrong-state', message })
  }
  if (!rule.by.includes(input.role)) {
    return refuse({ code: 'not-your-role', message: `Tài khoản của bạn không có quyền “${rule.label}”.` })
  }
  if ((input.step === 'reopen' || input.step === 'correct') && !input.reason?.trim()) {
    return refuse({ code: 'reason-needed', message: `Ghi lý do trước khi “${rule.label}”.` })
  }
  const open = input.findings.filter((finding) => finding.severity === 'error' && !finding.waived).length
  // Figures move until the report is frozen, so every step towards signing looks again.
  if (open > 0 && ['check', 'approve', 'issue'].includes(input.step)) {
    const message = `Còn ${open} lỗi chưa sửa hoặc chưa có lý do bỏ qua; chưa thể “${rule.label}”.`
    return refuse({ code: 'open-errors', message })
  }
  return ok({ state: rule.to })
}

/** Signing and issuing: the step, and a number and a day the law can accept. */
export function decideIssue(
  input: IssueInput,
): Result<{ readonly state: ReportState; readonly number: number; readonly date: LocalDate }, LifecycleRefusal> {
  const step = decideStep({ ...input, step: 'issue' })
  if (!step.ok) return step
  const { number, date } = input
  if (number === undefined || !Number.isInteger(number) || number < 1) {
    return refuse({
      code: 'number-needed',
      message: 'Chưa có số văn bản: lấy số từ sổ đăng ký văn bản đi trước khi ban hành.',
    })
  }
  if (date === undefined) return refuse({ code: 'date-needed', message: 'Chưa ghi ngày ban hành.' })
  if (date < input.windowEnd) {
    const message = `Ngày ban hành ${showDate(date)} trước ngày chốt số liệu ${showDate(input.windowEnd)}.`
    return refuse({ code: 'too-early', message })
  }
  return ok({ state: step.value.state, number, date })
}

function ruleOf(state: ReportState, step: ReportStep): Step | undefined {
  const rules: Partial<Record<ReportStep, Step>> = reportLifecycle[state]
  return rules[step]
}

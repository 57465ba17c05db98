import { type LocalDateTime, showDateTime } from '#kernel/local-time.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { DossierEvent, LocalEvent, StatedEvent } from './event.ts'
import type { EndKind, PauseKind } from './facts.ts'
import { fieldLabels, showField } from './field-labels.ts'
import { dossierStatuses } from './status.ts'

/** One line of a dossier's history. `source`: the system that stated it; absent for what was done here. */
export type HistoryEntry = {
  readonly at: LocalDateTime
  readonly title: string
  readonly detail?: string
  readonly source?: string
}

/** The history as the page tells it, oldest first. What a source repeats at a later import is told once. */
export function describeHistory(events: readonly DossierEvent[]): readonly HistoryEntry[] {
  const entries = events.flatMap((event) =>
    event.kind === 'stated' ? describeStatement(event) : [describeLocal(event)],
  )
  const told = new Set<string>()
  return entries
    .filter((entry) => {
      const key = JSON.stringify([entry.at, entry.title, entry.detail, entry.source])
      return !told.has(key) && told.add(key)
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const pauseTitles: Readonly<Record<PauseKind, readonly [begun: string, over: string]>> = {
  supplement: ['Yêu cầu bổ sung giấy tờ', 'Đã bổ sung giấy tờ'],
  payment: ['Yêu cầu thực hiện nghĩa vụ tài chính', 'Đã thực hiện nghĩa vụ tài chính'],
  other: ['Tạm dừng xử lý', 'Tiếp tục xử lý'],
}

const endTitles: Readonly<Record<EndKind, string>> = {
  resolved: 'Đã xử lý xong',
  refused: 'Từ chối giải quyết',
  withdrawn: 'Công dân rút hồ sơ',
  returned: 'Không tiếp nhận, trả lại hồ sơ',
}

function describeStatement({ at, source, facts }: StatedEvent): readonly HistoryEntry[] {
  const { submittedAt, receivedAt, dueAt, endedAt, endKind, handedOverAt, pauses } = facts
  const moments: readonly (readonly [LocalDateTime | undefined, string, (string | undefined)?])[] = [
    [submittedAt, 'Nộp hồ sơ'],
    [receivedAt, 'Tiếp nhận hồ sơ', showDue(dueAt)],
    ...pauses.flatMap(({ kind, from, until }) => [
      [from, pauseTitles[kind][0]] as const,
      [until, pauseTitles[kind][1]] as const,
    ]),
    [endedAt, endTitles[endKind ?? 'resolved']],
    [handedOverAt, 'Trả kết quả'],
    [at, 'Hệ thống nguồn cung cấp dữ liệu', `Trạng thái: ${dossierStatuses[facts.status].label}`],
  ]
  return moments.flatMap(([moment, title, detail]) =>
    moment ? [{ at: moment, title, source, ...(detail && { detail }) }] : [],
  )
}

function describeLocal(event: LocalEvent): HistoryEntry {
  const [title, said] = wordsOf(event)
  const detail = [said, event.by && `Người thực hiện: ${event.by}`].filter(Boolean).join('. ')
  return { at: event.at, title, ...(detail && { detail }) }
}

function wordsOf(event: LocalEvent): readonly [title: string, detail?: string | undefined] {
  switch (event.kind) {
    case 'submitted':
      return ['Nộp hồ sơ', event.application.procedureName]
    case 'received':
      return ['Tiếp nhận hồ sơ', showDue(event.dueAt)]
    case 'assigned':
      return ['Chuyển xử lý', `Giao ${event.officer}`]
    case 'supplement-requested':
      return [pauseTitles.supplement[0], `Lý do: ${event.reason}`]
    case 'supplement-received':
      return [pauseTitles.supplement[1], showDue(event.dueAt)]
    case 'payment-requested':
      return [pauseTitles.payment[0], event.fee === undefined ? undefined : `Số tiền: ${showNumber(event.fee)} đồng`]
    case 'paid':
      return [event.method === 'online' ? 'Đã thanh toán trực tuyến' : 'Đã thanh toán trực tiếp', showDue(event.dueAt)]
    case 'paused':
      return [pauseTitles.other[0], `Lý do: ${event.reason}`]
    case 'resumed':
      return [pauseTitles.other[1], showDue(event.dueAt)]
    case 'extended':
      return ['Gia hạn, hẹn lại ngày trả kết quả', `${showDue(event.dueAt)}. Lý do: ${event.reason}`]
    case 'finished':
      return [endTitles.resolved]
    case 'handed-over':
      return ['Trả kết quả']
    case 'refused':
      return [endTitles.refused, `Lý do: ${event.reason}`]
    case 'returned':
      return [endTitles.returned, `Lý do: ${event.reason}`]
    case 'withdrawn':
      return [endTitles.withdrawn, `Lý do: ${event.reason}`]
    case 'corrected':
      return ['Đính chính dữ liệu', `${event.changes.map(showCorrection).join('; ')}. Lý do: ${event.reason}`]
    case 'digitised':
      return ['Số hóa thành phần hồ sơ', event.reused ? 'Có tái sử dụng dữ liệu đã số hóa' : undefined]
    case 'result-attached':
      return [event.electronic ? 'Đính kèm kết quả điện tử' : 'Đính kèm bản chụp kết quả']
    case 'synchronised':
      return [`Đồng bộ với ${event.system}`, syncOutcomes[event.outcome]]
  }
}

const syncOutcomes = { sent: 'Đã gửi', accepted: 'Đã được ghi nhận', failed: 'Gửi không thành công' } as const

function showDue(dueAt: LocalDateTime | undefined): string | undefined {
  return dueAt && `Hẹn trả kết quả ${showDateTime(dueAt)}`
}

function showCorrection(change: Extract<LocalEvent, { kind: 'corrected' }>['changes'][number]): string {
  return `${fieldLabels[change.field]}: ${showField(change.field, change.from)} → ${showField(change.field, change.to)}`
}

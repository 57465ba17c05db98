import { type LocalDate, localDate } from '#kernel/local-time.ts'
import type { Channel, EndKind, Payment, PauseKind } from '#domain/dossiers/facts.ts'
import { type DossierStatus, dossierStatuses } from '#domain/dossiers/status.ts'
import type { Draft } from './draft.ts'
import { inventIdentity, inventName } from './people.ts'
import type { Random } from './random.ts'
import { dateOfWorkDay, minuteAfter, type Moment, showDue, showMoment, workMinute } from './working-time.ts'

const channelNames: Record<Channel, string> = { online: 'Trực tuyến', counter: 'Trực tiếp', post: 'BCCI' }
const paymentNames: Record<Payment, string> = {
  online: 'Trực tuyến',
  counter: 'Trực tiếp',
  unpaid: 'Chưa thanh toán',
  none: '–',
}
const endStatuses: Record<EndKind, DossierStatus> = {
  resolved: 'processed',
  refused: 'refused',
  withdrawn: 'withdrawn',
  returned: 'not-accepted',
}
const pauseStatuses: Record<PauseKind, DossierStatus> = {
  supplement: 'awaiting-supplement',
  payment: 'awaiting-payment',
  other: 'paused',
}

/** Who processes a field: the commune's offices since the two-tier government, its officials before. */
const twoTier = localDate('2025-07-01')
const offices: Readonly<Record<string, readonly [before: string, now: string]>> = {
  'G05-KD10': ['Công chức Tài chính - Kế toán', 'Phòng Kinh tế'],
  'G13-TN02': ['Công chức Địa chính - Xây dựng', 'Phòng Kinh tế'],
  'G17-XD11': ['Công chức Địa chính - Xây dựng', 'Phòng Kinh tế'],
  'G07-LĐ03': ['Công chức Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
  'G07-LĐ09': ['Công chức Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
}
const counterOffice = ['Bộ phận Một cửa', 'Trung tâm Phục vụ hành chính công'] as const
/** A commune does not own the portal: part of its dossiers live in ministry systems. */
const sources: Readonly<Record<string, string>> = {
  'G05-KD10': 'Hệ thống đăng ký hộ kinh doanh',
  'G15-TP07': 'Hệ thống đăng ký hộ tịch điện tử',
}

export function ledgerRow(code: string, draft: Draft, lastDay: number, random: Random): string[] {
  const { procedure, received, end } = draft
  const handedOver = end?.kind === 'resolved' ? handOver(end.at, lastDay, random) : undefined
  const [before, now] = offices[procedure.fieldCode] ?? counterOffice
  const yes = (fact: boolean) => (fact ? 'Có' : 'Không')
  return [
    code,
    procedure.code,
    procedure.name,
    procedure.fieldCode,
    procedure.fieldName,
    inventName(random),
    inventIdentity(random),
    channelNames[draft.channel],
    submitted(draft, random),
    showMoment(received),
    showDue(draft.due),
    end ? showMoment(end.at) : '',
    handedOver ? showMoment(handedOver) : '',
    dossierStatuses[statusOf(draft, handedOver)].label,
    String(procedure.fee),
    paymentNames[draft.payment],
    yes(draft.digitised),
    yes(draft.eResult),
    yes(draft.reused),
    dateOfWorkDay(received.day) < twoTier ? before : now,
    sources[procedure.fieldCode] ?? 'Hệ thống thông tin giải quyết TTHC tỉnh',
  ]
}

function statusOf(draft: Draft, handedOver: Moment | undefined): DossierStatus {
  if (handedOver) return 'handed-over'
  if (draft.end) return endStatuses[draft.end.kind]
  return draft.paused ? pauseStatuses[draft.paused] : 'processing'
}

/** Online, a citizen files some minutes before the counter accepts; at the counter both are one act. */
function submitted({ channel, received }: Draft, random: Random): string {
  if (channel !== 'online') return showMoment(received)
  return showMoment({ day: received.day, minute: received.minute - random.between(3, 55) })
}

/** Soon after the end, but not after the list was exported. */
function handOver(end: Moment, lastDay: number, random: Random): Moment | undefined {
  const day = end.day + (random.below(4) === 0 ? random.between(1, 3) : 0)
  if (day > lastDay || random.below(50) === 0) return undefined
  return { day, minute: day === end.day ? minuteAfter(random, end.minute) : workMinute(random) }
}

/** `MH` (minh họa) marks a demo dossier wherever its code travels. */
export function dossierCode(provinceCode: string, communeCode: string, received: LocalDate, sequence: number): string {
  const day = received.slice(2).replaceAll('-', '')
  return `MH.${provinceCode}.${communeCode}-${day}-${String(sequence).padStart(4, '0')}`
}

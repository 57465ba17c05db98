import { localDate } from '#kernel/local-time.ts'
import type { DossierCondition } from '#domain/indicators/dossier-condition.ts'
import type { CountIndicator, LegalSource } from '#domain/indicators/indicator.ts'

const reportRegime: LegalSource = { title: 'Nghị định 09/2019/NĐ-CP về chế độ báo cáo', from: localDate('2019-03-12') }
const oneStop: readonly LegalSource[] = [
  { title: 'Nghị định 61/2018/NĐ-CP', from: localDate('2018-06-21'), until: localDate('2025-06-30') },
  { title: 'Nghị định 118/2025/NĐ-CP', from: localDate('2025-07-01') },
]

function count(
  id: string,
  label: string,
  explanation: string,
  ...anyOf: readonly (readonly DossierCondition[])[]
): CountIndicator {
  return {
    kind: 'count',
    id,
    label,
    unit: 'hồ sơ',
    explanation,
    anyOf,
    combine: 'sum',
    sources: [...oneStop, reportRegime],
  }
}

const inWindow = 'Tính theo ngày tiếp nhận trong kỳ.'
const byEnd = 'Tính theo ngày kết thúc xử lý trong kỳ.'
const atEnd = 'Tính tại thời điểm hết kỳ.'

/** Flows and stocks of the register: conservation holds over these. */
const ledger: readonly CountIndicator[] = [
  count('dossiers.opening', 'Hồ sơ từ kỳ trước chuyển sang', 'Tiếp nhận trước kỳ và chưa kết thúc trước kỳ.', [
    'receivedBefore',
    'openAtStart',
  ]),
  count('dossiers.received', 'Hồ sơ tiếp nhận trong kỳ', inWindow, ['receivedInWindow']),
  count('dossiers.received.online', 'Tiếp nhận trực tuyến', inWindow, ['receivedInWindow', 'online']),
  count('dossiers.received.counter', 'Tiếp nhận trực tiếp', inWindow, ['receivedInWindow', 'counter']),
  count('dossiers.received.post', 'Tiếp nhận qua bưu chính công ích', inWindow, ['receivedInWindow', 'post']),
  count(
    'dossiers.handled',
    'Tổng số hồ sơ phải giải quyết',
    'Kỳ trước chuyển sang cộng tiếp nhận trong kỳ.',
    ['receivedBefore', 'openAtStart'],
    ['receivedInWindow'],
  ),
  count('dossiers.resolved', 'Hồ sơ đã giải quyết', byEnd, ['endedInWindow', 'resolved']),
  count('dossiers.resolved.early', 'Giải quyết trước hạn', `${byEnd} Kết thúc vào ngày trước ngày hẹn trả.`, [
    'endedInWindow',
    'resolved',
    'early',
  ]),
  count(
    'dossiers.resolved.onTime',
    'Giải quyết đúng hạn',
    `${byEnd} Kết thúc trong ngày hẹn trả (hạn tính theo giờ: không quá giờ hẹn).`,
    ['endedInWindow', 'resolved', 'onTime'],
  ),
  count('dossiers.resolved.late', 'Giải quyết quá hạn', `${byEnd} Kết thúc sau ngày (giờ) hẹn trả.`, [
    'endedInWindow',
    'resolved',
    'late',
  ]),
  count('dossiers.resolved.notLate', 'Giải quyết trước hạn và đúng hạn', byEnd, [
    'endedInWindow',
    'resolved',
    'notLate',
  ]),
  count('dossiers.inProgress', 'Hồ sơ đang giải quyết', atEnd, ['runningAtEnd']),
  count('dossiers.inProgress.inTerm', 'Đang giải quyết, trong hạn', atEnd, ['runningAtEnd', 'inTermAtEnd']),
  count('dossiers.inProgress.overdue', 'Đang giải quyết, quá hạn', atEnd, ['runningAtEnd', 'overdueAtEnd']),
  count('dossiers.paused', 'Hồ sơ đang tạm dừng', atEnd, ['pausedAtEnd']),
  count('dossiers.paused.supplement', 'Chờ bổ sung hồ sơ', atEnd, ['awaitingSupplementAtEnd']),
  count('dossiers.paused.payment', 'Chờ thực hiện nghĩa vụ tài chính', atEnd, ['awaitingPaymentAtEnd']),
  count('dossiers.paused.other', 'Tạm dừng xử lý khác', atEnd, ['pausedOtherwiseAtEnd']),
  count('dossiers.refused', 'Hồ sơ từ chối giải quyết', byEnd, ['endedInWindow', 'refused']),
  count('dossiers.withdrawn', 'Hồ sơ công dân rút', byEnd, ['endedInWindow', 'withdrawn']),
  count('dossiers.returned', 'Hồ sơ trả lại, không tiếp nhận', `${byEnd} Đã tiếp nhận rồi trả lại.`, [
    'endedInWindow',
    'returned',
  ]),
  count('dossiers.eResult', 'Hồ sơ có kết quả điện tử', 'Trong số đã giải quyết trong kỳ.', [
    'endedInWindow',
    'resolved',
    'eResult',
  ]),
]

/** What is said of those received in the window. */
const intake: readonly CountIndicator[] = [
  count('dossiers.feeBearing', 'Hồ sơ phát sinh nghĩa vụ tài chính', inWindow, ['receivedInWindow', 'feeBearing']),
  count('dossiers.paidOnline', 'Thanh toán trực tuyến', inWindow, ['receivedInWindow', 'paidOnline']),
  count('dossiers.paidCounter', 'Thanh toán trực tiếp', inWindow, ['receivedInWindow', 'paidCounter']),
  count('dossiers.unpaid', 'Chưa thanh toán', inWindow, ['receivedInWindow', 'unpaid']),
  count('dossiers.componentsDigitised', 'Hồ sơ có số hóa thành phần khi tiếp nhận', inWindow, [
    'receivedInWindow',
    'componentsDigitised',
  ]),
  count('dossiers.reused', 'Hồ sơ tái sử dụng dữ liệu số hóa', inWindow, ['receivedInWindow', 'reused']),
]

/** The cohort twins: those received in the window, by their state at its end (the 28-column table). */
const cohortStates: readonly (readonly [string, string, ...DossierCondition[]])[] = [
  ['resolved', 'đã giải quyết', 'resolved'],
  ['resolved.early', 'đã giải quyết trước hạn', 'resolved', 'early'],
  ['resolved.onTime', 'đã giải quyết đúng hạn', 'resolved', 'onTime'],
  ['resolved.late', 'đã giải quyết quá hạn', 'resolved', 'late'],
  ['inProgress', 'đang giải quyết', 'runningAtEnd'],
  ['inProgress.inTerm', 'đang giải quyết trong hạn', 'runningAtEnd', 'inTermAtEnd'],
  ['inProgress.overdue', 'đang giải quyết quá hạn', 'runningAtEnd', 'overdueAtEnd'],
  ['paused', 'đang tạm dừng', 'pausedAtEnd'],
  ['paused.supplement', 'chờ bổ sung hồ sơ', 'awaitingSupplementAtEnd'],
  ['paused.payment', 'chờ thực hiện nghĩa vụ tài chính', 'awaitingPaymentAtEnd'],
  ['paused.other', 'tạm dừng xử lý khác', 'pausedOtherwiseAtEnd'],
  ['refused', 'bị từ chối giải quyết', 'refused'],
  ['withdrawn', 'đã rút', 'withdrawn'],
  ['returned', 'đã trả lại', 'returned'],
  ['eResult', 'đã giải quyết, có kết quả điện tử', 'resolved', 'eResult'],
]
const cohort = cohortStates.map(([id, label, ...conditions]) =>
  count(`dossiers.received.${id}`, `Tiếp nhận trong kỳ, ${label}`, `${inWindow} Trạng thái tại thời điểm hết kỳ.`, [
    'receivedInWindow',
    ...conditions,
  ]),
)

export const dossierCounts: readonly CountIndicator[] = [...ledger, ...intake, ...cohort]

import { type LocalDateTime, showDate, dateOf } from '#kernel/local-time.ts'
import type { Channel, Payment } from '../facts.ts'
import { dossierStatuses } from '../status.ts'
import type { DossierClaim } from './dossier-claim.ts'
import type { DossierColumn } from './dossier-columns.ts'
import { hasClock } from './read-moment.ts'

const channelLabels: Record<Channel, string> = { counter: 'Trực tiếp', online: 'Trực tuyến', post: 'BCCI' }
const paymentLabels: Record<Payment, string> = {
  online: 'Trực tuyến',
  counter: 'Trực tiếp',
  unpaid: 'Chưa thanh toán',
  none: '–',
}

/** A claim in the words of the default dossier list; reading it back gives the same claim. */
export function writeDossierRow(claim: DossierClaim): Readonly<Record<DossierColumn, string>> {
  const { facts } = claim
  return {
    code: claim.code,
    procedureCode: facts.procedureCode,
    procedureName: facts.procedureName,
    fieldCode: facts.fieldCode,
    fieldName: facts.fieldName,
    applicantName: claim.applicantName ?? '',
    applicantIdNumber: claim.applicantIdNumber ?? '',
    channel: channelLabels[facts.channel],
    submittedAt: showMoment(facts.submittedAt),
    receivedAt: showMoment(facts.receivedAt),
    dueAt: showMoment(facts.dueAt),
    endedAt: showMoment(facts.endedAt),
    handedOverAt: showMoment(facts.handedOverAt),
    status: dossierStatuses[facts.status].label,
    fee: facts.fee === undefined ? '' : String(facts.fee),
    payment: paymentLabels[facts.payment],
    componentsDigitised: yesNo(facts.componentsDigitised),
    eResult: yesNo(facts.eResult),
    reused: yesNo(facts.reused),
    processingUnit: claim.processingUnit ?? '',
    source: claim.source,
  }
}

function showMoment(at: LocalDateTime | undefined): string {
  if (at === undefined) return ''
  if (!hasClock(at)) return showDate(dateOf(at))
  return `${showDate(dateOf(at))} ${at.endsWith(':00') ? at.slice(11, 16) : at.slice(11)}`
}

function yesNo(value: boolean): string {
  return value ? 'Có' : 'Không'
}

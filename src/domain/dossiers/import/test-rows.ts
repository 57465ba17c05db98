import fc from 'fast-check'
import { addDays, type LocalDateTime, localDate, localDateTime } from '#kernel/local-time.ts'
import { channels, type DossierFacts, type PauseKind } from '../facts.ts'
import type { DossierStatus } from '../status.ts'
import type { DossierClaim } from './dossier-claim.ts'
import type { DossierCells } from './read-row.ts'

/** A row that goes in; a test changes what it is about. */
export function aRow(changes: DossierCells = {}): DossierCells {
  return {
    code: 'H02.24.07582-260321-00694',
    procedureCode: '2.000815',
    procedureName: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
    channel: 'Trực tuyến',
    receivedAt: '21/03/2026 07:45',
    dueAt: '28/03/2026 17:00',
    endedAt: '23/03/2026 08:45',
    status: 'Đã trả kết quả',
    ...changes,
  }
}

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(localDate('2021-01-01'), days))
const moment: fc.Arbitrary<LocalDateTime> = fc
  .tuple(day, fc.option(fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)), { nil: [0, 0, 0] as const }))
  .map(([date, clock]) => localDateTime(date, clock[0], clock[1], clock[2]))
const words = fc.constantFrom('Hộ tịch', 'Đất đai', 'Nguyễn Thị Ếch', 'Phòng Kinh tế, Hạ tầng', 'G15-TP08')
const marks = { componentsDigitised: fc.boolean(), eResult: fc.boolean(), reused: fc.boolean() }

const money = fc.oneof(
  fc.constant({ fee: 0, feeBearing: false, payment: 'none' as const }),
  fc.constant({ feeBearing: false, payment: 'none' as const }),
  fc.record({
    fee: fc.integer({ min: 1, max: 90_000_000 }),
    feeBearing: fc.constant(true),
    payment: fc.constantFrom('online', 'counter', 'unpaid'),
  }),
  fc.record({ feeBearing: fc.constant(true), payment: fc.constantFrom('online', 'counter', 'unpaid') }),
)

type Course = Pick<DossierFacts, 'status' | 'receivedAt' | 'endedAt' | 'endKind' | 'handedOverAt' | 'pauses'>

const ends = {
  processed: 'resolved',
  'handed-over': 'resolved',
  withdrawn: 'withdrawn',
  'not-accepted': 'returned',
  refused: 'refused',
} as const
const waits = {
  'awaiting-supplement': 'supplement',
  'awaiting-payment': 'payment',
  stopped: 'other',
  paused: 'other',
} as const

const course: fc.Arbitrary<Course> = fc.oneof(
  fc.constant({ status: 'registered' as const, pauses: [] }),
  fc.record({
    status: fc.constantFrom<DossierStatus>('received', 'processing'),
    receivedAt: moment,
    pauses: fc.constant([]),
  }),
  fc
    .tuple(fc.constantFrom(...Object.entries(waits)), moment)
    .map(([[status, kind], receivedAt]) => paused(status, kind, receivedAt)),
  fc
    .tuple(fc.constantFrom(...Object.entries(ends)), moment, moment, fc.option(moment, { nil: undefined }))
    .map(([[status, endKind], a, b, handedOverAt]) => {
      const [receivedAt, endedAt] = a < b ? [a, b] : [b, a]
      return {
        status: status as DossierStatus,
        receivedAt,
        endedAt,
        endKind,
        ...(handedOverAt && { handedOverAt }),
        pauses: [],
      }
    }),
)

function paused(status: string, kind: PauseKind, from: LocalDateTime): Course {
  return { status: status as DossierStatus, receivedAt: from, pauses: [{ kind, from }] }
}

/** Any claim a list can make. */
export const anyClaim: fc.Arbitrary<DossierClaim> = fc
  .record({
    source: words,
    code: fc.stringMatching(/^H\d{2}\.\d{3}-26\d{4}-\d{4}$/),
    applicant: fc.option(fc.record({ applicantName: words, applicantIdNumber: fc.stringMatching(/^\d{12}$/) }), {
      nil: {},
    }),
    facts: fc.record({
      procedureCode: fc.stringMatching(/^[123]\.\d{6}$/),
      procedureName: words,
      fieldCode: words,
      fieldName: words,
      channel: fc.constantFrom(...channels),
      ...marks,
    }),
    times: fc.record({ submittedAt: moment, dueAt: moment }, { requiredKeys: [] }),
    course,
    money,
    unit: fc.option(words, { nil: undefined }),
  })
  .map(({ source, code, applicant, facts, times, course: ran, money: paid, unit }) => ({
    source,
    code,
    ...applicant,
    facts: { ...facts, ...times, dueByInstant: false, ...ran, ...paid, ...(unit && { officer: unit }) },
    statedStatus: '',
    ...(unit && { processingUnit: unit }),
  }))

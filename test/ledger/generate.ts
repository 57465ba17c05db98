import { type Chance, chanceOf } from './random.ts'
import type { LedgerRow, StatusCode } from './ledger-row.ts'

/** Why a row of the list must stay out. */
export const faults = [
  'no-code',
  'bad-date',
  'bad-due',
  'bad-status',
  'no-status',
  'ended-first',
  'no-end',
  'bad-channel',
  'no-channel',
] as const
export type Fault = (typeof faults)[number]

/** A line of a list: a row that is true, one a later line supersedes, or one that must be rejected. */
export type LedgerLine = { readonly row: LedgerRow; readonly fault?: Fault }

export type Ledger = {
  /** What is in the file, in order. */
  readonly lines: readonly LedgerLine[]
  /** What is true: one row a dossier. */
  readonly rows: readonly LedgerRow[]
}

/** First days of windows: most mistakes are made at their edges. */
const edges = ['2024-12-15', '2025-12-15', '2026-03-15', '2026-04-15', '2026-06-15', '2026-07-01', '2026-09-15']
const procedures = [
  { procedure: '2.000815', procedureName: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', hourly: false },
  { procedure: '1.001193', procedureName: 'Đăng ký khai sinh; "trọn gói"', hourly: false },
  { procedure: '9.000001', procedureName: 'Thủ tục hạn tính theo giờ', hourly: true },
]
const fields = [
  { fieldCode: 'G15-TP08', fieldName: 'Hộ tịch' },
  { fieldCode: 'G13-TN02', fieldName: 'Đất đai' },
  { fieldCode: '', fieldName: 'Lao động' },
  { fieldCode: '', fieldName: '' },
]
const names = ['Nguyễn Văn Tèo', 'Trần "Tí" Ếch', 'Công ty TNHH A, B; C', 'Ông Ba\nbà Bảy', 'Đỗ Thị Ươm\t', "'Lê"]
const sources = ['HTTT giải quyết TTHC tỉnh', 'Hệ thống hộ tịch', '']

export function generateLedger(seed: number, size: number, prefix = 'H'): Ledger {
  const chance = chanceOf(seed)
  const lines: LedgerLine[] = []
  const rows: LedgerRow[] = []
  for (let n = 0; n < size; n += 1) {
    const row = aRow(chance, `${prefix}${seed}.24-${String(n).padStart(6, '0')}`)
    rows.push(row)
    lines.push(...tellings(chance, row))
    if (chance.yes(0.08)) {
      const twin = aRow(
        chance,
        row.code,
        sources.find((source) => source !== row.source)!,
      )
      rows.push(twin)
      lines.push({ row: twin })
    }
    if (chance.yes(0.05))
      lines.push({ row: aRow(chance, `X${seed}-${n}`, '', n % 2 ? '9' : '10'), fault: faults[n % faults.length]! })
  }
  return { lines, rows }
}

/** The same dossiers some time later: some moved on, some corrected, some untouched; and late arrivals. */
export function laterLedger(seed: number, before: Ledger): Ledger {
  const chance = chanceOf(seed)
  const rows = before.rows.flatMap((row) => {
    if (chance.yes(0.5)) return [row]
    if (chance.yes(0.1)) return [aRow(chance, row.code, row.source)]
    return [
      chance.yes(0.2)
        ? { ...row, channel: chance.one(['online', 'counter', 'post'] as const), eResult: !row.eResult }
        : movedOn(chance, row),
    ]
  })
  const late = generateLedger(seed + 1, Math.floor(rows.length / 5), 'M')
  return { lines: [...rows.map((row) => ({ row })), ...late.lines], rows: [...rows, ...late.rows] }
}

function movedOn(chance: Chance, row: LedgerRow): LedgerRow {
  if (row.status === '9') return { ...row, status: '10', handedOver: row.ended ?? row.handedOver! }
  if (['3', '7', '10', 'TC'].includes(row.status)) return row
  const course = courseOf(chance, chance.one(['4', '5', '9', '10', '7', 'TC', '3'] as const), row.received)
  const { ended: _, handedOver: __, ...rest } = row
  return { ...rest, ...course }
}

function aRow(chance: Chance, code: string, source = chance.one(sources), status = aStatus(chance)): LedgerRow {
  const course = courseOf(chance, status)
  const due = aDue(chance, course.ended ?? course.handedOver ?? course.received)
  const fee = chance.one([undefined, 0, 8000, 1_500_000])
  return {
    code,
    source,
    ...course,
    ...(due === undefined ? {} : { due }),
    ...chance.one(procedures),
    ...chance.one(fields),
    applicant: chance.one(names),
    channel: chance.one(['online', 'counter', 'post']),
    ...(fee === undefined ? {} : { fee }),
    payment: chance.one(['online', 'counter', 'unpaid', 'none']),
    digitised: chance.yes(0.6),
    eResult: chance.yes(0.6),
    reused: chance.yes(0.3),
    unit: chance.one(['Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công', '']),
  }
}

function aStatus(chance: Chance): StatusCode {
  return chance.one(['1', '2', '3', '4', '4', '5', '6', '7', '8', '9', '9', '9', '10', '10', '10', '10', 'TC', 'TD'])
}

type Course = Pick<LedgerRow, 'status' | 'received' | 'ended' | 'handedOver'>

function courseOf(chance: Chance, status: StatusCode, since?: string): Course {
  if (status === '1') return chance.yes(0.5) ? { status } : { status, received: aMoment(chance) }
  const received = since ?? aMoment(chance)
  if (['2', '4', '5', '6', '8', 'TD'].includes(status)) return { status, received }
  const ended = anEnd(chance, received)
  // Turned away before anybody received it: such a row has no receipt.
  if (status === '3' && since === undefined && chance.yes(0.2)) return { status, ended }
  if (status === '10') {
    const handedOver = chance.yes(0.3) ? ended : later(chance, ended, 5)
    return chance.yes(0.3) ? { status, received, handedOver } : { status, received, ended, handedOver }
  }
  return { status, received, ended }
}

function aMoment(chance: Chance): string {
  if (chance.yes(0.5)) {
    const edge = chance.one(edges)
    return chance.one([
      edge,
      `${edge}T00:00:00`,
      `${edge}T00:00:01`,
      `${addDays(edge, -1)}T23:59:59`,
      addDays(edge, -1),
      `${edge}T08:30:00`,
    ])
  }
  const day = addDays('2025-10-01', chance.below(300))
  return chance.yes(0.3) ? day : `${day}T${clock(chance)}`
}

/** Not before the receipt: on the same day when either has no time of day, else not before the instant. */
function anEnd(chance: Chance, received: string): string {
  const day = received.slice(0, 10)
  if (chance.yes(0.15)) return day
  if (chance.yes(0.1)) return `${day}T23:59:59`
  const edge = edges.find((each) => each > day)
  if (edge !== undefined && chance.yes(0.35))
    return chance.one([edge, `${edge}T00:00:00`, `${addDays(edge, -1)}T23:59:59`])
  return later(chance, received, 60)
}

function later(chance: Chance, moment: string, days: number): string {
  const day = addDays(moment.slice(0, 10), 1 + chance.below(days))
  return chance.yes(0.3) ? day : `${day}T${clock(chance)}`
}

function aDue(chance: Chance, near: string | undefined): string | undefined {
  if (near === undefined || chance.yes(0.1)) return undefined
  const day = addDays(near.slice(0, 10), chance.one([0, 0, 0, -1, 1, -20, 3, 15]))
  // Midnight on the dot cannot be told from a day alone.
  if (chance.yes(0.1)) return near.endsWith('T00:00:00') ? day : near
  return chance.one([day, `${day}T17:00:00`, `${day}T${clock(chance)}`])
}

/** How a list may tell of one dossier: once, or with an earlier state before or after it. */
function tellings(chance: Chance, row: LedgerRow): readonly LedgerLine[] {
  const final = ['3', '7', '9', '10', 'TC'].includes(row.status)
  if (!final || row.received === undefined || !chance.yes(0.15)) return [{ row }]
  const { ended: _, handedOver: __, ...open } = row
  const earlier: LedgerRow = {
    ...open,
    status: chance.one(['1', '2', '4', '5', '6', 'TD']),
    eResult: false,
    channel: 'counter',
  }
  const finished: LedgerRow = { ...open, status: '9', ended: row.ended ?? row.handedOver!, eResult: false }
  const others = row.status === '10' && chance.yes(0.5) ? [earlier, finished] : [earlier]
  const told = [row, ...others, ...(chance.yes(0.3) ? [row] : [])]
  return told.map((each) => ({ row: each })).toSorted(() => chance.below(3) - 1)
}

function clock(chance: Chance): string {
  const two = (limit: number) => String(chance.below(limit)).padStart(2, '0')
  // Midnight on the dot is what a date without a time becomes: a clock here is a working hour.
  return `${String(7 + chance.below(11)).padStart(2, '0')}:${two(60)}:${chance.yes(0.6) ? '00' : two(60)}`
}

function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

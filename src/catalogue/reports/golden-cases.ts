import type { Figures } from '#domain/indicators/figure.ts'
import { figuresFrom } from '#domain/indicators/compute.ts'
import { withComparisons } from '#domain/reports/figure-text.ts'
import { type Period, readPeriod } from '#domain/reports/period.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import { fillSheet } from '#domain/forms/sheet.ts'
import { sheetFigures } from '#domain/reports/sheet-figures.ts'
import { formsOf } from '#catalogue/forms/forms.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import type { ReportSettings } from '#domain/reports/report-settings.ts'
import { indicators } from '#catalogue/indicators/indicators.ts'

export type Counts = Readonly<Record<string, number>>

export const none: Counts = Object.fromEntries(
  indicators.filter((each) => each.kind !== 'rate').map((each) => [each.id, 0]),
)

/** Half a year of Bình Lục; early and on time were not told apart. */
const halfYear: Counts = {
  ...none,
  'dossiers.opening': 13,
  'dossiers.received': 5082,
  'dossiers.received.online': 5082,
  'dossiers.handled': 5095,
  'dossiers.resolved': 5064,
  'dossiers.resolved.notLate': 5064,
  'dossiers.inProgress': 31,
  'dossiers.inProgress.inTerm': 31,
  'dossiers.feeBearing': 3944,
  'dossiers.paidOnline': 3944,
  'dossiers.eResult': 4853,
  'dossiers.componentsDigitised': 5082,
  'dossiers.received.eResult': 4840,
  'procedures.ownAuthority': 320,
  'procedures.total': 320,
  'procedures.full': 102,
  'procedures.partial': 218,
  'procedures.boundaryFree': 243,
}

/** The month of Lục Ngạn. */
const month: Counts = {
  ...none,
  'dossiers.received': 1552,
  'dossiers.received.counter': 10,
  'dossiers.received.online': 1542,
  'dossiers.handled': 1552,
  'dossiers.resolved': 1512,
  'dossiers.resolved.early': 1481,
  'dossiers.resolved.onTime': 31,
  'dossiers.resolved.notLate': 1512,
  'dossiers.inProgress': 34,
  'dossiers.inProgress.inTerm': 34,
  'dossiers.paused': 5,
  'dossiers.paused.supplement': 3,
  'dossiers.paused.other': 2,
  'dossiers.withdrawn': 1,
  'dossiers.feeBearing': 1384,
  'dossiers.paidOnline': 1384,
  'dossiers.eResult': 1512,
  'dossiers.received.eResult': 1512,
  'dossiers.componentsDigitised': 1500,
}

const hard: Counts = {
  ...month,
  'dossiers.opening': 40,
  'dossiers.handled': 1592,
  'dossiers.received.post': 2,
  'dossiers.received.online': 1540,
  'dossiers.resolved.late': 7,
  'dossiers.resolved.early': 1474,
  'dossiers.resolved.notLate': 1505,
  'dossiers.inProgress': 71,
  'dossiers.inProgress.inTerm': 65,
  'dossiers.inProgress.overdue': 6,
  'dossiers.paidOnline': 1300,
  'dossiers.paidCounter': 80,
  'dossiers.unpaid': 4,
  'dossiers.refused': 2,
  'dossiers.returned': 1,
  'dossiers.reused': 120,
}

export function figuresOf(counts: Counts, absent: readonly string[] = []): Figures {
  return figuresFrom(indicators, new Map(Object.entries(counts).filter(([id]) => !absent.includes(id))))
}

type TypedCells = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The figures with the cells of the forms the report carries, filled as the officer typed them. */
function withForms(kind: ReportKind, period: string, figures: Figures, typed: TypedCells): Figures {
  const window = windowOf(readCase(kind, period))
  const entry = { by: 'Nguyễn Thị Hà', at: '2026-06-15T01:00:00Z' }
  const sheets = formsOf(kind, window).map((form) => {
    const cells = Object.entries(typed[form.id] ?? {}).map(([row, value]) => [row, { ...entry, value }] as const)
    return fillSheet(form, { window, figures, typed: new Map(cells) })
  })
  return new Map([...figures, ...sheetFigures(sheets)])
}

export function readCase(kind: ReportKind, period: string): Period {
  const read = readPeriod(kind, period)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

export const binhLuc: ReportSettings = {
  parentBody: 'Tỉnh Ninh Bình',
  body: 'Ủy ban nhân dân xã Bình Lục',
  bodyShort: 'UBND xã Bình Lục',
  place: 'Bình Lục',
  addressees: ['Sở Nội vụ tỉnh Ninh Bình'],
  recipients: ['Như trên', 'Lãnh đạo UBND xã', 'Lưu: VT, VHXH'],
  signing: { capacity: 'TM-KT', name: 'Nguyễn Văn An', title: 'Phó Chủ tịch' },
  symbol: 'BC-UBND',
}
const lucNgan: ReportSettings = {
  ...binhLuc,
  parentBody: 'Tỉnh Bắc Ninh',
  body: 'Ủy ban nhân dân xã Lục Ngạn',
  bodyShort: 'UBND xã Lục Ngạn',
  place: 'Lục Ngạn',
  addressees: ['Sở Nội vụ tỉnh Bắc Ninh'],
}

export type Case = {
  readonly kind: ReportKind
  readonly period: string
  readonly settings: ReportSettings
  readonly figures: Figures
}

const noEarlyOrOnTime = ['dossiers.resolved.early', 'dossiers.resolved.onTime']

export const cases: Readonly<Record<string, Case>> = {
  'half-year-binh-luc': {
    kind: 'half-year',
    period: '2026-H1',
    settings: binhLuc,
    figures: withForms('half-year', '2026-H1', figuresOf(halfYear, noEarlyOrOnTime), {
      BM1: { '2.1': 41, '2.2': 34 },
      BM2: { '1.2': 0 },
      BM3: { '1.1': 0, '3.4.1': 0 },
      BM4: { '2.1': 39, '2.2': 36 },
    }),
  },
  'half-year-nothing-typed': {
    kind: 'half-year',
    period: '2026-H1',
    settings: binhLuc,
    figures: withForms('half-year', '2026-H1', new Map(), {}),
  },
  'month-luc-ngan': { kind: 'month', period: '2026-04', settings: lucNgan, figures: figuresOf(month) },
  'month-zero': { kind: 'month', period: '2026-04', settings: lucNgan, figures: figuresOf(none) },
  'month-missing': { kind: 'month', period: '2026-04', settings: lucNgan, figures: new Map() },
  'quarter-up-and-late': {
    kind: 'quarter',
    period: '2026-Q1',
    settings: binhLuc,
    figures: withComparisons(figuresOf(hard), {
      previous: figuresOf({ ...month, 'dossiers.received': 1400, 'dossiers.received.online': 1200 }),
    }),
  },
  'year-down': {
    kind: 'year',
    period: '2026',
    settings: { ...binhLuc, body: 'Ủy ban nhân dân phường Hoa Lư', bodyShort: 'UBND phường Hoa Lư', place: 'Hoa Lư' },
    figures: withComparisons(figuresOf(month), {
      lastYear: figuresOf({ ...month, 'dossiers.received': 2000, 'dossiers.received.online': 1998 }),
    }),
  },
  'programme-first-measured': {
    kind: 'programme',
    period: '2021..2025',
    settings: binhLuc,
    figures: withForms('programme', '2021..2025', figuresOf({ ...month, 'procedures.ownAuthority': 123 }), {
      'PL-I': {
        '1.1.a': 50,
        '1.1.b': 50,
        '1.3.1': 50,
        '1.3.2': 50,
        '1.3.3': 0,
        '1.4.1': 480,
        '2.1': 0,
        '4.2.1': 20,
        '4.2.2': 17,
      },
    }),
  },
}

import type { Figure, Figures } from '#domain/indicators/figure.ts'
import { type Form, type FormRow, hasEnded } from '#domain/forms/form.ts'
import { fillSheet, totalLine, type Line, type Sheet, type TypedCell } from '#domain/forms/sheet.ts'
import { splitId } from '#domain/forms/evaluate.ts'
import { percentage } from '#kernel/rate.ts'
import { localDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'

/** A half-year of a commune in which everything adds up: what the tests of forms and checks start from. */
export const exampleWindow: Window = { from: localDate('2025-12-15'), to: localDate('2026-06-14') }

export const exampleFields: readonly Line[] = [
  { key: 'G13-TN02', label: 'Đất đai' },
  { key: 'G15-TP08', label: 'Hộ tịch' },
]

const landFigures: Record<string, number> = {
  'dossiers.opening': 5,
  'dossiers.received': 73,
  'dossiers.received.online': 70,
  'dossiers.received.counter': 2,
  'dossiers.received.post': 1,
  'dossiers.handled': 78,
  'dossiers.resolved': 30,
  'dossiers.resolved.early': 20,
  'dossiers.resolved.onTime': 7,
  'dossiers.resolved.late': 3,
  'dossiers.resolved.notLate': 27,
  'dossiers.inProgress': 40,
  'dossiers.inProgress.inTerm': 38,
  'dossiers.inProgress.overdue': 2,
  'dossiers.paused': 4,
  'dossiers.paused.supplement': 2,
  'dossiers.paused.payment': 1,
  'dossiers.paused.other': 1,
  'dossiers.refused': 1,
  'dossiers.withdrawn': 2,
  'dossiers.returned': 1,
  'dossiers.eResult': 28,
  'dossiers.feeBearing': 60,
  'dossiers.paidOnline': 55,
  'dossiers.paidCounter': 4,
  'dossiers.unpaid': 1,
  'dossiers.componentsDigitised': 71,
  'dossiers.reused': 12,
  'dossiers.received.resolved': 27,
  'dossiers.received.resolved.early': 19,
  'dossiers.received.resolved.onTime': 6,
  'dossiers.received.resolved.late': 2,
  'dossiers.received.inProgress': 39,
  'dossiers.received.inProgress.inTerm': 38,
  'dossiers.received.inProgress.overdue': 1,
  'dossiers.received.paused': 4,
  'dossiers.received.paused.supplement': 2,
  'dossiers.received.paused.payment': 1,
  'dossiers.received.paused.other': 1,
  'dossiers.received.refused': 1,
  'dossiers.received.withdrawn': 1,
  'dossiers.received.returned': 1,
  'dossiers.received.eResult': 25,
}

const procedureFigures: Record<string, number> = {
  'procedures.total': 320,
  'procedures.ownAuthority': 300,
  'procedures.vertical': 20,
  'procedures.full': 102,
  'procedures.partial': 198,
  'procedures.interlinked': 8,
  'procedures.interlinkedAcross': 17,
  'procedures.boundaryFree': 243,
  'procedures.feeBearing': 96,
}

const rates: Record<string, readonly [string, string]> = {
  'dossiers.onTimeRate.ofResolved': ['dossiers.resolved.notLate', 'dossiers.resolved'],
  'dossiers.onlineRate.ofReceived': ['dossiers.received.online', 'dossiers.received'],
  'dossiers.eResultRate.ofReceived': ['dossiers.received.eResult', 'dossiers.received'],
  'dossiers.eResultRate.ofResolved': ['dossiers.eResult', 'dossiers.resolved'],
  'dossiers.onlinePaymentRate.ofFeeBearing': ['dossiers.paidOnline', 'dossiers.feeBearing'],
  'dossiers.digitisedRate.ofReceived': ['dossiers.componentsDigitised', 'dossiers.received'],
  'procedures.boundaryFreeRate.ofTotal': ['procedures.boundaryFree', 'procedures.total'],
}

/** Civil status is three times the land office, so that no two figures of the commune are equal by accident. */
export function exampleFigures(): Map<string, Figure> {
  const counts = new Map(Object.entries(procedureFigures))
  for (const [id, land] of Object.entries(landFigures)) {
    counts
      .set(id, land * 4)
      .set(splitId(id, 'G13-TN02'), land)
      .set(splitId(id, 'G15-TP08'), land * 3)
  }
  const figures = new Map<string, Figure>()
  for (const [id, known] of counts) {
    figures.set(id, { id, value: { known }, unit: id.startsWith('p') ? 'thủ tục' : 'hồ sơ', records: known })
  }
  for (const [id, [top, bottom]] of Object.entries(rates)) {
    const [numerator, denominator] = [counts.get(top)!, counts.get(bottom)!]
    const value = { known: percentage(numerator, denominator)! }
    figures.set(id, { id, value, unit: '%', numerator, denominator, records: denominator })
  }
  return figures
}

/** Values that satisfy every relation of every form; anything not named here is 1, or 100 %. */
const entered: Record<string, Record<string, number>> = {
  BM1: { '1': 21, '2.1': 41, '2.2': 34, '3.3.1': 12, '3.3.2': 12, '4.1': 50, '4.2': 47, '4.3': 2, '5.1': 480 },
  BM2: { '2.2.1': 0, '2.2.2': 0, '3.2.1': 3, '3.2.2': 2 },
  BM3: { '3.4.1': 0, '3.4.2': 0 },
  BM4: { '2.1': 39, '2.2': 36, '2.5': 10, '3.1': 13, '3.2': 10, '3.4': 23.08 },
  BM5: { '1.1': 20, '1.2': 19 },
  BM6: { '1.1': 17759.720212, '1.2': 17470.907102 },
  BM7: { '6.4.1': 198, '6.4.3': 90, '6.5.1': 102, '6.5.3': 70, '6.6.2': 300, '6.8.2': 88 },
  'PL-I': {
    '1.1.a': 50,
    '1.1.b': 50,
    '1.3.1': 50,
    '1.3.2': 49,
    '3.2.1.a': 102,
    '4.2.1': 20,
    '4.2.2': 17,
    '4.1.5.a': 4,
    '6.1.a': 17759.720212,
    '6.1.b': 17470.907102,
    '7.5.2.c': 10,
  },
}

export function exampleEntries(form: Form, window: Window = exampleWindow): Map<string, TypedCell> {
  const entry = { by: 'Nguyễn Thị Hoa', at: '2026-06-15T02:00:00Z' }
  if (form.layout === 'columns') {
    const lines = [totalLine, ...exampleFields.map((field) => field.key)]
    const blank = form.columns.filter((column) => column.source.kind === 'typed')
    return new Map(
      lines.flatMap((line) => blank.map((column) => [`${line}/${column.number}`, { ...entry, value: 0 }] as const)),
    )
  }
  const open = form.rows.filter((row) => row.source.kind === 'typed' && !hasEnded(row, window))
  return new Map(open.map((row) => [row.number, { ...entry, value: entered[form.id]?.[row.number] ?? usual(row) }]))
}

function usual(row: FormRow): number {
  return row.valueType === 'percent' ? 100 : 1
}

export function exampleSheet(form: Form, figures: Figures = exampleFigures(), window: Window = exampleWindow): Sheet {
  return fillSheet(form, { window, figures, typed: exampleEntries(form, window), splits: exampleFields })
}

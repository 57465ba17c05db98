import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSheets, rules } from '#domain/checks/check-sheets.ts'
import { identities } from '#domain/checks/identities.ts'
import type { CheckInput } from '#domain/checks/rule.ts'
import { splitId } from '#domain/forms/evaluate.ts'
import type { Form } from '#domain/forms/form.ts'
import { addressOf, fillSheet, type Sheet, type SheetCell, type TypedCell } from '#domain/forms/sheet.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import { localDate } from '#kernel/local-time.ts'
import { exampleEntries, exampleFields, exampleFigures, exampleSheet, exampleWindow } from './example.ts'
import { findForm, forms, formsOf } from './forms.ts'

const programmeWindow = { from: localDate('2020-12-15'), to: localDate('2025-12-14') }

function clean(): CheckInput {
  const figures = exampleFigures()
  const filled = formsOf('half-year', exampleWindow).map((form) => ({ form, sheet: exampleSheet(form, figures) }))
  return {
    kind: 'half-year',
    window: exampleWindow,
    expectedWindow: exampleWindow,
    reportDate: localDate('2026-06-16'),
    figures,
    filled,
  }
}

/** The clean report with one figure changed, the forms filled from it. */
function withFigure(id: string, change: Partial<Figure> | number): CheckInput {
  const figures = exampleFigures()
  const figure = figures.get(id)!
  const counted = typeof change === 'number' ? { value: { known: change }, records: change } : change
  figures.set(id, { ...figure, ...counted })
  return {
    ...clean(),
    figures,
    filled: clean().filled.map(({ form }) => ({ form, sheet: exampleSheet(form, figures) })),
  }
}

/** The clean report with one form filled otherwise. */
function withEntry(id: string, number: string, value: number | null): CheckInput {
  const form = findForm(id)!
  const entry: TypedCell = { by: 'Nguyễn Thị Hoa', at: '2026-06-15T02:00:00Z', value }
  const typed = new Map([...exampleEntries(form), [number, entry]])
  const { figures, ...rest } = clean()
  return {
    ...rest,
    figures,
    filled: [{ form, sheet: fillSheet(form, { window: exampleWindow, figures, typed, splits: exampleFields }) }],
  }
}

/** The clean report with one printed cell changed by hand. */
function withCell(id: string, address: string, change: Partial<SheetCell>): CheckInput {
  const form = findForm(id)!
  const sheet = exampleSheet(form)
  const cells = sheet.cells.map((cell) => (addressOf(cell) === address ? { ...cell, ...change } : cell))
  return { ...clean(), filled: [{ form, sheet: { ...sheet, cells } }] }
}

const known = (value: number) => ({ value: { known: value } })
const codesOf = (input: CheckInput) => checkSheets(input).map((finding) => `${finding.code} ${finding.severity}`)

describe('the rules over a report', () => {
  test('a report in which everything adds up has no finding', () => {
    expect(checkSheets(clean())).toEqual([])
  })

  test('so has the summing-up of a programme', () => {
    const figures = exampleFigures()
    const filled = formsOf('programme', programmeWindow).map((form) => ({
      form,
      sheet: exampleSheet(form, figures, programmeWindow),
    }))
    expect(checkSheets({ kind: 'programme', window: programmeWindow, figures, filled })).toEqual([])
  })

  test('codes are written once, as KT-nnn, each with a title', () => {
    const codes = rules.map((rule) => rule.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const rule of rules)
      expect(rule).toMatchObject({ code: expect.stringMatching(/^KT-\d{3}$/), title: expect.stringMatching(/\S/) })
  })

  const previous = { window: { from: localDate('2025-06-15'), to: localDate('2025-12-14') }, figures: exampleFigures() }
  const bm1 = findForm('BM1')!
  const failing: readonly (readonly [string, string, () => CheckInput])[] = [
    ['KT-001 error', 'a dossier lost between the states', () => withFigure('dossiers.withdrawn', 7)],
    ['KT-002 error', 'a dossier of no channel', () => withFigure('dossiers.received.post', 3)],
    ['KT-003 error', 'resolved, neither early, on time nor late', () => withFigure('dossiers.resolved.late', 11)],
    ['KT-004 error', 'in progress, neither in term nor overdue', () => withFigure('dossiers.inProgress.overdue', 9)],
    ['KT-005 error', 'a fee neither paid nor unpaid', () => withFigure('dossiers.unpaid', 3)],
    ['KT-006 error', 'handled is not opening and received', () => withFigure('dossiers.handled', 311)],
    ['KT-007 error', 'a received dossier in no state', () => withFigure('dossiers.received.refused', 3)],
    ['KT-015 error', 'paused otherwise than in a known way', () => withFigure('dossiers.paused', 17)],
    ['KT-016 error', 'not late is not early and on time', () => withFigure('dossiers.resolved.notLate', 107)],
    ['KT-008 error', 'a field that does not add up', () => withFigure(splitId('dossiers.reused', 'G15-TP08'), 35)],
    ['KT-009 error', 'more reused than received', () => withFigure('dossiers.reused', 400)],
    [
      'KT-010 error',
      'a rate out of nowhere',
      () => {
        const input = clean()
        const figure: Figure = { id: 'dossiers.onlineRate.ofReceived', value: { known: 95.89 }, unit: '%', records: 0 }
        return { ...input, figures: new Map([...input.figures, [figure.id, figure]]) }
      },
    ],
    [
      'KT-011 error',
      'a rate that is not its parts',
      () => withFigure('dossiers.onTimeRate.ofResolved', { value: { known: 100 } }),
    ],
    [
      'KT-012 error',
      'a rate over 100 %',
      () => withFigure('dossiers.onlineRate.ofReceived', { value: { known: 101 }, numerator: 101, denominator: 100 }),
    ],
    [
      'KT-013 error',
      'a number that is not the size of its list',
      () => withFigure('procedures.total', { records: 319 }),
    ],
    ['KT-014 error', 'an opening that is not the last closing', () => ({ ...clean(), previous })],
    ['KT-020 error', 'parts that are not the whole', () => withEntry('BM5', '1.2', 18)],
    ['KT-021 error', 'parts that are more than the whole', () => withEntry('BM1', '4.2', 60)],
    ['KT-021 error', 'a known part that is more than the whole already', () => withEntry('BM1', '4.1', 3)],
    ['KT-021 warning', 'more people than the quota', () => withEntry('BM4', '2.2', 41)],
    ['KT-022 error', 'a sum changed by hand', () => withCell('BM6', '2', known(9))],
    ['KT-023 error', 'a rate changed by hand', () => withCell('BM1', '2', known(63.6))],
    ['KT-023 error', '0/0 as 0 %', () => withCell('BM2', '2.2', known(0))],
    ['KT-024 error', 'a rate with a blank part', () => withCell('BM1', '2.1', { value: { missing: 'not-entered' } })],
    ['KT-025 error', 'more done than planned', () => withEntry('BM1', '2.2', 42)],
    ['KT-025 warning', 'more spent than planned', () => withEntry('BM6', '1.2', 20000)],
    ['KT-026 error', 'a percentage over 100', () => withEntry('BM7', '5.2', 110)],
    ['KT-027 error', 'a code outside its list', () => withEntry('BM1', '5.2', 3)],
    ['KT-027 error', 'six dialogues where yes or no is asked', () => withEntry('BM1', '6', 6)],
    ['KT-028 error', 'half a document', () => withEntry('BM1', '1', 21.5)],
    ['KT-028 error', 'a negative count', () => withEntry('BM1', '1', -1)],
    ['KT-028 error', 'less than a đồng', () => withEntry('BM6', '1.1', 3000.0000001)],
    ['KT-029 warning', 'a header with a number', () => withEntry('BM3', '3', 738)],
    ['KT-029 warning', 'a number typed over a figure', () => withEntry('BM3', '3.3.1', 738)],
    ['KT-030 warning', 'a blank without a reason', () => withEntry('BM1', '5.1', null)],
    ['KT-031 info', 'twice as many as last time', () => withCell('BM1', '5.1', { previous: { known: 240 - 1 } })],
    ['KT-032 error', 'a total line that is not its fields', () => withCell('II.06a', 'total/4', known(1))],
    ['KT-033 error', 'a printed number that is not its figure', () => withCell('BM3', '3.3.1', known(121))],
    ['KT-040 warning', 'the window of another period', () => ({ ...clean(), expectedWindow: programmeWindow })],
    [
      'KT-040 warning',
      'half a year called a month',
      () => {
        const { expectedWindow: _, ...input } = clean()
        return { ...input, kind: 'month' }
      },
    ],
    [
      'KT-041 error',
      'dated before its figures are closed',
      () => ({ ...clean(), reportDate: localDate('2026-06-09') }),
    ],
    [
      'KT-042 error',
      'a form of another window',
      () => {
        const sheet: Sheet = { ...exampleSheet(bm1), window: programmeWindow }
        return { ...clean(), filled: [{ form: bm1, sheet }] }
      },
    ],
    [
      'KT-043 warning',
      'a form that is over',
      () => ({ ...clean(), filled: [{ form: findForm('PL-I')!, sheet: exampleSheet(findForm('PL-I')!) }] }),
    ],
  ]

  test.each(failing)('%s: %s', (expected, _, input) => {
    expect(codesOf(input())).toContain(expected)
  })

  test('every rule has a failing case', () => {
    const shown = new Set(failing.map(([expected]) => expected.slice(0, 6)))
    expect(rules.map((rule) => rule.code).filter((code) => !shown.has(code))).toEqual([])
  })

  test('the closing of a previous report that does not touch this one is not compared', () => {
    const early = { ...previous, window: { from: localDate('2024-06-15'), to: localDate('2024-12-14') } }
    expect(checkSheets({ ...clean(), previous: early })).toEqual([])
  })

  test('a blank with a reason, and a small base, are left alone', () => {
    const form = bm1
    const why: TypedCell = { by: 'Hoa', at: '2026-06-15T02:00:00Z', value: null, note: 'Kỳ này chưa khảo sát' }
    const typed = new Map([...exampleEntries(form), ['5.1', why]])
    const sheet = fillSheet(form, { window: exampleWindow, figures: exampleFigures(), typed })
    expect(checkSheets({ ...clean(), filled: [{ form, sheet }] })).toEqual([])
    expect(checkSheets(withCell('BM1', '4.1', { previous: { known: 19 } }))).toEqual([])
  })

  test('says it in a sentence with the numbers', () => {
    const messages = (input: CheckInput) => checkSheets(input).map((finding) => finding.message)
    expect(messages(withEntry('BM5', '1.2', 18))).toEqual(['Biểu mẫu 5, dòng 1.1: 20 khác 1.2 (18) + 1.3 (1) = 19.'])
    expect(messages(withCell('BM1', '2', known(63.6)))).toEqual([
      'Biểu mẫu 1, dòng 2: tỷ lệ 63,60 % không khớp với dòng 2.2/2.1 (34/41): 82,93 %.',
    ])
    expect(messages(withFigure('dossiers.withdrawn', 7))[0]).toBe(
      'Số hồ sơ không khớp: kỳ trước chuyển sang 20 + tiếp nhận trong kỳ 292 là 312, còn đã giải quyết 120 + đang giải quyết 160 + chờ bổ sung 8 + chờ thực hiện nghĩa vụ tài chính 4 + tạm dừng khác 4 + từ chối 4 + rút 7 + trả lại 4 là 311; lệch 1.',
    )
  })
})

describe('any one changed number of what is cross-footed is found', () => {
  const ids = [
    ...new Set(identities.flatMap((identity) => [...identity.left, ...identity.right].map((term) => term.id))),
  ]
  const everywhere = ids.flatMap((id) => [id, ...exampleFields.map((field) => splitId(id, field.key))])

  test('in the figures', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), fc.integer({ min: 1, max: 500 }), (id, by) => {
        const was = exampleFigures().get(id)!.records
        expect(codesOf(withFigure(id, was + by))).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('in the printed cells', () => {
    const places = forms.flatMap((form) => crossFooted(form).map((address) => [form, address] as const))
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 500 }), ([form, address], by) => {
        const cell = exampleSheet(form).cells.find((one) => addressOf(one) === address)!
        const value = 'known' in cell.value ? cell.value.known : 0
        const errors = codesOf(withCell(form.id, address, known(value + by))).filter((code) => code.endsWith('error'))
        expect(errors).not.toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

/** Cells of sums and equalities (a rate may keep its rounded value when a part moves by one). */
function crossFooted(form: Form): readonly string[] {
  const declared = form.layout === 'rows' ? form.rows : form.columns
  const inSums = declared.flatMap((one) => (one.source.kind === 'sum' ? [one.number, ...one.source.of] : []))
  const equal = form.relations.filter((relation) => relation.how === 'equal')
  const numbers = new Set([...inSums, ...equal.flatMap((relation) => [relation.whole, ...relation.parts])])
  const cells = exampleSheet(form).cells.filter((cell) => numbers.has(cell.number) && 'known' in cell.value)
  return cells.map(addressOf)
}

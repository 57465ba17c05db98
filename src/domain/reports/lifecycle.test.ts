import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import { roles } from '#domain/access/actor.ts'
import type { Figure, Figures } from '#domain/indicators/figure.ts'
import { describeChanges, describeTextChanges } from './changes.ts'
import {
  decideIssue,
  decideStep,
  type IssueInput,
  reportStates,
  type ReportState,
  type ReportStep,
  reportSteps,
  stepsFor,
} from './lifecycle.ts'
import type { Section } from './narrative.ts'

const allowed: readonly string[] = [
  'draft edit reporting → draft',
  'draft check reporting → checked',
  'checked approve chairman → approved',
  'checked reopen reporting → draft',
  'checked reopen chairman → draft',
  'approved issue chairman → issued',
  'approved reopen chairman → draft',
  'issued correct reporting → draft',
]

test('every state × step × role: only these are allowed, all others are refused in words', () => {
  const found: string[] = []
  for (const state of Object.keys(reportStates) as ReportState[]) {
    for (const step of reportSteps) {
      for (const role of roles) {
        const decision = decideStep({ state, step, role, findings: [], reason: 'theo ý kiến của Sở' })
        if (decision.ok) found.push(`${state} ${step} ${role} → ${decision.value.state}`)
        else expect(decision.refusal.message).toMatch(/\.$/)
        expect(stepsFor(state, role).some((each) => each.step === step)).toBe(decision.ok)
      }
    }
  }
  expect(found).toEqual(allowed)
})

const error = { severity: 'error' } as const

test.each<
  [
    string,
    ReportState,
    ReportStep,
    'reporting' | 'chairman',
    readonly { severity: 'error' | 'warning'; waived?: boolean }[],
    string,
  ]
>([
  ['an open error stops the check', 'draft', 'check', 'reporting', [error], 'open-errors'],
  ['a waived error does not', 'draft', 'check', 'reporting', [{ ...error, waived: true }], 'checked'],
  ['a warning does not', 'draft', 'check', 'reporting', [{ severity: 'warning' }], 'checked'],
  ['an error that came later stops the approval', 'checked', 'approve', 'chairman', [error], 'open-errors'],
  ['an error does not stop the way back', 'checked', 'reopen', 'chairman', [error], 'draft'],
])('%s', (_, state, step, role, findings, expected) => {
  const decision = decideStep({ state, step, role, findings, reason: 'sửa số liệu' })
  expect(decision.ok ? decision.value.state : decision.refusal.code).toBe(expected)
})

test('the way back and a correction need a reason', () => {
  for (const [state, step, role] of [
    ['checked', 'reopen', 'chairman'],
    ['issued', 'correct', 'reporting'],
  ] as const) {
    const decision = decideStep({ state, step, role, findings: [], reason: '  ' })
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'reason-needed' } })
  }
})

const issue: IssueInput = {
  state: 'approved',
  role: 'chairman',
  findings: [],
  number: 12,
  date: localDate('2026-06-16'),
  windowEnd: localDate('2026-06-14'),
}
const { number: _number, ...unnumbered } = issue
const { date: _date, ...undated } = issue

test.each<[string, IssueInput, string]>([
  ['with number and date', issue, 'issued'],
  ['without a number', unnumbered, 'number-needed'],
  ['with number 0', { ...issue, number: 0 }, 'number-needed'],
  ['without a date', undated, 'date-needed'],
  ['before its figures close', { ...issue, date: localDate('2026-06-13') }, 'too-early'],
  ['twice', { ...issue, state: 'issued' }, 'wrong-state'],
  ['with an open error', { ...issue, findings: [error] }, 'open-errors'],
])('issuing %s', (_, input, expected) => {
  const decision = decideIssue(input)
  expect(decision.ok ? decision.value.state : decision.refusal.code).toBe(expected)
})

function figures(...all: readonly Figure[]): Figures {
  return new Map(all.map((figure) => [figure.id, figure]))
}

function count(id: string, value: number): Figure {
  return { id, value: { known: value }, unit: 'hồ sơ', records: value }
}

test('what changed since a report is named figure by figure', () => {
  const rate = (numerator: number, known: number): Figure => ({
    id: 'rate',
    value: { known },
    unit: '%',
    numerator,
    denominator: 1552,
    records: 1552,
  })
  const before = figures(count('received', 1552), count('late', 0), rate(1542, 99.36), count('received@previous', 1))
  const after = figures(count('received', 1553), count('late', 0), rate(1541, 99.29), count('received@previous', 2), {
    id: 'pakn',
    value: { missing: 'not-entered' },
    unit: 'vụ',
    records: 0,
  })
  const labels: Readonly<Record<string, string>> = {
    received: 'Hồ sơ tiếp nhận',
    rate: 'Tỷ lệ trực tuyến',
  }
  expect(describeChanges(before, after, (id) => labels[id] ?? id)).toEqual([
    {
      figure: 'received',
      label: 'Hồ sơ tiếp nhận',
      before: '1.552',
      after: '1.553',
      difference: 1,
      sentence: 'Hồ sơ tiếp nhận: 1.552 → 1.553',
    },
    {
      figure: 'rate',
      label: 'Tỷ lệ trực tuyến',
      before: '1.542/1.552 = 99,36%',
      after: '1.541/1.552 = 99,29%',
      difference: -0.07,
      sentence: 'Tỷ lệ trực tuyến: 1.542/1.552 = 99,36% → 1.541/1.552 = 99,29%',
    },
  ])
})

test('a correction names the sections whose words changed', () => {
  const section = (id: string, heading: string, text: string): Section => ({
    id,
    heading,
    level: 2,
    paragraphs: [{ id: 'p', text, origin: 'edited' }],
  })
  const before = [section('a', 'Thể chế', 'Một.'), section('b', 'Bộ máy', 'Hai.'), section('c', 'Cũ', 'Ba.')]
  const after = [section('a', 'Thể chế', 'Một. '), section('b', 'Bộ máy', 'Khác.')]
  expect(describeTextChanges(before, after)).toEqual(['Bộ máy', 'Cũ'])
})

import { expect, test } from 'vitest'
import type { Actor, Role } from '#domain/access/actor.ts'
import { localDate } from '#kernel/local-time.ts'
import { reportWork } from './report-work.ts'

const window = { from: localDate('2025-12-15'), to: localDate('2026-06-14') }
const report = {
  id: 'r1',
  commune: '13504',
  kind: 'half-year',
  period: '2026-H1',
  version: 1,
  window,
  state: 'draft',
  sections: [],
  revision: 1,
  corrects: null,
  correctionNote: null,
  createdAt: new Date(0),
  createdBy: '',
  number: null,
  dated: null,
  asOf: null,
  issuedAt: null,
  rootHash: null,
} as const
const due = [
  { kind: 'quarter', period: '2026-Q2', label: 'quý II năm 2026', window, sendBy: localDate('2026-06-16') },
] as const
const as = (role: Role): Actor => ({ accountId: 'a', name: 'A', role, commune: '13504', province: '37' })
const today = localDate('2026-06-18')

function titlesFor(role: Role, state: 'draft' | 'checked' | 'approved' | 'issued'): readonly string[] {
  return reportWork({ reports: [{ ...report, state }], due }, as(role), today).flatMap((group) =>
    group.items.map(({ title }) => title),
  )
}

const title = 'Báo cáo CCHC 6 tháng đầu năm 2026'
const late = 'Chưa mở: báo cáo CCHC quý II năm 2026'

test.each([
  ['reporting', 'draft', [late, title]],
  ['reporting', 'checked', [late]],
  ['chairman', 'draft', []],
  ['chairman', 'checked', [title]],
  ['chairman', 'approved', [title]],
  ['chairman', 'issued', []],
  ['counter', 'checked', []],
] as const)('%s sees of a report that is %s: %o', (role, state, expected) => {
  expect(titlesFor(role, state)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { findListProblems, findRecomputedProblems } from './check-figures.ts'
import type { FrozenFacts, FrozenFigure, FrozenList } from './package-contents.ts'

const rows = (...places: number[]): FrozenList => ({ register: 'procedures', rows: places })
const facts: FrozenFacts = { dossiers: [], registers: { procedures: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } }
const typed = { by: 'Lê Thị Mai', at: '2026-06-14T03:00:00Z' }

function figure(id: string, known: number, more: Partial<FrozenFigure> = {}): FrozenFigure {
  return { id, value: { known }, unit: 'thủ tục', records: known, ...more }
}

test.each<[string, FrozenFigure, RegExp | undefined]>([
  ['a list of its size', figure('p', 2, { list: rows(0, 2) }), undefined],
  ['a rate that shares a list', figure('r', 50, { records: 3, list: { sameAs: 'whole' } }), undefined],
  ['a zero without a list', figure('p', 0), undefined],
  ['a number typed in', figure('p', 7, { typed }), undefined],
  ['a number of another period', figure('p@lastYear', 7), undefined],
  ['a list that is too short', figure('p', 2, { list: rows(0) }), /ghi 2, danh sách có 1/],
  ['a row counted twice', figure('p', 2, { list: rows(1, 1) }), /lặp lại hoặc không có/],
  ['a row that is not there', figure('p', 2, { list: rows(1, 3) }), /lặp lại hoặc không có/],
  ['a register that is not there', figure('p', 1, { list: { register: 'x', rows: [0] } }), /không có trong gói/],
  ['a number without a list', figure('p', 2), /không có danh sách của 2 bản ghi/],
])('%s', (_, one, problem) => {
  const found = findListProblems([one, figure('whole', 3, { list: rows(0, 1, 2) })], facts)
  expect(found.join()).toMatch(problem ?? /^$/)
})

const missing: FrozenFigure = { id: 'p', value: { missing: 'not-entered' }, unit: 'thủ tục', records: 0 }

test.each<[string, readonly FrozenFigure[], readonly FrozenFigure[], RegExp | undefined]>([
  ['the same figures', [figure('p', 2)], [figure('p', 2)], undefined],
  ['a typed value where the register knew none', [figure('p', 7, { typed })], [missing], undefined],
  ['a typed value over a known one', [figure('p', 7, { typed })], [figure('p', 2)], /nhập tay 7 trong khi tính được 2/],
  ['another number', [figure('p', 3)], [figure('p', 2)], /đã ký 3, tính lại 2/],
  ['a number where none was known', [figure('p', 0)], [missing], /tính lại không có/],
  [
    'another list of the same size',
    [figure('p', 1, { list: rows(0) })],
    [figure('p', 1, { list: rows(1) })],
    /danh sách khác/,
  ],
  ['a figure left out', [], [figure('p', 2)], /p: không có trong gói/],
  ['a figure nobody defines', [figure('p', 2), figure('q', 2)], [figure('p', 2)], /q: không có định nghĩa/],
  ['one id twice', [figure('p', 2), figure('p', 2)], [figure('p', 2)], /trùng mã/],
])('recomputing: %s', (_, stored, again, problem) => {
  expect(findRecomputedProblems(stored, again).join()).toMatch(problem ?? /^$/)
})

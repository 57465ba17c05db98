import { expect, test } from 'vitest'
import { cellNamed } from './figure-view.ts'
import { findingHref, opensTo } from './places.ts'

test.each([
  [{ form: 'BM3', row: '3.3.1' }, '/bao-cao/r?so=BM3%2F3.3.1#o:BM3/3.3.1'],
  [{ form: 'II.06a', row: 'G15-TP08', column: '9' }, '/bao-cao/r?so=II.06a%2FG15-TP08%2F9#o:II.06a/G15-TP08/9'],
  [{ form: 'BM3' }, '/bao-cao/r#bieu:BM3'],
  [{ section: 'steering.plan', paragraph: 'a' }, '/bao-cao/r?sua=steering.plan%2Fa#doan:steering.plan/a'],
  [{ section: 'steering.plan' }, '/bao-cao/r#doan:steering.plan'],
  [{ figure: 'dossiers.received' }, '/bao-cao/r?so=dossiers.received'],
])('a finding at %o leads to %s', (place, href) => {
  expect(findingHref('r', place, true)).toBe(href)
})

test('a reader is led to the paragraph, not into its editor', () => {
  const place = { section: 'steering.plan', paragraph: 'a' }
  expect(findingHref('r', place, false)).toBe('/bao-cao/r#doan:steering.plan/a')
})

test('a number of a compared period opens the figure of this one', () => {
  expect(opensTo('dossiers.received@lastYear')).toEqual({ so: 'dossiers.received' })
})

test.each([
  ['BM3/3.3.1', { form: 'BM3', address: '3.3.1' }],
  ['form:BM1:2.1', { form: 'BM1', address: '2.1' }],
  ['II.06a/G15-TP08/9', { form: 'II.06a', address: 'G15-TP08/9' }],
  ['dossiers.received', undefined],
])('%s names a cell: %o', (reference, named) => {
  expect(cellNamed(reference)).toEqual(named)
})

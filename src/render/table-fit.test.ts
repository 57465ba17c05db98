import { describe, expect, test } from 'vitest'
import type { Table } from '#domain/documents/model.ts'
import { textWidth } from './page.ts'
import { sampleReport } from './sample-report.ts'
import { fitTable } from './table-fit.ts'

const tableOf = (columns: number, word: string): Table => ({
  kind: 'table',
  columns: Array.from({ length: columns }, () => ({ width: 1, align: 'left' })),
  head: [],
  rows: [Array.from({ length: columns }, () => ({ text: word }))],
})
const total = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('a table fitted to the page', () => {
  test.each([
    ['3 narrow columns', tableOf(3, 'hồ sơ'), 165, 13],
    ['13 columns of counts', tableOf(13, '40.352'), 252, 11],
    ['a column with an address of a page', tableOf(4, 'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html'), 165, 13],
    ['28 columns of counts', tableOf(28, '2.395'), 252, 9],
  ])('%s keeps every word whole at %s', (_name, table, width, size) => {
    const fit = fitTable(table, width)
    expect(fit.size).toBe(size)
    expect(total(fit.widths)).toBeCloseTo(width, 6)
  })

  test('a column is as wide as its longest word, the others give way in proportion', () => {
    const table: Table = {
      ...tableOf(3, 'x'),
      rows: [[{ text: '1.234,560000.000.000' }, { text: 'a' }, { text: 'b' }]],
      columns: [1, 8, 4].map((width) => ({ width, align: 'left' })),
    }
    const [first = 0, second = 0, third = 0] = fitTable(table, 165).widths
    expect(first).toBeGreaterThan(165 / 13)
    expect(second / third).toBeCloseTo(2, 6)
  })

  test('fills the width of its page for every table of the sample', () => {
    for (const appendix of sampleReport.appendices) {
      for (const block of appendix.content) {
        if (block.kind !== 'table') continue
        expect(total(fitTable(block, textWidth(appendix.orientation)).widths)).toBeCloseTo(
          textWidth(appendix.orientation),
          6,
        )
      }
    }
  })
})

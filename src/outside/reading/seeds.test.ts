import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type LintTable, listPieces, quoteOf } from '#domain/lint/text-model.ts'
import { readDocument } from './read-document.ts'

/** Real reports, when they lie beside the project; nothing of them belongs to it. */
const folder = process.env['MOTCUA_SEEDS'] ?? join(import.meta.dirname, '../../../../shared/seeds')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

describe.skipIf(files.length === 0)('real reports', () => {
  test.each(files)('%s: nothing is lost, everything can be quoted', async (name) => {
    const bytes = readFileSync(join(folder, name))
    const result = await readDocument(bytes, name)
    if (!result.ok) throw new Error(result.refusal)
    const source = bytes.toString('utf8')
    const flat = source.replace(/\s+/gu, ' ')
    const pieces = listPieces(result.value)
    for (const piece of pieces) expect(flat.replaceAll('""', '"')).toContain(quoteOf(piece).replace(/\s+/gu, ' '))
    // The same digits in the same number: no figure is lost or read twice.
    const digits = (text: string) => text.replace(/<sup>\d+<\/sup>|^#+|\D/gmu, '')
    expect(digits(pieces.map((piece) => piece.text).join(' ')).length).toBe(digits(source).length)
  })

  test.each([
    ['002', [[7, 29, 3]]],
    [
      '003',
      [
        [21, 5, 2],
        [15, 5, 2],
        [28, 5, 2],
        [16, 5, 2],
        [13, 5, 2],
        [14, 5, 2],
      ],
    ],
  ])('%s: its tables', async (start, sizes) => {
    const name = files.find((file) => file.startsWith(start))
    if (!name) return
    const result = await readDocument(readFileSync(join(folder, name)), name)
    const tables = result.ok ? result.value.blocks.filter((block): block is LintTable => block.kind === 'table') : []
    expect(tables.slice(0, sizes.length).map((table) => [table.rows, table.columns, table.headRows])).toEqual(sizes)
  })
})

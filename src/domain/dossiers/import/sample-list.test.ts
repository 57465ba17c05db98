import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { claimDigest } from './dossier-claim.ts'
import { cellPicker, checkMapping, defaultMapping } from './mapping.ts'
import { readDossierRow } from './read-row.ts'

/** The month of a real commune's totals, where the project's shared data is at hand. */
const sample = process.env['MOTCUA_SHARED'] ? `${process.env['MOTCUA_SHARED']}/data/dossiers-sample.csv` : ''

describe.skipIf(!existsSync(sample))('the sample list', () => {
  test('goes in whole and counts what the real report states', async () => {
    const [header = [], ...rows] = parse(await readFile(sample), { bom: true })
    const mapping = defaultMapping(header)
    expect(checkMapping(mapping, header)).toEqual([])
    const pick = cellPicker(mapping, header)
    const read = rows.map((row) => readDossierRow(pick(row), { source: '' }))
    const claims = read.flatMap((one) => (one.ok ? [one.value] : []))
    expect([claims.length, read.length]).toEqual([1977, 1977])
    expect(new Set(claims.map(claimDigest)).size).toBe(1977)
    const received = claims.filter(({ facts }) => facts.receivedAt! >= '2026-03-15' && facts.receivedAt! < '2026-04-15')
    expect(received).toHaveLength(1552)
    expect(received.filter(({ facts }) => facts.channel === 'online')).toHaveLength(1542)
    expect(received.filter(({ facts }) => facts.feeBearing && facts.payment === 'online')).toHaveLength(1384)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '#store/connection.ts'
import { splits } from '#store/figures/count-dossiers.ts'
import { seedReference } from '#usecases/seed-reference.ts'
import { aStore } from '#test/store.ts'
import { generateLedger, laterLedger } from './generate.ts'
import { addHourlyProcedure, bringIn, type Days, differences } from './ledger-run.ts'
import type { CsvForm } from './write-list.ts'

/** The windows of NĐ 09/2019 for each kind of report, free ones, and ones before and after all there is. */
const windows: readonly Days[] = [
  { from: '2026-03-15', to: '2026-04-14' },
  { from: '2026-03-15', to: '2026-06-14' },
  { from: '2025-12-15', to: '2026-06-14' },
  { from: '2025-12-15', to: '2026-09-14' },
  { from: '2025-12-15', to: '2026-12-14' },
  { from: '2020-12-15', to: '2025-12-14' },
  { from: '2026-04-14', to: '2026-04-14' },
  { from: '2026-04-15', to: '2026-04-15' },
  { from: '2026-06-15', to: '2026-06-30' },
  { from: '2010-01-01', to: '2010-12-31' },
  { from: '2031-01-01', to: '2031-01-31' },
  { from: '2024-12-14', to: '2024-12-15' },
]
const forms: readonly (readonly [number, CsvForm | 'xlsx'])[] = [
  [11, { delimiter: ',', bom: true, eol: '\n' }],
  [12, { delimiter: ';', bom: false, eol: '\r\n' }],
  [13, { delimiter: ',', bom: false, eol: '\r\n' }],
  [14, 'xlsx'],
]
/** Long after the windows, so that their ends are known. */
const firstImport = new Date('2032-01-10T02:00:00Z')
const between = new Date('2032-01-11T02:00:00Z')
const secondImport = new Date('2032-01-12T02:00:00Z')
const today = new Date('2032-01-13T02:00:00Z')

const momentsAsked = [
  '2026-04-10T00:00:00',
  '2026-04-14T23:59:59',
  '2026-04-15T00:00:01',
  '2026-06-14T12:30:00',
  '2025-11-02T09:00:00',
]

let store: Store
beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
  await addHourlyProcedure(store, firstImport)
})
afterAll(() => store.close())

describe.each(forms)('a ledger nobody has seen, seed %i', (seed, form) => {
  const commune = `070${seed}`
  const before = generateLedger(seed, 700)
  const after = laterLedger(seed * 100, before)

  test('every row goes in or is handed back, and the same file again changes nothing', async () => {
    const rejected = before.lines.filter((line) => line.fault).length
    const first = await bringIn(store, commune, before.lines, form, firstImport)
    expect(first).toMatchObject({ read: before.lines.length, created: before.rows.length, updated: 0, rejected })
    const again = await bringIn(store, commune, before.lines, form, new Date(firstImport.getTime() + 1000))
    expect(again).toMatchObject({
      read: before.lines.length,
      created: 0,
      updated: 0,
      unchanged: before.lines.length - rejected,
      rejected,
    })
  })

  test.each(windows)('the figures of $from to $to are true', async (days) => {
    expect(await differences(store, commune, before.rows, days, { asOf: between, by: splits })).toEqual([])
  })

  test.each(momentsAsked)(
    'a moment before anything was known here is read against the times of the source: %s',
    async (moment) => {
      const asOf = new Date(`${moment}+07:00`)
      for (const days of windows)
        expect(await differences(store, commune, before.rows, days, { asOf, moment })).toEqual([])
    },
  )

  test('after a later list the figures are those of the later list; of the day before, what they were', async () => {
    await bringIn(store, commune, after.lines, form, secondImport)
    for (const days of windows) {
      expect(await differences(store, commune, before.rows, days, { asOf: between })).toEqual([])
      expect(await differences(store, commune, after.rows, days, { asOf: today })).toEqual([])
    }
  })
})

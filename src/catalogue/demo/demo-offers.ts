import { type LocalDate, localDate } from '#kernel/local-time.ts'
import type { DatedProcedure } from '#domain/procedures/procedure-record.ts'
import { cell, type CsvRow, oneOf, readProcedures, readRows } from '#catalogue/procedures/read-procedures.ts'
import { startingCatalogue } from '#catalogue/procedures/starting-catalogue.ts'

/** One procedure as a commune offers it, between two days; `validTo` is the last. */
export type DemoOffer = {
  readonly code: string
  readonly mode: 'full' | 'partial'
  readonly boundaryFree: boolean
  readonly feeBearing: boolean
  readonly interlinked?: 'sameLevel' | 'acrossLevels'
  readonly validFrom: LocalDate
  readonly validTo?: LocalDate
}

let loaded: { readonly records: readonly DatedProcedure[]; readonly offers: readonly DemoOffer[] } | undefined

/** Every procedure the demo knows: the starting catalogue, and what the demo's list needs beyond it. */
export function demoProcedureRecords(): readonly DatedProcedure[] {
  return load().records
}

/**
 * The list a demo commune offers. The province publishes one list for all its communes, so the four share it: on
 * 14/6/2026 it counts 320 procedures, 102 full and 218 partial, 243 free of boundaries, as Bình Lục reports. Which
 * procedure is of which kind is the demo's own choice; on 1/2/2026 twelve came and, the day before, four went.
 */
export function demoOffers(): readonly DemoOffer[] {
  return load().offers
}

function load(): NonNullable<typeof loaded> {
  loaded ??= read()
  return loaded
}

function read(): NonNullable<typeof loaded> {
  const records = [...startingCatalogue(), ...readProcedures(new URL('more-procedures.csv', import.meta.url))]
  const byCode = new Map(records.map((record) => [record.code, record]))
  const offers = readRows(new URL('offers.csv', import.meta.url)).map((row) => readOffer(row, byCode))
  return { records, offers }
}

function readOffer(row: CsvRow, records: ReadonlyMap<string, DatedProcedure>): DemoOffer {
  const record = records.get(cell(row, 'code'))
  if (!record) throw new RangeError(`an offer of an unknown procedure: ${cell(row, 'code')}`)
  const validTo = cell(row, 'valid_to')
  return {
    code: record.code,
    mode: oneOf(['full', 'partial'] as const, cell(row, 'mode')),
    boundaryFree: cell(row, 'boundary_free') === '1',
    feeBearing: hasFee(record),
    ...(record.interlinked && { interlinked: record.interlinked }),
    validFrom: localDate(cell(row, 'valid_from')),
    ...(validTo && { validTo: localDate(validTo) }),
  }
}

/** A known fee, or one the catalogue says is set elsewhere. */
function hasFee({ fee, limitNote }: DatedProcedure): boolean {
  return fee === undefined ? /lệ phí|phí tính theo/i.test(limitNote ?? '') : fee > 0
}

import { describe, expect, it } from 'vitest'
import { findForm } from '#catalogue/forms/forms.ts'
import { roles } from '#domain/access/actor.ts'
import { demoAccounts } from './demo-accounts.ts'
import { demoEntries } from './demo-entries.ts'
import { demoOffers, demoProcedureRecords } from './demo-offers.ts'
import { demoReportSettings } from './demo-report-settings.ts'
import { demoSummaries } from './demo-summaries.ts'
import { demoCommunes } from './demo-units.ts'

const offeredOn = (day: string) => demoOffers().filter((one) => one.validFrom <= day && (one.validTo ?? '9999') >= day)

describe('what the demo says besides its dossiers', () => {
  it('offers the procedures Bình Lục reports on 14/6/2026: 320 = 102 + 218, 243 free of boundaries', () => {
    const now = offeredOn('2026-06-14')
    expect(now).toHaveLength(320)
    expect(now.filter((one) => one.mode === 'full')).toHaveLength(102)
    expect(now.filter((one) => one.mode === 'partial')).toHaveLength(218)
    expect(now.filter((one) => one.boundaryFree)).toHaveLength(243)
    expect(offeredOn('2025-12-14')).toHaveLength(312)
  })

  it('offers only procedures it knows, once each, none of them a vertical agency’s', () => {
    const records = new Map(demoProcedureRecords().map((one) => [one.code, one]))
    expect(records.size).toBe(demoProcedureRecords().length)
    expect(new Set(demoOffers().map((one) => one.code)).size).toBe(demoOffers().length)
    expect(demoOffers().filter((one) => !records.has(one.code) || records.get(one.code)?.verticalAgency)).toEqual([])
  })

  it('types only into cells that exist and wait for a person, each once and with a note', () => {
    const typed = (form: string) => {
      const found = findForm(form)
      return found?.layout === 'rows'
        ? found.rows.filter((row) => row.source.kind === 'typed').map((row) => row.number)
        : []
    }
    for (const entry of demoEntries) {
      expect(typed(entry.form), `${entry.form} ${entry.row}`).toContain(entry.row)
      expect(entry.note.length).toBeGreaterThan(10)
    }
    expect(new Set(demoEntries.map((entry) => `${entry.form} ${entry.row}`)).size).toBe(demoEntries.length)
    expect(demoEntries.find((entry) => entry.form === 'BM1' && entry.row === '2.2')?.value).toBe(34)
  })

  it('quotes whole 28-column tables, with the order number before them', () => {
    for (const summary of demoSummaries) {
      expect(demoCommunes.map((unit) => unit.code)).toContain(summary.communeCode)
      for (const row of summary.rows) expect(row).toHaveLength(29)
    }
  })

  it('has somebody in every role, and papers for every commune', () => {
    expect(new Set(demoAccounts.map((one) => one.login)).size).toBe(demoAccounts.length)
    expect(new Set(demoAccounts.map((one) => one.role))).toEqual(new Set(roles))
    expect(demoReportSettings.map((one) => one.communeCode)).toEqual(demoCommunes.map((unit) => unit.code))
    expect(demoReportSettings[0]).toMatchObject({
      parentBody: 'Ủy ban nhân dân tỉnh Ninh Bình',
      body: 'Ủy ban nhân dân xã Bình Lục',
      place: 'Bình Lục',
      addressees: ['Sở Nội vụ tỉnh Ninh Bình'],
      signing: { capacity: 'TM-KT', title: 'Phó Chủ tịch' },
    })
  })
})

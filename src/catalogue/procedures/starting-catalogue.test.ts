import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { startingCatalogue } from './starting-catalogue.ts'

const sharedFile = process.env['MOTCUA_SHARED'] ? `${process.env['MOTCUA_SHARED']}/data/procedures.csv` : ''

describe('the starting catalogue of procedures', () => {
  const catalogue = startingCatalogue()

  it('holds the much-used procedures once each, with whole codes', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(100)
    expect(new Set(catalogue.map((one) => one.code)).size).toBe(catalogue.length)
    expect(catalogue.filter((one) => !/^\d\.\d{6}$/.test(one.code))).toEqual([])
    for (const code of ['1.001193', '1.000894', '1.000656', '2.000815', '1.001612', '1.013978', '1.001776'])
      expect(catalogue.map((one) => one.code)).toContain(code)
  })

  it('keeps unknown facts absent and known ones whole', () => {
    expect(catalogue.filter((one) => one.limit && !(one.limit.value > 0))).toEqual([])
    expect(catalogue.filter((one) => one.fee !== undefined && !Number.isInteger(one.fee))).toEqual([])
    expect(catalogue.filter((one) => Object.values(one).some((fact) => fact === ''))).toEqual([])
    expect(catalogue.find((one) => one.code === '1.004873')).not.toHaveProperty('fee')
    expect(catalogue.find((one) => one.code === '1.001193')?.fee).toBe(0)
  })

  it('names the papers of a birth registration, and says who decides a residence', () => {
    expect(catalogue.find((one) => one.code === '1.001193')?.components?.[0]).toBe(
      'Tờ khai đăng ký khai sinh (bản chính)',
    )
    expect(catalogue.find((one) => one.code === '1.004222')?.verticalAgency).toBe('police')
  })

  it.runIf(existsSync(sharedFile))('agrees with the gathered list on code, name, limit and fee', () => {
    const rows: Record<string, string>[] = parse(readFileSync(sharedFile), { columns: true, bom: true })
    const gathered = new Map(rows.map((row) => [row['code'], row]))
    for (const one of catalogue) {
      const row = gathered.get(one.code)
      expect(row?.['name']).toBe(one.name)
      expect(row?.['field']).toBe(one.fieldName)
      expect(row?.['time_limit_value']).toBe(String(one.limit?.value ?? ''))
      expect(row?.['fee_vnd']).toBe(String(one.fee ?? ''))
    }
  })
})

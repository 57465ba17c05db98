import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { provinces, provinceSuccessions, seedCommunes } from './provinces.ts'

const sharedFile = process.env['MOTCUA_SHARED'] ? `${process.env['MOTCUA_SHARED']}/data/admin-units.csv` : ''

describe('the units the product ships', () => {
  it('are 34 provinces, six of them cities under the centre', () => {
    expect(new Set(provinces.map((unit) => unit.code)).size).toBe(34)
    expect(provinces.filter((unit) => unit.kind === 'city').map((unit) => unit.name.replace('Thành phố ', ''))).toEqual(
      ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ'],
    )
  })

  it('know the province of each commune and of each succession', () => {
    const codes = provinces.map((unit) => unit.code)
    for (const unit of seedCommunes) expect(codes).toContain(unit.parentCode)
    for (const change of provinceSuccessions) {
      expect(codes).toContain(change.code)
      expect(change.predecessors.length).toBeGreaterThan(1)
    }
  })

  it.runIf(existsSync(sharedFile))('agree with the gathered national list', () => {
    const rows: Record<string, string>[] = parse(readFileSync(sharedFile), { columns: true, bom: true })
    const gathered = new Map(rows.map((row) => [row['code'], row]))
    for (const unit of [...provinces, ...seedCommunes])
      expect(gathered.get(unit.code)).toMatchObject({
        name: unit.name,
        kind: unit.kind,
        parent_code: unit.parentCode ?? '',
      })
  })
})

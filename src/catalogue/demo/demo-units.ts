import { provinces, seedCommunes } from '#catalogue/units/provinces.ts'
import type { Unit } from '#catalogue/units/unit.ts'

/** Said wherever the demo is shown: nothing in it is a record of a real person or a real authority. */
export const demoNotice =
  'Dữ liệu minh họa: hồ sơ, tên người và chữ ký đều được dựng ra; không phải số liệu của cơ quan nào.'

export const demoProvince: Unit = find(provinces, '37')

/**
 * One demo province with four communes. Lục Ngạn, Đông Khê and Bình Thành really belong to Bắc Ninh, Cao Bằng and
 * Thái Nguyên: here they stand in under Ninh Bình, so that one province has a roll-up and each report can be held
 * against the real one it is modelled on. That is true in the demo realm only; real units come from `src/catalogue/units`.
 */
export const demoCommunes: readonly Unit[] = ['13504', '07582', '01786', '05605'].map((code) => ({
  ...find(seedCommunes, code),
  parentCode: demoProvince.code,
}))

function find(units: readonly Unit[], code: string): Unit {
  const unit = units.find((one) => one.code === code)
  if (!unit) throw new RangeError(`no unit ${code}`)
  return unit
}

export type UnitChoice = { readonly code: string; readonly name: string }
export type UnitKind = 'commune' | 'ward' | 'special_zone'
export type NewCommune = {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly province: string
}

/** Provinces and communes of today, in Vietnamese order. Names carry their kind: `Xã Bình Lục`. */
export type UnitsApp = {
  readonly listProvinces: () => Promise<readonly UnitChoice[]>
  readonly listCommunes: (province: string) => Promise<readonly UnitChoice[]>
  readonly findUnit: (code: string) => Promise<UnitChoice | undefined>
  /** For the first visit, before the national list is imported; false when the code is another unit's. */
  readonly addCommune: (wanted: NewCommune) => Promise<boolean>
}

import { isMoney, moneyScaleOf, type Quantity } from '../../language/quantities.ts'

const kinds: readonly (readonly string[])[] = [
  ['nguoi', 'thanh vien', 'hoc vien', 'luot'],
  [
    'van ban',
    'ke hoach',
    'quyet dinh',
    'cong van',
    'vbqppl',
    'nghi quyet',
    'bao cao',
    'thong bao',
    'chi thi',
    'to trinh',
  ],
  ['tin bai', 'luot', 'phong su'],
  ['cong trinh', 'du an', 'hang muc'],
  ['don vi', 'co quan', 'to chuc', 'phong', 'truong', 'tram', 'trung tam', 'ban', 'to', 'dau moi', 'xa', 'thon'],
  ['thu tuc', 'dich vu'],
  ['cuoc', 'hoi nghi', 'lop', 'khoa', 'buoi', 'luot', 'lan'],
  ['nhiem vu', 'chi tieu'],
  ['may', 'may tinh', 'bo', 'cai', 'chiec'],
  ['pakn', 'don', 'y kien', 'van de', 'truong hop'],
  ['ho so', 'truong hop'],
]

/** The part in the whole's own measure; undefined when it counts something else. */
export function valueIn(whole: Quantity, part: Quantity): number | undefined {
  if (isMoney(whole.unit) && isMoney(part.unit)) {
    const factor = moneyScaleOf(part.unit)! / moneyScaleOf(whole.unit)!
    return Math.round(part.value * factor * 1e6) / 1e6
  }
  if (part.unit === undefined || part.unit === whole.unit) return part.value
  if (isMoney(part.unit)) return undefined
  if (whole.unit === undefined) return /^(?:ngay|gio|phut|thang|nam|tuan)$/.test(part.unit) ? undefined : part.value
  return ofOneKind(whole.unit, part.unit) ? part.value : undefined
}

/** Plans and decisions are acts, meetings and classes are events: they can be added up. */
export function ofOneKind(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && kinds.some((kind) => kind.includes(a) && kind.includes(b)))
}

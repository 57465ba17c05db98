import { type ColumnTable, headOf } from './column-table.ts'

export type Meaning =
  | 'received'
  | 'receivedNew'
  | 'online'
  | 'counter'
  | 'opening'
  | 'resolved'
  | 'early'
  | 'onTime'
  | 'notLate'
  | 'late'
  | 'running'
  | 'inTerm'
  | 'overdue'

const resolvedHead = /da (?:duoc )?(?:giai quyet|xu ly)|giai quyet xong|ket qua giai quyet|(?:^|, )giai quyet/
const runningHead = /(?:dang|chua) (?:duoc )?(?:giai quyet|xu ly)|chuyen (?:sang )?(?:ky|quy|thang|nam) sau|ton cuoi/

/** What each column of dossiers counts, by its heads from the top down; the first of a kind is meant. */
export function meaningsOf(table: ColumnTable): ReadonlyMap<Meaning, number> {
  const at = new Map<Meaning, number>()
  for (const column of table.columns) {
    const meaning = meaningOf(table, column, at)
    if (meaning && !at.has(meaning)) at.set(meaning, column)
  }
  return at
}

function meaningOf(table: ColumnTable, column: number, at: ReadonlyMap<Meaning, number>): Meaning | undefined {
  const head = headOf(table, column)
  if (/ty le|%|thanh toan|so hoa|phan anh|pakn|kien nghi|nghia vu|nhiem vu/.test(head)) return undefined
  const names = (table.grid.heads[column] ?? []).filter((name) => /\p{L}/u.test(name))
  const own = names.at(-1) ?? ''
  if (/thu tuc|tthc/.test(own) && !/ho so/.test(own)) return undefined
  const whole = /tong|^cong/.test(own) || names.length === 1
  if (runningHead.test(head)) {
    if (/^(?:trong|chua den|con) han/.test(own)) return 'inTerm'
    if (/^(?:qua|tre|cham)(?: han)?$/.test(own)) return 'overdue'
    return whole ? 'running' : undefined
  }
  if (/ky truoc|ton dau|(?:chuyen|ton) (?:sang|qua|tu)|(?:thang|quy|nam) truoc chuyen/.test(own)) return 'opening'
  const flat = names.length === 1 && at.has('resolved')
  if (resolvedHead.test(head) || flat) {
    if (/truoc(?: han)? (?:va|,|hoac) dung/.test(own)) return 'notLate'
    if (own.startsWith('truoc han') || own.startsWith('som han')) return 'early'
    if (own.startsWith('dung han')) return 'onTime'
    if (/^(?:qua|tre|cham)(?: han)?$/.test(own)) return 'late'
    if (resolvedHead.test(head)) return whole ? 'resolved' : undefined
  }
  if (/tiep nhan|nhan trong ky|(?:^|, )nhan|phai giai quyet/.test(head)) {
    if (/truc tuyen/.test(own)) return 'online'
    if (/truc tiep|buu chinh/.test(own)) return 'counter'
    if (/tong|^cong|phai giai quyet/.test(own)) return 'received'
    if (/moi|trong ky|trong (?:thang|quy|nam)/.test(own)) return 'receivedNew'
    return whole ? 'received' : undefined
  }
  return undefined
}

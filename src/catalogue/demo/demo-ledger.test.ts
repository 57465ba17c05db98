import { describe, expect, it } from 'vitest'
import { deadlineRules } from '#catalogue/calendar/deadline-rules.ts'
import { vietnamCalendar } from '#catalogue/calendar/vietnam-calendar.ts'
import { countDeadline } from '#domain/calendar/count-deadline.ts'
import { findDeadlineRule } from '#domain/calendar/deadline-rule.ts'
import { dateOf, readDateTime } from '#kernel/local-time.ts'
import { demoLedger } from './demo-ledger.ts'
import { demoProcedures } from './demo-procedures.ts'
import { demoCommunes } from './demo-units.ts'
import { defaultHeader } from '#domain/dossiers/import/dossier-columns.ts'

type Row = Readonly<Record<string, string>>
const ended = ['Đã xử lý xong', 'Đã trả kết quả']
const paused = ['Yêu cầu bổ sung giấy tờ', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Tạm dừng xử lý']

/** The rows as a list is read: by column name, a code once, the later line winning. */
function readLedger(communeCode: string): readonly Row[] {
  const rows = [...demoLedger(communeCode)]
  const named = rows.map((row): Row => Object.fromEntries(defaultHeader.map((name, at) => [name, row[at] ?? ''])))
  return [...new Map(named.map((row) => [row['Mã hồ sơ'], row])).values()]
}

/** `dd/MM/yyyy HH:mm` as something that sorts; empty sorts last. */
function when(text = ''): string {
  return text === '' ? '9999' : text.slice(6, 10) + text.slice(3, 5) + text.slice(0, 2) + text.slice(11)
}

/** The counts of one window, both days `yyyyMMdd` and inclusive, by nothing but looking at each row. */
function recount(rows: readonly Row[], from: string, to: string): Record<string, number> {
  const inside = (text?: string) => when(text) >= from && when(text).slice(0, 8) <= to
  const count = (among: readonly Row[], fits: (row: Row) => boolean) => among.filter(fits).length
  const day = (row: Row, name: string) => when(row[name]).slice(0, 8)
  const received = rows.filter((row) => inside(row['Ngày tiếp nhận']))
  const resolved = rows.filter((row) => ended.includes(row['Trạng thái'] ?? '') && inside(row['Ngày kết thúc xử lý']))
  const endedAs = (status: string) =>
    count(rows, (row) => row['Trạng thái'] === status && inside(row['Ngày kết thúc xử lý']))
  const open = rows.filter((row) => day(row, 'Ngày tiếp nhận') <= to && day(row, 'Ngày kết thúc xử lý') > to)
  const running = open.filter((row) => !paused.includes(row['Trạng thái'] ?? ''))
  const owing = received.filter((row) => Number(row['Lệ phí']) > 0)
  return {
    opening: count(rows, (row) => when(row['Ngày tiếp nhận']) < from && when(row['Ngày kết thúc xử lý']) >= from),
    received: received.length,
    online: count(received, (row) => row['Kênh tiếp nhận'] === 'Trực tuyến'),
    counter: count(received, (row) => row['Kênh tiếp nhận'] === 'Trực tiếp'),
    post: count(received, (row) => row['Kênh tiếp nhận'] === 'BCCI'),
    resolved: resolved.length,
    early: count(resolved, (row) => day(row, 'Ngày kết thúc xử lý') < day(row, 'Ngày hẹn trả')),
    onTime: count(resolved, (row) => day(row, 'Ngày kết thúc xử lý') === day(row, 'Ngày hẹn trả')),
    late: count(resolved, (row) => day(row, 'Ngày kết thúc xử lý') > day(row, 'Ngày hẹn trả')),
    eResult: count(resolved, (row) => row['Kết quả điện tử'] === 'Có'),
    inProgress: running.length,
    overdue: count(running, (row) => day(row, 'Ngày hẹn trả') <= to),
    supplement: count(open, (row) => row['Trạng thái'] === paused[0]),
    payment: count(open, (row) => row['Trạng thái'] === paused[1]),
    other: count(open, (row) => row['Trạng thái'] === paused[2]),
    refused: endedAs('Từ chối giải quyết'),
    withdrawn: endedAs('Công dân yêu cầu rút hồ sơ'),
    returned: endedAs('Không được tiếp nhận'),
    feeBearing: owing.length,
    paidOnline: count(owing, (row) => row['Hình thức thanh toán'] === 'Trực tuyến'),
    paidCounter: count(owing, (row) => row['Hình thức thanh toán'] === 'Trực tiếp'),
    unpaid: count(owing, (row) => row['Hình thức thanh toán'] === 'Chưa thanh toán'),
    digitised: count(received, (row) => row['Số hóa thành phần'] === 'Có'),
    reused: count(received, (row) => row['Tái sử dụng'] === 'Có'),
  }
}

const ledgers = new Map(demoCommunes.map((unit) => [unit.code, readLedger(unit.code)]))
const ledger = (code: string) => ledgers.get(code) ?? []

describe('the demo ledger, recounted', () => {
  it('gives Bình Lục the half-year of its real report', () => {
    expect(recount(ledger('13504'), '20251215', '20260614')).toEqual({
      opening: 13,
      received: 5_082,
      online: 5_082,
      counter: 0,
      post: 0,
      resolved: 5_064,
      early: 1_952,
      onTime: 3_112,
      late: 0,
      eResult: 4_853,
      inProgress: 24,
      overdue: 0,
      supplement: 4,
      payment: 1,
      other: 2,
      refused: 0,
      withdrawn: 0,
      returned: 0,
      feeBearing: 3_944,
      paidOnline: 3_944,
      paidCounter: 0,
      unpaid: 0,
      digitised: 4_853,
      reused: 412,
    })
  })

  it('gives Lục Ngạn the month of its real report', () => {
    expect(recount(ledger('07582'), '20260315', '20260414')).toEqual({
      opening: 0,
      received: 1_552,
      online: 1_542,
      counter: 10,
      post: 0,
      resolved: 1_512,
      early: 1_481,
      onTime: 31,
      late: 0,
      eResult: 1_512,
      inProgress: 34,
      overdue: 0,
      supplement: 3,
      payment: 0,
      other: 2,
      refused: 0,
      withdrawn: 1,
      returned: 0,
      feeBearing: 1_384,
      paidOnline: 1_384,
      paidCounter: 0,
      unpaid: 0,
      digitised: 1_498,
      reused: 312,
    })
  })

  it('gives Lục Ngạn the stretch its attached table speaks of, fields included', () => {
    expect(recount(ledger('07582'), '20251010', '20251110')).toMatchObject({
      opening: 0,
      received: 2_643,
      online: 2_643,
      resolved: 2_592,
      early: 2_562,
      onTime: 30,
      late: 0,
      inProgress: 50,
      refused: 1,
      feeBearing: 2_396,
      paidOnline: 2_395,
      unpaid: 1,
      eResult: 2_592,
    })
    const fields = ['G13-TN02', 'G17-XD11', 'G05-KD10'].map(
      (code) =>
        recount(
          ledger('07582').filter((row) => row['Mã lĩnh vực'] === code),
          '20251010',
          '20251110',
        )['received'],
    )
    expect(fields).toEqual([73, 1, 4])
  })

  it('gives the other half-years smaller figures, with what goes wrong in them', () => {
    expect(recount(ledger('13504'), '20241215', '20250614')).toMatchObject({
      received: 2_310,
      late: 21,
      returned: 9,
      overdue: 3,
    })
    expect(recount(ledger('13504'), '20250615', '20251214')).toMatchObject({ opening: 49, received: 3_486, late: 12 })
    expect(recount(ledger('01786'), '20251215', '20260614')).toMatchObject({
      opening: 31,
      received: 1_214,
      online: 812,
      counter: 371,
      post: 31,
      late: 38,
      overdue: 6,
      paidOnline: 431,
      paidCounter: 317,
      unpaid: 38,
      refused: 7,
      withdrawn: 9,
      returned: 12,
    })
    expect(recount(ledger('05605'), '20251215', '20260614')).toMatchObject({
      opening: 19,
      received: 962,
      late: 14,
      unpaid: 9,
    })
  })

  it('conserves: what comes in is what went out or is still there, for any commune and window', () => {
    const windows = [
      ['20251215', '20260614'],
      ['20260315', '20260414'],
      ['20251001', '20251231'],
      ['20260110', '20260110'],
    ] as const
    for (const [code, rows] of ledgers)
      for (const [from, to] of windows) {
        const n = recount(rows, from, to)
        const sum = (...names: string[]) => names.reduce((total, name) => total + (n[name] ?? Number.NaN), 0)
        const out = sum('resolved', 'refused', 'withdrawn', 'returned', 'inProgress', 'supplement', 'payment', 'other')
        expect({ code, from, sum: sum('opening', 'received') }).toEqual({ code, from, sum: out })
        expect(sum('online', 'counter', 'post')).toBe(n['received'])
      }
  })
})

describe('a row of the demo ledger', () => {
  it('runs forward in time, in working hours, and names nobody real', () => {
    for (const row of [...ledgers.values()].flat()) {
      const [filed, received, due] = [when(row['Ngày nộp']), when(row['Ngày tiếp nhận']), when(row['Ngày hẹn trả'])]
      const [end, handed] = [when(row['Ngày kết thúc xử lý']), when(row['Ngày trả kết quả'])]
      const wrong =
        filed > received ||
        received >= due ||
        received >= end ||
        end > handed ||
        !row['Số định danh']?.startsWith('000')
      const closed =
        received.slice(8) < '07:30' || received.slice(8) > '17:00' || (end !== '9999' && end.slice(8) > '17:00')
      if (wrong || closed) expect.fail(JSON.stringify(row))
    }
  })

  it('is due when the product itself would have it due, where the counter promises nothing else', () => {
    const limits = new Map(demoProcedures().map((one) => [one.code, one.limit]))
    for (const code of ['13504', '01786', '05605'])
      for (const row of ledger(code)) {
        const [limit, receivedAt] = [limits.get(row['Mã thủ tục'] ?? ''), readDateTime(row['Ngày tiếp nhận'] ?? '')]
        const rule = receivedAt && findDeadlineRule(deadlineRules, dateOf(receivedAt))
        if (!limit || !receivedAt || !rule) return expect.fail(JSON.stringify(row))
        const { dueAt } = countDeadline({ limit, receivedAt, pauses: [], calendar: vietnamCalendar, rule })
        if (dueAt !== readDateTime(row['Ngày hẹn trả'] ?? '')) expect.fail(`${dueAt}: ${JSON.stringify(row)}`)
      }
  })

  it('comes out the same each time, under a code of its own', () => {
    expect([...demoLedger('01786')].slice(0, 50)).toEqual([...demoLedger('01786')].slice(0, 50))
    const codes = [...demoLedger('13504')].map((row) => row[0])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('is there twice for four dossiers of Bình Thành, the earlier state first', () => {
    const rows = [...demoLedger('05605')]
    expect(rows.length - ledger('05605').length).toBe(4)
    const repeated = rows.filter((row, at) => rows[at + 1]?.[0] === row[0])
    expect(repeated.map((row) => row[13])).toEqual(Array.from({ length: 4 }, () => 'Đang xử lý'))
  })
})

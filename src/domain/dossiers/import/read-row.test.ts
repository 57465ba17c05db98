import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '#kernel/cell.ts'
import { dossierStatuses } from '../status.ts'
import type { DossierClaim } from './dossier-claim.ts'
import { type DossierCells, readDossierRow } from './read-row.ts'
import { anyClaim, aRow } from './test-rows.ts'
import { writeDossierRow } from './write-row.ts'

const defaults = { source: 'Cổng tỉnh' }

function claimOf(changes: DossierCells): DossierClaim {
  const read = readDossierRow(aRow(changes), defaults)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

function rejectionsOf(changes: DossierCells) {
  const read = readDossierRow(aRow(changes), defaults)
  return read.ok ? [] : read.refusal
}

test('any claim written to the default list and read back is the same claim', () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      const row = writeDossierRow(claim)
      expect(readDossierRow(row, defaults)).toEqual({ ok: true, value: { ...claim, statedStatus: row.status } })
    }),
  )
})

describe('a row stays out, and says where and why', () => {
  test.each<[string, DossierCells, string, RegExp]>([
    ['no code', { code: '  ' }, 'code', /Cột “Mã hồ sơ”: thiếu mã hồ sơ/],
    ['no such day', { receivedAt: '31/02/2026' }, 'receivedAt', /không đọc được ngày “31\/02\/2026”/],
    ['no such hour', { endedAt: '23/03/2026 25:00' }, 'endedAt', /không đọc được ngày/],
    ['a word for a date', { dueAt: 'mai' }, 'dueAt', /không đọc được ngày “mai”/],
    ['a slip in the year', { submittedAt: '21/03/0226' }, 'submittedAt', /không đọc được ngày/],
    ['a date of two digits', { handedOverAt: '23/03/26' }, 'handedOverAt', /không đọc được ngày/],
    ['an unknown status', { status: 'Đang bay' }, 'status', /không có trạng thái nào là “Đang bay”/],
    ['a code that is none', { status: 11 }, 'status', /“11”/],
    ['no status', { status: null }, 'status', /chưa ghi trạng thái/],
    ['an unknown channel', { channel: 'Fax' }, 'channel', /không có kênh tiếp nhận nào là “Fax”/],
    ['no channel', { channel: '' }, 'channel', /chưa ghi kênh tiếp nhận/],
    ['ended before received', { endedAt: '21/03/2026 07:44' }, 'endedAt', /kết thúc trước khi được tiếp nhận/],
    ['ended a day before received', { endedAt: '20/03/2026' }, 'endedAt', /kết thúc trước/],
    [
      'handed over before received, no other end',
      { endedAt: '', handedOverAt: '20/03/2026 10:00' },
      'handedOverAt',
      /kết thúc trước/,
    ],
    ['handed over without an end', { endedAt: null, status: '10' }, 'endedAt', /thiếu ngày kết thúc xử lý/],
    ['processed without an end', { endedAt: '–', status: '9' }, 'endedAt', /thiếu ngày kết thúc/],
    ['withdrawn without an end', { endedAt: '', status: '7' }, 'endedAt', /thiếu ngày kết thúc/],
    ['not accepted without an end', { endedAt: '', status: '3' }, 'endedAt', /thiếu ngày kết thúc/],
    ['refused without an end', { endedAt: '', status: 'Từ chối giải quyết' }, 'endedAt', /thiếu ngày kết thúc/],
    ['being processed, never received', { receivedAt: '', status: '4' }, 'receivedAt', /thiếu ngày tiếp nhận/],
    ['finished, never received', { receivedAt: '' }, 'receivedAt', /thiếu ngày tiếp nhận/],
    ['a fee in words', { fee: 'tám nghìn' }, 'fee', /“tám nghìn” không phải là số tiền/],
    ['a negative fee', { fee: -8000 }, 'fee', /không phải là số tiền/],
    ['an unknown payment', { payment: 'Đổi gạo' }, 'payment', /không có hình thức thanh toán/],
    ['neither yes nor no', { eResult: 'có thể' }, 'eResult', /không hiểu “có thể”/],
  ])('%s', (_, changes, column, sentence) => {
    expect(rejectionsOf(changes)).toEqual([
      { column, value: expect.any(String), sentence: expect.stringMatching(sentence) },
    ])
  })

  test('everything wrong is said at once, an unreadable end not a second time as missing', () => {
    const columns = rejectionsOf({ code: '', channel: '?', endedAt: 'x', fee: 'y' }).map(
      (rejection) => rejection.column,
    )
    expect(columns).toEqual(['code', 'channel', 'endedAt', 'fee'])
  })
})

describe('statuses', () => {
  const spellings: readonly [string, readonly (string | number)[]][] = [
    ['registered', [1, '1', '01', 'Mới đăng ký', 'moi dang ki', 'Mới đăng kí']],
    ['received', ['2', 'Được tiếp nhận', 'ĐƯỢC TIẾP NHẬN', 'Đã tiếp nhận']],
    ['not-accepted', ['3', 'Không được tiếp nhận', 'Từ chối tiếp nhận']],
    ['processing', ['4', 'Đang xử lý', 'đang xử lí', 'Dang xu ly', ' Đang  xử lý. ', 'Đang giải quyết']],
    ['awaiting-supplement', ['5', 'Yêu cầu bổ sung giấy tờ', 'Yêu cầu bổ sung', 'Chờ bổ sung hồ sơ']],
    ['awaiting-payment', ['6', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Yêu cầu thực hiện NVTC']],
    ['withdrawn', ['7', 'Công dân yêu cầu rút hồ sơ', 'Công dân yêu cầu rút', 'Rút hồ sơ']],
    ['stopped', ['8', 'Dừng xử lý', 'Dừng xử lí']],
    ['processed', ['9', 'Đã xử lý xong', 'da xu ly xong', '9 - Đã xử lý xong']],
    ['handed-over', [10, '10', 'Đã trả kết quả', 'Đã trả kết quả'.normalize('NFD'), '10. Đã trả kết quả']],
    ['refused', ['Từ chối giải quyết', 'TC', 'tu choi giai quyet']],
    ['paused', ['Tạm dừng xử lý', 'TD', 'Tạm dừng']],
  ]
  test.each(spellings.flatMap(([status, list]) => list.map((word) => [word, status] as const)))(
    '%s is %s',
    (word, status) => {
      expect(claimOf({ status: word }).facts.status).toBe(status)
    },
  )

  test('every status of the table has its spelling here', () => {
    expect(spellings.map(([status]) => status)).toEqual(Object.keys(dossierStatuses))
  })

  test.each(['11', '0', '9 - Đã trả kết quả', 'Đã', 'xử lý', '1.5'])('%s is none', (word) => {
    expect(rejectionsOf({ status: word })).toHaveLength(1)
  })
})

describe('the course a status tells', () => {
  const received = { receivedAt: '2026-03-21T07:45:00' }
  const ended = { ...received, endedAt: '2026-03-23T08:45:00', pauses: [] }
  const waiting = (kind: string) => ({ ...received, pauses: [{ kind, from: received.receivedAt }] })
  test.each([
    ['1', { pauses: [] }],
    ['2', { ...received, pauses: [] }],
    ['3', { ...ended, endKind: 'returned' }],
    ['4', { ...received, pauses: [] }],
    ['5', waiting('supplement')],
    ['6', waiting('payment')],
    ['7', { ...ended, endKind: 'withdrawn' }],
    ['8', waiting('other')],
    ['9', { ...ended, endKind: 'resolved' }],
    ['10', { ...ended, endKind: 'resolved' }],
    ['Từ chối giải quyết', { ...ended, endKind: 'refused' }],
    ['Tạm dừng xử lý', waiting('other')],
  ])('%s with an end date in its row', (status, course) => {
    const { receivedAt, endedAt, endKind, handedOverAt, pauses } = claimOf({ status }).facts
    expect({ receivedAt, endedAt, endKind, handedOverAt, pauses }).toEqual({
      receivedAt: undefined,
      endedAt: undefined,
      endKind: undefined,
      handedOverAt: undefined,
      ...course,
    })
  })

  test('a dossier turned away before it was received is in no count', () => {
    const { receivedAt, endedAt, endKind } = claimOf({ status: '3', receivedAt: '' }).facts
    expect([receivedAt, endedAt, endKind]).toEqual([undefined, undefined, undefined])
  })

  test('the hand-over is the end when it stands alone, and stands beside it otherwise', () => {
    expect(claimOf({ endedAt: '', handedOverAt: '24/03/2026 09:00' }).facts).toMatchObject({
      endedAt: '2026-03-24T09:00:00',
      handedOverAt: '2026-03-24T09:00:00',
    })
    expect(claimOf({ handedOverAt: '24/03/2026 09:00' }).facts).toMatchObject({
      endedAt: '2026-03-23T08:45:00',
      handedOverAt: '2026-03-24T09:00:00',
    })
  })

  test('without a time of day only days are compared', () => {
    expect(rejectionsOf({ endedAt: '21/03/2026' })).toEqual([])
    expect(rejectionsOf({ receivedAt: '21/03/2026', endedAt: '21/03/2026 07:00' })).toEqual([])
  })
})

test.each([
  ['21/03/2026', '2026-03-21T00:00:00'],
  ['1/4/2026', '2026-04-01T00:00:00'],
  ['21/03/2026 07:45', '2026-03-21T07:45:00'],
  ['21/03/2026 07:45:09', '2026-03-21T07:45:09'],
  ['07:45 21/03/2026', '2026-03-21T07:45:00'],
  ['21/03/2026 7:45:00 CH', '2026-03-21T19:45:00'],
  ['21/03/2026 12:05 SA', '2026-03-21T00:05:00'],
  ['2026-03-21', '2026-03-21T00:00:00'],
  ['2026-03-21 07:45:00', '2026-03-21T07:45:00'],
  ['20260321074500', '2026-03-21T07:45:00'],
])('the date %s is %s', (written, at) => {
  expect(claimOf({ submittedAt: written }).facts.submittedAt).toBe(at)
})

test('a list that writes the month first is read so, real dates apart', () => {
  const read = readDossierRow(aRow({ receivedAt: '03/21/2026 07:45', dueAt: '2026-03-28', endedAt: '3/23/2026' }), {
    ...defaults,
    dateFormat: 'month-first',
  })
  expect(read).toMatchObject({
    ok: true,
    value: {
      facts: { receivedAt: '2026-03-21T07:45:00', dueAt: '2026-03-28T00:00:00', endedAt: '2026-03-23T00:00:00' },
    },
  })
})

test.each<[string | number | null, string | null, number | undefined, boolean, string]>([
  [8000, 'Trực tuyến', 8000, true, 'online'],
  ['8.000', 'Trực tiếp', 8000, true, 'counter'],
  ['8,000 đ', 'Chưa thanh toán', 8000, true, 'unpaid'],
  ['8.000,00 đồng', '', 8000, true, 'unpaid'],
  ['1.250.000 VNĐ', '–', 1_250_000, true, 'unpaid'],
  ['0', 'Trực tuyến', 0, false, 'none'],
  [0, '', 0, false, 'none'],
  ['Miễn phí', null, 0, false, 'none'],
  ['', 'Trực tuyến', undefined, true, 'online'],
  [null, 'Trực tiếp', undefined, true, 'counter'],
  ['-', 'Chưa thanh toán', undefined, true, 'unpaid'],
  ['', '–', undefined, false, 'none'],
  ['', '', undefined, false, 'none'],
])('fee %s, paid %s: %s, owed %s, %s', (fee, payment, expected, feeBearing, expectedPayment) => {
  const { facts } = claimOf({ fee, payment })
  expect([facts.fee, facts.feeBearing, facts.payment]).toEqual([expected, feeBearing, expectedPayment])
})

test.each<[Cell, boolean]>([
  ['Có', true],
  ['x', true],
  ['X', true],
  [1, true],
  [true, true],
  ['true', true],
  ['Không', false],
  ['khong', false],
  ['', false],
  [null, false],
  [0, false],
  [false, false],
  ['–', false],
])('%s means %s', (word, expected) => {
  expect(claimOf({ reused: word }).facts.reused).toBe(expected)
})

test.each([
  ['Trực tiếp', 'counter'],
  ['trực tuyến', 'online'],
  ['BCCI', 'post'],
  ['bcci', 'post'],
  ['Bưu chính công ích', 'post'],
  ['Qua dịch vụ bưu chính công ích', 'post'],
])('the channel %s is %s', (word, channel) => {
  expect(claimOf({ channel: word }).facts.channel).toBe(channel)
})

test.each<[string | number, string]>([
  ['1.001193', '1.001193'],
  [2.0008, '2.000800'],
  ['2000815', '2.000815'],
  ['1.001193.000.00.00.H55', '1.001193'],
  ['TT-01', 'TT-01'],
])('the procedure %s is %s', (written, code) => {
  expect(claimOf({ procedureCode: written }).facts.procedureCode).toBe(code)
})

test('who, from where and what a spreadsheet did to the number', () => {
  const claim = claimOf({
    applicantName: ' Vũ  Thị Ếch ',
    applicantIdNumber: 35_545_026_355,
    processingUnit: 'Phòng Kinh tế',
    source: 'Bộ Tư pháp',
  })
  expect(claim).toMatchObject({
    applicantName: 'Vũ Thị Ếch',
    applicantIdNumber: '035545026355',
    processingUnit: 'Phòng Kinh tế',
    source: 'Bộ Tư pháp',
    statedStatus: 'Đã trả kết quả',
  })
  expect(claimOf({}).source).toBe('Cổng tỉnh')
})

test('a row without a procedure code goes in: it is counted, and its procedure is known by its name alone', () => {
  expect(claimOf({ procedureCode: null }).facts.procedureCode).toBe('')
})

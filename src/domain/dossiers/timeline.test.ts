import { expect, test } from 'vitest'
import type { LocalEvent } from './event.ts'
import { showField } from './field-labels.ts'
import { application, at, stated } from './test-history.ts'
import { describeHistory } from './timeline.ts'

const source = 'Hệ thống tỉnh'

test('a statement is told as the moments it states, oldest first, and once', () => {
  const waiting = { submittedAt: at('05-03 20:00'), pauses: [{ kind: 'supplement', from: at('05-05 09:00') }] } as const
  const over = {
    ...waiting,
    status: 'handed-over',
    pauses: [{ kind: 'supplement', from: at('05-05 09:00'), until: at('05-06 09:00') }],
    endedAt: at('05-07 09:00'),
    endKind: 'resolved',
    handedOverAt: at('05-07 15:00'),
  } as const
  const told = describeHistory([stated({ ...waiting, status: 'awaiting-supplement' }, '05-05 18:00'), stated(over)])
  expect(told).toEqual([
    { at: at('05-03 20:00'), title: 'Nộp hồ sơ', source },
    { at: at('05-04 08:00'), title: 'Tiếp nhận hồ sơ', detail: 'Hẹn trả kết quả 17:00 07/05/2026', source },
    { at: at('05-05 09:00'), title: 'Yêu cầu bổ sung giấy tờ', source },
    {
      at: at('05-05 18:00'),
      title: 'Hệ thống nguồn cung cấp dữ liệu',
      detail: 'Trạng thái: Yêu cầu bổ sung giấy tờ',
      source,
    },
    { at: at('05-06 09:00'), title: 'Đã bổ sung giấy tờ', source },
    { at: at('05-07 09:00'), title: 'Đã xử lý xong', source },
    { at: at('05-07 15:00'), title: 'Trả kết quả', source },
    { at: at('05-20 09:00'), title: 'Hệ thống nguồn cung cấp dữ liệu', detail: 'Trạng thái: Đã trả kết quả', source },
  ])
})

const now = at('05-06 09:00')
const dueAt = at('05-11 17:00')
const due = 'Hẹn trả kết quả 17:00 11/05/2026'

test.each<[LocalEvent, string, string | undefined]>([
  [{ kind: 'submitted', at: now, application }, 'Nộp hồ sơ', 'Đăng ký khai sinh'],
  [{ kind: 'received', at: now, dueByInstant: false, dueAt }, 'Tiếp nhận hồ sơ', due],
  [{ kind: 'received', at: now, dueByInstant: false }, 'Tiếp nhận hồ sơ', undefined],
  [{ kind: 'assigned', at: now, officer: 'Tư pháp' }, 'Chuyển xử lý', 'Giao Tư pháp'],
  [{ kind: 'supplement-requested', at: now, reason: 'thiếu đơn' }, 'Yêu cầu bổ sung giấy tờ', 'Lý do: thiếu đơn'],
  [{ kind: 'supplement-received', at: now, dueAt }, 'Đã bổ sung giấy tờ', due],
  [{ kind: 'payment-requested', at: now, fee: 8000 }, 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Số tiền: 8.000 đồng'],
  [{ kind: 'payment-requested', at: now }, 'Yêu cầu thực hiện nghĩa vụ tài chính', undefined],
  [{ kind: 'paid', at: now, method: 'online' }, 'Đã thanh toán trực tuyến', undefined],
  [{ kind: 'paid', at: now, method: 'counter', dueAt }, 'Đã thanh toán trực tiếp', due],
  [{ kind: 'paused', at: now, reason: 'chờ xác minh' }, 'Tạm dừng xử lý', 'Lý do: chờ xác minh'],
  [{ kind: 'resumed', at: now }, 'Tiếp tục xử lý', undefined],
  [{ kind: 'extended', at: now, dueAt, reason: 'chờ' }, 'Gia hạn, hẹn lại ngày trả kết quả', `${due}. Lý do: chờ`],
  [{ kind: 'finished', at: now, by: 'Lê Văn An' }, 'Đã xử lý xong', 'Người thực hiện: Lê Văn An'],
  [{ kind: 'handed-over', at: now }, 'Trả kết quả', undefined],
  [
    { kind: 'refused', at: now, reason: 'thiếu', by: 'Lê An' },
    'Từ chối giải quyết',
    'Lý do: thiếu. Người thực hiện: Lê An',
  ],
  [{ kind: 'returned', at: now, reason: 'sai nơi' }, 'Không tiếp nhận, trả lại hồ sơ', 'Lý do: sai nơi'],
  [{ kind: 'withdrawn', at: now, reason: 'theo đơn' }, 'Công dân rút hồ sơ', 'Lý do: theo đơn'],
  [
    {
      kind: 'corrected',
      at: now,
      reason: 'nhầm',
      changes: [
        { field: 'dueAt', from: dueAt },
        { field: 'eResult', from: false, to: true },
      ],
    },
    'Đính chính dữ liệu',
    'Ngày hẹn trả: 17:00 11/05/2026 → (trống); Kết quả điện tử: Không → Có. Lý do: nhầm',
  ],
  [{ kind: 'digitised', at: now, reused: false }, 'Số hóa thành phần hồ sơ', undefined],
  [{ kind: 'digitised', at: now, reused: true }, 'Số hóa thành phần hồ sơ', 'Có tái sử dụng dữ liệu đã số hóa'],
  [{ kind: 'result-attached', at: now, electronic: true }, 'Đính kèm kết quả điện tử', undefined],
  [{ kind: 'result-attached', at: now, electronic: false }, 'Đính kèm bản chụp kết quả', undefined],
  [{ kind: 'synchronised', at: now, system: 'DVCQG', outcome: 'failed' }, 'Đồng bộ với DVCQG', 'Gửi không thành công'],
])('%o', (event, title, detail) => {
  expect(describeHistory([event])).toEqual([{ at: now, title, ...(detail && { detail }) }])
})

test('what happened at one moment keeps the order it was recorded in', () => {
  const told = describeHistory([
    { kind: 'finished', at: now },
    { kind: 'handed-over', at: now },
    { kind: 'assigned', at: at('05-05 09:00'), officer: 'Tư pháp' },
  ])
  expect(told.map((entry) => entry.title)).toEqual(['Chuyển xử lý', 'Đã xử lý xong', 'Trả kết quả'])
})

test('an end whose kind is not said is told as an end; a refusal as a refusal', () => {
  const titles = (facts: Parameters<typeof stated>[0]) => describeHistory([stated(facts)]).map((entry) => entry.title)
  expect(titles({ endedAt: now })).toContain('Đã xử lý xong')
  expect(titles({ endedAt: now, endKind: 'refused' })).toContain('Từ chối giải quyết')
})

test.each([
  ['status', 'handed-over', 'Đã trả kết quả'],
  ['channel', 'post', 'Bưu chính công ích'],
  ['payment', 'unpaid', 'Chưa thanh toán'],
  ['endKind', 'withdrawn', 'Công dân rút hồ sơ'],
  ['receivedAt', now, '09:00 06/05/2026'],
  ['fee', 8000, '8.000 đồng'],
  ['feeBearing', true, 'Có'],
  ['officer', 'Tư pháp', 'Tư pháp'],
  ['officer', undefined, '(trống)'],
] as const)('the field %s with %s is shown as %s', (field, value, shown) => {
  expect(showField(field, value)).toBe(shown)
})

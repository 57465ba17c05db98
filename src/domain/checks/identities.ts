/** Identities of the dossier register: both sides are the same dossiers, counted in two ways. */
export type Term = { readonly id: string; readonly name: string }

export type Identity = {
  readonly code: string
  readonly title: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

const term = (id: string, name: string): Term => ({ id: `dossiers.${id}`, name })

const pauses = (prefix: string) => [
  term(`${prefix}.supplement`, 'chờ bổ sung'),
  term(`${prefix}.payment`, 'chờ thực hiện nghĩa vụ tài chính'),
  term(`${prefix}.other`, 'tạm dừng khác'),
]
const timeliness = (prefix: string) => [
  term(`${prefix}.early`, 'trước hạn'),
  term(`${prefix}.onTime`, 'đúng hạn'),
  term(`${prefix}.late`, 'quá hạn'),
]
const running = (prefix: string) => [term(`${prefix}.inTerm`, 'trong hạn'), term(`${prefix}.overdue`, 'quá hạn')]

const opening = term('opening', 'kỳ trước chuyển sang')
const received = term('received', 'tiếp nhận trong kỳ')

export const identities: readonly Identity[] = [
  {
    code: 'KT-001',
    title:
      'Bảo toàn hồ sơ: kỳ trước chuyển sang + tiếp nhận = đã giải quyết + đang giải quyết + tạm dừng + kết thúc khác',
    left: [opening, received],
    right: [
      term('resolved', 'đã giải quyết'),
      term('inProgress', 'đang giải quyết'),
      ...pauses('paused'),
      term('refused', 'từ chối'),
      term('withdrawn', 'rút'),
      term('returned', 'trả lại'),
    ],
  },
  {
    code: 'KT-002',
    title: 'Tiếp nhận = trực tuyến + trực tiếp + bưu chính công ích',
    left: [received],
    right: [
      term('received.online', 'trực tuyến'),
      term('received.counter', 'trực tiếp'),
      term('received.post', 'bưu chính công ích'),
    ],
  },
  {
    code: 'KT-003',
    title: 'Đã giải quyết = trước hạn + đúng hạn + quá hạn',
    left: [term('resolved', 'đã giải quyết')],
    right: timeliness('resolved'),
  },
  {
    code: 'KT-003',
    title: 'Đã giải quyết = trước hạn + đúng hạn + quá hạn',
    left: [term('received.resolved', 'tiếp nhận trong kỳ, đã giải quyết')],
    right: timeliness('received.resolved'),
  },
  {
    code: 'KT-004',
    title: 'Đang giải quyết = trong hạn + quá hạn',
    left: [term('inProgress', 'đang giải quyết')],
    right: running('inProgress'),
  },
  {
    code: 'KT-004',
    title: 'Đang giải quyết = trong hạn + quá hạn',
    left: [term('received.inProgress', 'tiếp nhận trong kỳ, đang giải quyết')],
    right: running('received.inProgress'),
  },
  {
    code: 'KT-005',
    title: 'Phát sinh nghĩa vụ tài chính = thanh toán trực tuyến + thanh toán trực tiếp + chưa thanh toán',
    left: [term('feeBearing', 'phát sinh nghĩa vụ tài chính')],
    right: [
      term('paidOnline', 'thanh toán trực tuyến'),
      term('paidCounter', 'thanh toán trực tiếp'),
      term('unpaid', 'chưa thanh toán'),
    ],
  },
  {
    code: 'KT-006',
    title: 'Tổng phải giải quyết = kỳ trước chuyển sang + tiếp nhận',
    left: [term('handled', 'tổng số phải giải quyết')],
    right: [opening, received],
  },
  {
    code: 'KT-007',
    title: 'Hồ sơ tiếp nhận trong kỳ: mỗi hồ sơ ở đúng một trạng thái cuối kỳ',
    left: [received],
    right: [
      term('received.resolved', 'đã giải quyết'),
      term('received.inProgress', 'đang giải quyết'),
      ...pauses('received.paused'),
      term('received.refused', 'từ chối'),
      term('received.withdrawn', 'rút'),
      term('received.returned', 'trả lại'),
    ],
  },
  {
    code: 'KT-015',
    title: 'Tạm dừng = chờ bổ sung + chờ nghĩa vụ tài chính + khác',
    left: [term('paused', 'đang tạm dừng')],
    right: pauses('paused'),
  },
  {
    code: 'KT-015',
    title: 'Tạm dừng = chờ bổ sung + chờ nghĩa vụ tài chính + khác',
    left: [term('received.paused', 'tiếp nhận trong kỳ, đang tạm dừng')],
    right: pauses('received.paused'),
  },
  {
    code: 'KT-016',
    title: 'Không quá hạn = trước hạn + đúng hạn',
    left: [term('resolved.notLate', 'giải quyết trước và đúng hạn')],
    right: timeliness('resolved').slice(0, 2),
  },
]

/** A part, and the whole it cannot exceed. */
export const subsets: readonly (readonly [part: Term, whole: Term])[] = [
  [term('feeBearing', 'phát sinh nghĩa vụ tài chính'), received],
  [term('componentsDigitised', 'có số hóa thành phần'), received],
  [term('reused', 'tái sử dụng dữ liệu'), received],
  [term('eResult', 'có kết quả điện tử'), term('resolved', 'đã giải quyết')],
  [
    term('received.eResult', 'tiếp nhận trong kỳ, có kết quả điện tử'),
    term('received.resolved', 'tiếp nhận trong kỳ, đã giải quyết'),
  ],
  ...[
    'ownAuthority',
    'vertical',
    'full',
    'partial',
    'interlinked',
    'interlinkedAcross',
    'boundaryFree',
    'feeBearing',
  ].map((id): readonly [Term, Term] => [
    { id: `procedures.${id}`, name: procedureName(id) },
    { id: 'procedures.total', name: 'tổng số thủ tục' },
  ]),
]

function procedureName(id: string): string {
  const names: Record<string, string> = {
    ownAuthority: 'thủ tục thuộc thẩm quyền',
    vertical: 'thủ tục ngành dọc',
    full: 'dịch vụ công toàn trình',
    partial: 'dịch vụ công một phần',
    interlinked: 'thủ tục liên thông cùng cấp',
    interlinkedAcross: 'thủ tục liên thông giữa các cấp',
    boundaryFree: 'thủ tục phi địa giới',
  }
  return names[id] ?? 'thủ tục có phí, lệ phí'
}

import type { Channel, Payment } from '../facts.ts'
import { type DossierStatus, dossierStatuses } from '../status.ts'
import { wordKey } from './dossier-columns.ts'

export type YesNo = 'yes' | 'no'

/** The columns whose words a mapping may teach us, and what the words may come to mean. */
export type WordMeanings = {
  readonly channel: Channel
  readonly status: DossierStatus
  readonly payment: Payment
  readonly yesNo: YesNo
}
export type WordKind = keyof WordMeanings

/** Channel codes are the national exchange's KenhThucHien. */
const channelWords: Record<Channel, readonly string[]> = {
  counter: ['Trực tiếp', 'Nộp trực tiếp', 'Tiếp nhận trực tiếp', 'Tại quầy', 'Tại bộ phận một cửa', '1', 'counter'],
  online: [
    'Trực tuyến',
    'Nộp trực tuyến',
    'Tiếp nhận trực tuyến',
    'Qua mạng',
    'Online',
    'Dịch vụ công trực tuyến',
    '2',
  ],
  post: [
    'BCCI',
    'Bưu chính công ích',
    'Qua bưu chính công ích',
    'Dịch vụ bưu chính công ích',
    'Qua dịch vụ bưu chính công ích',
    'Bưu chính',
    'Bưu điện',
    '3',
    'post',
  ],
}

const statusWords: Record<DossierStatus, readonly string[]> = {
  registered: ['Mới nộp', 'Chờ tiếp nhận', 'Chưa tiếp nhận'],
  received: ['Đã tiếp nhận', 'Tiếp nhận', 'Mới tiếp nhận', 'Đã được tiếp nhận'],
  'not-accepted': ['Không tiếp nhận', 'Từ chối tiếp nhận', 'Hồ sơ không được tiếp nhận'],
  processing: ['Đang giải quyết', 'Đang thụ lý', 'Hồ sơ đang xử lý'],
  'awaiting-supplement': [
    'Yêu cầu bổ sung',
    'Yêu cầu bổ sung hồ sơ',
    'Yêu cầu bổ sung, hoàn thiện hồ sơ',
    'Chờ bổ sung',
    'Chờ bổ sung hồ sơ',
    'Chờ bổ sung giấy tờ',
    'Bổ sung hồ sơ',
    'Bổ sung giấy tờ',
  ],
  'awaiting-payment': [
    'Yêu cầu thực hiện NVTC',
    'Thực hiện nghĩa vụ tài chính',
    'Thực hiện NVTC',
    'Chờ thực hiện nghĩa vụ tài chính',
    'Chờ thực hiện NVTC',
  ],
  withdrawn: [
    'Công dân yêu cầu rút',
    'Công dân rút hồ sơ',
    'Yêu cầu rút hồ sơ',
    'Rút hồ sơ',
    'Đã rút hồ sơ',
    'Xin rút hồ sơ',
    'Đã rút',
  ],
  stopped: ['Đã dừng xử lý'],
  processed: ['Xử lý xong', 'Đã giải quyết', 'Đã giải quyết xong', 'Đã có kết quả', 'Chờ trả kết quả', 'Đã xử lý'],
  'handed-over': ['Đã trả', 'Đã trả KQ', 'Đã trả kết quả cho công dân', 'Đã trả kết quả cho người dân'],
  refused: ['Từ chối', 'Đã từ chối', 'Đã từ chối giải quyết', 'Không giải quyết'],
  paused: ['Tạm dừng', 'Tạm dừng xử lý khác', 'Đang tạm dừng', 'Đã tạm dừng xử lý'],
}

const paymentWords: Record<Payment, readonly string[]> = {
  online: ['Trực tuyến', 'Thanh toán trực tuyến', 'Đã thanh toán trực tuyến', 'Online', 'Chuyển khoản'],
  counter: ['Trực tiếp', 'Thanh toán trực tiếp', 'Đã thanh toán trực tiếp', 'Tiền mặt', 'Tại quầy', 'counter'],
  unpaid: ['Chưa thanh toán', 'Chưa nộp', 'Chưa nộp phí', 'unpaid'],
  none: ['–', '-', '—', 'Không phát sinh', 'Không thu phí', 'Miễn phí', 'none', ''],
}

const yesNoWords: Record<YesNo, readonly string[]> = {
  yes: ['Có', 'x', '1', 'true', 'yes', 'Đúng', 'Y', '✓', 'Rồi', 'Đã có'],
  no: ['Không', '', '0', 'false', 'no', 'Sai', 'N', '-', '–', 'Chưa', 'Chưa có'],
}

const meanings: { readonly [Kind in WordKind]: ReadonlyMap<string, WordMeanings[Kind]> } = {
  channel: spellings(channelWords),
  status: statusSpellings(),
  payment: spellings(paymentWords),
  yesNo: spellings(yesNoWords),
}

/** What a word of the list means, by its known spellings: case, diacritics and punctuation aside. */
export function findMeaning<Kind extends WordKind>(kind: Kind, word: string): WordMeanings[Kind] | undefined {
  return meanings[kind].get(word) ?? meanings[kind].get(wordKey(word))
}

/** Every meaning of a kind, for choosing one on the mapping page. */
export function listMeanings<Kind extends WordKind>(kind: Kind): readonly WordMeanings[Kind][] {
  return [...new Set(meanings[kind].values())]
}

function spellings<Meaning extends string>(words: Record<Meaning, readonly string[]>): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(words) as [Meaning, readonly string[]][]
  return new Map(
    entries.flatMap(([meaning, list]) =>
      [meaning, ...list].flatMap((word) => [[word, meaning] as const, [wordKey(word) || word, meaning] as const]),
    ),
  )
}

/** A status is its code, its name, or both as some systems print them: `10 - Đã trả kết quả`. */
function statusSpellings(): ReadonlyMap<string, DossierStatus> {
  const statuses = Object.keys(dossierStatuses) as DossierStatus[]
  return new Map(
    statuses.flatMap((status) => {
      const { code, label } = dossierStatuses[status]
      const written = [label, ...statusWords[status]]
      const names = [status, ...written].map(wordKey)
      const codes = [wordKey(code), wordKey(code).padStart(2, '0')]
      const both = codes.flatMap((one) => names.map((name) => `${one} ${name}`))
      return [...written, ...names, ...codes, ...both].map((spelling) => [spelling, status] as const)
    }),
  )
}

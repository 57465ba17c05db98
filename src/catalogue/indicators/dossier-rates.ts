import { localDate } from '#kernel/local-time.ts'
import type { RateIndicator } from '#domain/indicators/indicator.ts'

const sources = [{ title: 'Quyết định 766/QĐ-TTg ngày 23/6/2022', from: localDate('2022-06-23') }]

function rate(id: string, label: string, numerator: string, denominator: string, explanation: string): RateIndicator {
  return {
    kind: 'rate',
    id,
    label,
    unit: '%',
    explanation,
    numerator,
    denominator,
    decimals: 2,
    combine: 'ratio',
    sources,
  }
}

/** A rate's name says of what: unlike denominators are unlike indicators (law 2). */
export const dossierRates: readonly RateIndicator[] = [
  rate(
    'dossiers.onTimeRate.ofResolved',
    'Tỷ lệ giải quyết trước và đúng hạn (trên số đã giải quyết)',
    'dossiers.resolved.notLate',
    'dossiers.resolved',
    'Trước hạn và đúng hạn, chia cho đã giải quyết trong kỳ.',
  ),
  rate(
    'dossiers.onlineRate.ofReceived',
    'Tỷ lệ tiếp nhận trực tuyến (trên số tiếp nhận trong kỳ)',
    'dossiers.received.online',
    'dossiers.received',
    'Tiếp nhận trực tuyến, chia cho tiếp nhận trong kỳ.',
  ),
  rate(
    'dossiers.eResultRate.ofReceived',
    'Tỷ lệ có kết quả điện tử (trên số tiếp nhận trong kỳ)',
    'dossiers.received.eResult',
    'dossiers.received',
    'Tiếp nhận trong kỳ, đã giải quyết và có kết quả điện tử, chia cho tiếp nhận trong kỳ.',
  ),
  rate(
    'dossiers.eResultRate.ofResolved',
    'Tỷ lệ có kết quả điện tử (trên số đã giải quyết)',
    'dossiers.eResult',
    'dossiers.resolved',
    'Có kết quả điện tử, chia cho đã giải quyết trong kỳ.',
  ),
  rate(
    'dossiers.onlinePaymentRate.ofFeeBearing',
    'Tỷ lệ thanh toán trực tuyến (trên số phát sinh nghĩa vụ tài chính)',
    'dossiers.paidOnline',
    'dossiers.feeBearing',
    'Thanh toán trực tuyến, chia cho phát sinh nghĩa vụ tài chính.',
  ),
  rate(
    'dossiers.digitisedRate.ofReceived',
    'Tỷ lệ số hóa thành phần (trên số tiếp nhận trong kỳ)',
    'dossiers.componentsDigitised',
    'dossiers.received',
    'Có số hóa thành phần khi tiếp nhận, chia cho tiếp nhận trong kỳ.',
  ),
  rate(
    'dossiers.reusedRate.ofReceived',
    'Tỷ lệ tái sử dụng dữ liệu (trên số tiếp nhận trong kỳ)',
    'dossiers.reused',
    'dossiers.received',
    'Tái sử dụng dữ liệu số hóa, chia cho tiếp nhận trong kỳ.',
  ),
]

/** One line of another system's 28-column table, as it came: what that system said, never mixed into our counts. */
export type SummaryRow = {
  /** `Tổng`, or `G13-TN02 - Đất đai`. */
  readonly name: string
  readonly total: boolean
  /** By column number, 2 to 28; absent where the table is blank. Rates as percentages: 98.07. */
  readonly values: Readonly<Record<number, number | undefined>>
}

export const summaryColumns: Readonly<Record<number, string>> = {
  2: 'tổng hồ sơ nhận trong kỳ',
  3: 'tiếp nhận trực tiếp',
  4: 'nhận trực tuyến',
  5: 'tỷ lệ trực tiếp',
  6: 'tỷ lệ trực tuyến',
  7: 'đã giải quyết',
  8: 'đã giải quyết trước hạn',
  9: 'đã giải quyết đúng hạn',
  10: 'đã giải quyết quá hạn',
  11: 'đang giải quyết',
  12: 'đang giải quyết trong hạn',
  13: 'đang giải quyết quá hạn',
  14: 'yêu cầu bổ sung',
  15: 'thực hiện nghĩa vụ tài chính',
  16: 'tạm dừng khác',
  17: 'từ chối giải quyết',
  18: 'rút hồ sơ',
  19: 'phát sinh nghĩa vụ tài chính',
  20: 'thanh toán trực tuyến',
  21: 'thanh toán trực tiếp',
  22: 'tỷ lệ thanh toán trực tuyến',
  23: 'tỷ lệ thanh toán trực tiếp',
  24: 'có số hóa khi tiếp nhận',
  25: 'tỷ lệ số hóa',
  26: 'có kết quả điện tử',
  27: 'tỷ lệ kết quả điện tử',
  28: 'chậm tiếp nhận',
}

export type SummaryRate = { readonly rate: number; readonly numerator: number; readonly denominator: number }

export const summaryRates: readonly SummaryRate[] = [
  { rate: 5, numerator: 3, denominator: 2 },
  { rate: 6, numerator: 4, denominator: 2 },
  { rate: 22, numerator: 20, denominator: 19 },
  { rate: 23, numerator: 21, denominator: 19 },
  { rate: 25, numerator: 24, denominator: 2 },
  { rate: 27, numerator: 26, denominator: 2 },
]

/** All columns that count dossiers. */
export const summaryCounts: readonly number[] = Object.keys(summaryColumns)
  .map(Number)
  .filter((column) => !summaryRates.some((rate) => rate.rate === column))

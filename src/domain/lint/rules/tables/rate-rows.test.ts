import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const prose =
  'Tổng số hồ sơ tiếp nhận mới: 8.825 hồ sơ; kỳ trước chuyển sang: 122 hồ sơ. Tổng số phải giải quyết: 8.947 hồ sơ. Tổng số hồ sơ đã giải quyết: 8.809 hồ sơ.'
const aims = (row: string) =>
  `${prose}\n\nPHỤ LỤC\n\nSTT | Chỉ tiêu | Chỉ tiêu giao | Kết quả | Ghi chú\n1 | Nhiệm vụ hoàn thành theo kế hoạch năm | 100% | 81,58% | 31/38\n${row}\n7 | Mức độ hài lòng | 95% | 95,2% | 571/600`
const of = (code: string, body: string) => lintReport(body).findings.filter((one) => one.code === code)

describe('the base a label names', () => {
  test.each([
    ['2 | Hồ sơ trực tuyến/tổng số hồ sơ tiếp nhận | 90% | 94,29% | 8.306/8.809', '8.825'],
    ['2 | HS trực tuyến / HS nhận mới | 90% | 94,29% | 8.306/8.809', '8.825'],
    ['2 | Hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận | 90% | 94,29% | 8.306/8.809', '8.825'],
    ['5 | Số hóa thành phần hồ sơ/tiếp nhận mới (%) | 85% | 96,16% | 8.471/8.809', '8.825'],
    ['6 | Kết quả điện tử/đã giải quyết | 90% | 98,04% | 8.652/8.825', '8.809'],
    ['6 | Kết quả điện tử / hồ sơ đã giải quyết trong kỳ | 90% | 98,04% | 8.652/8.825', '8.809'],
  ])('%s', (row, expected) => {
    expect(of('CCHC-214', aims(row)).map((one) => one.expected)).toEqual([expected])
  })
  test.each([
    '2 | Hồ sơ trực tuyến/tổng số hồ sơ tiếp nhận | 90% | 94,12% | 8.306/8.825',
    '3 | Hồ sơ giải quyết trước hạn, đúng hạn/đã giải quyết | 98% | 99,75% | 8.787/8.809',
    '2 | Hồ sơ trực tuyến/tổng số hồ sơ phải giải quyết | 90% | 92,84% | 8.306/8.947',
    '5 | Số hóa thành phần hồ sơ/tiếp nhận mới | 85% | 95,99% | 8.471/8.825',
    '4 | Hồ sơ thanh toán trực tuyến/hồ sơ có thu | 85% | 95,14% | 5.438/5.716',
    '6 | Kết quả điện tử/hồ sơ tiếp nhận và giải quyết | 90% | 98,2% | 8.652/8.809',
  ])('true: %s', (row) => {
    expect(of('CCHC-214', aims(row))).toEqual([])
  })
})

const two = (row: string, title = 'Bảng 5. Số hóa') =>
  `${title}\n\nChỉ tiêu | Tử số | Mẫu số | Tỷ lệ\nSố hóa TPHS / HS nhận mới | 3521 | 3654 | 96.36%\nTái sử dụng / HS nhận mới | 1938 | 3654 | 53.04%\n\nVI. BẢNG TỔNG HỢP\n\nSTT | Chỉ tiêu | KH 2026 | Kết quả | Trạng thái\n1 | Hài lòng (%) | 96 | 95.7 | K\n${row}`

describe('one rate in two tables', () => {
  test.each([
    '5 | Tái sử dụng / nhận mới (%) | 50 | 53.21 | Đ',
    '5 | Tái sử dụng/nhận mới | 50 | 53.21% | Đ',
    '5 | Tỷ lệ tái sử dụng / hồ sơ nhận mới (%) | 50 | 35.04 | Đ',
    '5 | Tỷ lệ tái sử dụng trên số hồ sơ nhận mới | 50% | 54% | Đ',
    '5 | Tái sử dụng / nhận mới (%) | 50 | 55,3 | Đ',
    '5 | Tái sử dụng / HS nhận mới (%) | 50 | 43 | Đ',
  ])('%s', (row) => {
    expect(of('CCHC-215', two(row)).map((one) => one.expected)).toEqual(['53,04%'])
  })
  test.each([
    '5 | Tái sử dụng / nhận mới (%) | 50 | 53.04 | Đ',
    '5 | Tái sử dụng / nhận mới (%) | 50 | 53.0 | Đ',
    '5 | Tái sử dụng / nhận mới (%) | 50 | 53 | Đ',
    '5 | Tái sử dụng / đã giải quyết (%) | 50 | 53.21 | Đ',
    '5 | Tái sử dụng (%) | 50 | 53.21 | Đ',
    '5 | Số hóa kết quả / nhận mới (%) | 95 | 97.4 | Đ',
  ])('true: %s', (row) => {
    expect(of('CCHC-215', two(row))).toEqual([])
  })
})

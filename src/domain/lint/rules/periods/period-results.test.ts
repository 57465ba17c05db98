import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const codes = (body: string) =>
  lintReport(body)
    .findings.map((one) => one.code)
    .filter((one) => /14[35]$/.test(one))

test.each([
  ['Giải ngân 61.237 triệu đồng; ước 9 tháng đầu năm đã giải ngân xong 58%.', 'CCHC-143'],
  ['Trong quý IV/2026 xã đã giải quyết 1.204 hồ sơ.', 'CCHC-143'],
  ['Tự kiểm tra 02 tổ dân phố, ngày kiểm tra 09/5/2026.', 'CCHC-145'],
])('%s', (body, code) => expect(codes(body)).toContain(code))

test.each([
  'Kế hoạch 9 tháng đầu năm đã giao 120 nhiệm vụ.',
  'Trong quý I/2026 xã đã giải quyết 1.204 hồ sơ.',
  'Trong quý II/2026 xã đã giải quyết 1.204 hồ sơ.',
  'Trong tháng 6/2026 xã đã giải quyết 204 hồ sơ.',
  'Năm 2026 xã đã được giao 20 biên chế.',
  'Tự kiểm tra 02 tổ dân phố, ngày kiểm tra 08/5/2026; hoàn thành khắc phục sau kiểm tra trước ngày 10/5/2026.',
])('true: %s', (body) => expect(codes(body)).toEqual([]))

import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) =>
  lintReport(body).findings.filter(({ code }) => ['CCHC-120', 'CCHC-151', 'CCHC-152'].includes(code))

const account = 'Tổng số hồ sơ tiếp nhận 2.936 hồ sơ, đã giải quyết 2.800 hồ sơ.\n\n'

test.each([
  ['Tỷ lệ hồ sơ có kết quả điện tử đạt 95% số hồ sơ B (2.660/2.800).'],
  ['Tỷ lệ số hóa trên tổng số hồ sơ B là 2.660/2.800 hồ sơ, đạt 95%.'],
  ['Tỷ lệ số hóa (tính trên tổng số hồ sơ B): 2.660/2.800 = 95%.'],
  ['Có 2.660 hồ sơ có kết quả điện tử, chiếm 95% tổng số hồ sơ B.'],
  ['Kết quả điện tử: 2.660 HS, bằng 95% so với số hồ sơ B.'],
  ['Trên tổng số hồ sơ B, có 2.660/2.800 hồ sơ trả bản điện tử, đạt 95%.'],
])('%s', (sentence) => {
  expect(told(account + sentence.replace('B', 'tiếp nhận'))).toHaveLength(1)
  expect(told(account + sentence.replace('B', 'đã giải quyết'))).toEqual([])
})

test.each([
  [
    'Tiếp nhận mới 2.936 hồ sơ.\n\nHồ sơ thanh toán trực tuyến chiếm 83,93% tổng số hồ sơ B (1.389/1.655).',
    'tiếp nhận',
    'phát sinh phí',
  ],
  [
    'Tiếp nhận mới 2.936 hồ sơ, kỳ trước chuyển sang 64 hồ sơ. Tỷ lệ số hóa là 2.790/3.000 B, đạt 93%.',
    'hồ sơ tiếp nhận mới',
    'hồ sơ phải giải quyết',
  ],
  [
    'Tổng số TTHC 376 thủ tục, trong đó 118 thủ tục toàn trình.\n\nCó 59/118 TTHC phát sinh hồ sơ, chiếm 50% B.',
    'tổng số TTHC của xã',
    'số TTHC toàn trình',
  ],
  [
    'Phát 200 phiếu, thu về 180 phiếu.\n\nSố người hài lòng chiếm 95% (171/180) trên tổng số phiếu B.',
    'phát ra',
    'thu về',
  ],
])('%s', (body, wrong, right) => {
  expect(told(body.replace('B', wrong))).toHaveLength(1)
  expect(told(body.replace('B', right))).toEqual([])
})

test.each([
  'Lĩnh vực hộ tịch tiếp nhận 1.655 hồ sơ; chiếm 83,93% tổng số hồ sơ tiếp nhận (1.389/1.655) nộp trực tuyến.',
  'Đã giải quyết đúng hạn 2.790/2.800 hồ sơ đã giải quyết, đạt 99,64%.',
  'Số hóa 2.900/2.936 hồ sơ tiếp nhận, đạt 98,77%.',
])('%s', (sentence) => {
  expect(told(account + sentence)).toEqual([])
})

import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const found = (body: string) =>
  lintReport(body).findings.filter(({ code }) => ['CCHC-225', 'CCHC-151', 'CCHC-120'].includes(code))

test.each([
  [
    'Tỉnh giao 143 nhiệm vụ; hoàn thành đúng hạn 136; tỷ lệ đúng hạn trên tổng số nhiệm vụ được giao là 97,14% (136/140).',
  ],
  ['Tổng số 143 nhiệm vụ được giao. Tỷ lệ hoàn thành trên tổng số nhiệm vụ được giao đạt 97,14% (136/140).'],
  ['Kế hoạch đề ra 52 nhiệm vụ.\n\nĐã hoàn thành trên số nhiệm vụ đề ra: 40/50.'],
  ['UBND tỉnh giao tổng số 60 nhiệm vụ; hoàn thành trên tổng số nhiệm vụ đã giao = 45/58.'],
  ['Trong năm được giao 210 văn bản; tỷ lệ xử lý trên tổng số văn bản được giao là 95% (190/200).'],
  ['Đầu năm đề ra 40 chỉ tiêu. Tỷ lệ đạt trên tổng số chỉ tiêu đề ra là 94,29% (33/35).'],
])('another base: %s', (body) => {
  expect(found(body)).not.toEqual([])
})

test.each([
  [
    'Tỉnh giao 143 nhiệm vụ; hoàn thành đúng hạn 136; tỷ lệ đúng hạn trên tổng số nhiệm vụ được giao là 95,10% (136/143).',
  ],
  ['Tỉnh giao 143 nhiệm vụ; tỷ lệ đúng hạn trên số nhiệm vụ đã hoàn thành là 97,14% (136/140).'],
  ['Tỉnh giao 143 nhiệm vụ, Sở giao 20 nhiệm vụ; tỷ lệ trên tổng số nhiệm vụ được giao là 97,55% (159/163).'],
  ['Tỉnh giao thêm 12 nhiệm vụ; tỷ lệ trên tổng số nhiệm vụ được giao là 97,14% (136/140).'],
  ['Giao khoảng 150 nhiệm vụ; tỷ lệ trên tổng số nhiệm vụ được giao là 97,14% (136/140).'],
  ['Kế hoạch đề ra 52 nhiệm vụ.\n\nĐã hoàn thành trên số nhiệm vụ đề ra: 40/52.'],
])('its own base: %s', (body) => {
  expect(found(body)).toEqual([])
})

const account =
  'Tiếp nhận mới 14.655 hồ sơ, kỳ trước chuyển sang 207 hồ sơ; đã giải quyết 14.571 hồ sơ. Có 9.486 hồ sơ phát sinh nghĩa vụ tài chính, trong đó 9.127 hồ sơ thanh toán trực tuyến.\n\n'

test.each([
  ['Tỷ lệ thanh toán trực tuyến trên tổng số hồ sơ phát sinh nghĩa vụ tài chính đạt 62,28 % (9.127/14.655).', 1],
  ['Tỷ lệ thanh toán trực tuyến trên tổng số hồ sơ phát sinh nghĩa vụ tài chính đạt 96,22 % (9.127/9.486).', 0],
  ['Tỷ lệ có kết quả điện tử trên số hồ sơ đã giải quyết là 95,54% (14.200/14.862).', 1],
  ['Tỷ lệ có kết quả điện tử trên số hồ sơ đã giải quyết là 97,45% (14.200/14.571).', 0],
])('the share stands between: %s', (body, count) => {
  expect(found(account + body)).toHaveLength(count)
})

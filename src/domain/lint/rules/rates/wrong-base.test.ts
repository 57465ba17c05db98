import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Số hồ sơ tiếp nhận mới 3.214 hồ sơ. Trong kỳ phát sinh 1.058 hồ sơ có nghĩa vụ tài chính, thanh toán trực tuyến 1.026 hồ sơ, đạt tỷ lệ thanh toán trực tuyến 96,98%; còn lại 32 hồ sơ nộp tiền mặt.',
  'Tổng số hồ sơ phải giải quyết 9714 HS, gồm kỳ trước chuyển qua 438 và nhận mới 9276. Phương thức nộp: trực tuyến 9038, trực tiếp 151, BCCI 87; tỷ lệ trực tuyến tính trên HS nhận mới là 97,43 %.',
  'Tổng số hồ sơ tiếp nhận 1.926 hồ sơ; đã giải quyết 1.903 hồ sơ, đang giải quyết 23 hồ sơ. Số hóa kết quả được 1.288 hồ sơ, đạt 67,68% số hồ sơ đã giải quyết.',
  '398 TTHC đang được thực hiện tại xã, bao gồm 212 TTHC cung cấp DVCTT toàn trình, 139 TTHC cung cấp DVCTT một phần, 47 TTHC cung cấp thông tin trực tuyến. 291 TTHC tiếp nhận không phụ thuộc địa giới hành chính, chiếm 73,12% tổng số TTHC.',
  'Trong kỳ tiếp nhận mới 235.160 hồ sơ, kỳ trước chuyển sang 6.412. Như vậy số phải giải quyết là 241.572 hồ sơ. Đã giải quyết 233.905 hồ sơ, gồm 171.284 hồ sơ trước hạn, 60.377 hồ sơ đúng hạn, 2.244 hồ sơ quá hạn; tỷ lệ trước và đúng hạn trên số hồ sơ đã giải quyết đạt 99,04%. Còn 7.667 hồ sơ đang giải quyết.',
  'KQ điện tử 1256 HS, bằng 91,01% số HS tiếp nhận và 100% số HS đã giải quyết. Tổng HS tiếp nhận 1.380 HS; đã giải quyết 1256 HS, đang giải quyết 124 HS.',
])('base of a rate, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Số hồ sơ tiếp nhận mới 3.214 hồ sơ. Trong kỳ phát sinh 1.058 hồ sơ có nghĩa vụ tài chính, thanh toán trực tuyến 1.026 hồ sơ, đạt tỷ lệ thanh toán trực tuyến 31,92%; còn lại 32 hồ sơ nộp tiền mặt.',
  'Trong 2.948 hồ sơ mới có 1.764 hồ sơ phải nộp phí, lệ phí. 1.739 hồ sơ nộp qua mạng, 25 hồ sơ nộp tiền mặt. Tỷ lệ thanh toán trực tuyến trên tổng số hồ sơ tiếp nhận đạt 98,58%.',
  'Tổng số hồ sơ phải giải quyết 9714 HS, gồm kỳ trước chuyển qua 438 và nhận mới 9276. Phương thức nộp: trực tuyến 9038, trực tiếp 151, BCCI 87; tỷ lệ trực tuyến tính trên HS nhận mới là 93,04 %.',
  'Tổng số hồ sơ phải giải quyết trong tháng là 1.525 hồ sơ, tiếp nhận mới 1.429, kỳ trước chuyển sang 96. Hình thức nộp: trực tuyến 1.410; trực tiếp và BCCI 19. Tỷ lệ nộp trực tuyến trên số tiếp nhận mới: 92,46%.',
  'Tổng số hồ sơ tiếp nhận 1.926 hồ sơ; đã giải quyết 1.903 hồ sơ, đang giải quyết 23 hồ sơ. Số hóa kết quả được 1.288 hồ sơ, đạt 66,87% số hồ sơ đã giải quyết.',
  '398 TTHC đang được thực hiện tại xã, bao gồm 212 TTHC cung cấp DVCTT toàn trình, 139 TTHC cung cấp DVCTT một phần, 47 TTHC cung cấp thông tin trực tuyến. 291 TTHC tiếp nhận không phụ thuộc địa giới hành chính, chiếm 82,91% tổng số TTHC.',
  'Trong kỳ tiếp nhận mới 235.160 hồ sơ, kỳ trước chuyển sang 6.412. Như vậy số phải giải quyết là 241.572 hồ sơ. Đã giải quyết 233.905 hồ sơ, gồm 171.284 hồ sơ trước hạn, 60.377 hồ sơ đúng hạn, 2.244 hồ sơ quá hạn; tỷ lệ trước và đúng hạn trên số hồ sơ đã giải quyết đạt 95,90%. Còn 7.667 hồ sơ đang giải quyết.',
  'Năm 2024 tiếp nhận 2.874 hồ sơ. Về thanh toán trực tuyến năm 2024: có 1.096 hồ sơ phát sinh nghĩa vụ tài chính, trong đó thanh toán trực tuyến 1.022 hồ sơ; tỷ lệ thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính đạt 35,56%.',
])('base of a rate, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-120')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})

import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) =>
  lintReport(body)
    .findings.filter(({ code }) => code === 'CCHC-168')
    .map(({ found }) => found)

test.each([
  ['Hồ sơ trước hạn chiếm 80,1%, đúng hạn chiếm 15,2%, quá hạn chiếm 3,1%.', '98,4%'],
  ['Hồ sơ nộp trực tuyến chiếm 82%, trực tiếp chiếm 18,67%, bưu chính chiếm 1,33% tổng số hồ sơ tiếp nhận.', '102%'],
  ['Tỷ lệ hồ sơ đúng hạn đạt 99,33%, quá hạn 0,76%.', '100,09%'],
  ['Tỷ lệ giải quyết trước và đúng hạn 98,5%; tỷ lệ quá hạn 2,5%.', '101%'],
  ['Tỷ lệ hài lòng 98,65%; bình thường 1,53%; không hài lòng 0%.', '100,18%'],
  ['Tỷ lệ trực tuyến 85,36%, trực tiếp 14,37%.', '99,73%'],
  ['Có 85,36% hồ sơ nộp trực tuyến và 15,64% hồ sơ nộp trực tiếp.', '101%'],
  ['Tỷ lệ rất hài lòng 81,08%, hài lòng 17,57%, tổng cộng 96,85% hài lòng trở lên.', '96,85%'],
  ['Xếp loại: xuất sắc 20%, tốt 70%, hoàn thành 15%.', '105%'],
  ['Nam chiếm 60%, nữ chiếm 45%.', '105%'],
])('%s', (sentence, found) => {
  expect(told(sentence)).toEqual([found])
})

test.each([
  'Hồ sơ trước hạn chiếm 80%, đúng hạn chiếm 16%, quá hạn chiếm 4%.',
  'Hồ sơ trước hạn chiếm 80%, đúng hạn chiếm 15%, quá hạn chiếm 4%.',
  'Tỷ lệ đúng hạn 96%, trước hạn 80%, quá hạn 4%.',
  'Trước hạn 93,38%, đúng hạn 6,41%, quá hạn 0,21%.',
  'Hồ sơ nộp trực tuyến chiếm 80%, trực tiếp chiếm 18,67%, bưu chính chiếm 1,33%.',
  'Tỷ lệ trực tuyến 85,63%, thanh toán trực tuyến 97,2%, trả kết quả trực tiếp 20,1%.',
  'Tỷ lệ hồ sơ trực tuyến 98,2%, đúng hạn 99,1%.',
  'Tỷ lệ trực tuyến quý I đạt 60%, trực tiếp quý II 50%.',
  'Tỷ lệ rất hài lòng 81,08%, hài lòng trở lên 98,65%, bình thường 1,35%.',
  'Tỷ lệ trực tuyến 85%, trực tiếp 10%.',
  'Nữ chiếm 40% số cán bộ, nữ lãnh đạo chiếm 25%.',
  'Tỷ lệ trực tuyến tăng 12%, trực tiếp giảm 10%.',
])('%s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(...paragraphs: readonly string[]) {
  return lintReport(paragraphs.join('\n\n'))
    .findings.filter((one) => one.code === 'CCHC-163')
    .map((one) => [one.found, one.expected])
}

test('the same thing counted twice', () => {
  expect(
    found(
      'Đã kiện toàn 21 Tổ công nghệ số cộng đồng tại 21 xóm, tổ dân phố.',
      'Tiếp tục phát huy vai trò của các tổ; duy trì 22 Tổ công nghệ số cộng đồng.',
    ),
  ).toEqual([['22', '21']])
  expect(found('UBND xã phát hành 1.016 văn bản đi trong kỳ.', 'Trong kỳ đã ký số 1.061 văn bản đi trong kỳ.')).toEqual(
    [],
  )
  expect(
    found(
      'Hướng dẫn người dân lập 1.140 tài khoản dịch vụ công.',
      'Kết quả đã lập 1.410 tài khoản dịch vụ công trên toàn xã.',
    ),
  ).toEqual([['1.410', '1.140']])
})

test.each([
  ['Đã kiện toàn 21 Tổ công nghệ số cộng đồng.', 'Trong đó có 20 Tổ công nghệ số cộng đồng hoạt động tốt.'],
  ['Tháng 7 đăng 34 tin bài tuyên truyền.', 'Tháng 8 đăng 35 tin bài tuyên truyền.'],
  ['Năm 2025 có 21 Tổ công nghệ số cộng đồng.', 'Hiện nay toàn xã có 22 Tổ công nghệ số cộng đồng.'],
  [
    'Kế hoạch thành lập 21 Tổ công nghệ số cộng đồng.',
    'Đã thành lập 12 Tổ công nghệ số cộng đồng, 15 Tổ công nghệ số cộng đồng học.',
  ],
])('true: %s %s', (...paragraphs) => {
  expect(found(...paragraphs)).toEqual([['1.061', '1.016']])
})

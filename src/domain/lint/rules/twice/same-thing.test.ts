import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(...paragraphs: readonly string[]) {
  return lintReport(paragraphs.join('\n\n'))
    .findings.filter((one) => one.code === 'CCHC-163')
    .map((one) => [one.found, one.expected])
}

test.each([
  [
    'Đã kiện toàn 21 Tổ công nghệ số cộng đồng tại 21 xóm, tổ dân phố.',
    'Tiếp tục phát huy vai trò của 22 Tổ công nghệ số cộng đồng.',
    ['22', '21'],
  ],
  [
    'Hướng dẫn người dân lập 1.140 tài khoản dịch vụ công.',
    'Kết quả đã lập 1.410 tài khoản dịch vụ công trên toàn xã.',
    ['1.410', '1.140'],
  ],
  ['UBND xã phát hành 1.016 văn bản đi.', 'Đã ký số 1.061 văn bản đi trong kỳ.', ['1.061', '1.016']],
])('%s | %s', (first, second, expected) => {
  expect(found(first, second)).toEqual([expected])
})

test.each([
  ['Đã kiện toàn 21 Tổ công nghệ số cộng đồng.', 'Trong đó có 20 Tổ công nghệ số cộng đồng hoạt động tốt.'],
  ['Tháng 7 đăng 34 tin bài tuyên truyền.', 'Tháng 8 đăng 35 tin bài tuyên truyền.'],
  ['Năm 2025 có 21 Tổ công nghệ số cộng đồng.', 'Hiện nay toàn xã có 22 Tổ công nghệ số cộng đồng.'],
  ['Kế hoạch thành lập 21 Tổ công nghệ số cộng đồng.', 'Đã thành lập 12 Tổ công nghệ số cộng đồng.'],
])('true: %s | %s', (...paragraphs) => {
  expect(found(...paragraphs)).toEqual([])
})

import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (sentence: string) =>
  lintReport(sentence)
    .findings.filter(({ code }) => code === 'CCHC-001')
    .map(({ found }) => found)

const wordings: readonly string[] = [
  'Đã giải quyết 1.490/1.500 hồ sơ, đạt P%.',
  'Đã giải quyết 1.490/1.500 HS (đạt tỷ lệ P%).',
  'Tỷ lệ giải quyết đúng hạn: P% (1.490/1.500 HS).',
  'Tỷ lệ giải quyết đúng hạn đạt P%, tương ứng 1.490/1.500 hồ sơ.',
  'Tỷ lệ giải quyết đúng hạn là P% - 1.490/1.500 hồ sơ.',
  'Hồ sơ trực tuyến: 1.490/1.500 = P%.',
  'Hồ sơ trực tuyến 1.490 HS/1.500 HS, chiếm P%.',
  'Kết quả: 1.490/1.500 hồ sơ TTHC được giải quyết trước và đúng hạn, chiếm tỷ lệ P%.',
  'Có 1.490/1.500 hồ sơ đã được số hóa thành phần hồ sơ ngay khi tiếp nhận, tỷ lệ P%.',
  'Hồ sơ thanh toán trực tuyến 1.490/1.500 hồ sơ phát sinh nghĩa vụ tài chính (P%).',
  'Kết quả giải quyết TTHC bản điện tử: P% hồ sơ (1.490/1.500).',
  'P% hồ sơ được giải quyết đúng hạn (1.490/1.500 hồ sơ).',
  'Đạt P% với 1.490/1.500 hồ sơ được nộp trực tuyến.',
  'Tỷ lệ số hóa thành phần hồ sơ đạt P% trên tổng số hồ sơ tiếp nhận (1.490/1.500 hồ sơ).',
  'Số hồ sơ thanh toán trực tuyến là 1.490 hồ sơ/1.500 hồ sơ có phát sinh phí, lệ phí, đạt P%.',
  'Số cán bộ đã tập huấn 1.490/1.500 người -> P%.',
  'Số hồ sơ trước hạn, đúng hạn, quá hạn lần lượt là 1.490/1.500, 4/1.500, 6/1.500, chiếm P%, 0,27%, 0,4%.',
]

test.each(wordings)('%s', (wording) => {
  expect(told(wording.replace('P', '97,33'))).toEqual(['97,33%'])
  expect(told(wording.replace('P', '99,33'))).toEqual([])
})

test.each([
  'Có 45/376 thủ tục phát sinh hồ sơ; tỷ lệ hồ sơ trực tuyến đạt 97,2%.',
  'Đã giải quyết 1.490/1.500 hồ sơ, tăng 12% so với cùng kỳ.',
  'Đã giải quyết 1.490/1.500 hồ sơ, trong đó trực tuyến đạt 85%.',
  'Đã giải quyết 1.490/1.500 hồ sơ, tỷ lệ hài lòng đạt 95%.',
  'Tỷ lệ trực tuyến đạt 85%, thanh toán trực tuyến 1.490/1.500 hồ sơ.',
  'Tỷ lệ trực tuyến đạt 85%, vượt chỉ tiêu (năm trước 1.490/1.500 hồ sơ).',
  'Trực tuyến 1.200/1.500 và số hóa 1.490/1.500 hồ sơ, đạt 80% và 99,33%.',
])('%s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

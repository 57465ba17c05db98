import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(body: string) {
  return lintReport(body).findings.filter((one) => one.code === 'CCHC-161')
}

test.each([
  ['Trình độ: thạc sĩ 04 người (10,53%), đại học 32 người (84,21%), cao đẳng 02 người (6,26%).', '5,26%'],
  [
    'Kết quả xếp loại: giỏi 15 học viên, đạt 33,33%; khá 24 học viên, đạt 53,33%; trung bình 06 học viên, đạt 13,83%.',
    '13,33%',
  ],
  ['Hồ sơ nộp trực tuyến 671 hồ sơ (95,58%), nộp trực tiếp 31 hồ sơ (4,24%).', '4,42%'],
])('%s', (body, expected) => {
  expect(found(body).map((one) => one.expected)).toEqual([expected])
})

test('bullets are one list', () => {
  const body =
    '- Rất hài lòng: 120 phiếu, chiếm 60%.\n\n- Hài lòng: 74 phiếu, chiếm 37%.\n\n- Bình thường: 06 phiếu, chiếm 4%.'
  expect(found(body).map((one) => one.expected)).toEqual(['3%'])
})

test.each([
  'Trình độ: thạc sĩ 04 người (10,53%), đại học 32 người (84,21%), cao đẳng 02 người (5,26%).',
  'Trình độ: thạc sĩ 04 người (10,52%), đại học 32 người (84,21%), cao đẳng 02 người (5,3%).',
  'Hồ sơ trực tuyến 671 hồ sơ (95,58%), trong đó thanh toán trực tuyến 300 hồ sơ (44,71%).',
  'Có 12 cán bộ (30%) là nữ, 25 người (62,5%) là đảng viên.',
  'Hoàn thành 12 nhiệm vụ (80% kế hoạch), đang thực hiện 03 nhiệm vụ (20%), phát sinh thêm 05 nhiệm vụ (tăng 50% so với cùng kỳ).',
  'Tổng số 120 phiếu: hài lòng 96 phiếu (80%), trong số góp ý thêm có 24 phiếu (25% số phiếu hài lòng).',
])('true: %s', (body) => {
  expect(found(body)).toEqual([])
})

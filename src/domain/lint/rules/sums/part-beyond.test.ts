import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) =>
  lintReport(body)
    .findings.filter(({ code }) => code === 'CCHC-167')
    .map(({ found }) => found)

test.each([
  'Tiếp nhận # hồ sơ, trong đó nộp trực tuyến 1.490 hồ sơ.|1.500|1.480|1.490',
  'Đã giải quyết 1.500 hồ sơ, trong đó đúng hạn # hồ sơ.|1.490|1.520|1.520',
  'Phát ra 180 phiếu, thu về # phiếu.|170|200|200',
  'Trong tổng số 376 TTHC có # TTHC toàn trình.|118|378|378',
  'Tổng số phiếu 148, hài lòng # phiếu.|146|184|184',
  'Tổng số hồ sơ phát sinh phí 1.655 hồ sơ, thanh toán trực tuyến # hồ sơ.|1.389|1.839|1.839',
  'Toàn xã có 10 thôn, # thôn đạt chuẩn.|09|12|12',
  'Toàn xã có 42 cán bộ, công chức, trong đó # người có trình độ đại học.|41|45|45',
  '- Tổng số hồ sơ đã giải quyết: 1.500\n\n- Hồ sơ giải quyết trước hạn: #|1.450|1.550|1.550',
  'Đã số hóa # trên tổng số 1.500 hồ sơ tiếp nhận.|1.490|1.560|1.560',
])('%s', (line) => {
  const [sentence, right, wrong, found] = line.split('|') as [string, string, string, string]
  expect(told(sentence.replace('#', right))).toEqual([])
  expect(told(sentence.replace('#', wrong))).toEqual([found])
})

test.each([
  'Tiếp nhận mới 1.480 hồ sơ, kỳ trước chuyển sang 60 hồ sơ; đã giải quyết 1.500 hồ sơ, đúng hạn 1.490 hồ sơ.',
  'Mở 05 lớp, trong đó có 320 lượt người tham gia.',
  'Ban hành 12 kế hoạch, trong đó giao 42 nhiệm vụ.',
  'Xã có 10 thôn, 12 tổ công nghệ số cộng đồng.',
  'Quý II tiếp nhận 480 hồ sơ, trong đó lũy kế 6 tháng 1.490 hồ sơ.',
  'Thu về 170 phiếu, phát ra 180 phiếu.',
])('%s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

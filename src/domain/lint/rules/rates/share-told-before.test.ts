import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'KH số 03 đề ra 38 nhiệm vụ. Đến 14/4/2026: xong 13, đạt 27,21%; đang làm 21; chưa đến kỳ làm 04. Xã có 47 thôn.',
  'Nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao từ đầu năm: 16. Đã xong đúng hạn 14 (80,5%), còn lại 02 đang làm.',
  'Thấy 08 tồn tại, đã khắc phục 03 (60%). Xã có 05 phòng.',
  'Tổng số: 71 nhiệm vụ; trong đó hoàn thành đúng hạn 49 (84,48%). Xã có 58 thôn.',
  'Hồ sơ công việc điện tử: lập 84, kết thúc 79 (92,05%).',
  'Phát 133 phiếu, thu về 114 (95%), hợp lệ 112. Xã có 120 cán bộ.',
  'Tiếp nhận 17 PAKN, đã trả lời 15 (83,33%). Xã có 18 thôn.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-(?:162|125|12[67])/))
})

test.each([
  'KH số 03 đề ra 38 nhiệm vụ. Đến 14/4/2026: xong 13, đạt 34,21%; đang làm 21; chưa đến kỳ làm 04.',
  'Nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao từ đầu năm: 16. Đã xong đúng hạn 14 (87,5%), còn lại 02 đang làm.',
  'Thấy 05 tồn tại, đã khắc phục 03 (60%).',
  'Tổng số: 58 nhiệm vụ; trong đó hoàn thành đúng hạn 49 (84,48%), quá hạn 09.',
  'Hồ sơ công việc điện tử: lập 84, kết thúc 79 (94,05%).',
  'Tiếp nhận 48 PAKN, đã trả lời trước hạn 28 (70% số PAKN đã trả lời).',
  'Phát 120 phiếu, thu về 114 (95%), hợp lệ 112.',
  'Có 27 thôn. Đã hoàn thành 13 nhà văn hóa, đạt 65% kế hoạch (20 nhà).',
  'Giao 46 nhiệm vụ; trong đó đến hạn 30, đã hoàn thành 27 (90%).',
  'Tiếp nhận 500 hồ sơ, kỳ trước chuyển sang 20, đã giải quyết 480 (92,31%), đang giải quyết 40.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})

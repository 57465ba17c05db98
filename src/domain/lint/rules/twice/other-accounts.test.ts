import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

const account =
  'Tổng số hồ sơ tiếp nhận trong kỳ 1.663 hồ sơ: trực tuyến 1.653, trực tiếp 10. Đã giải quyết 1.600 hồ sơ: trước hạn 1.500, đúng hạn 98, quá hạn 02; đang giải quyết 63 hồ sơ trong hạn.\n\n'

test.each([
  '- 1.205 hồ sơ phát sinh nghĩa vụ tài chính: trực tuyến 1.190, trực tiếp 15.',
  'Về phí: 1.205 HS có nghĩa vụ tài chính, nộp trực tuyến 1.190 HS, nộp tiền mặt 15 HS.',
  'c) Lũy kế từ đầu năm\n\nTừ 15/12/2025 đến hết kỳ, toàn xã nhận 12.846 hồ sơ, giải quyết 12.702 hồ sơ, trước và đúng hạn 12.689 (99,89%), quá hạn 13.',
  'Lũy kế từ đầu năm tiếp nhận 12.846 hồ sơ, đã giải quyết 12.702 hồ sơ.',
  'd) Tài sản công: tiếp nhận 11 trụ sở, trong đó 07 trụ sở tiếp tục sử dụng, 04 trụ sở chuyển làm nhà văn hóa.',
  'Tháng 7 trực tuyến 98,71%, tháng này nhích thêm 0,69 điểm phần trăm.',
  'Riêng đất đai có tỷ lệ đã giải quyết thấp nhất, 67,2%, do phải chờ trích lục.',
  'Đã số hóa sổ hộ tịch 11.480/14.350 trường hợp, đạt 80%.',
  'Đã hoàn thành 23/46 nhiệm vụ của Kế hoạch CCHC.\n\nXã được UBND tỉnh giao 58 nhiệm vụ trên hệ thống theo dõi. Đã thực hiện xong 52 nhiệm vụ; đang thực hiện 06 nhiệm vụ.',
  'Đề nghị cấp 02 bộ máy tính, 01 máy scan, kinh phí 42 triệu đồng (máy tính 15 triệu đồng/bộ, máy scan 12 triệu đồng).',
])('figures of another account beside a whole one: %s', (sentence) => {
  expect(loud(account + sentence).map((one) => `${one.code} ${one.message}`)).toEqual([])
})

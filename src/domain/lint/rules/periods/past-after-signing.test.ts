import { expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}

const found = (paper: SmallPaper, body: string) =>
  lintPaper({ ...paper, body }).findings.filter((one) => /(?:157|062)$/.test(one.code)).length

test.each<[SmallPaper, string]>([
  [half, 'Về đấu thầu: tính đến ngày 20/6/2026 còn 03 gói thầu chưa lựa chọn được nhà thầu.'],
  [half, 'Đến ngày 25/6/2026, toàn xã có 1.204 tài khoản định danh.'],
  [half, 'Tính đến 30/6/2026, đã giải ngân 4.120 triệu đồng, đạt 52%.'],
  [half, 'Lũy kế đến ngày 20/6/2026: 2.310 hồ sơ.'],
  [half, 'Đã giải quyết 1.204 hồ sơ (tính đến hết ngày 22/6/2026).'],
  [half, 'Số liệu chốt đến ngày 20/6/2026.'],
  [half, 'Ngày 19/6/2026, UBND xã tổ chức đối thoại với 65 người dân.'],
  [half, 'Thời điểm 20/6/2026, toàn xã có 35 công chức.'],
  [half, 'Từ ngày 01/01/2026 đến ngày 20/6/2026 tiếp nhận 2.310 hồ sơ.'],
  [half, 'Qua kiểm tra ngày 19/6/2026 phát hiện 02 hồ sơ sai.'],
  [
    { ...half, day: 'ngày       tháng 6 năm 2026' },
    'Tổng số liệu từ ngày 15/12/2025 đến ngày 14/6/2026.\n\nTính đến ngày 20/6/2026 còn 03 gói thầu chưa lựa chọn được nhà thầu.',
  ],
  [
    { ...half, day: 'ngày … tháng 6 năm 2026' },
    'Số liệu tính từ 15/12/2025 đến 14/6/2026.\n\nTính đến 25/6/2026, đã cấp 1.204 tài khoản.',
  ],
  [{ ...half, day: 'ngày      tháng 6 năm 2026' }, 'Tính đến ngày 15/7/2026 đã giải ngân 4.120 triệu đồng.'],
])('told (%#): %s', (paper, words) => expect(found(paper, words)).toBeGreaterThan(0))

test.each<[SmallPaper, string]>([
  [half, 'Tính đến ngày 14/6/2026 đã giải ngân 4.120 triệu đồng.'],
  [half, 'Dự kiến đến ngày 30/6/2026 giải ngân 60%.'],
  [half, 'Ước đến 30/6/2026 giải ngân 60%.'],
  [half, 'Phấn đấu đến ngày 30/6/2026, toàn xã có 1.204 tài khoản.'],
  [half, 'Hạn hoàn thành ngày 30/6/2026, đến nay đạt 52%.'],
  [half, 'Công trình khởi công ngày 20/3/2026, hoàn thành theo hợp đồng ngày 20/9/2026.'],
  [half, 'Thông báo nghỉ lễ từ ngày 30/8/2026 đến ngày 02/9/2026 đã niêm yết.'],
  [half, 'Nghị định có hiệu lực từ ngày 01/7/2026.'],
  [half, 'UBND xã sẽ tổ chức đối thoại ngày 25/6/2026.'],
  [half, 'Kế hoạch tổ chức hội nghị ngày 25/6/2026.'],
  [half, 'Chức danh nghỉ hưu từ ngày 01/8/2026: 02 người.'],
  [
    { ...half, day: 'ngày      tháng 6 năm 2026' },
    'Số liệu tính từ 15/12/2025 đến 14/6/2026; tính đến ngày 14/6/2026 đã giải ngân 40%.',
  ],
])('true (%#): %s', (paper, words) => expect(found(paper, words)).toBe(0))

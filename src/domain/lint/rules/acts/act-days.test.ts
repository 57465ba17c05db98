import { expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}

const found = (paper: SmallPaper, body: string) =>
  lintPaper({ ...paper, body }).findings.filter((one) => /(?:067)$/.test(one.code)).length

test.each<[SmallPaper, string]>([
  [half, 'Hoàn thành trước ngày 31/6/2026.'],
  [half, 'Tổ chức ngày 30/02/2026.'],
  [half, 'Từ ngày 01/4/2026 đến ngày 31/4/2026.'],
  [half, 'Đến ngày 31 tháng 6 năm 2026.'],
  [half, 'Họp ngày 29/02/2026.'],
  [half, 'Ngày 15/13/2026 đã họp.'],
  [half, 'trước 31/9/2026 phải xong.'],
  [half, 'Hoàn thành trước ngày 31/6.'],
  [half, 'Chốt số liệu ngày 31/4 hằng năm.'],
  [half, 'Kế hoạch số 12/KH-UBND ngày 30/02/2026.'],
  [half, 'từ 15/3 đến 31/6/2026'],
  [half, 'ngày 31.6.2026'],
  [half, 'đến hết ngày 31-11-2026'],
  [half, 'Công văn số 15/UBND-VP ngày 32/01/2026'],
  [half, 'ngày 00/5/2026 họp'],
])('told (%#): %s', (paper, words) => expect(found(paper, words)).toBeGreaterThan(0))

test.each<[SmallPaper, string]>([
  [half, 'Hoàn thành trước ngày 30/6/2026.'],
  [half, 'Họp ngày 29/02/2024.'],
  [half, 'Đã giải quyết 31/6 chỉ tiêu.'],
  [half, 'Trong ngày 31/5, 30/6 nhận 12 hồ sơ.'],
  [half, 'Số ngày 31/12 là mốc.'],
  [half, 'Đơn giản hóa theo Nghị quyết số 66.7/2025/NQ-CP: thay 48 thành phần hồ sơ bằng dữ liệu.'],
  [half, 'Thực hiện từ 66.7/2025 của Chính phủ.'],
  [half, 'Nghị quyết số 66.13/2026/NQ-CP ngày 27/01/2026 của Chính phủ.'],
  [half, 'Kế hoạch số 45/13/2026/KH-UBND.'],
  [half, 'Quyết định số 31/2/2026-QĐ-UBND.'],
  [half, 'Xếp thứ 19/23/2026.'],
  [half, 'Mục 10.15.2026 ghi rõ.'],
  [half, 'Trong ngày 45/50 công dân được phục vụ.'],
  [half, 'Bình quân một ngày 32/5 lượt.'],
  [half, 'Đã chi 12.45/2026 theo dự toán.'],
  [half, 'Mã hồ sơ 000.00.13.H37-260531-0001.'],
  [half, 'Đạt từ 31/2/2026 chỉ tiêu.'],
])('true (%#): %s', (paper, words) => expect(found(paper, words)).toBe(0))

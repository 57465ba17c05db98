import { expect, test } from 'vitest'
import { lintPaper } from '../../../../../test/corpus/lint-paper.ts'

const found = (opening: string) =>
  lintPaper({
    title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026, nhiệm vụ 6 tháng cuối năm 2026',
    day: 'ngày 17 tháng 6 năm 2026',
    opening,
    body: 'Đã họp 02 lần.',
  }).findings.filter((one) => one.code === 'CCHC-193').length

const rest = 'UBND xã An Bình báo cáo như sau:'

test.each([
  [
    `Thực hiện Công văn số 1862/SNV-CCHC ngày 26/5/2025 của Sở Nội vụ về việc báo cáo CCHC 6 tháng đầu năm 2026, ${rest}`,
    1,
  ],
  [`Thực hiện Công văn số 18/SNV-CCHC ngày 02/6/2025 về báo cáo công tác CCHC 06 tháng đầu năm 2026, ${rest}`, 1],
  [`Căn cứ Công văn số 18/SNV-CCHC ngày 02/10/2025 đề nghị báo cáo kết quả CCHC 6 tháng đầu năm, ${rest}`, 1],
  [
    `Thực hiện Công văn số 1862/SNV-CCHC ngày 26/5/2026 của Sở Nội vụ về việc báo cáo CCHC 6 tháng đầu năm 2026, ${rest}`,
    0,
  ],
  [`Thực hiện Công văn số 15/SNV-CCHC ngày 10/01/2025 về chế độ báo cáo định kỳ CCHC, ${rest}`, 0],
  [`Thực hiện Kế hoạch số 312/KH-UBND ngày 10/12/2025 của UBND tỉnh về CCHC năm 2026, ${rest}`, 0],
  [`Thực hiện Công văn số 15/SNV-CCHC ngày 10/12/2025 về việc báo cáo CCHC năm 2025, ${rest}`, 0],
])('%s', (opening, count) => expect(found(opening)).toBe(count))

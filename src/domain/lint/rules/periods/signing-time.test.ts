import { expect, test } from 'vitest'
import { lintPaper } from '../../../../../test/corpus/lint-paper.ts'

const found = (title: string, day: string) =>
  lintPaper({ title, day, body: 'Đã họp 02 lần.' }).findings.filter((one) => one.code === 'CCHC-190').length

const about = 'Kết quả công tác cải cách hành chính'
test.each([
  [`${about} 9 tháng đầu năm 2026`, 'ngày 17 tháng 6 năm 2026', 1],
  [`${about} 6 tháng đầu năm 2025`, 'ngày 17 tháng 6 năm 2026', 1],
  [`${about} quý III năm 2026`, 'ngày 16 tháng 6 năm 2026', 1],
  [`${about} quý I năm 2026`, 'ngày 16 tháng 6 năm 2026', 1],
  [`${about} tháng 5 năm 2025`, 'ngày 16 tháng 5 năm 2026', 1],
  [`${about} năm 2026; nhiệm vụ năm 2027`, 'ngày 16 tháng 6 năm 2026', 1],
  [`${about} 6 tháng đầu năm 2026`, 'ngày 17 tháng 6 năm 2026', 0],
  [`${about} 6 tháng đầu năm 2026`, 'ngày 28 tháng 5 năm 2026', 0],
  [`${about} quý II năm 2026`, 'ngày 02 tháng 7 năm 2026', 0],
  [`${about} tháng 5 năm 2026`, 'ngày 10 tháng 5 năm 2026', 0],
  [`${about} năm 2025; nhiệm vụ năm 2026`, 'ngày 15 tháng 01 năm 2026', 0],
  [`${about} năm 2026; nhiệm vụ năm 2027`, 'ngày 18 tháng 11 năm 2026', 0],
  [`Tổng kết ${about} giai đoạn 2021 - 2025`, 'ngày 16 tháng 4 năm 2025', 0],
])('%s | %s', (title, day, count) => expect(found(title, day)).toBe(count))

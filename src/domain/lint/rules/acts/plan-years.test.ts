import { describe, expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026 của UBND xã An Bình',
  day: 'ngày 17 tháng 6 năm 2026',
}

type Case = [paper: SmallPaper, body: string, plan?: string]

function found(codes: RegExp, [paper, body, plan]: Case): number {
  return lintPaper({ ...paper, body, ...(plan === undefined ? {} : { plan }) }).findings.filter((one) =>
    codes.test(one.code),
  ).length
}

describe('a plan made for a year that is over', () => {
  const codes = /(?:159)$/
  test.each<Case>([
    [half, 'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026 về cải cách hành chính năm 2025.'],
    [half, 'Kế hoạch số 13/KH-UBND ngày 16/01/2026 của UBND xã về tuyên truyền CCHC năm 2025;'],
    [half, 'Kế hoạch số 14/KH-UBND ngày 16/01/2026 kiểm tra công tác CCHC năm 2025.'],
    [half, 'Kế hoạch rà soát, đánh giá TTHC năm 2025 (số 15/KH-UBND ngày 20/01/2026).'],
    [half, 'Kế hoạch CCHC năm 2025 số 12/KH-UBND ngày 15/01/2026.'],
    [half, 'Quyết định số 30/QĐ-UBND ngày 20/01/2026 ban hành Kế hoạch kiểm soát TTHC năm 2025.'],
    [half, 'Kế hoạch số 18/KH-UBND ngày 16/02/2026 về chuyển đổi số năm 2025 trên địa bàn xã.'],
    [half, 'KH số 12/KH-UBND ngày 15/01/2026 thực hiện CCHC năm 2025.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, 'Kế hoạch số 12/KH-UBND ngày 15/01/2026 về CCHC năm 2026.'],
    [half, 'Kế hoạch số 312/KH-UBND ngày 25/12/2025 về CCHC năm 2026.'],
    [half, 'Kế hoạch số 14/KH-UBND ngày 16/01/2026 khắc phục tồn tại trong công tác CCHC năm 2025.'],
    [half, 'Báo cáo số 3/BC-UBND ngày 10/01/2026 kết quả kiểm tra CCHC năm 2025.'],
    [half, 'Kế hoạch số 15/KH-UBND ngày 20/01/2026 tự chấm điểm Chỉ số CCHC năm 2025.'],
    [half, 'Quyết định số 30/QĐ-UBND ngày 20/01/2026 công nhận kết quả thực hiện Kế hoạch CCHC năm 2025.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

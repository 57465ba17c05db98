import { expect, test } from 'vitest'
import { lintReport, lintText } from '../../../../../test/corpus/lint-text.ts'

const codes = (body: string) => lintReport(body).findings.map((one) => one.code)

test.each([
  '(Kèm theo Báo cáo số 45/BC-UBND ngày 18/6/2026 của UBND xã An Bình)',
  '(Kèm theo Báo cáo số 54/BC-UBND ngày 15/6/2026 của UBND xã An Bình)',
])('an appendix of another paper: %s', (line) => {
  expect(codes(line)).toContain('CCHC-141')
  expect(codes(line)).not.toContain('CCHC-063')
})

test('an appendix of this paper', () => {
  expect(codes('(Kèm theo Báo cáo số 45/BC-UBND ngày 15/6/2026 của UBND xã An Bình)')).not.toContain('CCHC-141')
  expect(codes('Báo cáo số 12/BC-UBND ngày 15/02/2026 của UBND xã về kết quả năm 2025.')).not.toContain('CCHC-141')
})

test('the numbers of a department and of a province grow with the days too', () => {
  const paper = (head: string, symbol: string, body: string) =>
    lintText(
      `${head}\n\nSố: 45/BC-${symbol}\n\nPhú Thọ, ngày 15 tháng 6 năm 2026\n\nBÁO CÁO\n\nCông tác CCHC quý II năm 2026\n\nI. KẾT QUẢ\n\n${body}\n`,
    ).findings.map((one) => one.code)
  expect(
    paper(
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'SNNMT',
      'Sở ban hành Công văn số 1290/SNNMT-VP ngày 12/3/2026; Công văn số 1187/SNNMT-VP ngày 25/3/2026 về quy trình.',
    ),
  ).toContain('CCHC-069')
  expect(
    paper(
      'ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ',
      'UBND',
      'UBND tỉnh ban hành Công văn số 3120/UBND-NC ngày 07/5/2026; Công văn số 3488/UBND-NC ngày 21/4/2026.',
    ),
  ).toContain('CCHC-069')
  expect(
    paper(
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'SNNMT',
      'Thực hiện Công văn số 1290/SNV-CCHC ngày 12/3/2026; ban hành Công văn số 1187/SNNMT-VP ngày 25/3/2026.',
    ),
  ).not.toContain('CCHC-069')
})

import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Tiếp nhận 07 PAKN trên Cổng Dịch vụ công quốc gia; đã trả lời 05, đang xem xét 02.',
  'PAKN: tồn 01, nhận mới 04, đã xử lý 04, đang xử lý 01.',
  'Kế hoạch CCHC năm 2026 giao 46 việc. Tính đến ngày chốt số, 13 việc đã xong, 30 việc đang làm, 03 việc chưa bắt đầu.',
  'Tổng số nhiệm vụ UBND tỉnh giao là 57 nhiệm vụ; hoàn thành trước và đúng hạn 51, hoàn thành nhưng quá hạn 01, còn lại 05 nhiệm vụ đang thực hiện trong hạn.',
  'Nhiệm vụ cấp trên giao trong tháng 33; xong 28 (đúng hạn 28/28), chưa đến hạn 05.',
  'Nhiệm vụ UBND tỉnh giao: 214 nhiệm vụ; hoàn thành trước hạn 131, đúng hạn 52, quá hạn 4, còn 27 nhiệm vụ chưa tới hạn.',
  'PAKN nhận 19, đã trả lời 18, còn 01 chưa đến hạn.',
  'Tiếp nhận 312 PAKN, đã xử lý 297, 15 PAKN đang xử lý trong hạn; trong 297 PAKN đã xử lý có 289 đúng hạn.',
  'Phát hiện 11 thiếu sót, khắc phục xong 09, đạt 81,8%, 02 thiếu sót còn lại liên quan đến biển hiệu sẽ khắc phục trước ngày 30/9/2026.',
  'Đối thoại tiếp nhận tất cả 74 ý kiến, trả lời ngay tại chỗ 69, còn 05 ý kiến trả lời bằng văn bản.',
  'Kế hoạch năm đề ra 64 nhiệm vụ. Đến thời điểm báo cáo hoàn thành 61 nhiệm vụ, đạt tỷ lệ 95,31%; 03 nhiệm vụ chưa hoàn thành đều do phải chờ văn bản của bộ, ngành.',
  'Tiếp nhận mới 8 PAKN, tháng trước chuyển sang 2. Đã xử lý 9 trên tổng 10, còn 1 đang xử lý trong hạn. Kênh tiếp nhận: Cổng DVCQG 5, tổng đài 1022 là 2, trực tiếp 1.',
  'Kế hoạch CCHC xác định 48 nhiệm vụ: đã xong 26, đang làm 20, chậm tiến độ 02; mức độ hoàn thành 54,17 %.',
  'UBND tỉnh giao 58 nhiệm vụ, đã hoàn thành đúng hạn 55, hoàn thành quá hạn 01, chưa đến hạn 02 (đúng hạn đạt 94,8% số được giao, đạt 98,2% số đã hoàn thành).',
])('states, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Tiếp nhận 07 PAKN trên Cổng Dịch vụ công quốc gia; đã trả lời 05, đang xem xét 01. Không có đơn khiếu nại, tố cáo.',
  'PAKN: tồn 01, nhận mới 04, đã xử lý 03, đang xử lý 01.',
  'Kế hoạch CCHC năm 2026 giao 46 việc. Tính đến ngày chốt số, 13 việc đã xong, 30 việc đang làm, 02 việc chưa bắt đầu.',
  'Tổng số nhiệm vụ UBND tỉnh giao là 57 nhiệm vụ; hoàn thành trước và đúng hạn 51, hoàn thành nhưng quá hạn 01, còn lại 04 nhiệm vụ đang thực hiện trong hạn.',
  'Nhiệm vụ cấp trên giao trong tháng 33; xong 28, chưa đến hạn 06.',
  'PAKN nhận 19, đã trả lời 16, còn 01 chưa đến hạn.',
])('states, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-127')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})

import { expect, test } from 'vitest'
import { lintReport, lintText } from '../../../../../test/corpus/lint-text.ts'

const annexes =
  '\n\nPHỤ LỤC 1\nBIỂU TỔNG HỢP\n\n| STT | Nội dung | Kết quả |\n|---|---|---|\n| 1 | Số nhiệm vụ | 5 |\n\nPHỤ LỤC 2\nDANH MỤC VĂN BẢN\n\n| STT | Văn bản | Ngày |\n|---|---|---|\n| 1 | Kế hoạch | 5 |\n'
const tables =
  'Bảng 1. Hồ sơ\n\n| STT | Nội dung | Kết quả |\n|---|---|---|\n| 1 | Số nhiệm vụ | 5 |\n\nBảng 2. Văn bản\n\n| STT | Văn bản | Ngày |\n|---|---|---|\n| 1 | Kế hoạch | 5 |\n\n'
const forms = annexes.replaceAll('PHỤ LỤC', 'Biểu số')

const cited = (text: string) => lintText(text).findings.filter((one) => one.code === 'CCHC-085').length
const head =
  'ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nSố: 45/BC-UBND\n\nAn Bình, ngày 15 tháng 6 năm 2026\n\nBÁO CÁO\n\nKết quả công tác cải cách hành chính quý II năm 2026 của UBND xã An Bình\n\nII. KẾT QUẢ THỰC HIỆN\n\n'

test.each([
  'Danh mục chi tiết 32 nhiệm vụ của kế hoạch nêu tại Phụ lục 3.',
  'Chi tiết ở Phụ lục 3.',
  'Xã đã hoàn thành 12 nhiệm vụ (Phụ lục 3).',
  'Số liệu cụ thể theo Phụ lục 03.',
  'Kết quả từng chỉ tiêu xem Phụ lục III.',
  'Danh sách được thể hiện trong Phụ lục số 4.',
  'Kết quả thực hiện Kế hoạch CCHC năm 2026: xem chi tiết tại Phụ lục 5.',
  'Đã ban hành 14 văn bản (danh mục tại Phụ lục 4).',
  'Các chỉ tiêu nêu tại các Phụ lục 1, 2 và 3.',
])('an appendix that is not there: %s', (words) => expect(cited(`${head}${words}${annexes}`)).toBe(1))

test.each([
  'Danh mục chi tiết 32 nhiệm vụ của kế hoạch nêu tại Phụ lục 2.',
  'Chi tiết ở Phụ lục 01 và Phụ lục II.',
  'Thành phần hồ sơ theo Phụ lục 3 Thông tư số 01/2023/TT-VPCP.',
  'Báo cáo theo mẫu tại Phụ lục III ban hành kèm theo Công văn số 15/SNV-CCHC.',
  'Theo quy định tại Phụ lục IV, thời gian giải quyết là 05 ngày.',
  'Nghị định số 118/2025/NĐ-CP (Phụ lục 3) quy định mẫu phiếu.',
  'Đã đạt bằng 7 lần năm trước.',
  'Công khai 12 thủ tục theo biểu mẫu 8 của Bộ Tư pháp.',
])('true: %s', (words) => expect(cited(`${head}${words}${annexes}`)).toBe(0))

test.each([
  ['Số liệu theo lĩnh vực xem Bảng 7.', tables, 1],
  ['Kết quả từng tháng tại Bảng 3.', tables, 1],
  ['Số liệu theo lĩnh vực xem Bảng 2.', tables, 0],
  ['Số hồ sơ bằng 7 lần cùng kỳ.', tables, 0],
  ['Kết quả theo Biểu số 5.', forms, 1],
  ['Số liệu chi tiết (Biểu mẫu 8).', forms, 1],
  ['Xem Biểu số 2.', forms, 0],
  ['Báo cáo theo Biểu số 6a Thông tư số 01/2023/TT-VPCP.', forms, 0],
])('%s (%#)', (words, more, count) => expect(cited(`${head}${words}\n\n${more}`)).toBe(count))

test('a report without tables cites the numbered forms of others', () => {
  expect(lintReport('Số liệu theo Biểu mẫu 8 của Bộ.').findings.filter((one) => one.code === 'CCHC-085')).toEqual([])
})

import type { RowForm } from '#domain/forms/form.ts'
import { localDate } from '#kernel/local-time.ts'
import { assignedByProvince, code, header, ratio, typed, yesNo } from './row.ts'

/** Biểu mẫu 1–7 of the half-yearly report, as sent by communes from the first half of 2022 on. */
export const formSet2022 = {
  layout: 'rows',
  legal: 'Biểu mẫu thống kê số liệu báo cáo CCHC định kỳ (áp dụng từ kỳ 6 tháng đầu năm 2022)',
  validFrom: localDate('2021-12-15'),
} as const

export const bm1: RowForm = {
  ...formSet2022,
  id: 'BM1',
  label: 'Biểu mẫu 1',
  title: 'Công tác chỉ đạo điều hành CCHC',
  relations: [{ whole: '4.1', parts: ['4.2', '4.3', '4.4'], how: 'at-least' }],
  rows: [
    typed('1', 'Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)', 'Văn bản'),
    ratio('2', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)', ['2.2', '2.1']),
    typed('2.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ'),
    typed('2.2', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ'),
    header('3', 'Kiểm tra CCHC'),
    typed('3.1', 'Số tổ chức đã kiểm tra', 'Tổ chức'),
    typed('3.2', 'Số cá nhân đã kiểm tra', 'Cá nhân'),
    ratio('3.3', 'Tỷ lệ xử lý các vấn đề qua kiểm tra', ['3.3.2', '3.3.1']),
    typed('3.3.1', 'Số vấn đề phát hiện qua kiểm tra', 'Vấn đề'),
    typed('3.3.2', 'Số vấn đề phát hiện đã xử lý xong', 'Vấn đề'),
    header('4', 'Thực hiện nhiệm vụ của UBND huyện, Chủ tịch UBND huyện giao', { guidance: assignedByProvince }),
    typed('4.1', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', { guidance: assignedByProvince }),
    typed('4.2', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ'),
    typed('4.3', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', 'Nhiệm vụ'),
    typed('4.4', 'Số nhiệm vụ quá hạn nhưng chưa hoàn thành', 'Nhiệm vụ'),
    yesNo('5', 'Khảo sát sự hài lòng của người dân, tổ chức', 'Có = 1; Không = 0'),
    typed('5.1', 'Số lượng phiếu khảo sát', 'Phiếu'),
    code('5.2', 'Hình thức khảo sát', 'Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2', {
      0: 'Trực tuyến',
      1: 'Phát phiếu',
      2: 'Kết hợp',
    }),
    yesNo('6', 'Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp', 'Không = 0; Có = 1'),
  ],
}

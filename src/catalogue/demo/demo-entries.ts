import { type LocalDate, localDate } from '#kernel/local-time.ts'

/** A cell of a form that no register fills, as someone would type it. Without `value` the cell stays open, and the note says why. */
export type DemoEntry = {
  readonly communeCode: string
  /** The window of the report it belongs to, both days inclusive. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly form: string
  readonly row: string
  readonly value?: number
  readonly note: string
}

type Line = readonly [form: string, row: string, value: number | undefined, note: string]

const noInspection = 'Trong kỳ chưa tổ chức kiểm tra; UBND xã sẽ ban hành Kế hoạch kiểm tra CCHC năm 2026.'
const noRegulation = 'Trong kỳ HĐND và UBND xã chưa ban hành văn bản quy phạm pháp luật nào.'
const noneToHandle = 'Không có văn bản quy phạm pháp luật nào phải xử lý sau rà soát.'
const noAutonomy = 'Không có đơn vị tự bảo đảm toàn bộ hoặc một phần chi thường xuyên.'
const notCounted = 'Báo cáo không nêu số liệu.'

/** Bình Lục's first half of 2026, as far as its report states a figure; what it only describes stays open. */
const lines: readonly Line[] = [
  ['BM1', '1', undefined, 'Báo cáo có nêu các kế hoạch đã ban hành nhưng không tổng hợp số văn bản chỉ đạo.'],
  ['BM1', '2.1', 41, 'Kế hoạch số 01/KH-UBND ngày 07/01/2026: 07 nhóm, 41 nhiệm vụ.'],
  ['BM1', '2.2', 34, 'Đã hoàn thành 34/41 nhiệm vụ tính đến 14/6/2026.'],
  ['BM1', '3.1', 0, noInspection],
  ['BM1', '3.2', 0, noInspection],
  ['BM1', '3.3.1', 0, noInspection],
  ['BM1', '3.3.2', 0, noInspection],
  ...(['4.1', '4.2', '4.3', '4.4'] as const).map((row): Line => [
    'BM1',
    row,
    undefined,
    'Báo cáo nêu tiếp tục triển khai nhiệm vụ được giao, không có số liệu.',
  ]),
  ['BM1', '5', undefined, 'Đánh giá qua Cổng Dịch vụ công quốc gia trước khi cắt chuyển, không có số phiếu.'],
  ['BM1', '5.1', undefined, 'Không có số phiếu khảo sát.'],
  ['BM1', '6', undefined, notCounted],
  ['BM2', '1.2', 0, noRegulation],
  ['BM2', '2.1', undefined, 'Kế hoạch số 06/KH-UBND ngày 20/01/2026; báo cáo không nêu số văn bản đã kiểm tra.'],
  ['BM2', '2.2.1', 0, noneToHandle],
  ['BM2', '2.2.2', 0, noneToHandle],
  ['BM2', '3.1', undefined, 'Kế hoạch số 06/KH-UBND ngày 20/01/2026; báo cáo không nêu số văn bản đã rà soát.'],
  ['BM2', '3.2.1', 0, noneToHandle],
  ['BM2', '3.2.2', 0, noneToHandle],
  ['BM3', '1.1', 0, 'Rà soát chưa phát sinh nội dung cần đơn giản hóa (Kế hoạch số 24/KH-UBND ngày 09/02/2026).'],
  ['BM3', '3.4.1', 0, 'Trong kỳ không nhận được phản ánh, kiến nghị nào.'],
  ['BM3', '3.4.2', 0, 'Trong kỳ không nhận được phản ánh, kiến nghị nào.'],
  ['BM4', '2.1', undefined, 'Quyết định số 149/QĐ-UBND ngày 05/02/2026 giao biên chế; báo cáo không nêu số.'],
  ['BM4', '2.2', undefined, notCounted],
  ['BM5', '1.1', undefined, 'Quyết định số 1618/QĐ-UBND ngày 29/4/2026 phê duyệt vị trí việc làm; không nêu số người.'],
  ['BM6', '1.1', undefined, notCounted],
  ['BM6', '1.2', undefined, notCounted],
  ['BM6', '2.2', 0, noAutonomy],
  ['BM6', '2.3', 0, noAutonomy],
  ['BM6', '2.4.1', 0, noAutonomy],
  ['BM6', '2.4.2', 0, noAutonomy],
  ['BM6', '2.4.3', 0, noAutonomy],
  ['BM6', '2.5', 11, '03 trường mầm non, 03 tiểu học, 03 THCS, 01 Trạm Y tế, 01 Trung tâm Dịch vụ sự nghiệp công.'],
  [
    'BM7',
    '2',
    undefined,
    'Đã dùng họp trực tuyến với trung ương, tỉnh và nội bộ; báo cáo không ghi mã số cấp liên thông.',
  ],
  ['BM7', '5.2.1', 90, '90% văn bản đi, đến (trừ văn bản mật) được xử lý dưới dạng điện tử.'],
  ['BM7', '6.5.1', 102, '100% TTHC đủ điều kiện toàn trình đã được cung cấp toàn trình (102 thủ tục).'],
  ['BM7', '6.6.2', 320, 'Dịch vụ công trực tuyến được tích hợp 100% trên Cổng Dịch vụ công quốc gia (320 thủ tục).'],
]

export const demoEntries: readonly DemoEntry[] = lines.map(([form, row, value, note]) => ({
  communeCode: '13504',
  from: localDate('2025-12-15'),
  to: localDate('2026-06-14'),
  form,
  row,
  ...(value !== undefined && { value }),
  note,
}))

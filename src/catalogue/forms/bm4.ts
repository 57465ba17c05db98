import type { RowForm } from '#domain/forms/form.ts'
import { formSet2022 } from './bm1.ts'
import { header, percent, typed } from './row.ts'

// (N2015 − N now) / N2015: the number of 2015 is in no row, so that the rate cannot be computed from the form.
const since2015 = { guidance: '(số năm 2015 − số hiện nay) / số năm 2015; ghi số năm 2015 vào Ghi chú.' } as const

export const bm4: RowForm = {
  ...formSet2022,
  id: 'BM4',
  label: 'Biểu mẫu 4',
  title: 'Cải cách bộ máy hành chính nhà nước',
  // More people than the quota is possible, and must be explained.
  relations: [
    { whole: '2.1', parts: ['2.2'], how: 'at-least', severity: 'warning' },
    { whole: '3.1', parts: ['3.2'], how: 'at-least', severity: 'warning' },
  ],
  rows: [
    header('1', 'Sắp xếp, kiện toàn tổ chức bộ máy'),
    percent(
      '1.1',
      'Tỷ lệ các tổ chức đã hoàn thành việc sắp xếp cơ cấu tổ chức và bố trí các bộ phận chuyên môn đáp ứng các tiêu chí theo quy định của Chính phủ',
    ),
    typed('1.2', 'Số tổ chức liên ngành do cấp xã thành lập', 'Tổ chức'),
    header('2', 'Số liệu về biên chế công chức'),
    typed('2.1', 'Tổng số biên chế được giao trong năm', 'Người'),
    typed('2.2', 'Tổng số biên chế có mặt tại thời điểm báo cáo', 'Người'),
    typed('2.3', 'Số hợp đồng lao động làm việc tại UBND cấp xã', 'Người'),
    typed('2.4', 'Số biên chế đã tinh giản trong kỳ báo cáo', 'Người'),
    percent('2.5', 'Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015', since2015),
    header('3', 'Số người hoạt động không chuyên trách ở cấp xã, thôn, khu dân cư'),
    typed('3.1', 'Tổng số người làm việc được giao', 'Người'),
    typed('3.2', 'Tổng số người làm việc có mặt', 'Người'),
    typed('3.3', 'Số người đã tinh giản trong kỳ báo cáo', 'Người'),
    percent('3.4', 'Tỷ lệ % đã tinh giản so với năm 2015', since2015),
  ],
}

import type { RowForm } from '#domain/forms/form.ts'
import { formSet2022 } from './bm1.ts'
import { code, counted, header, percent, ratio, sum, typed } from './row.ts'

// NĐ 42/2022 (25/6/2022) replaced the four levels: level 3 became "một phần", level 4 "toàn trình".
const levelThree = {
  guidance: 'Theo NĐ 42/2022/NĐ-CP: dịch vụ công trực tuyến một phần (trước đây là mức độ 3).',
} as const
const levelFour = {
  guidance: 'Theo NĐ 42/2022/NĐ-CP: dịch vụ công trực tuyến toàn trình (trước đây là mức độ 4).',
} as const

export const bm7: RowForm = {
  ...formSet2022,
  id: 'BM7',
  label: 'Biểu mẫu 7',
  title: 'Xây dựng chính quyền điện tử, Chính quyền số',
  relations: [
    { whole: '6.4.2', parts: ['6.4.3'], how: 'at-least' },
    { whole: '6.5.2', parts: ['6.5.3'], how: 'at-least' },
  ],
  rows: [
    code('1', 'Cập nhật Kiến trúc chính quyền điện tử phiên bản mới nhất', 'Chưa = 0; Hoàn thành = 1', {
      0: 'Chưa',
      1: 'Hoàn thành',
    }),
    // The paper of 2022 prints "Chưa có = 0" only; the codes 1 and 2 are those of row 7.2 of Phụ lục I.
    code(
      '2',
      'Xây dựng và vận hành Hệ thống họp trực tuyến (liên thông từ UBND tỉnh đến 100% UBND cấp huyện, cấp xã)',
      'Chưa có = 0; 2 cấp = 1; 3 cấp = 2',
      { 0: 'Chưa có', 1: 'Liên thông 2 cấp', 2: 'Liên thông 3 cấp' },
    ),
    percent('3', 'Tỷ lệ báo cáo định kỳ được gửi, nhận qua Hệ thống thông tin báo cáo quốc gia'),
    code(
      '4',
      'Triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP)',
      'Chưa = 0; Đang làm = 1; Hoàn thành = 2',
      { 0: 'Chưa', 1: 'Đang làm', 2: 'Hoàn thành' },
    ),
    header('5', 'Số liệu về trao đổi văn bản điện tử'),
    header('5.1', 'Thực hiện kết nối, liên thông các Hệ thống quản lý văn bản điều hành từ cấp tỉnh đến cấp xã'),
    percent('5.1.1', 'Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện', {
      guidance: 'Từ 01/7/2025: kết nối, liên thông với UBND tỉnh (không còn cấp huyện).',
    }),
    percent(
      '5.2',
      'Tỷ lệ sử dụng văn bản điện tử của địa phương (Chỉ thống kê tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử; sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử)',
    ),
    percent('5.2.1', 'Tỷ lệ sử dụng văn bản điện tử của UBND cấp xã'),
    header('5.3', 'Xây dựng, vận hành Hệ thống thông tin một cửa điện tử tập trung của tỉnh'),
    percent('5.3.1', 'Tỷ lệ đơn vị cấp xã đã kết nối liên thông với Hệ thống'),
    header('6', 'Cung cấp dịch vụ công trực tuyến'),
    ratio('6.4', 'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3', ['6.4.2', '6.4.1']),
    typed('6.4.1', 'Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 3', 'Thủ tục', levelThree),
    counted('6.4.2', 'Số TTHC đang cung cấp trực tuyến mức độ 3', 'Thủ tục', ['procedures.partial'], levelThree),
    typed(
      '6.4.3',
      'Số TTHC đang cung cấp trực tuyến mức độ 3 có phát sinh hồ sơ nộp trực tuyến',
      'Thủ tục',
      levelThree,
    ),
    ratio('6.5', 'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 4', ['6.5.2', '6.5.1']),
    typed('6.5.1', 'Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 4', 'Thủ tục', levelFour),
    counted('6.5.2', 'Số TTHC đang cung cấp trực tuyến mức độ 4', 'Thủ tục', ['procedures.full'], levelFour),
    typed('6.5.3', 'Số TTHC đang cung cấp trực tuyến mức độ 4 có phát sinh hồ sơ nộp trực tuyến', 'Thủ tục', levelFour),
    ratio('6.6', 'Tỷ lệ TTHC cung cấp trực tuyến mức độ 3 và 4 đã tích hợp, công khai trên Cổng DVC quốc gia', [
      '6.6.2',
      '6.6.1',
    ]),
    sum('6.6.1', 'Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4 của địa phương', 'Thủ tục', ['6.4.2', '6.5.2']),
    typed(
      '6.6.2',
      'Số TTHC cung cấp trực tuyến mức độ 3 và 4 đã tích hợp, công khai trên Cổng DVC quốc gia',
      'Thủ tục',
    ),
    ratio(
      '6.7',
      'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến mức độ 3 và 4 (Chỉ thống kê đối với các TTHC mức độ 3 và 4 có phát sinh hồ sơ)',
      ['6.7.2', '6.7.1'],
      { guidance: 'Mẫu số là toàn bộ hồ sơ tiếp nhận trong kỳ, kể cả của TTHC không cung cấp trực tuyến.' },
    ),
    counted('6.7.1', 'Tổng số hồ sơ TTHC đã tiếp nhận (cả trực tiếp và trực tuyến)', 'Hồ sơ', ['dossiers.received']),
    counted('6.7.2', 'Số hồ sơ TTHC đã tiếp nhận trực tuyến', 'Hồ sơ', ['dossiers.received.online']),
    ratio('6.8', 'Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến', ['6.8.2', '6.8.1']),
    counted(
      '6.8.1',
      'Tổng số TTHC có yêu cầu nghĩa vụ tài chính (tất cả các TTHC có phát sinh phí, lệ phí,...)',
      'Thủ tục',
      ['procedures.feeBearing'],
    ),
    typed(
      '6.8.2',
      'Số TTHC đã được tích hợp, triển khai thanh toán trực tuyến trên Cổng DVC quốc gia hoặc trên Cổng DVC của tỉnh',
      'Thủ tục',
    ),
  ],
}

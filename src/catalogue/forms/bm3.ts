import type { RowForm } from '#domain/forms/form.ts'
import { formSet2022 } from './bm1.ts'
import { counted, districtEra, header, notOfACommune, ratio, sum, typed } from './row.ts'

const done = 'Tổng số hồ sơ TTHC đã giải quyết xong'
const inTime = 'Số hồ sơ TTHC giải quyết đúng hạn'

export const bm3: RowForm = {
  ...formSet2022,
  id: 'BM3',
  label: 'Biểu mẫu 3',
  title: 'Cải cách thủ tục hành chính',
  relations: [
    { whole: '1.4', parts: ['2.1', '2.2'], how: 'at-least' },
    { whole: '1.4', parts: ['2.3'], how: 'at-least' },
  ],
  rows: [
    header('1', 'Thống kê TTHC'),
    typed('1.1', 'Số TTHC đã được phê duyệt phương án đơn giản hóa', 'Thủ tục'),
    typed('1.2', 'Số TTHC công bố mới', 'Thủ tục'),
    typed('1.3', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục'),
    sum('1.4', 'Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương', 'Thủ tục', ['1.4.1', '1.4.2', '1.4.3']),
    typed('1.4.1', 'Số TTHC cấp tỉnh (Bao gồm cả TTHC của cơ quan ngành dọc)', 'Thủ tục', notOfACommune),
    typed('1.4.2', 'Số TTHC cấp huyện (Bao gồm cả TTHC của cơ quan ngành dọc)', 'Thủ tục', districtEra),
    counted('1.4.3', 'Số TTHC cấp xã (Bao gồm cả TTHC của cơ quan ngành dọc)', 'Thủ tục', ['procedures.total']),
    header('2', 'Thực hiện cơ chế một cửa, một cửa liên thông'),
    counted('2.1', 'Số TTHC liên thông cùng cấp', 'Thủ tục', ['procedures.interlinked']),
    counted('2.2', 'Số TTHC liên thông giữa các cấp chính quyền', 'Thủ tục', ['procedures.interlinkedAcross']),
    counted(
      '2.3',
      'Số TTHC đã thực hiện tiếp nhận và giải quyết hồ sơ không phụ thuộc vào địa giới hành chính',
      'Thủ tục',
      ['procedures.boundaryFree'],
    ),
    header('3', 'Kết quả giải quyết TTHC'),
    ratio(
      '3.1',
      'Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn',
      ['3.1.2', '3.1.1'],
      notOfACommune,
    ),
    typed('3.1.1', done, 'Hồ sơ', notOfACommune),
    typed('3.1.2', inTime, 'Hồ sơ', notOfACommune),
    ratio(
      '3.2',
      'Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn',
      ['3.2.2', '3.2.1'],
      districtEra,
    ),
    typed('3.2.1', done, 'Hồ sơ', districtEra),
    typed('3.2.2', inTime, 'Hồ sơ', districtEra),
    ratio('3.3', 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn', ['3.3.2', '3.3.1']),
    counted('3.3.1', done, 'Hồ sơ', ['dossiers.resolved']),
    // "Đúng hạn" of this form is before the due day or on it: its one list is that of the not late.
    counted('3.3.2', inTime, 'Hồ sơ', ['dossiers.resolved.notLate']),
    ratio('3.4', 'Tỷ lệ giải quyết phản ánh, kiến nghị (PAKN) về quy định TTHC', ['3.4.2', '3.4.1']),
    typed('3.4.1', 'Tổng số PAKN đã tiếp nhận (trực tiếp hoặc do cơ quan có thẩm quyền chuyển đến)', 'PAKN'),
    typed('3.4.2', 'Số PAKN đã giải quyết xong', 'PAKN'),
  ],
}

import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## caption of other period
Biểu 1. Kết quả giải quyết TTHC 6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024)

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
@wrong

## head of other period
Biểu kèm theo báo cáo

STT|Chỉ tiêu thống kê (sử dụng cho kỳ báo cáo 6 tháng đầu năm 2024)|Đơn vị tính|Kết quả
1|Số văn bản chỉ đạo|Văn bản|12
2|Số cuộc kiểm tra|Cuộc|1
3|Số phiếu khảo sát|Phiếu|100
@wrong

## head of other quarter
Kết quả tiếp nhận như sau:

STT|Lĩnh vực|Số hồ sơ tiếp nhận quý I/2026|Số hồ sơ đã giải quyết quý I/2026
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300
@wrong

## legend of other period
Ghi chú: Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300
@wrong

## caption other year quarter
Bảng 2: Tổng hợp kết quả giải quyết hồ sơ quý II năm 2025

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300
@wrong

## title of the report's own quarter
Bảng 2: Tổng hợp kết quả giải quyết hồ sơ quý II năm 2026

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300

## a month of the quarter
Bảng 2: Kết quả tháng 5 năm 2026

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300

## the half year so far
Biểu số 2. Lũy kế kết quả giải quyết TTHC 6 tháng đầu năm 2026

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300

## two quarters side by side
Kết quả tiếp nhận như sau:

STT|Lĩnh vực|Quý I/2026|Quý II/2026
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300

## a year before to compare with
Bảng 3. Kết quả quý II năm 2025 (để so sánh)

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300

## staff assigned for a year
Biểu 3. Biên chế được giao năm 2025 và năm 2026

STT|Đơn vị|Năm 2025|Năm 2026
1|Văn phòng|12|13
2|Phòng Kinh tế|16|14
3|Phòng Văn hóa|12|11
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'the period of a table: %s',
  (_, { body, wrong, slips, sound }) => {
    test('as it stands', () => {
      if (wrong) expect(strongIn(body)).not.toEqual([])
      else expect(strongIn(body)).toEqual([])
    })

    test.each(slips)('%s → %s is told', (from, to) => {
      expect(body).toContain(from)
      const before = new Set(strongIn(body))
      expect(strongIn(body.replace(from, () => to)).filter((one) => !before.has(one))).not.toEqual([])
    })

    test.each(sound)('%s → %s is true too', (from, to) => {
      expect(body).toContain(from)
      expect(strongIn(body.replace(from, () => to))).toEqual([])
    })
  },
)

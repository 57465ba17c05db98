import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## linh vuc, no stt, total first
Bảng 1. Kết quả giải quyết TTHC (ĐVT: hồ sơ)

Lĩnh vực|Tổng tiếp nhận|Trong đó trực tuyến|Đã giải quyết|Đúng hạn|Quá hạn|Tỷ lệ đúng hạn (%)
Tổng số|1.263|1.180|1.201|1.189|12|99,00
Hộ tịch|412|400|405|403|2|99,51
Chứng thực|588|560|588|588|0|100
Đất đai|156|131|110|101|9|91,82
Bảo trợ xã hội|107|89|98|97|1|98,98
~ |1.263| => |1.236|
~ 99,51 => 98,51
~ |101|9| => |110|9|
~ 405|403 => 405|430
~ 91,82 => 99,51
~ 99,00 => 97,58
~ 131|110 => 131|
~ 400|405 => 500|405

## linh vuc, no total
Kết quả theo lĩnh vực như sau:

TT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Trước hạn|Đúng hạn|Quá hạn|Đang giải quyết
1|Tư pháp - Hộ tịch|324|318|205|111|2|6
2|Đất đai|98|80|34|40|6|18
3|Xây dựng|21|20|15|5|0|1
4|Người có công|33|33|30|3|0|0
5|Văn hóa|7|7|7|0|0|0
~ 318|205 => 318|215
~ 20|15|5 => 20|15|4
~ 33|33|30 => 33|32|30

## ty le no percent in cells, head tells n/d
Kết quả thanh toán trực tuyến:

STT|Đơn vị|HS có NVTC|HS TTTT|Tỷ lệ HS TTTT/HS có NVTC
1|Thôn Đông|120|96|80
2|Thôn Đoài|75|60|80
3|Thôn Thượng|41|33|80,49
4|Thôn Hạ|0|0|-
|Cộng|236|189|80,08
~ 80,49 => 84,90
~ 80,08 => 88,08
~ 0|0|- => 0|0|100
~ 0|0|- => 0|0|0%
~ 41|33|80,49 => 41|33|
~ 120|96 => 120|69

## two rows only with rate
Số liệu thanh toán

Nội dung|Tổng số hồ sơ|Hồ sơ trực tuyến|Tỷ lệ (%)
Cấp xã|845|801|94,79
Ngành dọc|112|90|80,36
~ 94,79 => 97,49
~ 80,36 => 86,30
~ 112|90 => 112|99

## one row with rate
Tình hình sử dụng biên chế

Tổng biên chế giao|Có mặt|Tỷ lệ (%)
44|41|93,18

## kpi: muc tieu ket qua danh gia
Kết quả thực hiện chỉ tiêu

STT|Chỉ tiêu|Mục tiêu|Kết quả|Đánh giá
1|Tỷ lệ hồ sơ giải quyết đúng hạn|≥ 98%|99,1%|Đạt
2|Tỷ lệ hồ sơ nộp trực tuyến|80%|85,2%|Đạt
3|Tỷ lệ thanh toán trực tuyến|60%|48,3%|Chưa đạt
4|Tỷ lệ số hóa kết quả|100%|100%|Đạt
5|Tỷ lệ hồ sơ quá hạn|Dưới 2%|0,9%|Đạt
~ 99,1% => 97,1%
~ 48,3%|Chưa đạt => 68,3%|Chưa đạt
~ 48,3%|Chưa đạt => 48,3%|Đạt
~ 48,3%|Chưa đạt => 48,3%|Hoàn thành
~ 0,9%|Đạt => 2,9%|Đạt
~ 85,2%|Đạt => 85,2%|Không đạt

## kpi2: chi tieu giao / thuc hien / dat-khong dat
Mức độ hoàn thành chỉ tiêu năm 2026

TT|Nội dung|ĐVT|Chỉ tiêu giao năm 2026|Kết quả thực hiện đến 14/6|So với chỉ tiêu
1|Hồ sơ đúng hạn|%|98|99,2|Vượt
2|Hồ sơ trực tuyến toàn trình|%|70|64,5|Không đạt
3|Thanh toán trực tuyến|%|60|71,4|Vượt
4|Cuộc kiểm tra|cuộc|2|2|Đạt
~ 64,5|Không đạt => 64,5|Vượt
~ 98|99,2|Vượt => 98|97,2|Vượt
~ 2|2|Đạt => 2|1|Đạt
~ 71,4|Vượt => 71,4|Không đạt

## kpi3: x marks
Đánh giá mức độ hoàn thành

TT|Chỉ tiêu|Chỉ tiêu kế hoạch|Kết quả|Đạt|Chưa đạt
1|Tỷ lệ giải quyết đúng hạn|98%|99%|x|
2|Tỷ lệ hồ sơ trực tuyến|80%|72,4%||x
3|Tỷ lệ số hóa hồ sơ|90%|96%|x|
4|Mức độ hài lòng|95%|98%|x|
~ 72,4%||x => 72,4%|x|
~ 99%|x| => 95%|x|
~ 96%|x| => 96%||x

## score table
Kết quả tự chấm điểm chỉ số CCHC

TT|Lĩnh vực đánh giá|Điểm tối đa|Điểm tự chấm|Tỷ lệ (%)
I|Công tác chỉ đạo, điều hành|10|9,5|95
II|Cải cách thể chế|8|7|87,5
III|Cải cách TTHC|20|18,25|91,25
IV|Tổ chức bộ máy|9|9|100
V|Công vụ|13|11,5|88,46
VI|Tài chính công|10|8|80
VII|Chính quyền số|15|12,75|85
|Tổng điểm|85|76|89,41
~ 9|9|100 => 9|10|100
~ 18,25|91,25 => 21,25|91,25
~ 85|76|89,41 => 85|77|89,41
~ 88,46 => 84,86
~ 8|7|87,5 => 8|8,5|87,5

## score no total no rate
Điểm chấm các nhóm

STT|Nội dung|Thang điểm|Điểm đạt được
1|Công khai, minh bạch|18|17,1
2|Tiến độ giải quyết|20|19,5
3|Số hóa hồ sơ|22|20
4|Hài lòng|18|18

## money plan/actual with unit in heading
Tình hình thực hiện dự toán (Đơn vị tính: triệu đồng)

STT|Nội dung|Kế hoạch|Thực hiện|Tỷ lệ (%)
1|Thu ngân sách trên địa bàn|12.500|13.250|106
2|Thu bổ sung cân đối|38.420|20.150|52,45
3|Chi thường xuyên|31.204|15.870|50,86
4|Chi đầu tư phát triển|9.874,25|4.210,5|42,64
~ 52,45 => 54,25
~ 15.870 => 18.570
~ 42,64 => 50,86
~ 31.204|15.870|50,86 => 31.204|15.870|

## money only one row tells
Giải ngân đầu tư công

TT|Công trình|Kế hoạch vốn|Giải ngân|Đạt tỷ lệ
1|Đường thôn 3|2.500|1.250|50%
2|Nhà văn hóa|1.200|1.200|100%
3|Kênh mương|1.800|900|50%
|Tổng|5.500|3.350|60,91%
~ 900|50% => 950|50%
~ 60,91% => 66,91%
~ 3.350 => 3.550
~ 1.200|1.200|100% => 1.200|1.100|100%

## quarter rows, total last
Tiếp nhận theo quý

Quý|Số hồ sơ|Trực tuyến|Trực tiếp|BCCI
Quý I|612|500|110|2
Quý II|745|690|54|1
Quý III|801|770|30|1
Quý IV|655|640|15|0
Cả năm|2.813|2.600|209|4
~ 2.813 => 2.831
~ 745|690 => 754|690
~ 770|30 => 700|30
~ 209|4 => 290|4

## months in columns
Số hồ sơ tiếp nhận theo tháng

Lĩnh vực|Tháng 1|Tháng 2|Tháng 3|Cộng quý I
Hộ tịch|102|87|131|320
Chứng thực|240|190|288|718
Đất đai|30|22|41|93
Tổng|372|299|460|1.131
~ 131|320 => 131|302
~ 240|190 => 204|190
~ 372|299 => 327|299
~ 1.131 => 1.311

## people table
Đội ngũ cán bộ, công chức

STT|Đơn vị|Biên chế được giao|Biên chế có mặt|Thiếu (-)|Nữ|Đại học|Trên đại học
1|Văn phòng HĐND-UBND|14|12|2|6|10|2
2|Phòng Kinh tế|15|13|2|4|12|1
3|Phòng VH-XH|12|12|0|7|11|1
4|Trung tâm PVHCC|6|5|1|4|5|0
|Tổng|47|42|5|21|38|4
~ |42|5| => |43|5|
~ 13|2|4 => 13|3|4
~ 12|1 => 12|2
~ 38|4 => 36|4

## pipe markdown by hamlet
**Bảng 2. Kết quả kích hoạt VNeID tại các thôn**

| STT | Thôn | Số người đủ điều kiện | Đã kích hoạt | Tỷ lệ |
|---|---|---|---|---|
| 1 | Thôn 1 | 512 | 480 | 93,75% |
| 2 | Thôn 2 | 430 | 391 | 90,93% |
| 3 | Thôn 3 | 388 | 372 | 95,88% |
| **Tổng** | | **1.330** | **1.243** | **93,46%** |
~ 90,93% => 93,75%
~ 1.243 => 1.234
~ 372 => 327
~ 95,88% | => |
~ 93,46% => 96,43%

## html remains
<b>Bảng 3</b>. Kết quả xử lý PAKN

| TT | Nội dung | Tiếp nhận | Đã xử lý | Đang xử lý |
|:--|:--|--:|--:|--:|
| 1 | Quy định hành chính | 4 | 3 | 1 |
| 2 | Hành vi của cán bộ | 2 | 2 | 0 |
| 3 | Hạ tầng, môi trường<br>đô thị | 21 | 17 | 4 |
| | Cộng | 27 | 22 | 5 |
~ | 21 | 17 | 4 | => | 21 | 16 | 4 |
~ | 27 | => | 28 |
~ | 22 | 5 | => | 25 | 2 |

## rows early+ontime+late with two-row head
Tổng hợp kết quả

STT|Lĩnh vực|Tiếp nhận|||Kết quả giải quyết||||Đang giải quyết||Tỷ lệ đúng hạn
||Tổng|Kỳ trước|Trong kỳ|Tổng|Trước hạn|Đúng hạn|Quá hạn|Trong hạn|Quá hạn|
1|Hộ tịch|220|5|215|210|180|28|2|10|0|99,05
2|Đất đai|131|22|109|95|50|40|5|30|6|94,74
3|Kinh tế|18|0|18|18|18|0|0|0|0|100
Tổng cộng||369|27|342|323|248|68|7|40|6|97,83
~ 210|180 => 201|180
~ 30|6|94,74 => 30|9|94,74
~ 99,05 => 95,09
~ 97,83 => 97,38
~ 369|27 => 396|27
~ 68|7 => 86|7
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'tables of columns: %s',
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

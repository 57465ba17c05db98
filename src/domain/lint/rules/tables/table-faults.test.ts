import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## prose none, table counts
Trong kỳ, UBND xã không có hồ sơ trễ hạn.

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Đúng hạn|Quá hạn
1|Hộ tịch|120|118|118|0
2|Đất đai|56|40|40|0
3|Chứng thực|300|300|300|0
|Cộng|476|458|458|0
~ 56|40|40|0 => 56|40|36|4

## prose none pakn
Trong quý, xã không tiếp nhận phản ánh, kiến nghị nào của người dân, doanh nghiệp.

STT|Chỉ tiêu|ĐVT|Số liệu
1|Tổng số PAKN đã tiếp nhận|PAKN|0
2|Số VBQPPL ban hành|Văn bản|0
3|Số cán bộ bị kỷ luật|Người|0
~ tiếp nhận|PAKN|0 => tiếp nhận|PAKN|4

## prose none 2
Không có cán bộ, công chức vi phạm bị kỷ luật; không ban hành VBQPPL.

STT|Chỉ tiêu|ĐVT|Số liệu
1|Số VBQPPL do xã ban hành|Văn bản|0
2|Số cán bộ, công chức bị kỷ luật|Người|0
3|Số cuộc kiểm tra|Cuộc|1
~ ban hành|Văn bản|0 => ban hành|Văn bản|3
~ kỷ luật|Người|0 => kỷ luật|Người|1

## row copied
Kết quả theo thôn

STT|Thôn|Số hộ|Số hộ có Internet|Tỷ lệ (%)
1|Thôn Bình An|320|290|90,63
2|Thôn Bình Hòa|250|211|84,4
3|Thôn Bình Minh|198|180|90,91
4|Thôn Bình Trung|275|260|94,55
~ 84,4 => 90,63
~ 250|211|84,4 => 320|290|90,63
~ 94,55 => 90,91

## years
Kết quả giai đoạn

Chỉ tiêu|2021|2022|2023|2024
Hồ sơ tiếp nhận|2.100|2.736|3.105|3.300
Hồ sơ đúng hạn|2.050|2.700|3.079|3.287
Tỷ lệ đúng hạn (%)|97,62|98,68|99,16|99,61
~ 99,16 => 99,61
~ 97,62 => 96,72
~ 3.300 => 3.030
~ 2.736 => 2.763

## years with zero base
Giai đoạn

STT|Chỉ tiêu|ĐVT|2021|2022|2023
1|Số PAKN tiếp nhận|PAKN|0|4|6
2|Số PAKN đã giải quyết|PAKN|0|4|6
3|Tỷ lệ giải quyết PAKN|%|-|100|100
~ %|-|100 => %|100|100
~ %|-|100 => %|0|100

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

## two tables same row
Bảng 1. Kết quả tiếp nhận hồ sơ

STT|Lĩnh vực|Tiếp nhận|Trực tuyến
1|Hộ tịch|120|110
2|Đất đai|56|40
3|Chứng thực|300|280
|Cộng|476|430

Bảng 2. Kết quả giải quyết hồ sơ

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Đang giải quyết
1|Hộ tịch|120|118|2
2|Đất đai|56|40|16
3|Chứng thực|300|300|0
|Cộng|476|458|18
~ 56|40|16 => 65|49|16
~ Hộ tịch|120|110 => Hộ tịch|102|92

## two tables totals differ
Biểu 1. Tình hình tiếp nhận

STT|Thôn|Số tài khoản VNeID
1|Thôn Đông|412
2|Thôn Đoài|388
3|Thôn Trung|290
|Tổng|1.090

Biểu 2. Kích hoạt VNeID

STT|Thôn|Số tài khoản VNeID|Đã dùng dịch vụ công
1|Thôn Đông|412|200
2|Thôn Đoài|388|190
3|Thôn Trung|290|100
|Tổng|1.090|490
~ 388|190 => 338|190
~ Thôn Trung|290|100 => Thôn Trung|209|100

## numbering
Danh sách

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300
4|Xây dựng|12|12
5|Văn hóa|3|3
~ 4|Xây => 5|Xây
~ 4|Xây => 3|Xây

## prose vs total
Trong quý tiếp nhận 476 hồ sơ, trong đó trực tuyến 430 hồ sơ; đã giải quyết 458 hồ sơ, đang giải quyết 18 hồ sơ.

STT|Lĩnh vực|Tiếp nhận|Trực tuyến|Đã giải quyết|Đang giải quyết
1|Hộ tịch|120|110|118|2
2|Đất đai|56|40|40|16
3|Chứng thực|300|280|300|0
|Cộng|476|430|458|18
~ 476 hồ sơ => 467 hồ sơ
~ 430 hồ sơ => 403 hồ sơ
~ 458 hồ sơ => 485 hồ sơ
~ 18 hồ sơ => 28 hồ sơ
~ 430 hồ sơ => 410 hồ sơ

## prose vs rows
Lĩnh vực chứng thực tiếp nhận nhiều nhất với 300 hồ sơ, hộ tịch 120 hồ sơ, đất đai 56 hồ sơ.

STT|Lĩnh vực|Số hồ sơ tiếp nhận|Đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300
~ 300 hồ sơ => 330 hồ sơ
~ hộ tịch 120 => hộ tịch 102
~ đất đai 56 => đất đai 65

## prose vs form
Năm 2026, xã ban hành 14 văn bản chỉ đạo CCHC; Kế hoạch đề ra 41 nhiệm vụ, đã hoàn thành 18 nhiệm vụ. Tổ chức khảo sát 148 phiếu.

STT|Chỉ tiêu|Đơn vị tính|Kết quả
1|Số văn bản chỉ đạo CCHC đã ban hành|Văn bản|14
2|Số nhiệm vụ đề ra trong Kế hoạch|Nhiệm vụ|41
3|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|18
4|Số phiếu khảo sát|Phiếu|148
~ CCHC đã ban hành|Văn bản|14 => CCHC đã ban hành|Văn bản|16
~ Kế hoạch|Nhiệm vụ|41 => Kế hoạch|Nhiệm vụ|42
~ hoàn thành|Nhiệm vụ|18 => hoàn thành|Nhiệm vụ|19
~ Phiếu|148 => Phiếu|184

## prose vs form, no unit
Toàn xã có 12 thôn; đã thành lập 12 tổ công nghệ số cộng đồng với 96 thành viên. Tổ chức 03 lớp tập huấn cho 215 lượt người.

STT|Chỉ tiêu|Số lượng
1|Số thôn|12
2|Tổ công nghệ số cộng đồng|12
3|Số thành viên Tổ công nghệ số cộng đồng|96
4|Số lớp tập huấn|3
5|Số lượt người được tập huấn|215
~ cộng đồng|96 => cộng đồng|69
~ tập huấn|3 => tập huấn|5
~ tập huấn|215 => tập huấn|251
## prose vs total no total row
Tổng số hồ sơ tiếp nhận trong quý là 476 hồ sơ, đã giải quyết 458 hồ sơ, đang giải quyết 18 hồ sơ.

STT|Lĩnh vực|Số hồ sơ tiếp nhận|Số hồ sơ đã giải quyết
1|Hộ tịch|120|118
2|Đất đai|56|40
3|Chứng thực|300|300
~ 476 hồ sơ => 467 hồ sơ
~ 458 hồ sơ => 468 hồ sơ
~ 56|40 => 65|40
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'faults of tables: %s',
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

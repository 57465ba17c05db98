import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## bieu mau rows, people
Biểu mẫu 4. Tổ chức bộ máy

STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú
1|Biên chế công chức||||
1.1|Tổng số biên chế được giao|Người|20||
1.2|Tổng số biên chế có mặt|Người|18||
1.3|Số cán bộ, công chức được bố trí đúng vị trí việc làm|Người|17||
1.4|Số cán bộ, công chức không được bố trí đúng vị trí việc làm|Người|1||
2|Số hồ sơ đã tiếp nhận|Hồ sơ|702||
2.1|Số hồ sơ tiếp nhận trực tuyến|Hồ sơ|650||
2.2|Số hồ sơ tiếp nhận trực tiếp|Hồ sơ|52||
3|Tỷ lệ giải quyết PAKN|%|100||
3.1|Tổng số PAKN đã tiếp nhận|PAKN|3||
3.2|Số PAKN đã giải quyết xong|PAKN|3||
~ trực tiếp|Hồ sơ|52 => trực tiếp|Hồ sơ|62
~ không được bố trí đúng vị trí việc làm|Người|1 => không được bố trí đúng vị trí việc làm|Người|4
~ tiếp nhận|PAKN|3 => tiếp nhận|PAKN|0
~ Tỷ lệ giải quyết PAKN|%|100 => Tỷ lệ giải quyết PAKN|%|
~ Số hồ sơ tiếp nhận trực tuyến|Hồ sơ|650 => Số hồ sơ tiếp nhận trực tuyến|Hồ sơ|605
~ giải quyết xong|PAKN|3 => giải quyết xong|PAKN|
~ được giao|Người|20 => được giao|Hồ sơ|20

## bieu 0/0
Biểu mẫu 3

STT|Chỉ tiêu|ĐVT|Kết quả
1|Tỷ lệ giải quyết phản ánh, kiến nghị|%|-
1.1|Số phản ánh, kiến nghị tiếp nhận|PAKN|0
1.2|Số phản ánh, kiến nghị đã giải quyết|PAKN|0
2|Tỷ lệ hồ sơ đúng hạn|%|98
2.1|Tổng số hồ sơ đã giải quyết|Hồ sơ|100
2.2|Số hồ sơ giải quyết đúng hạn|Hồ sơ|98
~ kiến nghị|%|- => kiến nghị|%|100
~ kiến nghị|%|- => kiến nghị|%|0
~ kiến nghị|%|- => kiến nghị|%|0%
~ hạn|%|98 => hạn|%|89
~ đúng hạn|Hồ sơ|98 => đúng hạn|Hồ sơ|108

## bieu without unit col
Phụ lục số liệu

TT|Chỉ tiêu|Số liệu
1|Tổng số hồ sơ tiếp nhận|1.205
|- Trực tuyến|1.150
|- Trực tiếp|55
2|Tổng số hồ sơ đã giải quyết|1.180
|- Trước hạn|900
|- Đúng hạn|275
|- Quá hạn|5
3|Hồ sơ đang giải quyết|25
~ Trực tiếp|55 => Trực tiếp|65
~ Đúng hạn|275 => Đúng hạn|257
~ giải quyết|1.180 => giải quyết|1.108
~ đang giải quyết|25 => đang giải quyết|52

## bieu without unit col 2
Số liệu tổng hợp

Nội dung|Kết quả
Số hồ sơ tiếp nhận (hồ sơ)|845
Trong đó: trực tuyến|801
Trực tiếp|44
Tỷ lệ hồ sơ trực tuyến (%)|94,79
Số hồ sơ đã giải quyết|830
Số hồ sơ giải quyết đúng hạn|828
Tỷ lệ giải quyết đúng hạn (%)|99,76
~ 94,79 => 97,49
~ 99,76 => 99,67
~ Trực tiếp|44 => Trực tiếp|54
~ 828 => 882

## two-col fraction rows
Bảng chỉ tiêu chủ yếu

STT|Nội dung|Kết quả
1|Hồ sơ giải quyết đúng hạn/tổng số hồ sơ đã giải quyết|828/830 (99,76%)
2|Viên chức có mặt/được giao|386/402
3|Nhiệm vụ hoàn thành/kế hoạch|18/41 đạt 43,9%
~ 828/830 (99,76%) => 828/830 (97,96%)
~ 43,9% => 49,3%
~ 18/41 => 81/41

## fraction row vs prose
Biên chế viên chức được giao 402 người, có mặt 386 người.

STT|Nội dung|ĐVT|Kết quả
1|Viên chức có mặt/được giao|Người|386/402
2|Công chức có mặt/được giao|Người|40/44
3|Hợp đồng lao động|Người|5
~ 386/402 => 368/402
~ có mặt 386 => có mặt 368

## fraction row vs prose 2
Tổng biên chế giao năm 2026 là 44, hiện có mặt 40 công chức (thiếu 04).

STT|Chỉ tiêu|Số liệu
1|Biên chế công chức (có mặt/giao)|40/44
2|Người hoạt động không chuyên trách|15
3|Nhiệm vụ UBND tỉnh giao (hoàn thành/tổng số)|12/12
~ 40/44 => 41/44
~ 40/44 => 40/46

## legend
Biểu mẫu 7

STT|Chỉ tiêu|Đơn vị tính|Kết quả
1|Cập nhật kiến trúc CQĐT|Chưa = 0; Đã cập nhật = 1|1
2|Hình thức khảo sát|0: Trực tuyến; 1: Phát phiếu; 2: Kết hợp|1
3|Tổ chức đối thoại|Không = 0; Có = 1|1
4|Tỷ lệ văn bản điện tử|%|100
~ Đã cập nhật = 1|1 => Đã cập nhật = 1|2
~ Kết hợp|1 => Kết hợp|3
~ Có = 1|1 => Có = 1|6

## legend in brackets of label
Biểu 7

STT|Chỉ tiêu|Giá trị
1|Hình thức khảo sát (0: trực tuyến, 1: phát phiếu, 2: kết hợp)|2
2|Có tổ chức đối thoại không? (Có: 1, Không: 0)|1
3|Mức độ hoàn thành (1 - hoàn thành, 2 - đang làm, 3 - chưa làm)|1
~ kết hợp)|2 => kết hợp)|3
~ Không: 0)|1 => Không: 0)|4
~ chưa làm)|1 => chưa làm)|4

## unit wrong
Biểu số liệu

STT|Chỉ tiêu|ĐVT|Kết quả
1|Số hồ sơ tiếp nhận|Hồ sơ|1.205
2|Số cán bộ, công chức được tập huấn|Người|25
3|Tỷ lệ hồ sơ trực tuyến|%|95
4|Số văn bản ban hành|Văn bản|12
5|Kinh phí|Triệu đồng|30
~ tập huấn|Người => tập huấn|Hồ sơ
~ trực tuyến|% => trực tuyến|Hồ sơ
~ tiếp nhận|Hồ sơ => tiếp nhận|%
~ ban hành|Văn bản => ban hành|Người
~ Kinh phí|Triệu đồng => Kinh phí|Người
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'lists of figures: %s',
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

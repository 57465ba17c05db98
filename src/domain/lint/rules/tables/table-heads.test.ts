import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## three digit head, ĐVT in heading row inside table
Bảng 5

STT|Lĩnh vực|Năm 2026 (ĐVT: hồ sơ)|||
||Tiếp nhận|Trước hạn|Đúng hạn|Trễ hạn
1|Hộ tịch|405|300|103|2
2|Đất đai|110|60|41|9
3|Chứng thực|588|588|0|0
Tổng||1.103|948|144|11
~ 405|300 => 450|300
~ 948|144 => 984|144
~ 110|60|41 => 110|60|14
~ |11 => |12

## head of three words, TTHC by level
Thống kê TTHC

Cấp giải quyết|Tổng số TTHC|DVC toàn trình|DVC một phần|Chưa cung cấp|Tỷ lệ toàn trình
Cấp xã|320|150|100|70|46,88%
Cấp tỉnh phối hợp|24|12|8|4|50%
Cộng|344|162|108|74|47,09%
~ 46,88% => 48,68%
~ 47,09% => 49,07%
~ 150|100 => 105|100
~ 344|162 => 344|126

## rate text with n/d
Bảng đánh giá

STT|Nội dung|Tổng số|Số lượng|Tỷ lệ (%)|Ghi chú
1|Hồ sơ đúng hạn|1.201|1.189|99,00|
2|Hồ sơ trực tuyến|1.263|1.180|93,43|
3|Hồ sơ số hóa|1.201|1.100|91,59|
4|Hồ sơ thanh toán trực tuyến|560|498|88,93|
5|PAKN đã xử lý|0|0|-|không phát sinh
~ 99,00 => 90,00
~ 93,43 => 94,33
~ 560|498 => 560|489
~ 0|0|- => 0|0|100
~ 0|0|- => 0|0|0
~ 1.100|91,59 => 1.100|

## wide officer table of scores
Bảng theo dõi công chức

TT|Họ tên|Số việc giao|Hoàn thành|Đúng hạn|Quá hạn|Tỷ lệ hoàn thành
1|Nguyễn A|45|45|44|1|100%
2|Trần B|38|35|30|5|92,11%
3|Lê C|50|48|48|0|96%
4|Phạm D|29|29|29|0|100%
|Cộng|162|157|151|6|96,91%
~ 92,11% => 91,21%
~ 38|35|30|5 => 38|33|30|5
~ 151|6 => 115|6
~ 50|48|48 => 50|49|48
~ 29|29|29|0|100% => 29|29|29|0|

## quarter columns with total and rate rows
Kết quả 4 quý

Chỉ tiêu|Quý I|Quý II|Quý III|Quý IV|Cả năm
Hồ sơ tiếp nhận|612|745|801|655|2.813
Hồ sơ trực tuyến|500|690|770|640|2.600
Tỷ lệ trực tuyến (%)|81,70|92,62|96,13|97,71|92,43
Hồ sơ đã giải quyết|600|740|795|660|2.795
Hồ sơ đúng hạn|595|733|790|655|2.773
Tỷ lệ đúng hạn (%)|99,17|99,05|99,37|99,24|99,21
~ 96,13 => 93,16
~ 92,43 => 94,23
~ 770|640 => 707|640
~ 2.813 => 2.831
~ 99,05 => 99,17
~ 655|2.773 => 665|2.773
~ 660|2.795 => 606|2.795

## months with both plan and actual
Tiến độ giải ngân (triệu đồng)

Tháng|Kế hoạch|Giải ngân|Tỷ lệ
Tháng 1|500|250|50%
Tháng 2|800|600|75%
Tháng 3|1.200|1.080|90%
Cộng|2.500|1.930|77,2%
~ 77,2% => 72,7%
~ 1.930 => 1.390
~ 600|75% => 600|57%
~ 1.080|90% => 1.800|90%

## pipe with bold and spaces
| **TT** | **Lĩnh vực** | **Tiếp nhận** | **Đã giải quyết** | **Tỷ lệ** |
|:---:|---|---:|---:|---:|
| 1 | Hộ tịch | 412 | 405 | 98,3% |
| 2 | Chứng thực | 588 | 588 | 100% |
| 3 | Đất đai | 156 | 110 | 70,51% |
| | **Cộng** | **1.156** | **1.103** | **95,42%** |
~ 98,3% => 93,8%
~ **1.103** => **1.130**
~ 70,51% => 75,01%
~ **95,42%** => **92,45%**

## numbers with spaces and units inside cells
Tổng hợp

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Đang giải quyết
1|Hộ tịch|412 HS|405 HS|7 HS
2|Chứng thực|588 HS|588 HS|0 HS
3|Đất đai|156 HS|110 HS|46 HS
|Cộng|1.156 HS|1.103 HS|53 HS
~ 412 HS => 421 HS
~ 1.103 HS => 1.130 HS
~ 46 HS => 64 HS

## leading zeros and dashes for none
Tổng hợp

STT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Quá hạn
01|Hộ tịch|412|405|02
02|Chứng thực|588|588|-
03|Đất đai|156|110|09
04|Người có công|08|08|-
|Cộng|1.164|1.111|11
~ 412|405 => 421|405
~ |1.111| => |1.011|
~ 405|02 => 405|03
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'heads and cells: %s',
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

import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## II.06a like, flat heads with codes
Biểu số II.06a/VPCP/KSTT

STT|Lĩnh vực giải quyết|Số lượng hồ sơ tiếp nhận||||Số lượng hồ sơ đã giải quyết||||Số lượng hồ sơ đang giải quyết||
||Tổng số|Trong kỳ||Từ kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn
|||Trực tuyến|Trực tiếp, dịch vụ bưu chính||||||||
(1)|(2)|(3)=(4)+(5)+(6)|(4)|(5)|(6)|(7)=(8)+(9)+(10)|(8)|(9)|(10)|(11)=(12)+(13)|(12)|(13)
1|Chứng thực|510|480|30|0|510|505|5|0|0|0|0
2|Hộ tịch|231|220|5|6|220|180|39|1|11|11|0
3|Đất đai|142|101|8|33|104|60|32|12|38|31|7
|Tổng cộng|883|801|43|39|834|745|76|13|49|42|7
~ 231|220 => 213|220
~ 104|60|32|12 => 104|60|23|12
~ 38|31|7 => 38|31|8
~ 834|745 => 843|745
~ 43|39 => 34|39
! |Tổng cộng| => |Tổng|

## money, total first, indented, no rate for total
Bảng 4. Quyết toán kinh phí CCHC năm 2026, ĐVT: nghìn đồng

Nội dung chi|Dự toán|Quyết toán|So sánh (QT/DT) %
TỔNG CỘNG|185.000|171.500|92,7
- Tuyên truyền|40.000|38.500|96,25
- Tập huấn|65.000|60.000|92,31
- Mua sắm trang thiết bị|80.000|73.000|91,25
~ 171.500 => 175.100
~ 92,7 => 97,2
~ 92,31 => 93,21
~ 80.000|73.000 => 80.000|37.000
~ 38.500 => 35.800

## by commune, total last with name in stt cell
Kết quả cấp tài khoản định danh

TT|Tên xã, phường|Dân số đủ điều kiện|Tài khoản đã cấp|Tài khoản kích hoạt|Tỷ lệ kích hoạt (%)
1|Xã An Bình|4.512|4.210|3.988|94,73
2|Xã Hòa Lạc|3.870|3.655|3.402|93,08
3|Phường Tân Tiến|7.214|6.890|6.610|95,94
4|Phường Đông Sơn|6.102|5.987|5.840|97,54
Tổng cộng||21.698|20.742|19.840|95,65
~ 95,94 => 94,95
~ 20.742 => 20.724
~ 19.840 => 18.940
~ 3.402 => 3.204
~ 95,65 => 95,56
~ 97,54 => 95,94
! 95,65 => 95,7
! 94,73 => 94,72

## by officer
Kết quả giải quyết theo công chức

STT|Họ và tên|Chức vụ|HS được giao|HS đã giải quyết|Đúng hạn|Trễ hạn|Đang xử lý
1|Nguyễn Văn A|Tư pháp - Hộ tịch|312|305|304|1|7
2|Trần Thị B|Địa chính|98|77|70|7|21
3|Lê Văn C|Văn hóa - xã hội|145|145|145|0|0
4|Phạm Thị D|Kế toán|20|19|19|0|1
|Tổng||575|546|538|8|29
~ 305|304 => 350|304
~ 98|77|70 => 98|77|71
~ 575|546 => 557|546
~ 70|7|21 => 70|7|12
~ 538|8 => 538|9

## quarter compare, growth
So sánh với cùng kỳ

Nội dung|Quý II/2025|Quý II/2026|Tăng/giảm|Tỷ lệ tăng/giảm
Hồ sơ tiếp nhận|1.210|1.388|178|14,71%
Hồ sơ trực tuyến|955|1.301|346|36,23%
Hồ sơ trễ hạn|12|7|-5|-41,67%
Bài viết tuyên truyền|44|52|8|18,18%
~ 178|14,71% => 187|14,71%
~ 36,23% => 32,63%
~ 1.388 => 1.338
~ -41,67% => -47,61%
~ 8|18,18% => 8|14,71%

## months rows, cumulative
Kết quả theo tháng năm 2026

Tháng|Số HS tiếp nhận|Lũy kế
Tháng 1|312|312
Tháng 2|205|517
Tháng 3|398|915
Tháng 4|401|1.316
Tháng 5|377|1.693
~ 1.316 => 1.361
~ 398|915 => 389|915
~ 1.693 => 1.639

## score table with thẩm định
Kết quả chấm điểm

STT|Tiêu chí|Điểm tối đa|Tự chấm|Thẩm định|Ghi chú
1|Ban hành kế hoạch CCHC đúng thời hạn|1,0|1,0|1,0|
2|Mức độ hoàn thành kế hoạch|2,0|1,5|1,5|
3|Báo cáo định kỳ|1,5|1,5|1,0|chậm 1 kỳ
4|Kiểm tra CCHC|1,5|1,5|1,5|
5|Tuyên truyền|2,0|2,0|2,0|
|Cộng|8,0|7,5|7,0|
~ 2,0|1,5|1,5 => 2,0|2,5|1,5
~ 8,0|7,5|7,0 => 8,0|7,0|7,0
~ 8,0|7,5|7,0 => 8,0|7,5|7,5
~ 1,5|1,5|1,0|chậm => 1,5|1,6|1,0|chậm

## survey
Kết quả khảo sát hài lòng

STT|Nội dung|Tổng số phiếu|Rất hài lòng|Hài lòng|Không hài lòng|Tỷ lệ hài lòng trở lên
1|Tiếp cận dịch vụ|150|90|57|3|98%
2|Thủ tục hành chính|150|85|61|4|97,33%
3|Công chức giải quyết|150|101|49|0|100%
4|Kết quả giải quyết|150|97|50|3|98%
~ 90|57|3|98% => 90|57|5|98%
~ 97,33% => 93,77%
~ 85|61|4 => 85|16|4
~ 101|49|0 => 110|49|0

## single number column with total
Số tài khoản theo thôn

STT|Thôn|Số hộ
1|Thôn Đông|312
2|Thôn Tây|287
3|Thôn Nam|405
4|Thôn Bắc|198
|Cộng|1.202
~ 1.202 => 1.220
~ 287 => 278

## vertical: chi tieu with ke hoach/thuc hien/ty le in rows
Phụ lục 1. Kết quả thực hiện

STT|Nội dung|Đơn vị tính|Kế hoạch|Thực hiện|Tỷ lệ (%)
1|Hội nghị tuyên truyền|Hội nghị|12|10|83,33
2|Tập huấn|Lớp|4|4|100
3|Kiểm tra công vụ|Cuộc|3|2|66,67
4|Tin bài|Bài|60|75|125
~ 83,33 => 88,33
~ 66,67 => 76,66
~ 4|4|100 => 4|3|100
~ 60|75|125 => 60|57|125
~ 3|2|66,67 => 3|2|

## docs sent
Số liệu văn bản

Loại văn bản|Tổng số|Ký số|Gửi điện tử|Tỷ lệ ký số
Văn bản đi|1.016|1.016|1.014|100%
Văn bản đến|2.455|2.401|2.450|97,8%
Cộng|3.471|3.417|3.464|98,44%
~ 3.417 => 3.471
~ 97,8% => 98,7%
~ 98,44% => 94,84%
~ 1.016|1.016|1.014 => 1.016|1.016|1.041

## procedures table
Danh mục TTHC

STT|Lĩnh vực|Tổng số TTHC|Toàn trình|Một phần|Còn lại
1|Tư pháp|62|40|15|7
2|Nội vụ|33|20|10|3
3|Nông nghiệp và Môi trường|71|30|25|16
4|Xây dựng|19|9|8|2
|Tổng|185|99|58|28
~ 62|40 => 62|41
~ 185|99 => 158|99
~ 58|28 => 58|38
~ 71|30|25|16 => 71|30|52|16

## late total stated with prose (two digits swapped)
Toàn xã có 21.698 người đủ điều kiện; đã cấp 20.742 tài khoản, kích hoạt 19.840 tài khoản.

TT|Thôn|Số người đủ điều kiện|Số tài khoản đã cấp|Số tài khoản kích hoạt
1|Thôn A|4.512|4.210|3.988
2|Thôn B|3.870|3.655|3.402
3|Thôn C|7.214|6.890|6.610
4|Thôn D|6.102|5.987|5.840
|Tổng|21.698|20.742|19.840
~ 21.698 người => 21.968 người
~ 19.840 tài khoản => 19.480 tài khoản
~ 19.840 tài khoản => 18.940 tài khoản

## prose rates vs table
Tỷ lệ hồ sơ trực tuyến toàn xã đạt 94,79%, thanh toán trực tuyến đạt 80,08%.

TT|Nội dung|Tổng số|Trực tuyến|Tỷ lệ hồ sơ trực tuyến (%)
1|Cấp xã|845|801|94,79
2|Ngành dọc|112|90|80,36
3|Liên thông|40|40|100
~ 845|801 => 845|810
~ 801|94,79 => 801|97,49
~ 40|40|100 => 40|38|100

## form declared with note columns
BIỂU MẪU 3: CẢI CÁCH THỦ TỤC HÀNH CHÍNH

STT|Chỉ tiêu thống kê|Kết quả thống kê||Ghi chú
||Đơn vị tính|Số lượng/Tỷ lệ|
3.3.|Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết trước và đúng hạn|%|99,62|
3.3.1.|Tổng số hồ sơ TTHC đã giải quyết|Hồ sơ|1.846|
3.3.2.|Số hồ sơ TTHC đã giải quyết trước và đúng hạn|Hồ sơ|1.839|
3.4.|Tỷ lệ giải quyết phản ánh, kiến nghị về TTHC|%|-|
3.4.1.|Tổng số PAKN đã tiếp nhận|PAKN|0|
3.4.2.|Số PAKN đã giải quyết xong|PAKN|0|
~ 99,62 => 99,26
~ 1.839 => 1.893
~ về TTHC|%|- => về TTHC|%|100
~ về TTHC|%|- => về TTHC|%|0
~ trước và đúng hạn|%|99,62 => trước và đúng hạn|%|
~ hạn|Hồ sơ|1.839 => hạn|Hồ sơ|
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'kinds of tables: %s',
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

import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## true 1 shares of something not in the table
Chất lượng

STT|Đơn vị|Số hồ sơ|Số lượt đánh giá|Tỷ lệ hài lòng (%)
1|Tư pháp|412|120|98,5
2|Địa chính|156|60|95
3|Văn hóa|44|20|100
|Tổng|612|200|97,6

## true 2 population
Dân số

TT|Thôn|Số hộ|Số khẩu|Tỷ lệ hộ nghèo (%)
1|Thôn Đông|312|1.205|2,24
2|Thôn Tây|287|1.102|3,14
3|Thôn Nam|405|1.533|1,98
|Cộng|1.004|3.840|2,39

## true 3 ranks and index
Kết quả Bộ chỉ số 766

TT|Đơn vị|Điểm|Xếp hạng|Tăng/giảm hạng
1|Xã An Bình|88,5|12|+3
2|Xã Hòa Lạc|91,2|5|-2
3|Phường Tân Tiến|93,4|2|0

## true 4 staff over quota
Biên chế

TT|Đơn vị|Biên chế giao|Có mặt|Thừa/thiếu
1|Văn phòng|13|14|+1
2|Phòng Kinh tế|16|14|-2
3|Phòng VHXH|14|14|0
|Cộng|43|42|-1

## true 5 plan exceeded
Thu ngân sách (triệu đồng)

TT|Khoản thu|Dự toán|Thực hiện|Tỷ lệ (%)
1|Thuế|500|620|124
2|Phí, lệ phí|120|95|79,17
3|Thu khác|80|80|100
|Tổng|700|795|113,57

## true 6 schedule
Lịch kiểm tra

STT|Đơn vị được kiểm tra|Thời gian|Số người
1|Trường Mầm non|15/5/2026|3
2|Trạm Y tế|20/5/2026|4
3|Thôn 3|25/5/2026|3

## true 7 procedures published
Công bố TTHC

STT|Quyết định|Số TTHC ban hành mới|Số TTHC sửa đổi|Số TTHC bãi bỏ
1|Quyết định số 1205/QĐ-UBND|12|5|3
2|Quyết định số 1340/QĐ-UBND|4|20|1
|Tổng|16|25|4

## true 8 form with parts not all
Biểu mẫu

STT|Chỉ tiêu|ĐVT|Số liệu
1|Nhiệm vụ được giao|Nhiệm vụ|50
1.1|Hoàn thành đúng hạn|Nhiệm vụ|40
1.2|Hoàn thành quá hạn|Nhiệm vụ|1
2|Tổng số TTHC|Thủ tục|412
2.1|Toàn trình|Thủ tục|168
2.2|Một phần|Thủ tục|189
3|Số cán bộ, công chức|Người|42
3.1|Nữ|Người|20
3.2|Đảng viên|Người|38
3.3|Đại học trở lên|Người|41
4|Số văn bản đi|Văn bản|1.016
4.1|Văn bản ký số|Văn bản|1.016
4.2|Văn bản gửi điện tử|Văn bản|1.014
4.3|Văn bản giấy|Văn bản|2
5|Số hồ sơ tiếp nhận|Hồ sơ|900
5.1|Số hồ sơ trực tuyến|Hồ sơ|860
5.2|Số hồ sơ đã giải quyết|Hồ sơ|910
6|Tỷ lệ hồ sơ trực tuyến|%|95,56
7|Tỷ lệ số hóa|%|88
8|Số máy tính|Cái|45
8.1|Máy tính cấp mới|Cái|12
8.2|Máy tính trên 5 năm|Cái|20
8.3|Máy tính đạt yêu cầu|Cái|40

## true 9 compare two periods in form
Biểu

STT|Chỉ tiêu|ĐVT|Kỳ trước|Kỳ này
1|Số hồ sơ tiếp nhận|Hồ sơ|812|900
2|Số hồ sơ trực tuyến|Hồ sơ|700|860
3|Tỷ lệ trực tuyến|%|86,21|95,56
4|Số PAKN|PAKN|0|3
5|Tỷ lệ xử lý PAKN|%|-|100
6|Mức độ hài lòng|%|97|98

## true 10 notes
Biểu

STT|Chỉ tiêu|ĐVT|Kết quả|Ghi chú
1|Số lớp tập huấn|Lớp|3|2 + 1
2|Số đơn vị sự nghiệp|Đơn vị|30|mầm non: 8; tiểu học: 10; THCS: 6; trạm: 6
3|Số công chức|Người|41|giao 44
4|Số hội nghị|Cuộc|5|xã: 2; thôn: 12
5|Tỷ lệ đúng hạn|%|99,0|1.189/1.201
6|Số thôn|Thôn|12|Quyết định 12/QĐ-UBND

## true 11 lũy kế not summed
Lũy kế

Tháng|Số hồ sơ trong tháng|Lũy kế từ đầu năm
Tháng 4|312|1.205
Tháng 5|205|1.410
Tháng 6|398|1.808

## true 12 text verdicts
Chỉ tiêu

STT|Chỉ tiêu|Kế hoạch|Thực hiện|Đánh giá
1|Ban hành kế hoạch CCHC|Trước 31/01|15/01/2026|Hoàn thành
2|Tập huấn|4 lớp|5 lớp|Vượt
3|Hồ sơ trực tuyến|80%|80%|Đạt
4|Kiểm tra|3 đơn vị|2 đơn vị|Chưa hoàn thành
5|Bài viết|60 bài|75|Vượt kế hoạch

## true 13 head with two periods in one table
Bảng 1. So sánh kết quả quý II/2026 với quý II/2025

Lĩnh vực|Quý II/2025|Quý II/2026
Hộ tịch|120|118
Đất đai|56|40
Chứng thực|300|300

## true 14 rows share the same numbers honestly
Số hóa

STT|Lĩnh vực|Tiếp nhận|Số hóa|Tỷ lệ
1|Hộ tịch|412|412|100%
2|Chứng thực|588|588|100%
3|Đất đai|12|12|100%
4|Người có công|12|12|100%

## true 15 rate of total is other base
Bảng

Hình thức|Số hồ sơ|Tỷ lệ đúng hạn
Trực tuyến|1.180|99,4%
Trực tiếp|80|98,75%
Cộng|1.260|99,4%

## true 16 plain list of one account with prose
Tổng số tiếp nhận 1.205 hồ sơ (kỳ trước 25, trong kỳ 1.180); đã giải quyết 1.190 hồ sơ; đang giải quyết 15 hồ sơ.

STT|Nội dung|Số liệu
1|Hồ sơ kỳ trước chuyển sang|25
2|Hồ sơ tiếp nhận trong kỳ|1.180
2.1|Trực tuyến|1.150
2.2|Trực tiếp|30
3|Hồ sơ đã giải quyết|1.190
3.1|Trước hạn|1.000
3.2|Đúng hạn|185
3.3|Quá hạn|5
4|Hồ sơ đang giải quyết|15
4.1|Trong hạn|14
4.2|Quá hạn|1
5|Tỷ lệ đúng hạn (%)|99,58

## true 17 fees
Phí

STT|TTHC|Số hồ sơ|Mức thu (đồng)|Thành tiền (đồng)
1|Chứng thực bản sao|300|2.000|600.000
2|Chứng thực chữ ký|100|10.000|1.000.000
3|Đăng ký kết hôn|20|0|0
|Tổng|420||1.600.000

## true 18 score with weights
Chấm điểm

STT|Tiêu chí|Điểm tối đa|Tỷ lệ đạt (%)|Điểm đạt
1|Công khai|18|95|17,1
2|Tiến độ|20|97,5|19,5
3|Trực tuyến|12|80|9,6
|Tổng|50||46,2
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'true tables: %s',
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

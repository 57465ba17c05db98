import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## far from the row
UBND xã đã ban hành 14 văn bản chỉ đạo CCHC trong kỳ. Số tin, bài tuyên truyền đã đăng tải là 52 tin, bài.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Số văn bản chỉ đạo CCHC đã ban hành|Văn bản|14
2|Số cuộc kiểm tra|Cuộc|3
3|Số tin, bài tuyên truyền đã đăng tải|Tin, bài|52
~ ban hành 14 => ban hành 64
~ Văn bản|14 => Văn bản|41
~ là 52 tin => là 92 tin
~ Tin, bài|52 => Tin, bài|25
! trong kỳ. => trong kỳ; trong đó 05 văn bản về chuyển đổi số.
! ban hành 14 văn bản chỉ đạo => tham mưu 20 văn bản, ban hành 14 văn bản chỉ đạo

## people taken over are not those present
Ngày 01/7/2025 xã tiếp nhận 83 cán bộ, công chức (71 người từ 3 xã cũ, 12 người từ huyện cũ). Đến nay 19 người nghỉ, 06 người chuyển công tác, còn 58 người.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Số biên chế cán bộ, công chức được giao|Người|64
2|Số cán bộ, công chức có mặt|Người|58
3|Số cuộc kiểm tra|Cuộc|3

## petitions answered
Tiếp nhận 14 phản ánh, kiến nghị; đã trả lời 13 phản ánh, kiến nghị, 01 đang xử lý trong hạn.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Số PAKN tiếp nhận|PAKN|14
2|Số PAKN đã giải quyết xong|PAKN|13
3|Số cuộc kiểm tra|Cuộc|3
~ giải quyết xong|PAKN|13 => giải quyết xong|PAKN|14
~ giải quyết xong|PAKN|13 => giải quyết xong|PAKN|10

## petitions in a fraction
Đã xử lý xong 07/09 phản ánh, kiến nghị.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Số PAKN tiếp nhận|PAKN|9
2|Số PAKN đã giải quyết|PAKN|7
3|Số phiếu khảo sát|Phiếu|150
~ đã giải quyết|PAKN|7 => đã giải quyết|PAKN|9
~ đã giải quyết|PAKN|7 => đã giải quyết|PAKN|5

## people in a fraction
Đã bố trí đúng vị trí việc làm 76/79 cán bộ, công chức; còn lại chưa phù hợp.

STT|Chỉ tiêu|ĐVT|Số liệu
1.1|Số CBCC được phê duyệt vị trí việc làm|Người|79
1.2|Số CBCC bố trí đúng vị trí việc làm|Người|76
1.3|Số CBCC chưa bố trí đúng vị trí việc làm|Người|3
~ 1.2|Số CBCC bố trí đúng vị trí việc làm|Người|76 => 1.2|Số CBCC bố trí đúng vị trí việc làm|Người|75

## the whole of a fraction is the row
Thực hiện tự chủ: 12/13 đơn vị do ngân sách nhà nước bảo đảm.

STT|Chỉ tiêu|ĐVT|Số liệu
1|Thực hiện tự chủ tài chính: tổng số đơn vị|Đơn vị|13
2|Số đơn vị do Nhà nước bảo đảm|Đơn vị|12
3|Số phiếu khảo sát|Phiếu|150

## a part of the procedures
Thực hiện 131 TTHC trên 14 lĩnh vực; có 44 dịch vụ công toàn trình, 21 dịch vụ công có hồ sơ.

STT|Chỉ tiêu|ĐVT|Số liệu
1|Tổng số TTHC|Thủ tục|131
2|Tổng số dịch vụ công đang cung cấp|Dịch vụ|60
3|Số phiếu khảo sát|Phiếu|150

## kinds under a topic
Nhận mới: 624 hồ sơ. Hình thức nhận mới: trực tuyến 592 hồ sơ, trực tiếp 32 hồ sơ.

STT|Lĩnh vực|Nhận mới|Đã giải quyết
1|Chứng thực|300|295
2|Hộ tịch|200|190
3|Đất đai|124|120
|Tổng cộng|624|605
~ Nhận mới: 624 => Nhận mới: 642

## rates of years
Riêng năm 2024: tỷ lệ thanh toán trực tuyến đạt 95,18%; tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 100%; tỷ lệ khai thác, sử dụng lại dữ liệu số hóa đạt 97,19%.

STT|Nội dung|Năm 2021|Năm 2022|Năm 2023|Năm 2024
1|Tỷ lệ hồ sơ nộp trực tuyến (%)|28,05|45,11|98,53|100
2|Tỷ lệ hồ sơ thanh toán trực tuyến (%)|0|0|89,33|95,18
3|Tỷ lệ số hóa hồ sơ, kết quả (%)|0|99,97|100|100
~ TTHC đạt 100% => TTHC đạt 97,54%
~ trực tuyến đạt 95,18% => trực tuyến đạt 41,3%
! Riêng năm 2024 => Năm 2024
! đạt 97,19%. => đạt 97,19%; hồ sơ nộp trực tuyến lĩnh vực đất đai đạt 81%.
! đạt 97,19%. => đạt 97,19%; hồ sơ nộp trực tuyến vượt chỉ tiêu 50% tỉnh giao.

## rates of years told in bullets
e) Một số chỉ tiêu năm 2024 theo Quyết định 766/QĐ-TTg ngày 23/6/2022:

+ Thanh toán trực tuyến: 93,75% hồ sơ có phí, lệ phí.

+ Số hóa hồ sơ: 100%.

Năm|Hồ sơ tiếp nhận|Trực tuyến (%)|Thanh toán trực tuyến (%)|Số hóa (%)
2022|3418|47,37|0|99,94
2023|4106|97,91|86,67|100
2024|2915|100|93,75|100
~ Số hóa hồ sơ: 100% => Số hóa hồ sơ: 96,98%
~ 93,75% hồ sơ => 39,75% hồ sơ
! chỉ tiêu năm 2024 => chỉ tiêu chủ yếu năm 2024

## what was reached beside its aim
Hồ sơ trực tuyến đạt 94,7%; số hóa thành phần hồ sơ đạt 95,81%; tỷ lệ hài lòng đạt 92,11%.

STT|Chỉ tiêu|Kế hoạch năm 2026|Kết quả|Đánh giá
1|Hồ sơ tiếp nhận trực tuyến|Từ 80% trở lên|94,70%|Đạt
2|Số hóa thành phần hồ sơ|Từ 85% trở lên|95,81%|Đạt
3|Mức độ hài lòng của người dân|Từ 90% trở lên|92,11%|Đạt
~ trực tuyến đạt 94,7% => trực tuyến đạt 88,2%
~ hồ sơ đạt 95,81% => hồ sơ đạt 69,81%
~ hài lòng đạt 92,11% => hài lòng đạt 95,1%
~ trở lên|92,11%|Đạt => trở lên||Đạt
~ trở lên|95,81%|Đạt => trở lên|…|Đạt
! trở lên|92,11%|Đạt => trở lên||

## years that do not reach the whole
Giai đoạn 2021 - 2024, UBND xã tiếp nhận tổng số 15.936 hồ sơ, trong đó trực tuyến 9.000 hồ sơ; bình quân mỗi năm tiếp nhận 3.984 hồ sơ. Năm 2025 tiếp nhận 4.000 hồ sơ.

STT|Nội dung|Năm 2021|Năm 2022|Năm 2023|Năm 2024
1|Tổng số hồ sơ tiếp nhận|6221|3252|3817|2646
2|Tỷ lệ hồ sơ thanh toán trực tuyến (%)|0|0|89,33|95,18
~ tổng số 15.936 => tổng số 16.839
! Giai đoạn 2021 - 2024, UBND xã tiếp nhận tổng số 15.936 => Giai đoạn 2016 - 2020, UBND xã tiếp nhận tổng số 29.936
! Giai đoạn 2021 - 2024, UBND xã tiếp nhận tổng số 15.936 => Giai đoạn 2021 - 2023, UBND xã tiếp nhận tổng số 13.290
~ tổng số 15.936 => tổng số 10.936
~ |6221|3252 => |6521|3252

## years one below another
Từ năm 2021 đến tháng 6 năm 2025 đã tổ chức 26 hội nghị tuyên truyền, tập huấn.

Năm|Số hội nghị tuyên truyền|Số lượt người
2021|6|400
2022|7|500
2023|6|450
2024|7|600
~ tổ chức 26 => tổ chức 29

## aims marked done
SIPAS năm 2022: 82%; năm 2023: 92,18%. Tỷ lệ giải ngân vốn đầu tư công năm 2026 đạt 97,2%.

TT|Mục tiêu|Người phụ trách|Kết quả|Minh chứng
1|Hoàn thành 100% kế hoạch hằng năm|Văn phòng|Hoàn thành|Báo cáo năm
2|SIPAS các năm đều đạt từ 80% trở lên|Văn phòng|Hoàn thành|Thông báo
3|Giải ngân vốn đầu tư công năm 2026 từ 95% trở lên|Kế toán|Hoàn thành|Quyết toán
~ 2022: 82% => 2022: 72%
~ 2026 đạt 97,2% => 2026 đạt 79,2%
! 2026 đạt 97,2% => 2025 đạt 79,2%
! 2026 đạt 97,2%. => 2026 đạt 97,2%; lĩnh vực giao thông đạt 70%.

## kinds of units
STT|Chỉ tiêu|ĐVT|Số liệu
2|Tổng số đơn vị sự nghiệp công lập|Đơn vị|22
2.1|Tự bảo đảm chi thường xuyên|Đơn vị|1
2.2|Tự bảo đảm một phần chi thường xuyên|Đơn vị|3
2.2.1|Từ 70 % đến dưới 100 %|Đơn vị|0
2.2.2|Từ 30 % đến dưới 70 %|Đơn vị|1
2.2.3|Từ 10 % đến dưới 30 %|Đơn vị|2
2.3|Nhà nước bảo đảm chi thường xuyên|Đơn vị|18
~ một phần chi thường xuyên|Đơn vị|3 => một phần chi thường xuyên|Đơn vị|4
~ dưới 30 %|Đơn vị|2 => dưới 30 %|Đơn vị|4
~ công lập|Đơn vị|22 => công lập|Đơn vị|24

## a word that is no code
STT|Chỉ tiêu|Đơn vị tính|Kết quả
1|Nền tảng chia sẻ dữ liệu|Chưa = 0; Đang làm = 1; Hoàn thành = 2|2
2|Khảo sát hài lòng|Không = 0; Có = 1|1
3|Số lượt bồi dưỡng trong quý|Lượt|427
~ = 2|2 => = 2|Có
! = 2|2 => = 2|Hoàn thành
! = 1|1 => = 1|Có
! = 2|2 => = 2|Đang làm

## the window of another quarter
Bảng 1. Hồ sơ theo lĩnh vực (từ ngày 15/3/2026 đến ngày 14/6/2026)

STT|Lĩnh vực|Nhận mới|Đã giải quyết
1|Chứng thực|300|295
2|Hộ tịch|200|190
3|Đất đai|124|120
|Tổng cộng|624|605
~ từ ngày 15/3/2026 đến ngày 14/6/2026 => từ ngày 15/12/2025 đến ngày 14/3/2026
! từ ngày 15/3/2026 đến ngày 14/6/2026 => so sánh cùng kỳ từ ngày 15/3/2025 đến ngày 14/6/2025

## quarters that open where the last one closed
Bảng 1. Hồ sơ theo quý năm 2026

Chỉ tiêu|Quý I|Quý II|Quý III|Lũy kế 9 tháng
Tồn đầu kỳ|375|466|512|375
Tiếp nhận mới|3.482|3.847|3.946|11.275
Đã giải quyết|3.391|3.801|3.987|11.179
Trong đó: quá hạn|41|33|25|99
Tồn cuối kỳ|466|512|471|471
~ 3.391|3.801|3.987 => 3.391|3.701|3.987
~ Tồn đầu kỳ|375|466|512 => Tồn đầu kỳ|375|446|512
~ Tồn cuối kỳ|466|512|471 => Tồn cuối kỳ|466|521|471
~ 3.946|11.275 => 3.946|11.257
~ |25|99 => |25|89

## years beside the numbering
Biên chế qua các năm

STT|Năm|Biên chế giao|Cán bộ|Công chức|Tổng số có mặt
1|2021|20|10|09|19
2|2022|20|09|09|18
3|2023|20|09|08|17
4|2024|20|08|08|16
5|2025|20|08|09|17
~ 2023|20|09|08|17 => 2023|20|09|08|19
~ 2024|20|08|08|16 => 2024|20|08|11|16

## two levels in a legend
STT|Chỉ tiêu|ĐVT|Số liệu
1|Họp trực tuyến (0: chưa; 1: 2 cấp; 2: 3 cấp)||2
2|LGSP (0: chưa; 1: đang làm; 2: xong)||2
3|Số cuộc kiểm tra|Cuộc|3
~ 3 cấp)||2 => 3 cấp)||4
! 3 cấp)||2 => 3 cấp)||1

## tasks given from above
3. Nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao: 164 nhiệm vụ. Hoàn thành đúng hạn 151, hoàn thành trễ 03, đang thực hiện trong hạn 10.

STT|Chỉ tiêu|ĐVT|Số liệu
4.|Thực hiện nhiệm vụ của UBND tỉnh, Chủ tịch UBND tỉnh giao||
4.1.|Tổng số nhiệm vụ được giao|Nhiệm vụ|164
4.2.|Số nhiệm vụ đã hoàn thành đúng hạn|Nhiệm vụ|151
4.3.|Số nhiệm vụ đã hoàn thành nhưng quá hạn|Nhiệm vụ|3
~ được giao|Nhiệm vụ|164 => được giao|Nhiệm vụ|167
~ đúng hạn|Nhiệm vụ|151 => đúng hạn|Nhiệm vụ|154

## parts that count anew
STT|Chỉ tiêu|ĐVT|Số liệu
III|THỦ TỤC HÀNH CHÍNH||
4|Tỷ lệ giải quyết PAKN|%|92,86
4.1|Số PAKN tiếp nhận|PAKN|14
4.2|Số PAKN đã giải quyết xong|PAKN|13
IV|TỔ CHỨC BỘ MÁY||
4|Tỷ lệ cán bộ đạt chuẩn|%|50
4.1|Tổng số cán bộ|Người|20
4.2|Số cán bộ đạt chuẩn|Người|10
~ PAKN|%|92,86 => PAKN|%|100
~ chuẩn|%|50 => chuẩn|%|60

## kinds with one that is none of the others
STT|Chỉ tiêu|ĐVT|Số liệu
1|Tổng số TTHC|Thủ tục|389
1.1|Toàn trình|Thủ tục|146
1.2|Một phần|Thủ tục|205
1.3|Chưa cung cấp trực tuyến|Thủ tục|38
2|Số VBQPPL đã rà soát|Văn bản|23
2.1|Hết hiệu lực|Văn bản|14
2.2|Đề nghị bãi bỏ|Văn bản|5
2.3|Tiếp tục áp dụng|Văn bản|4
~ Toàn trình|Thủ tục|146 => Toàn trình|Thủ tục|88
~ Một phần|Thủ tục|205 => Một phần|Thủ tục|123
~ Hết hiệu lực|Văn bản|14 => Hết hiệu lực|Văn bản|31

## kinds that leave a rest
STT|Chỉ tiêu|ĐVT|Số liệu
1|Tổng số TTHC|Thủ tục|389
1.1|Toàn trình|Thủ tục|146
1.2|Một phần|Thủ tục|105
2|Số cán bộ, công chức bị kỷ luật|Người|4
2.1|Cán bộ|Người|1
2.2|Công chức|Người|3
3|Số phiếu khảo sát|Phiếu|150

## a rate right under its two rows
STT|Chỉ tiêu|ĐVT|Số liệu
1|Kế hoạch vốn đầu tư công|Triệu đồng|29.875,4
2|Đã giải ngân|Triệu đồng|13.126,8
3|Tỷ lệ giải ngân|%|43,94
4|Số hồ sơ tiếp nhận mới|Hồ sơ|7.402
5|Số hồ sơ tiếp nhận trực tuyến|Hồ sơ|7.318
6|Tỷ lệ hồ sơ trực tuyến|%|98,87
~ giải ngân|%|43,94 => giải ngân|%|34,94
~ giải ngân|%|43,94 => giải ngân|%|91,4
~ trực tuyến|%|98,87 => trực tuyến|%|59
~ tiếp nhận mới|Hồ sơ|7.402 => tiếp nhận mới|Hồ sơ|4.441
~ trực tuyến|Hồ sơ|7.318 => trực tuyến|Hồ sơ|4.391

## one row far from what all the report says
Nhận mới: 6.248 hồ sơ. Kỳ trước chuyển sang 57 hồ sơ.

Bảng 1. Hồ sơ theo lĩnh vực

STT|Lĩnh vực|Nhận mới|Đã giải quyết
1|Chứng thực|4.300|4.295
2|Hộ tịch|1.200|1.190
3|Đất đai|748|746
|Tổng cộng|6.248|6.231

Phụ lục

STT|Nội dung|Đơn vị|Số liệu
1|Số hồ sơ nhận mới|Hồ sơ|6.248
2|Số hồ sơ chuyển tiếp|Hồ sơ|57
3|Số phiếu khảo sát|Phiếu|150
~ nhận mới|Hồ sơ|6.248 => nhận mới|Hồ sơ|3.749
~ nhận mới|Hồ sơ|6.248 => nhận mới|Hồ sơ|6.284
`)

describe.each(variants.map((one) => [one.name, one] as const))('%s', (_, { body, slips, sound }) => {
  test('as it stands', () => {
    expect(strongIn(body)).toEqual([])
  })

  test.each(slips)('%s → %s is told', (from, to) => {
    expect(body).toContain(from)
    expect(strongIn(body.replace(from, () => to))).not.toEqual([])
  })

  test.each(sound)('%s → %s is true too', (from, to) => {
    expect(body).toContain(from)
    expect(strongIn(body.replace(from, () => to))).toEqual([])
  })
})

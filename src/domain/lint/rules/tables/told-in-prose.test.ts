import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## staff prose vs form
Tổng biên chế cán bộ, công chức được giao 22 người, hiện có mặt 20 người.

STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu
1|Tổng số biên chế được giao|Người|22
2|Tổng số biên chế có mặt|Người|20
3|Số hợp đồng lao động|Người|2
~ có mặt|Người|20 => có mặt|Người|21
~ được giao|Người|22 => được giao|Người|23

## staff prose 2
- Biên chế công chức: giao 44, có mặt 40.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Biên chế công chức được giao|Người|44
2|Biên chế công chức có mặt|Người|40
3|Số người được đào tạo|Người|12
~ giao|Người|44 => giao|Người|45
~ có mặt|Người|40 => có mặt|Người|41

## fraction prose vs form
Tiếp nhận trực tuyến 2.514/2.936 hồ sơ, đạt 85,63%; giải quyết trước và đúng hạn 2.860/2.871 hồ sơ (99,62%).

STT|Chỉ tiêu|ĐVT|Kết quả
1|Tổng số hồ sơ TTHC đã tiếp nhận|Hồ sơ|2.936
2|Số hồ sơ TTHC đã tiếp nhận trực tuyến|Hồ sơ|2.514
3|Tổng số hồ sơ đã giải quyết|Hồ sơ|2.871
4|Số hồ sơ giải quyết trước và đúng hạn|Hồ sơ|2.860
~ trực tuyến|Hồ sơ|2.514 => trực tuyến|Hồ sơ|2.415
~ giải quyết|Hồ sơ|2.871 => giải quyết|Hồ sơ|2.817
~ đúng hạn|Hồ sơ|2.860 => đúng hạn|Hồ sơ|2.680
~ đã tiếp nhận|Hồ sơ|2.936 => đã tiếp nhận|Hồ sơ|2.963

## docs
Trong 6 tháng, UBND xã đã phát hành 1.016 văn bản, trong đó 1.014 văn bản gửi hoàn toàn điện tử.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Tổng số văn bản phát hành|Văn bản|1.016
2|Số văn bản gửi hoàn toàn điện tử|Văn bản|1.014
3|Số văn bản mật|Văn bản|2
~ phát hành|Văn bản|1.016 => phát hành|Văn bản|1.061
~ điện tử|Văn bản|1.014 => điện tử|Văn bản|1.041

## inspection, survey, news
Đã kiểm tra 03 cuộc; đăng tải 52 tin, bài; khảo sát 150 phiếu, thu về 148 phiếu; đối thoại 02 cuộc.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Số cuộc kiểm tra|Cuộc|3
2|Số tin, bài tuyên truyền|Tin, bài|52
3|Số phiếu khảo sát phát ra|Phiếu|150
4|Số phiếu khảo sát thu về|Phiếu|148
5|Số cuộc đối thoại|Cuộc|2
~ kiểm tra|Cuộc|3 => kiểm tra|Cuộc|5
~ thu về|Phiếu|148 => thu về|Phiếu|184
~ đối thoại|Cuộc|2 => đối thoại|Cuộc|3

## rates prose vs form
Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,62%, tỷ lệ hồ sơ trực tuyến đạt 85,63%, tỷ lệ số hóa 92,4%.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Tỷ lệ hồ sơ giải quyết đúng hạn|%|99,62
2|Tỷ lệ hồ sơ trực tuyến|%|85,63
3|Tỷ lệ số hóa hồ sơ|%|92,4
4|Mức độ hài lòng|%|98
~ đúng hạn|%|99,62 => đúng hạn|%|99,26
~ trực tuyến|%|85,63 => trực tuyến|%|83,65
~ hồ sơ|%|92,4 => hồ sơ|%|94,2

## plan tasks
Kế hoạch CCHC đề ra 41 nhiệm vụ; đến nay đã hoàn thành 18/41 nhiệm vụ, đạt 43,9%.

STT|Chỉ tiêu|ĐVT|Kết quả
1|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|41
2|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|18
3|Tỷ lệ hoàn thành|%|43,9
~ kế hoạch|Nhiệm vụ|41 => kế hoạch|Nhiệm vụ|42
~ hoàn thành|Nhiệm vụ|18 => hoàn thành|Nhiệm vụ|19

## column total, prose in fraction
Tỷ lệ đúng hạn đạt 99,00% (1.189/1.201 hồ sơ); trực tuyến 1.180/1.263 hồ sơ, đạt 93,43%.

Lĩnh vực|Tiếp nhận|Trực tuyến|Đã giải quyết|Đúng hạn|Quá hạn
Hộ tịch|412|400|405|403|2
Chứng thực|588|560|588|588|0
Đất đai|156|131|110|101|9
Bảo trợ xã hội|107|89|98|97|1
Tổng số|1.263|1.180|1.201|1.189|12
~ 1.189/1.201 hồ sơ => 1.198/1.201 hồ sơ
~ 1.180/1.263 => 1.108/1.263
~ 1.180/1.263 => 1.180/1.236
~ 1.189/1.201 => 1.189/1.210

## rows in prose, lists
Kết quả theo lĩnh vực:
- Hộ tịch: tiếp nhận 412 hồ sơ, đã giải quyết 405 hồ sơ.
- Đất đai: tiếp nhận 156 hồ sơ, đã giải quyết 110 hồ sơ, quá hạn 09 hồ sơ.

Lĩnh vực|Tiếp nhận|Đã giải quyết|Đúng hạn|Quá hạn
Hộ tịch|412|405|403|2
Chứng thực|588|588|588|0
Đất đai|156|110|101|9
Tổng số|1.156|1.103|1.092|11
~ tiếp nhận 412 => tiếp nhận 421
~ quyết 405 hồ => quyết 450 hồ
~ quá hạn 09 => quá hạn 08
~ tiếp nhận 156 => tiếp nhận 165

## units by name in prose
Thôn Đông có 412 tài khoản, thôn Đoài 388 tài khoản, thôn Trung 290 tài khoản.

TT|Thôn|Số tài khoản VNeID|Kích hoạt
1|Thôn Đông|412|400
2|Thôn Đoài|388|360
3|Thôn Trung|290|251
|Tổng|1.090|1.011
~ Đoài 388 => Đoài 338
~ Đông có 412 => Đông có 421
~ Trung 290 tài khoản => Trung 209 tài khoản

## money prose vs table
Tổng dự toán 185 triệu đồng, đã thực hiện 171,5 triệu đồng, đạt 92,7%.

STT|Nội dung chi|Dự toán (triệu đồng)|Thực hiện (triệu đồng)|Tỷ lệ (%)
1|Tuyên truyền|40|38,5|96,25
2|Tập huấn|65|60|92,31
3|Mua sắm|80|73|91,25
|Tổng cộng|185|171,5|92,7
~ 171,5 triệu => 175,1 triệu
~ Tổng dự toán 185 => Tổng dự toán 158
~ đạt 92,7% => đạt 97,2%
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'prose and tables: %s',
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

import { describe, expect, test } from 'vitest'
import { readVariants, strongIn } from '../../../../../test/corpus/table-variants.ts'

const variants = readVariants(`
## clean II.06a other wording
Biểu tổng hợp tình hình tiếp nhận, giải quyết TTHC

TT|Lĩnh vực|Nhận kỳ trước chuyển qua|Nhận mới|Tổng phải giải quyết|Đã giải quyết trước hạn|Đã giải quyết đúng hạn|Đã giải quyết quá hạn|Đang giải quyết|Trả lại, rút
1|Hộ tịch|6|225|231|180|39|1|10|1
2|Đất đai|33|109|142|60|32|12|37|1
3|Chứng thực|0|510|510|505|5|0|0|0
|Cộng|39|844|883|745|76|13|47|2
~ 6|225|231 => 6|252|231
~ 39|844|883 => 39|848|883
~ 745|76 => 754|76

## payments
Thanh toán trực tuyến

TT|Đơn vị|HS có phí|TT trực tuyến|TT trực tiếp|Tỷ lệ TTTT (%)|Số tiền thu (đồng)
1|Bộ phận Tư pháp|412|380|32|92,23|3.296.000
2|Bộ phận Địa chính|156|98|58|62,82|12.480.000
3|Bộ phận Kinh tế|44|44|0|100|4.400.000
|Tổng|612|522|90|85,29|20.176.000
~ 380|32 => 380|23
~ 62,82 => 68,22
~ 20.176.000 => 20.716.000
~ 12.480.000 => 12.840.000
~ 522|90 => 552|90
~ 85,29 => 85,92

## target list with code and responsible
Kết quả thực hiện mục tiêu Kế hoạch CCHC

STT|Mục tiêu|Chỉ tiêu KH 2026|Kết quả đạt được|Mức độ hoàn thành|Đơn vị chủ trì
1|Hồ sơ giải quyết trước và đúng hạn|98% trở lên|99,2%|Hoàn thành|Văn phòng
2|Hồ sơ nộp trực tuyến|≥ 90%|93,4%|Hoàn thành|TTPVHCC
3|Thanh toán trực tuyến|tối thiểu 85%|88,9%|Hoàn thành|TTPVHCC
4|Số hóa kết quả|100%|97,6%|Chưa hoàn thành|TTPVHCC
5|Hồ sơ trễ hạn|dưới 1%|0,8%|Hoàn thành|TTPVHCC
~ 99,2% => 97,2%
~ 93,4% => 39,4%
~ 97,6%|Chưa => 100%|Chưa
~ 0,8% => 1,8%
~ 88,9%|Hoàn thành => 78,9%|Hoàn thành

## target with result in words
Bảng mục tiêu

STT|Mục tiêu|Chỉ tiêu|Kết quả|Đánh giá
1|Tỷ lệ hồ sơ đúng hạn|98%|1.189/1.201 hồ sơ, đạt 99,00%|Đạt
2|Tỷ lệ hồ sơ trực tuyến|80%|Đạt 72,4%|Không đạt
3|Tỷ lệ cán bộ có máy tính|100%|42/42 (100%)|Đạt
4|Tập huấn|2 lớp|2 lớp|Đạt
~ Đạt 72,4%|Không đạt => Đạt 72,4%|Đạt
~ 99,00%|Đạt => 99,00%|Không đạt
~ đạt 99,00% => đạt 90,00%
~ 2 lớp|2 lớp => 2 lớp|1 lớp

## survey rows
Kết quả khảo sát

Mức độ|Số phiếu|Tỷ lệ (%)
Rất hài lòng|210|70
Hài lòng|84|28
Bình thường|6|2
Không hài lòng|0|0
Tổng|300|100
~ 84|28 => 84|38
~ 210|70 => 201|70
~ 300|100 => 330|100
~ 6|2 => 9|2

## channel share
Hình thức nộp

Hình thức|Số hồ sơ|Tỷ lệ
Trực tuyến|1.180|93,43%
Trực tiếp|80|6,33%
BCCI|3|0,24%
Cộng|1.263|100%
~ 93,43% => 94,33%
~ 6,33% => 3,66%
~ 1.180|93 => 1.108|93
~ 0,24% => 0,42%

## training
Kết quả đào tạo

STT|Lớp|Số lớp|Số lượt người|Kinh phí (triệu đồng)
1|Kỹ năng số|3|120|25
2|Nghiệp vụ một cửa|2|65|18,5
3|Lý luận chính trị|1|12|30
|Tổng cộng|6|197|73,5
~ 197|73,5 => 179|73,5
~ 197|73,5 => 197|75,3
~ 65|18,5 => 56|18,5
`)

describe.each(variants.map((one) => [one.name, one] as const))(
  'shares in tables: %s',
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

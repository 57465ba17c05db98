import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (body: string) => lintReport(body).findings.filter((one) => one.severity !== 'info')
const asCode = (body: string) => loud(body).map((one) => `${one.code} ${one.message}`)

describe('received, carried over, solved', () => {
  test.each([
    'Tổng số hồ sơ phải giải quyết 1.340 hồ sơ (kỳ trước chuyển sang 85 hồ sơ, tiếp nhận mới 1.265 hồ sơ).',
    'Tiếp nhận 1.265 hồ sơ, kỳ trước chuyển qua 85 hồ sơ; đã giải quyết 1.260 hồ sơ, đang giải quyết 80 hồ sơ.',
    'Tổng số HS tiếp nhận: 2.140 HS (tồn kỳ trước 140 HS). Đã giải quyết 2.050 HS; đang giải quyết 70 HS; trả lại 10 HS.',
    'Trong tháng có 640 hồ sơ mới, cộng 55 hồ sơ tháng trước chuyển sang là 685 hồ sơ.',
    'Tổng 1.350 hồ sơ phải giải quyết, đã trả kết quả 1.262 hồ sơ, còn lại 78 hồ sơ đang trong thời hạn.',
    'Nhận mới 912 hồ sơ; chuyển từ quý trước 48 hồ sơ; tổng cộng 950 hồ sơ; đã trả 905, còn 45 hồ sơ.',
    'Hồ sơ tiếp nhận trong kỳ 912, kỳ trước 48; tổng số phải xử lý là 970 hồ sơ.',
    'Trong kỳ tiếp nhận 1.200 hồ sơ, đã giải quyết 1.120 hồ sơ, đang giải quyết 60 hồ sơ, trả lại 10 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận và giải quyết: 3.420 hồ sơ, trong đó: số mới tiếp nhận 3.310 hồ sơ; số kỳ trước chuyển sang 100 hồ sơ.',
    'UBND xã tiếp nhận 845 HS; đã giải quyết xong 801 HS, đang thụ lý 34 HS, dừng xử lý 5 HS.',
    'Số hồ sơ đã tiếp nhận: 512; đã giải quyết: 498; chưa giải quyết: 24.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Tổng số hồ sơ phải giải quyết 1.350 hồ sơ (kỳ trước chuyển sang 85 hồ sơ, tiếp nhận mới 1.265 hồ sơ).',
    'Tiếp nhận 1.265 hồ sơ, kỳ trước chuyển qua 85 hồ sơ; đã giải quyết 1.270 hồ sơ, đang giải quyết 80 hồ sơ.',
    'Tổng số HS tiếp nhận: 2.140 HS (trong đó tồn kỳ trước 140 HS). Đã giải quyết 2.060 HS; đang giải quyết 70 HS; trả lại 10 HS.',
    'Trong tháng có 640 hồ sơ mới, cộng 55 hồ sơ tháng trước chuyển sang là 695 hồ sơ.',
    'Tổng 1.350 hồ sơ phải giải quyết, đã trả kết quả 1.262 hồ sơ, còn lại 88 hồ sơ đang trong thời hạn.',
    'Nhận mới 912 hồ sơ; chuyển từ quý trước 48 hồ sơ; tổng cộng 960 hồ sơ; đã trả 905, còn 55 hồ sơ.',
    'Trong kỳ tiếp nhận 1.200 hồ sơ, đã giải quyết 1.120 hồ sơ, đang giải quyết 70 hồ sơ, trả lại 10 hồ sơ.',
    'UBND xã tiếp nhận 845 HS; đã giải quyết xong 801 HS, đang thụ lý 39 HS, dừng xử lý 5 HS.',
    'Số hồ sơ đã tiếp nhận: 512; đã giải quyết: 498; chưa giải quyết: 14 (trong hạn).',
    'Tiếp nhận 1.265 hồ sơ, trong đó có 85 hồ sơ kỳ trước chuyển qua; đã giải quyết 1.185 hồ sơ, còn 80 hồ sơ trong hạn.',
    'Tiếp nhận 640 hồ sơ, đã giải quyết 610 hồ sơ, đang giải quyết 30 hồ sơ trong hạn, không có hồ sơ quá hạn.',
    'Tiếp nhận 640 hồ sơ, giải quyết 610 hồ sơ (trước hạn 580 hồ sơ, đúng hạn 30 hồ sơ), 30 hồ sơ chưa đến hạn trả.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('early, on time, late', () => {
  test.each([
    'Đã giải quyết 1.180 hồ sơ (trước hạn 990, đúng hạn 165, quá hạn 15).',
    'Số hồ sơ đã giải quyết là 1.180, trong đó giải quyết trước hạn 990 hồ sơ, đúng hạn 185 hồ sơ, trễ hạn 15 hồ sơ.',
    'Kết quả giải quyết: 762 hồ sơ, trong đó 701 hồ sơ trước hạn, 50 hồ sơ đúng hạn và 03 hồ sơ trễ hạn.',
    'Giải quyết 762 HS: trước và đúng hạn 755 HS, quá hạn 05 HS.',
    'Đã trả kết quả 430 hồ sơ; trong đó có 425 hồ sơ đúng và trước hạn, 07 hồ sơ trễ hẹn.',
    'Trước hạn: 990 hồ sơ; đúng hạn: 165 hồ sơ; quá hạn: 15 hồ sơ; tổng số đã giải quyết: 1.180 hồ sơ.',
    'Trong 1.180 hồ sơ đã giải quyết có 990 hồ sơ trước hạn, 185 hồ sơ đúng hạn, 15 hồ sơ quá hạn.',
    'Số hồ sơ đã giải quyết: 2.310 HS (sớm hạn 2.100 HS; đúng hạn 190 HS; chậm hạn 10 HS).',
    'Đang giải quyết 88 hồ sơ (trong hạn 80, quá hạn 5).',
    'Hồ sơ đang xử lý 120, trong đó trong hạn 118, quá hạn 04.',
    'Còn 45 hồ sơ đang giải quyết: 41 hồ sơ trong hạn, 2 hồ sơ quá hạn.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Đã giải quyết 1.170 hồ sơ (trước hạn 990, đúng hạn 165, quá hạn 15).',
    'Số hồ sơ đã giải quyết là 1.190, trong đó giải quyết trước hạn 990 hồ sơ, đúng hạn 185 hồ sơ, trễ hạn 15 hồ sơ.',
    'Kết quả giải quyết: 754 hồ sơ, trong đó 701 hồ sơ trước hạn, 50 hồ sơ đúng hạn và 03 hồ sơ trễ hạn.',
    'Giải quyết 762 HS: trước và đúng hạn 757 HS, quá hạn 05 HS; đang giải quyết 20 HS, quá hạn 01 HS.',
    'Đã trả kết quả 432 hồ sơ; trong đó có 425 hồ sơ đúng và trước hạn, 07 hồ sơ trễ hẹn.',
    'Trước hạn: 990 hồ sơ; đúng hạn: 175 hồ sơ; quá hạn: 15 hồ sơ; tổng số đã giải quyết: 1.180 hồ sơ.',
    'Đang giải quyết 88 hồ sơ (trong hạn 83, quá hạn 5).',
    'Còn 45 hồ sơ đang giải quyết: 43 hồ sơ trong hạn, 2 hồ sơ quá hạn.',
    'Đã giải quyết 1.180 hồ sơ, trong đó 1.100 hồ sơ trước hạn.',
    'Đã giải quyết 1.180 hồ sơ, 100% đúng hạn và trước hạn; trong đó trước hạn 1.020 hồ sơ.',
    'Đã giải quyết 1.170 hồ sơ (trước hạn 990, đúng hạn 165, quá hạn 15, trong đó đất đai 12, xây dựng 3).',
    'Đã giải quyết 1.170 hồ sơ, đúng hạn và trước hạn 1.155 hồ sơ (trước hạn 990 hồ sơ, đúng hạn 165 hồ sơ), quá hạn 15 hồ sơ.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('channels', () => {
  test.each([
    'Tiếp nhận 1.663 hồ sơ, trong đó trực tuyến 1.640 hồ sơ, trực tiếp 13 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận 1.663 (trực tuyến: 1.600; trực tiếp: 60; bưu chính: 13).',
    'Hồ sơ nộp trực tuyến 915, nộp trực tiếp 42, tổng số 967 hồ sơ.',
    'Tiếp nhận mới 1.429 hồ sơ: 1.410 hồ sơ qua Cổng Dịch vụ công, 29 hồ sơ nộp trực tiếp.',
    'Trong tháng tiếp nhận 530 HS (qua mạng 500 HS, tại quầy 20 HS).',
    'Số hồ sơ tiếp nhận trực tuyến là 780, trực tiếp là 95, qua bưu chính công ích 05; tổng tiếp nhận 890 hồ sơ.',
    'Trong 812 hồ sơ tiếp nhận có 790 hồ sơ trực tuyến (97,29%) và 12 hồ sơ trực tiếp (1,48%).',
    'Hồ sơ trực tuyến 1.205 HS gồm toàn trình 800 HS, một phần 395 HS.',
    'Tổng 1.663 hồ sơ; nộp trực tuyến 1.640, còn lại 33 hồ sơ nộp trực tiếp.',
    '1.096 hồ sơ phát sinh phí: thanh toán trực tuyến 1.050, nộp tiền mặt 36.',
    'Hồ sơ có phí 640: TTTT 600 hồ sơ, tiền mặt 30 hồ sơ.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Tiếp nhận 1.663 hồ sơ, trong đó trực tuyến 1.640 hồ sơ, trực tiếp 23 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận 1.673 (trực tuyến: 1.600; trực tiếp: 60; bưu chính: 13).',
    'Hồ sơ nộp trực tuyến 915, nộp trực tiếp 42, tổng số 957 hồ sơ.',
    'Tiếp nhận mới 1.429 hồ sơ: 1.410 hồ sơ qua Cổng Dịch vụ công, 19 hồ sơ nộp trực tiếp.',
    'Trong 812 hồ sơ tiếp nhận có 790 hồ sơ trực tuyến (97,29%) và 22 hồ sơ trực tiếp (2,71%).',
    'Tổng 1.663 hồ sơ; nộp trực tuyến 1.640, còn lại 23 hồ sơ nộp trực tiếp.',
    'Tiếp nhận 1.663 hồ sơ, trong đó trực tuyến 1.640 hồ sơ; thanh toán trực tuyến 612 hồ sơ.',
    '1.096 hồ sơ phát sinh phí: thanh toán trực tuyến 1.050, nộp tiền mặt 46.',
    '1.096 hồ sơ phát sinh phí, thanh toán trực tuyến 1.050 hồ sơ, 12 hồ sơ miễn phí.',
    'Tiếp nhận 530 HS (qua mạng 510 HS, tại quầy 20 HS), kỳ trước chuyển sang 15 HS.',
    'Số TTHC cung cấp DVCTT: 318, trong đó toàn trình 141, một phần 177.',
    'Tiếp nhận 530 HS, trong đó 500 HS nộp trực tuyến, 20 HS nộp trực tiếp, 10 HS qua bưu chính công ích.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('other accounts', () => {
  test.each([
    'Số hồ sơ đã tiếp nhận và giải quyết trong kỳ 1.412 hồ sơ, trong đó kỳ trước chuyển sang 62 hồ sơ, nhận mới trong kỳ 1.340 hồ sơ.',
    'Trong tháng tiếp nhận 505 HS, tháng trước chuyển qua 31 HS. Đã giải quyết 512 HS, đang giải quyết 14 HS.',
    'Số HS đã giải quyết: 1.330 HS. Trong đó: trước hạn 1.102 HS, đúng hạn 219 HS, quá hạn 02 HS.',
    'Kết quả: tiếp nhận 842 HS; đã trả 801 HS; chưa đến hạn 31 HS.',
    'Hồ sơ đang xử lý là 53 hồ sơ (50 hồ sơ còn hạn; 01 hồ sơ quá hạn).',
    'Đã giải quyết 1.330/1.380 hồ sơ, còn 40 hồ sơ đang giải quyết.',
    'Đến nay, đã giải quyết được 1.330 hồ sơ trên tổng số 1.380 hồ sơ, còn lại 60 hồ sơ đang trong thời hạn giải quyết.',
    'Đã hoàn thành 18 nhiệm vụ trên tổng số 25 nhiệm vụ, 08 nhiệm vụ còn lại sẽ hoàn thành trong quý IV.',
    'Tỉnh giao 32 chỉ tiêu, xã đạt 27 chỉ tiêu, 04 chỉ tiêu chưa đạt.',
    'Theo kế hoạch có 20 cuộc kiểm tra; đã thực hiện 13 cuộc. Còn lại 08 cuộc thực hiện trong quý IV.',
    'Tổng số biên chế được giao: 45; số hiện có: 42; số còn thiếu: 04.',
    'Được giao 45 biên chế nhưng mới bố trí được 42 người, còn thiếu 02 người so với số được giao.',
    'Biên chế công chức giao 40, hiện có 36 người (thiếu 03 người).',
    'Ngân sách giao 1.250 triệu đồng, đã thực hiện 980 triệu đồng, kinh phí còn lại 370 triệu đồng.',
    'Đã giải ngân 4,2 tỷ đồng trên tổng số 6,5 tỷ đồng kế hoạch vốn, còn lại 2,4 tỷ đồng chưa giải ngân.',
    'Toàn xã có 3.200 hộ, đã thu nhận 2.950 hộ, còn 350 hộ chưa thu nhận.',
    'Tổng số hồ sơ tiếp nhận 1.380, bao gồm 1.352 hồ sơ nộp trực tuyến và 18 hồ sơ nộp trực tiếp.',
    'Phát hiện 15 tồn tại, đã khắc phục 12 tồn tại, còn 02 tồn tại đang khắc phục.',
    'Số người trong độ tuổi có tài khoản VNeID là 8.120/9.000 người, còn 980 người chưa kích hoạt.',
    'Trong quý có 120 hồ sơ phát sinh phí; nộp trực tuyến 96 hồ sơ, nộp tiền mặt 14 hồ sơ.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Đã giải quyết 1.330/1.380 hồ sơ, còn 50 hồ sơ đang giải quyết.',
    'Trong tháng tiếp nhận 505 HS, tháng trước chuyển qua 31 HS. Đã giải quyết 512 HS, đang giải quyết 24 HS.',
    'Đã giải quyết 1.330/1.380 hồ sơ; trong số đang giải quyết còn 12 hồ sơ chờ bổ sung.',
    'Kết quả: tiếp nhận 842 HS; đã trả 801 HS; chưa đến hạn 41 HS.',
    'Tỉnh giao 32 chỉ tiêu, xã đạt 27 chỉ tiêu, 05 chỉ tiêu chưa đạt.',
    'Tỉnh giao 32 chỉ tiêu, xã đạt 27 chỉ tiêu, còn 02 chỉ tiêu khó đạt trong năm.',
    'Theo kế hoạch có 20 cuộc kiểm tra; đã thực hiện 13 cuộc. Còn lại 07 cuộc thực hiện trong quý IV.',
    'Tổng số biên chế được giao: 45; số hiện có: 42; số còn thiếu: 03.',
    'Ngân sách giao 1.250 triệu đồng, đã thực hiện 980 triệu đồng, kinh phí còn lại 270 triệu đồng.',
    'Biên chế công chức giao 40, hiện có 36 người (thiếu 04 người), trong đó 03 người đang đi học.',
    'Toàn xã có 3.200 hộ, đã thu nhận 2.950 hộ, còn 250 hộ chưa thu nhận.',
    'Tổng số 3.200 hộ, trong đó hộ nghèo 96 hộ, hộ cận nghèo 120 hộ, còn 2.984 hộ không thuộc diện nghèo.',
    'Phát hiện 15 tồn tại, đã khắc phục 12 tồn tại, còn 03 tồn tại đang khắc phục; còn 01 đơn vị chưa nộp báo cáo.',
    'Đã hoàn thành 18 nhiệm vụ trên tổng số 25 nhiệm vụ, còn 07 nhiệm vụ, trong đó 02 nhiệm vụ quá hạn.',
    'Số người trong độ tuổi có tài khoản VNeID là 8.120/9.000 người, còn 880 người chưa kích hoạt.',
    'Thời gian giải quyết theo quy định là 15 ngày, đã rút ngắn 05 ngày, còn 10 ngày.',
    'Số hộ nghèo đầu năm 120 hộ, cuối năm còn 96 hộ, giảm 24 hộ.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('still other accounts', () => {
  test.each([
    'Tổng số hồ sơ: 2.460 (kỳ trước 110; mới 2.340).',
    'Đến 14/6, tiếp nhận 1.204 HS (Cổng DVC 1.180, trực tiếp 22, BCCI 12).',
    'HS giải quyết 1.150 (sớm hạn: 1.020; đúng hạn: 110; trễ hạn: 10).',
    '- Hồ sơ tiếp nhận: 1.204\n\n- Hồ sơ đã giải quyết: 1.150\n\n- Hồ sơ đang giải quyết: 44',
    'Tiếp nhận 1.204 hồ sơ, đã giải quyết 1.150 hồ sơ (đạt 95,51%), 64 hồ sơ đang trong thời hạn.',
    'Dự toán giao 24,6 tỷ đồng, thực hiện 18,2 tỷ đồng, còn 7,4 tỷ đồng phải thực hiện trong quý IV.',
    'Giao 52 nhiệm vụ: hoàn thành 47, đang thực hiện 03, quá hạn 01.',
    'Xã được giao 12 chỉ tiêu giảm nghèo, đạt và vượt 09 chỉ tiêu, còn 02 chỉ tiêu chưa đạt.',
    'Có 5.400 công dân cần cấp tài khoản, đã cấp 4.980 tài khoản, còn 320 công dân chưa được cấp.',
    'Đã chuẩn hóa 38/45 quy trình, còn 08 quy trình đang trình phê duyệt.',
    '45 quy trình nội bộ phải xây dựng, đã ban hành 38; chưa ban hành 06.',
    'Tổng số CBCC có mặt 41/45 biên chế giao, khuyết 05 biên chế.',
    'Lũy kế từ 15/12/2025 đến nay tiếp nhận 980 hồ sơ, riêng trong tháng tiếp nhận 1.020 hồ sơ.',
    'Bình quân 01 tháng tiếp nhận 350 hồ sơ (6 tháng: 1.860 hồ sơ).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Tổng số hồ sơ: 2.450 (kỳ trước 110; mới 2.340).',
    'Đến 14/6, tiếp nhận 1.204 HS (Cổng DVC 1.180, trực tiếp 12, BCCI 12).',
    'Số hồ sơ giải quyết đúng hạn 1.138, quá hạn 12, trong tổng số 1.150 hồ sơ đã giải quyết.',
    '- Hồ sơ tiếp nhận: 1.204\n\n- Hồ sơ đã giải quyết: 1.150\n\n- Hồ sơ đang giải quyết: 54',
    'Kinh phí được cấp 350 triệu đồng, đã sử dụng 265 triệu đồng, chưa sử dụng 85 triệu đồng.',
    'Giao 52 nhiệm vụ: hoàn thành 47, đang thực hiện 03, quá hạn 02.',
    'Xã được giao 12 chỉ tiêu giảm nghèo, đạt và vượt 09 chỉ tiêu, còn 03 chỉ tiêu chưa đạt.',
    'Đã chuẩn hóa 38/45 quy trình, còn 07 quy trình đang trình phê duyệt.',
    'Tổng số CBCC có mặt 41/45 biên chế giao, khuyết 04 biên chế; trong đó khuyết 02 công chức chuyên môn.',
    'Có 5.400 công dân cần cấp tài khoản, đã cấp 4.980 tài khoản; trong tháng tới phấn đấu cấp 320 tài khoản.',
    'Bình quân 01 tháng tiếp nhận 310 hồ sơ (6 tháng: 1.860 hồ sơ).',
    'Lũy kế từ 15/12/2025 đến nay tiếp nhận 3.980 hồ sơ, riêng trong tháng tiếp nhận 1.020 hồ sơ.',
    'Giao 45, đã bố trí 41, trong đó 02 hợp đồng; dự kiến tuyển 04 người, còn thiếu 02 vị trí kế toán và địa chính.',
    'Đã giải quyết 1.150 hồ sơ, còn 54 hồ sơ đang giải quyết, trong đó 10 hồ sơ sắp đến hạn, 02 hồ sơ chờ bổ sung.',
    'Mỗi công chức một cửa tiếp nhận bình quân 15 hồ sơ/ngày; cao điểm 30 hồ sơ/ngày.',
    'Dự toán giao 24,6 tỷ đồng, thực hiện 18,2 tỷ đồng, đạt 73,98%; quý IV dự kiến thực hiện 7,4 tỷ đồng.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('accounts in short', () => {
  test.each([
    'Số HS tồn kỳ trước: 45; số HS tiếp nhận mới: 812; tổng cộng: 875 HS.',
    'Trong số 812 hồ sơ, có 790 hồ sơ nộp trực tuyến, 12 hồ sơ nộp trực tiếp.',
    'Tổng tiếp nhận 857 HS, giải quyết xong 805 HS; đang giải quyết 32 HS, tạm dừng 10 HS.',
    'Giải quyết đúng hạn 798/805 HS, quá hạn 08 HS.',
    'Đã giải quyết 805 hồ sơ, trong đó có 06 hồ sơ quá hạn, 789 hồ sơ đúng và trước hạn.',
    'Hồ sơ chứng thực 1.402, hộ tịch 510, đất đai 187; tổng 2.009 hồ sơ.',
    '9 tháng: quý I 845 HS, quý II 912 HS, quý III 1.087 HS, tổng cộng 2.944 HS.',
    'Tổng số PAKN tiếp nhận 24; đã xử lý 20; đang xử lý 03.',
    'Trong 24 PAKN tiếp nhận, đã xử lý 20, còn 05 đang xử lý.',
    'Xây dựng 10/12 nhà văn hóa thôn, còn 03 thôn chưa có nhà văn hóa.',
    'Được giao 15 chỉ tiêu viên chức, đã tuyển 11, còn 05 chỉ tiêu.',
    'Biên chế được giao 60, thực hiện 55; còn dư 06 biên chế.',
    'Hiện nay còn thiếu 04 công chức so với biên chế được giao (41/44).',
    'Trong tổng số 38 CBCC thì 35 người đã được cấp chữ ký số, 04 người chưa được cấp.',
    'Có 14/16 thôn đạt chuẩn, 03 thôn chưa đạt chuẩn.',
    'Bình quân mỗi quý tiếp nhận 1.100 hồ sơ; cả năm tiếp nhận 3.920 hồ sơ.',
    'Năm 2025 tiếp nhận 3.920 hồ sơ, bình quân 380 hồ sơ/tháng.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Số HS tồn kỳ trước: 45; số HS tiếp nhận mới: 812; tổng cộng: 857 HS.',
    'Giải quyết đúng hạn 798/805 HS, quá hạn 07 HS.',
    'Đã giải quyết 805 hồ sơ, trong đó có 06 hồ sơ quá hạn, 799 hồ sơ đúng và trước hạn.',
    'Trong 24 PAKN tiếp nhận, đã xử lý 20, còn 04 đang xử lý.',
    'Xây dựng 10/12 nhà văn hóa thôn, còn 02 thôn chưa có nhà văn hóa; 03 nhà văn hóa xuống cấp.',
    'Được giao 15 chỉ tiêu viên chức, đã tuyển 11, còn 04 chỉ tiêu.',
    'Hiện nay còn thiếu 03 công chức so với biên chế được giao (41/44).',
    'Có 14/16 thôn đạt chuẩn, 02 thôn chưa đạt chuẩn.',
    'Năm 2025 tiếp nhận 4.560 hồ sơ, bình quân 380 hồ sơ/tháng.',
    'Tổng thu 2.100 triệu đồng, thu nợ thuế 1.240 triệu đồng, còn nợ 960 triệu đồng tại 12 hộ kinh doanh.',
    'Trong tổng số 38 CBCC thì 35 người đã được cấp chữ ký số, 03 người chưa được cấp; 30 người thường xuyên sử dụng.',
    'Đã kiểm tra 07/12 đơn vị, còn 01 đơn vị chưa khắc phục tồn tại.',
    'Tổng số PAKN tiếp nhận 24; đã xử lý 20; đang xử lý 04; mức độ hài lòng 95%.',
    'Tổng số hồ sơ thuộc diện cắt giảm thời gian 320 hồ sơ, đã cắt giảm 1.280 ngày, bình quân mỗi hồ sơ cắt giảm 04 ngày.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

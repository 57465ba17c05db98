import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (body: string) => lintReport(body).findings.filter((one) => one.severity !== 'info')
const asCode = (body: string) => loud(body).map((one) => `${one.code} ${one.message}`)

describe('posts assigned and filled', () => {
  test.each([
    'Biên chế được giao 45, hiện có mặt 41, còn thiếu 05 biên chế.',
    'Số biên chế giao 36, có mặt 33, khuyết 02.',
    'Tổng biên chế được giao: 220 người; có mặt: 205 người; chưa sử dụng: 25 người.',
    'Được giao 42 biên chế công chức, đã sử dụng 38 biên chế, còn 03 biên chế chưa sử dụng.',
    'Hiện có 38/42 biên chế, còn thiếu 05 người.',
    'Có mặt 38 người so với biên chế giao 42 người, thiếu 03 người.',
    'So với biên chế được giao 42 thì còn thiếu 05, hiện có 38 người.',
    'Biên chế: giao 51, có mặt 46, chưa tuyển 06.',
    'Năm 2026 xã được giao 40 chỉ tiêu biên chế, hiện nay sử dụng 36, còn 05 chỉ tiêu chưa tuyển dụng.',
    'Công chức: 33 người/36 biên chế (còn thiếu 04).',
    'Số người làm việc được giao 312, có mặt 297; số chưa sử dụng là 16.',
    'Biên chế giao là 55 người, thực tế có 52 người, trống 04 vị trí.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Biên chế được giao 45, hiện có mặt 41, còn thiếu 04 biên chế.',
    'Số biên chế giao 36, có mặt 33, khuyết 03.',
    'Tổng biên chế được giao: 220 người; có mặt: 205 người; chưa sử dụng: 15 người.',
    'Được giao 42 biên chế công chức, đã sử dụng 38 biên chế, còn 04 biên chế chưa sử dụng.',
    'Hiện có 38/42 biên chế, còn thiếu 04 người.',
    'Hiện có 38/42 biên chế, trong đó 02 người biệt phái, 01 người nghỉ thai sản; thiếu 05 vị trí việc làm so với nhu cầu.',
    'So với biên chế được giao 42 thì còn thiếu 04, hiện có 38 người.',
    'Biên chế: giao 51, có mặt 46, chưa tuyển 05.',
    'Công chức: 33 người/36 biên chế (còn thiếu 03), thiếu công chức chuyên ngành đất đai 02 người.',
    'Biên chế giao là 55 người, có mặt 52 người, trong đó nữ 24 người; thiếu 02 công chức địa chính.',
    'Biên chế giao 36, có mặt 33; năm nay nghỉ hưu 02, thiếu 01 người ở Phòng Kinh tế.',
    'Được giao 42 biên chế, có mặt 38; tuyển dụng 02 người, còn thiếu 02 người.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('what is left', () => {
  test.each([
    'Kế hoạch năm có 46 nhiệm vụ, đã hoàn thành 31 nhiệm vụ, còn 14 nhiệm vụ chưa hoàn thành.',
    'Đã hoàn thành 31/46 nhiệm vụ, còn lại 16 nhiệm vụ đang triển khai.',
    'Trong tổng số 46 nhiệm vụ, đã xong 31, còn lại 14.',
    'Kế hoạch kiểm tra 12 đơn vị, đã kiểm tra 07 đơn vị, còn 06 đơn vị sẽ kiểm tra trong quý IV.',
    'Phải rà soát 40 thủ tục, đã rà soát 28 thủ tục, 10 thủ tục còn lại rà soát trong tháng tới.',
    'Dự toán 850 triệu đồng, đã chi 610 triệu đồng, còn lại 250 triệu đồng.',
    'Kế hoạch vốn 6.000 triệu đồng, giải ngân 4.250 triệu đồng, còn 1.850 triệu đồng chưa giải ngân.',
    'UBND tỉnh giao 58 nhiệm vụ, trong đó hoàn thành 52 nhiệm vụ, chưa đến hạn 05 nhiệm vụ.',
    'Nhiệm vụ cấp trên giao: 50; hoàn thành đúng hạn 45; quá hạn 2; đang thực hiện 4.',
    'Kế hoạch đề ra 46 nhiệm vụ; đến nay đã thực hiện 31 nhiệm vụ (67,39%), đang thực hiện 12 nhiệm vụ, chưa thực hiện 02 nhiệm vụ.',
    'Phát ra 250 phiếu, thu về 236 phiếu, 12 phiếu không thu được.',
    'Đã số hóa 3.120/4.500 hồ sơ, còn 1.280 hồ sơ chưa số hóa.',
    'Có 14 thôn, đã lắp đặt hệ thống loa thông minh tại 09 thôn, còn 04 thôn chưa lắp đặt.',
    'Tiếp nhận 11 phản ánh, đã xử lý 09 phản ánh, còn 03 phản ánh đang xử lý.',
    'Xã có 08 đơn vị sự nghiệp; 05 đơn vị đã tự chủ một phần, 02 đơn vị còn lại do ngân sách bảo đảm.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Kế hoạch năm có 46 nhiệm vụ, đã hoàn thành 31 nhiệm vụ, còn 15 nhiệm vụ chưa hoàn thành.',
    'Đã hoàn thành 31/46 nhiệm vụ, còn lại 15 nhiệm vụ đang triển khai.',
    'Trong tổng số 46 nhiệm vụ, đã xong 31, còn lại 15.',
    'Kế hoạch kiểm tra 12 đơn vị, đã kiểm tra 07 đơn vị, còn 05 đơn vị sẽ kiểm tra trong quý IV.',
    'Phải rà soát 40 thủ tục, đã rà soát 28 thủ tục, 12 thủ tục còn lại rà soát trong tháng tới.',
    'Dự toán 850 triệu đồng, đã chi 610 triệu đồng, còn lại 240 triệu đồng.',
    'UBND tỉnh giao 58 nhiệm vụ, trong đó hoàn thành 52 nhiệm vụ, chưa đến hạn 05 nhiệm vụ, quá hạn 01 nhiệm vụ.',
    'Đã hoàn thành 31/46 nhiệm vụ; trong quý IV còn phải hoàn thành 06 nhiệm vụ trọng tâm.',
    'Phát ra 250 phiếu, thu về 236 phiếu, trong đó 12 phiếu không hợp lệ.',
    'Đã số hóa 3.120/4.500 hồ sơ, còn 1.380 hồ sơ chưa số hóa.',
    'Có 14 thôn, đã lắp đặt hệ thống loa thông minh tại 09 thôn, còn 05 thôn chưa lắp đặt; mỗi thôn còn thiếu 02 cụm loa.',
    'Kế hoạch kiểm tra 12 đơn vị, đã kiểm tra 07 đơn vị, còn 02 đơn vị chưa nộp báo cáo khắc phục.',
    'Tiếp nhận 11 phản ánh, đã xử lý 09 phản ánh, còn 02 phản ánh đang xử lý.',
    'Xã có 08 đơn vị sự nghiệp; 05 đơn vị đã tự chủ một phần, 03 đơn vị còn lại do ngân sách bảo đảm.',
    'Kế hoạch vốn 6.000 triệu đồng, giải ngân 4.250 triệu đồng, còn 850 triệu đồng chưa có khối lượng nghiệm thu.',
    'Kế hoạch đề ra 46 nhiệm vụ; đến nay đã thực hiện 31 nhiệm vụ (67,39%), còn 03 nhiệm vụ chậm tiến độ.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('months and quarters', () => {
  test.each([
    'Trong quý tiếp nhận 1.836 hồ sơ, trong đó tháng 4: 600 hồ sơ, tháng 5: 612 hồ sơ, tháng 6: 634 hồ sơ.',
    '6 tháng đầu năm tiếp nhận 3.650 hồ sơ (quý I 1.804 hồ sơ, quý II 1.836 hồ sơ).',
    'Quý I tiếp nhận 1.804 hồ sơ, quý II 1.836 hồ sơ, quý III 1.902 hồ sơ, cộng 9 tháng 5.552 hồ sơ.',
    'Giai đoạn 2021-2025 tiếp nhận 20.150 hồ sơ: năm 2021 là 3.200, năm 2022 là 3.900, năm 2023 là 4.100, năm 2024 là 4.400, năm 2025 là 4.450.',
    'Cả năm tiếp nhận 7.480 hồ sơ, trong đó 6 tháng đầu năm 3.640 hồ sơ, 6 tháng cuối năm 3.820 hồ sơ.',
    'Tháng 1, tháng 2, tháng 3 lần lượt tiếp nhận 512, 430, 608 hồ sơ; cả quý 1.560 hồ sơ.',
    'Số hồ sơ tiếp nhận giảm dần qua các năm: 3.200 hồ sơ, 3.900 hồ sơ, 4.100 hồ sơ.',
    'Tiếp nhận quý I: 1.804 HS; quý II: 1.836 HS; lũy kế 6 tháng: 3.460 HS.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Trong quý tiếp nhận 1.846 hồ sơ, trong đó tháng 4: 600 hồ sơ, tháng 5: 612 hồ sơ, tháng 6: 634 hồ sơ.',
    '6 tháng đầu năm tiếp nhận 3.640 hồ sơ (quý I 1.804 hồ sơ, quý II 1.836 hồ sơ).',
    'Quý I tiếp nhận 1.804 hồ sơ, quý II 1.836 hồ sơ, quý III 1.902 hồ sơ, cộng 9 tháng 5.542 hồ sơ.',
    'Giai đoạn 2021-2025 tiếp nhận 20.050 hồ sơ: năm 2021 là 3.200, năm 2022 là 3.900, năm 2023 là 4.100, năm 2024 là 4.400, năm 2025 là 4.450.',
    'Cả năm tiếp nhận 7.460 hồ sơ, trong đó 6 tháng đầu năm 3.640 hồ sơ, 6 tháng cuối năm 3.820 hồ sơ.',
    'Tháng 1, tháng 2, tháng 3 lần lượt tiếp nhận 512, 430, 608 hồ sơ; cả quý 1.550 hồ sơ.',
    'Tiếp nhận quý I: 1.804 HS; quý II: 1.836 HS; lũy kế 6 tháng: 3.640 HS.',
    'Số liệu theo quý: quý II năm 2025 có 1.700 hồ sơ, quý I năm 2026 có 1.804 hồ sơ, quý II năm 2026 có 1.836 hồ sơ.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('sums to date', () => {
  test.each([
    'Trong quý tiếp nhận 1.836 hồ sơ, lũy kế từ đầu năm 1.640 hồ sơ.',
    'Tiếp nhận trong tháng 640 hồ sơ; lũy kế từ đầu năm đến nay tiếp nhận 612 hồ sơ.',
    'Trong kỳ ban hành 14 văn bản (lũy kế từ đầu năm 12 văn bản).',
    'Lũy kế từ đầu năm đã đăng 45 tin bài, riêng trong quý đăng 54 tin bài.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Trong quý tiếp nhận 1.836 hồ sơ, lũy kế từ đầu năm 3.640 hồ sơ.',
    'Trong kỳ ban hành 14 văn bản (lũy kế từ đầu năm 32 văn bản).',
    'Lũy kế từ đầu năm đã đăng 145 tin bài, riêng trong quý đăng 54 tin bài.',
    'Trong quý I ban hành 14 văn bản, lũy kế từ đầu năm 14 văn bản.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('averages', () => {
  test.each([
    'Bình quân mỗi tháng tiếp nhận 362 hồ sơ (9 tháng tiếp nhận 2.936 hồ sơ).',
    '6 tháng đầu năm 2026 tiếp nhận 3.120 hồ sơ, bình quân 620 hồ sơ/tháng.',
    'Tiếp nhận 3.120 hồ sơ trong 6 tháng, trung bình mỗi tháng 502 hồ sơ.',
    'Trong quý tiếp nhận 1.836 hồ sơ, trung bình mỗi tháng 721 hồ sơ.',
    'Cả năm tiếp nhận 8.400 hồ sơ, bình quân mỗi tháng 800 hồ sơ.',
    'Có 12 công chức, xử lý 1.440 hồ sơ, bình quân mỗi công chức xử lý 140 hồ sơ.',
    'Bình quân mỗi ngày làm việc tiếp nhận 45 hồ sơ (22 ngày, 1.210 hồ sơ).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    '6 tháng đầu năm 2026 tiếp nhận 3.120 hồ sơ, bình quân 520 hồ sơ/tháng.',
    'Tiếp nhận 3.120 hồ sơ trong 6 tháng, trung bình mỗi tháng hơn 500 hồ sơ.',
    'Trong quý tiếp nhận 1.836 hồ sơ, trung bình mỗi tháng 612 hồ sơ.',
    'Cả năm tiếp nhận 8.400 hồ sơ, bình quân mỗi tháng 700 hồ sơ.',
    'Có 12 công chức, xử lý 1.440 hồ sơ, bình quân mỗi công chức xử lý 120 hồ sơ.',
    'Trong quý tiếp nhận 1.836 hồ sơ; bình quân mỗi tháng có 12 hồ sơ phải bổ sung.',
    'Bình quân mỗi ngày làm việc tiếp nhận 55 hồ sơ (22 ngày, 1.210 hồ sơ).',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('totals after their parts', () => {
  test.each([
    'Ban hành 5 kế hoạch, 12 quyết định, 28 công văn, tổng cộng 46 văn bản.',
    'Lĩnh vực đất đai 310 hồ sơ, hộ tịch 420 hồ sơ, chứng thực 500 hồ sơ; tổng cộng 1.250 hồ sơ.',
    'Có 30 nhiệm vụ hoàn thành, 15 nhiệm vụ đang thực hiện, 02 nhiệm vụ chưa thực hiện, tổng số 48 nhiệm vụ.',
    'Nam 25 người, nữ 16 người, tổng số 42 người.',
    '05 trường mầm non, 05 trường tiểu học, 03 trường THCS, tổng 14 trường.',
    'Đã tổ chức 03 hội nghị, 05 buổi tuyên truyền và 02 lớp tập huấn, tổng cộng 11 cuộc.',
    'Phí chứng thực 28.114.000 đồng + hộ tịch 2.472.000 đồng + đất đai 6.350.000 đồng = 36.963.000 đồng.',
    'Loa truyền thanh 70 lượt, trang điện tử 30 tin, mạng xã hội 25 tin, cộng chung 120 tin, bài.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Ban hành 5 kế hoạch, 12 quyết định, 28 công văn, tổng cộng 45 văn bản.',
    'Lĩnh vực đất đai 310 hồ sơ, hộ tịch 420 hồ sơ, chứng thực 500 hồ sơ; tổng cộng 1.230 hồ sơ.',
    'Nam 25 người, nữ 17 người, tổng số 42 người.',
    'Đã tổ chức 03 hội nghị, 05 buổi tuyên truyền với tổng số 412 người tham dự.',
    'Kiểm tra 05 phòng, 12 trường; tổng số 34 tồn tại được chỉ ra.',
    'Có 30 nhiệm vụ hoàn thành, 15 nhiệm vụ đang thực hiện, tổng số hồ sơ trong kỳ 1.250 hồ sơ.',
    'Phí chứng thực 28.114.000 đồng, hộ tịch 2.472.000 đồng, đất đai 6.350.000 đồng, cộng 36.936.000 đồng.',
    'Loa truyền thanh 70 lượt, trang điện tử 30 tin, mạng xã hội 20 tin, cộng chung 120 tin, bài.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

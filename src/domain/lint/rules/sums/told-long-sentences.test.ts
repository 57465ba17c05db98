import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (body: string) => lintReport(body).findings.filter((one) => one.severity !== 'info')
const asCode = (body: string) => loud(body).map((one) => `${one.code} ${one.message}`)

describe('long sentences', () => {
  test.each([
    'Thực hiện Kế hoạch số 12/KH-UBND, trong 6 tháng đầu năm UBND xã đã ban hành 64 văn bản chỉ đạo, điều hành công tác CCHC (gồm 09 kế hoạch, 21 quyết định, 26 công văn và 07 báo cáo), tăng 12 văn bản so với cùng kỳ năm 2025.',
    'Tính đến ngày 14/6/2026, tổng số cán bộ, công chức của xã có mặt là 43/46 biên chế được giao, đạt 93,48%; trong đó Đảng ủy 10 người, UBMTTQ 07 người, HĐND - UBND 25 người; còn 03 biên chế chưa sử dụng.',
    'Tính đến ngày 14/6/2026, tổng số cán bộ, công chức của xã có mặt là 43/46 biên chế được giao, đạt 93,48%; trong đó Đảng ủy 10 người, UBMTTQ 07 người, HĐND - UBND 26 người; còn 04 biên chế chưa sử dụng.',
    'Trong quý, Bộ phận Một cửa tiếp nhận 1.836 hồ sơ (trực tuyến 1.790, trực tiếp 46), kỳ trước chuyển sang 64 hồ sơ; đã giải quyết 1.842 hồ sơ, trong đó trước hạn 1.610 hồ sơ, đúng hạn 220 hồ sơ, quá hạn 04 hồ sơ; đang giải quyết 58 hồ sơ, tất cả trong hạn.',
    'Trong quý, Bộ phận Một cửa tiếp nhận 1.836 hồ sơ (trực tuyến 1.790, trực tiếp 46), kỳ trước chuyển sang 64 hồ sơ; đã giải quyết 1.842 hồ sơ, trong đó trước hạn 1.618 hồ sơ, đúng hạn 220 hồ sơ, quá hạn 04 hồ sơ; đang giải quyết 85 hồ sơ, tất cả trong hạn.',
    'Kinh phí bố trí cho CCHC năm 2026 là 285 triệu đồng, đã sử dụng 168,4 triệu đồng (59,09%), gồm: tuyên truyền 42,4 triệu đồng, mua sắm thiết bị 96 triệu đồng, tập huấn 20 triệu đồng.',
    'Kinh phí bố trí cho CCHC năm 2026 là 285 triệu đồng, đã sử dụng 168,4 triệu đồng (59,09%), còn lại 126,6 triệu đồng sẽ sử dụng trong 6 tháng cuối năm.',
    'UBND tỉnh giao xã 37 nhiệm vụ trên hệ thống theo dõi; đến nay đã hoàn thành 31 nhiệm vụ (đúng hạn 30, quá hạn 02), đang thực hiện 06 nhiệm vụ trong hạn.',
    'Xã đã tổ chức khảo sát 200 người dân, tổ chức đến giao dịch; kết quả 132 người rất hài lòng (66%), 58 người hài lòng (29%), 08 người bình thường (4%), không có người không hài lòng.',
    'Chỉ số CCHC năm 2025 của xã đạt 88,45/100 điểm, xếp thứ 12/75 xã, phường, tăng 3,25 điểm và tăng 05 bậc so với năm 2024 (85,20 điểm, xếp thứ 16/75).',
    'Đến nay xã có 356 thủ tục, gồm 333 thủ tục thuộc thẩm quyền giải quyết của UBND cấp xã và 32 thủ tục ngành dọc; 100% thủ tục được niêm yết, công khai.',
    'Trong tổng số 1.842 hồ sơ đã giải quyết, lĩnh vực chứng thực 820 hồ sơ, hộ tịch 510 hồ sơ, đất đai 312 hồ sơ, bảo trợ xã hội 120 hồ sơ, lĩnh vực khác 90 hồ sơ.',
    'Đã thu 148,6 triệu đồng phí, lệ phí, trong đó thu qua thanh toán trực tuyến 141,2 triệu đồng, thu tiền mặt 6,4 triệu đồng.',
    'So với quý I/2026 (tiếp nhận 1.750 hồ sơ, giải quyết 1.720 hồ sơ), số hồ sơ tiếp nhận quý II là 1.836 hồ sơ, tăng 68 hồ sơ, tương đương 4,91%.',
    'Xã tổ chức 03 lớp tập huấn cho 215 lượt cán bộ, công chức và thành viên tổ công nghệ số cộng đồng (lớp thứ nhất 80 người, lớp thứ hai 75 người, lớp thứ ba 70 người).',
    'Toàn xã có 15/24 thôn có nhà văn hóa đạt chuẩn (62,5%), còn 08 thôn chưa có nhà văn hóa đạt chuẩn.',
    'Sau sắp xếp, xã có 20 đơn vị sự nghiệp công lập (18 trường học, 01 trạm y tế, 01 trung tâm dịch vụ tổng hợp), trong đó 17 trường gồm 07 trường mầm non, 06 trường tiểu học, 05 trường THCS.',
    'Đội ngũ CBCC xã có 43 người: nam 27 người (62,79%), nữ 15 người (34,88%); tuổi bình quân 41; đảng viên 42 người (97,67%).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Thực hiện Kế hoạch số 12/KH-UBND, trong 6 tháng đầu năm UBND xã đã ban hành 63 văn bản chỉ đạo, điều hành công tác CCHC (gồm 09 kế hoạch, 21 quyết định, 26 công văn và 07 báo cáo), tăng 12 văn bản so với cùng kỳ năm 2025.',
    'Tính đến ngày 14/6/2026, tổng số cán bộ, công chức của xã có mặt là 43/46 biên chế được giao, đạt 93,48%; trong đó Đảng ủy 10 người, UBMTTQ 07 người, HĐND - UBND 26 người; còn 03 biên chế chưa sử dụng.',
    'Trong quý, Bộ phận Một cửa tiếp nhận 1.836 hồ sơ (trực tuyến 1.790, trực tiếp 46), kỳ trước chuyển sang 64 hồ sơ; đã giải quyết 1.842 hồ sơ, trong đó trước hạn 1.618 hồ sơ, đúng hạn 220 hồ sơ, quá hạn 04 hồ sơ; đang giải quyết 58 hồ sơ, tất cả trong hạn.',
    'Kinh phí bố trí cho CCHC năm 2026 là 285 triệu đồng, đã sử dụng 168,4 triệu đồng (59,09%), gồm: tuyên truyền 42,4 triệu đồng, mua sắm thiết bị 96 triệu đồng, tập huấn 30 triệu đồng.',
    'Kinh phí bố trí cho CCHC năm 2026 là 285 triệu đồng, đã sử dụng 168,4 triệu đồng (59,09%), còn lại 116,6 triệu đồng sẽ sử dụng trong 6 tháng cuối năm.',
    'UBND tỉnh giao xã 37 nhiệm vụ trên hệ thống theo dõi; đến nay đã hoàn thành 31 nhiệm vụ (đúng hạn 30, quá hạn 01), đang thực hiện 06 nhiệm vụ trong hạn.',
    'Xã đã tổ chức khảo sát 200 người dân, tổ chức đến giao dịch; kết quả 132 người rất hài lòng (66%), 58 người hài lòng (29%), 10 người bình thường (5%), không có người không hài lòng.',
    'Chỉ số CCHC năm 2025 của xã đạt 88,45/100 điểm, xếp thứ 12/75 xã, phường, tăng 3,25 điểm và tăng 04 bậc so với năm 2024 (85,20 điểm, xếp thứ 16/75).',
    'Trong tổng số 1.842 hồ sơ đã giải quyết, lĩnh vực chứng thực 820 hồ sơ, hộ tịch 510 hồ sơ, đất đai 312 hồ sơ, bảo trợ xã hội 120 hồ sơ, lĩnh vực khác 80 hồ sơ.',
    'Đã thu 148,6 triệu đồng phí, lệ phí, trong đó thu qua thanh toán trực tuyến 141,2 triệu đồng, thu tiền mặt 7,4 triệu đồng.',
    'So với quý I/2026 (tiếp nhận 1.750 hồ sơ, giải quyết 1.720 hồ sơ), số hồ sơ tiếp nhận quý II là 1.836 hồ sơ, tăng 86 hồ sơ, tương đương 4,91%; số hồ sơ giải quyết 1.842 hồ sơ, tăng 122 hồ sơ.',
    'Xã tổ chức 03 lớp tập huấn cho 225 lượt cán bộ, công chức và thành viên tổ công nghệ số cộng đồng (lớp thứ nhất 80 người, lớp thứ hai 75 người, lớp thứ ba 70 người).',
    'Toàn xã có 15/24 thôn có nhà văn hóa đạt chuẩn (62,5%), còn 09 thôn chưa có nhà văn hóa đạt chuẩn.',
    'Sau sắp xếp, xã có 20 đơn vị sự nghiệp công lập (18 trường học, 01 trạm y tế, 01 trung tâm dịch vụ tổng hợp), trong đó 18 trường gồm 07 trường mầm non, 06 trường tiểu học, 05 trường THCS.',
    'Đội ngũ CBCC xã có 43 người: nam 27 người (62,79%), nữ 16 người (37,21%); tuổi bình quân 41; đảng viên 42 người (97,67%).',
    'Năm 2025, giá trị sản xuất đạt 1.245 tỷ đồng, tăng 8,5% so với năm 2024; thu nhập bình quân đầu người 62,5 triệu đồng/năm; tỷ lệ hộ nghèo còn 4,15% (96 hộ), giảm 1,2% so với năm 2024.',
    'Ngày 10/6/2026, Đoàn kiểm tra số 2 đã kiểm tra 05 phòng, đơn vị (Văn phòng, Phòng Kinh tế, Phòng Văn hóa - Xã hội, TTPVHCC, Trạm Y tế), lấy 50 phiếu khảo sát, kiểm tra ngẫu nhiên 120 hồ sơ, phát hiện 03 hồ sơ chậm nhập phần mềm.',
    'Hệ thống tiếp nhận 1.836 hồ sơ: 820 chứng thực, 506 hộ tịch, 310 đất đai, còn lại là lĩnh vực khác; đã số hóa 1.790 hồ sơ, trong đó tái sử dụng dữ liệu 402 hồ sơ, ký số 1.700 kết quả.',
    'Tổng diện tích 4.520 ha, trong đó đất nông nghiệp 3.120 ha, đất phi nông nghiệp 1.150 ha, còn lại là đất chưa sử dụng; có 24 thôn, 5.120 hộ, 21.450 khẩu.',
    'Thu ngân sách trên địa bàn 18,6 tỷ đồng/22 tỷ đồng, đạt 84,5%, trong đó thu tiền sử dụng đất 9,2 tỷ đồng, thuế ngoài quốc doanh 4,1 tỷ đồng; chi ngân sách 96,4 tỷ đồng, trong đó chi thường xuyên 78,2 tỷ đồng, chi đầu tư 18,2 tỷ đồng.',
    'Xã có 46 biên chế được giao, hiện có 43 người; trong năm 2026 dự kiến 02 người nghỉ hưu, 01 người chuyển công tác; đề nghị tỉnh bổ sung 04 công chức.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('accounts of other things', () => {
  test.each([
    'Biên chế năm 2026 UBND tỉnh giao cho xã là 47 biên chế cán bộ, công chức; hiện đã bố trí 44 người, còn 02 biên chế chưa tuyển dụng.',
    'Toàn xã có 31 đảng viên là cán bộ, công chức, trong đó nam 19 đồng chí, nữ 13 đồng chí.',
    'Về trình độ: trên đại học 04 người; đại học 33 người; cao đẳng, trung cấp 03 người (tổng số 41 người).',
    'Số hồ sơ giải quyết quá hạn là 09 hồ sơ (đất đai 05, xây dựng 02, chứng thực 01).',
    'Trong quý đã chi 64,5 triệu đồng cho CCHC: 24 triệu đồng mua máy scan, 18,5 triệu đồng tập huấn, 12 triệu đồng in tờ rơi.',
    'Tổ chức đối thoại 02 cuộc với 186 lượt người, tiếp nhận 34 ý kiến (29 ý kiến trả lời trực tiếp, 04 ý kiến trả lời bằng văn bản).',
    'Có 132/150 chỉ tiêu hoàn thành, còn 16 chỉ tiêu chưa hoàn thành.',
    'Tổng số tài khoản ngân hàng chi trả an sinh xã hội là 412 tài khoản, gồm người có công 96, bảo trợ xã hội 286, hưu trí 20.',
    'Số lượng hồ sơ tháng 6 là 612, tháng 5 là 640, giảm 18 hồ sơ.',
    'Số hồ sơ nộp qua dịch vụ công toàn trình 1.020, một phần 512, tổng số hồ sơ trực tuyến 1.523.',
    'Phân loại văn bản đến: hỏa tốc 45, khẩn 120, thường 1.975; tổng 2.150 văn bản.',
    'Giải phóng mặt bằng cho 48 hộ, đã chi trả cho 39 hộ, còn lại 08 hộ.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Biên chế năm 2026 UBND tỉnh giao cho xã là 47 biên chế cán bộ, công chức; hiện đã bố trí 44 người, còn 03 biên chế chưa tuyển dụng.',
    'Số hồ sơ giải quyết quá hạn là 09 hồ sơ (đất đai 05, xây dựng 02, chứng thực 02).',
    'Nhận chuyển giao 14 trụ sở dôi dư, đã bố trí sử dụng 09 trụ sở, còn 05 trụ sở chưa có phương án.',
    'Trong quý đã chi 54,5 triệu đồng cho CCHC: 24 triệu đồng mua máy scan, 18,5 triệu đồng tập huấn, 12 triệu đồng in tờ rơi.',
    'Có 132/150 chỉ tiêu hoàn thành, còn 18 chỉ tiêu chưa hoàn thành.',
    'Số lượng hồ sơ tháng 6 là 612, tháng 5 là 640, giảm 28 hồ sơ.',
    'Số TTHC rà soát, đơn giản hóa 27 thủ tục; đã trình 25 thủ tục, 02 thủ tục đang hoàn thiện.',
    'Số hồ sơ nộp qua dịch vụ công toàn trình 1.020, một phần 512, tổng số hồ sơ trực tuyến 1.532.',
    'Phân loại văn bản đến: hỏa tốc 45, khẩn 120, thường 1.975; tổng 2.140 văn bản.',
    'Giải phóng mặt bằng cho 48 hộ, đã chi trả cho 39 hộ, còn lại 09 hộ.',
    'Đã hỗ trợ 1.204 lượt người nộp hồ sơ, trong đó 312 lượt người cao tuổi, 95 lượt người khuyết tật; trung bình mỗi ngày 18 lượt.',
    'Xã có 47 biên chế, 12 hợp đồng, 186 viên chức; Trung tâm có 10 người, trong đó 06 biên chế, 04 biệt phái.',
    'Ngày làm việc của Tổ lưu động: thứ Hai tại thôn 1, thôn 2; thứ Tư tại thôn 5; đã tiếp nhận 45 hồ sơ tại 03 thôn.',
    'Hoàn thành 40/41 nhiệm vụ; còn 01 nhiệm vụ chờ hướng dẫn của Sở Nội vụ; 02 nhiệm vụ hoàn thành muộn.',
    'Năm 2024: 3.817 hồ sơ; năm 2025: 4.264 hồ sơ (tăng 11,7%); 6 tháng đầu năm 2026: 2.318 hồ sơ (tăng 10,4% so với cùng kỳ).',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('things named one by one', () => {
  test.each([
    '03 nhiệm vụ chậm gồm: xây dựng cơ sở dữ liệu đất đai cấp xã; số hóa hồ sơ lưu trữ giai đoạn 2010-2015.',
    'Còn 04 nhiệm vụ chưa hoàn thành: xây dựng đề án vị trí việc làm; rà soát quy trình nội bộ; kiểm kê tài sản công.',
    'Đã kiểm tra tại 04 thôn (thôn Nà Pheo, thôn Bản Mới, thôn Phiêng Cú).',
    'Có 02 sáng kiến được công nhận: Trợ lý ảo hướng dẫn hồ sơ; Ngày thứ Sáu không hẹn; Tổ lưu động đến thôn.',
    'Đã kiểm tra 03 đơn vị gồm: Văn phòng HĐND và UBND; Phòng Kinh tế.',
    'Triển khai 03 mô hình: "Chính quyền thân thiện"; "Ngày không hẹn".',
    'Xã thành lập 05 phòng gồm: Văn phòng HĐND và UBND; Phòng Kinh tế; Phòng Văn hóa - Xã hội; Trung tâm Phục vụ hành chính công.',
    'Hợp nhất từ 04 xã: Thanh Sơn, Thanh Lâm, Thanh Hòa.',
    'Ban hành 02 quyết định: phê duyệt danh mục; công bố thủ tục hành chính; giao nhiệm vụ cho các đơn vị.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    '03 nhiệm vụ chậm gồm: xây dựng cơ sở dữ liệu đất đai cấp xã; số hóa hồ sơ lưu trữ giai đoạn 2010-2015; kiểm kê tài sản.',
    'Còn 03 nhiệm vụ chưa hoàn thành: xây dựng đề án vị trí việc làm; rà soát quy trình nội bộ; kiểm kê tài sản công.',
    'Đã kiểm tra tại 03 thôn (thôn Nà Pheo, thôn Bản Mới, thôn Phiêng Cú).',
    'Hợp nhất từ 03 xã: Thanh Sơn, Thanh Lâm, Thanh Hòa.',
    'Đã hoàn thành 05 nhiệm vụ, trong đó có: rà soát quy trình; kiểm kê tài sản.',
    'Đã kiểm tra 03 đơn vị: kết quả đa số chấp hành tốt; một số còn thiếu sót.',
    'Triển khai 03 mô hình như: "Chính quyền thân thiện"; "Ngày không hẹn".',
    'Xã có 12 thôn: đời sống người dân ổn định; an ninh trật tự được giữ vững.',
    'Đã triển khai 04 nội dung: chuyển đổi số, cải cách thủ tục, công khai, minh bạch.',
    'Kiểm tra 03 đơn vị: Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Văn hóa - Xã hội.',
    'Duy trì 05 dịch vụ: nộp hồ sơ trực tuyến; thanh toán phí, lệ phí; tra cứu; đánh giá; hỏi đáp.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

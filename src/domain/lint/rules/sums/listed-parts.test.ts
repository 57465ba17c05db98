import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Nhân sự của Trung tâm có 10 người, gồm 01 Giám đốc (Phó Chủ tịch UBND xã kiêm nhiệm), 02 Phó Giám đốc, 05 công chức và 02 nhân viên hỗ trợ.',
  'Về trình độ chuyên môn của 20 cán bộ, công chức hiện có: 02 thạc sĩ, 17 đại học, 01 trung cấp. Lý luận chính trị: cao cấp 01, trung cấp 16, sơ cấp 02.',
  'Tổng số phí, lệ phí đã thu là 187.450.000 đồng, bao gồm thu qua nền tảng thanh toán trực tuyến 171,22 triệu đồng và thu tiền mặt 16.230.000 đồng.',
  'Năm 2021 còn 49 hồ sơ quá hạn, trong đó lĩnh vực đất đai 44 hồ sơ và chứng thực 03 hồ sơ.',
  'Đơn vị sự nghiệp công lập: 764 đơn vị, chia ra: tự bảo đảm chi thường xuyên 12; tự bảo đảm một phần 58; ngân sách bảo đảm 694.',
  'Cổng thông tin điện tử xã đăng 64 tin, bài, trong đó có 21 bài về dịch vụ công trực tuyến (DVCTT) và 12 bài có kèm video; hệ thống truyền thanh phát 02 lượt/ngày, bình quân 15 phút/lượt, tổng thời lượng 38 giờ trong 76 ngày.',
  'Kinh phí chi cho CCHC: 100 triệu đồng, gồm mua sắm trang thiết bị 45 triệu đồng, tuyên truyền 38,5 triệu đồng, tập huấn 16,5 triệu đồng.',
  'Mở 42 lớp bồi dưỡng cho 5.310 lượt người: lãnh đạo, quản lý 640; công chức, viên chức 3.915; thành viên tổ công nghệ số cộng đồng 755.',
  'Rà soát 126 văn bản của 04 đơn vị cũ, kết quả: tiếp tục áp dụng 97, đề nghị bãi bỏ 29 (chiếm 23,01%).',
  'Thuộc phạm vi quản lý của Sở có 312 TTHC (cấp tỉnh), chia theo lĩnh vực: đất đai 38, môi trường 24, tài nguyên nước 27, khoáng sản 31, trồng trọt - BVTV 29, chăn nuôi - thú y 34, lâm nghiệp 42, thủy lợi 26, thủy sản 28, quản lý chất lượng 21, PTNT 12.',
  'Nhiệm vụ UBND tỉnh giao: 214 nhiệm vụ; hoàn thành trước hạn 131, đúng hạn 52, quá hạn 4, còn 27 nhiệm vụ chưa tới hạn.',
  'Số người được cử đi học 126 lượt, trong đó 22 lượt lý luận chính trị, 67 lượt chuyên môn, 37 lượt kỹ năng số.',
  'Trung tâm PVHCC phường: 10 người (Giám đốc 1, Phó Giám đốc 1, chuyên viên 7, hợp đồng 1), 08 quầy; tiếp bình quân 63 lượt/ngày; thời gian chờ trung bình 6,5 phút.',
  'Đơn vị có 52 người: 45 công chức, 07 hợp đồng, 20 nữ, 48 đảng viên.',
  'Trong tháng ban hành 17 văn bản: 02 kế hoạch, 01 quyết định, 14 công văn.',
  'Trong quý HĐND xã ban hành 09 nghị quyết, trong đó 02 nghị quyết quy phạm pháp luật; UBND xã không ban hành văn bản quy phạm pháp luật.',
  'Đã tổ chức 12 cuộc họp (02 cuộc trực tuyến, 03 cuộc đột xuất).',
  'Biên chế công chức: giao 338, có mặt 321 (Văn phòng Sở và phòng chuyên môn 142, chi cục 179), chưa sử dụng 17.',
  'Tổng biên chế công chức được giao năm 2026 là 6.214 (khối tỉnh 1.702, khối xã 4.512), có mặt đến 14/6/2026: 5.987 người, cụ thể khối tỉnh 1.641, khối xã 4.346; chưa sử dụng 227 biên chế, trong đó cấp xã 166.',
  'Trong kỳ phát sinh 1.031 hồ sơ thu phí, gồm 902 hồ sơ chứng thực, 129 hồ sơ hộ tịch, đạt 100%.',
  'Trong số 1.429 hồ sơ mới có 1.031 hồ sơ phải nộp phí, lệ phí; 902 hồ sơ chứng thực; 388 hồ sơ dùng lại dữ liệu (một hồ sơ có thể được đếm ở nhiều nhóm).',
  'Kết quả khảo sát 388 phiếu: rất hài lòng 151, hài lòng 214, bình thường 20, không hài lòng 03.',
  'Tổng số 12 đoàn kiểm tra gồm 36 thành viên và 12 thư ký.',
  'UBND xã thành lập 05 tổ công tác gồm 35 thành viên, 05 tổ trưởng.',
])('parts of a total, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Nhân sự của Trung tâm có 09 người, gồm 01 Giám đốc (Phó Chủ tịch UBND xã kiêm nhiệm), 02 Phó Giám đốc, 05 công chức và 02 nhân viên hỗ trợ.',
  'Về trình độ chuyên môn của 19 cán bộ, công chức hiện có: 02 thạc sĩ, 17 đại học, 01 trung cấp.',
  'Tổng số phí, lệ phí đã thu là 186.450.000 đồng, bao gồm thu qua nền tảng thanh toán trực tuyến 171.220.000 đồng và thu tiền mặt 16.230.000 đồng.',
  'Năm 2021 còn 49 hồ sơ quá hạn, trong đó lĩnh vực đất đai 44 hồ sơ và chứng thực 03 hồ sơ, không có lĩnh vực khác.',
  'Đơn vị sự nghiệp công lập: 764 đơn vị, chia ra: tự bảo đảm chi thường xuyên 12; tự bảo đảm một phần 85; ngân sách bảo đảm 694.',
  'Kinh phí chi cho CCHC: 100 triệu đồng, gồm mua sắm trang thiết bị 45 triệu đồng, tuyên truyền 35,8 triệu đồng, tập huấn 16,5 triệu đồng.',
  'Tổng kinh phí bố trí cho CCHC trong năm 286,5 triệu đồng (mua thiết bị 120 triệu đồng; tuyên truyền, tập huấn 84,5 triệu đồng; hỗ trợ công chức một cửa 64 triệu đồng).',
  'Mở 42 lớp bồi dưỡng cho 5.310 lượt người: lãnh đạo, quản lý 640; công chức, viên chức 3.951; thành viên tổ công nghệ số cộng đồng 755.',
  'Rà soát 126 văn bản của 04 đơn vị cũ, kết quả: tiếp tục áp dụng 79, đề nghị bãi bỏ 29.',
  'Thuộc phạm vi quản lý của Sở có 312 TTHC (cấp tỉnh), chia theo lĩnh vực: đất đai 38, môi trường 24, tài nguyên nước 27, khoáng sản 31, trồng trọt - BVTV 29, chăn nuôi - thú y 34, lâm nghiệp 24, thủy lợi 26, thủy sản 28, quản lý chất lượng 21, PTNT 12.',
  'Số tiền phí, lệ phí thu được 7.418.650.000 đồng: đất đai 2.146.350.000 đồng, khoáng sản 1.987.400.000 đồng, chăn nuôi - thú y 1.845.900.000 đồng, các lĩnh vực khác 1.493.000.000 đồng.',
  'Trong năm tiếp nhận 38 PAKN, trong đó 41 PAKN qua Cổng Dịch vụ công quốc gia; 38/38 PAKN đã được trả lời đúng hạn.',
  'Nhân sự TTPVHCC 07 người: 01 Phó Giám đốc, 04 công chức, 01 viên chức; ngoài ra có 02 đoàn viên thanh niên hỗ trợ.',
  'Tổng số tiền thu 41.826.000 đồng, gồm chứng thực 28.114.000 đồng, hộ tịch 2.472.000 đồng, đất đai 6.350.000 đồng, còn lại 4.350.000 đồng.',
  'Trung tâm PVHCC phường: 10 người (Giám đốc 1, Phó Giám đốc 1, chuyên viên 7, hợp đồng 2), 08 quầy.',
  'Trong tháng ban hành 17 văn bản: 02 kế hoạch, 01 quyết định, 15 công văn.',
  'Đánh giá quý I: 321 công chức, trong đó hoàn thành xuất sắc 61, hoàn thành tốt 225, hoàn thành 08, không có người không hoàn thành nhiệm vụ.',
  'Kết quả khảo sát 388 phiếu: rất hài lòng 151, hài lòng 241, bình thường 20, không hài lòng 03.',
])('parts of a total, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-009')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (body: string) => lintReport(body).findings.filter((one) => one.severity !== 'info')
const asCode = (body: string) => loud(body).map((one) => `${one.code} ${one.message}`)

describe('other lists', () => {
  test.each([
    'Đội ngũ cán bộ, công chức của xã hiện nay có 41 đồng chí; trong đó trình độ thạc sĩ: 03 đồng chí, đại học: 34 đồng chí, cao đẳng: 02 đồng chí, trung cấp: 01 đồng chí.',
    'Chất lượng đội ngũ: Thạc sĩ 06/48 người, chiếm 12,5%; Đại học 39/48 người, chiếm 81,25%; Trung cấp 02/48 người, chiếm 4,17%.',
    'Tổng số CBCCVC: 60 người (CBCC 38 người, viên chức 21 người).',
    'Phân theo giới tính: nam 22, nữ 19 trên tổng số 42 cán bộ, công chức.',
    'Đến nay, xã có 44 CBCC (22 cán bộ, 21 công chức).',
    'Số lượng người hoạt động không chuyên trách là 23 người, gồm 10 người ở cấp xã và 14 người ở thôn.',
    'Kết quả xếp loại 41 CBCC năm 2025: hoàn thành xuất sắc nhiệm vụ 07, hoàn thành tốt nhiệm vụ 31, hoàn thành nhiệm vụ 02.',
    'Đã cử 36 lượt cán bộ, công chức đi đào tạo, bồi dưỡng, trong đó: lý luận chính trị 05 lượt, quản lý nhà nước 09 lượt, chuyên môn nghiệp vụ 21 lượt.',
    'Cử 28 lượt người tham gia tập huấn (chuyển đổi số 15 lượt, một cửa 08 lượt, văn thư 04 lượt).',
    'Toàn xã hiện có 03 trung tâm, 15 trường học và 01 trạm y tế, tổng cộng 20 đơn vị sự nghiệp.',
    'Danh mục TTHC thuộc thẩm quyền của xã là 398 thủ tục, gồm 365 thủ tục của UBND cấp xã và 23 thủ tục ngành dọc (công an, thuế).',
    'Trong đó 356 DVC: 142 DVC toàn trình, 204 DVC một phần.',
    'Có 318 TTHC đủ điều kiện cung cấp trực tuyến (toàn trình: 141 TTHC; một phần: 187 TTHC).',
    'Tổng số văn bản đến 2.140 văn bản, trong đó văn bản điện tử 2.101, văn bản giấy 29.',
    'Tổng số văn bản phát hành là 1.215 (văn bản điện tử 1.190, văn bản giấy 15).',
    'Tiếp công dân 48 lượt, gồm 31 lượt định kỳ và 15 lượt thường xuyên.',
    'Tiếp nhận 27 đơn (kiến nghị, phản ánh 19; khiếu nại 05; tố cáo 02).',
    'Trong quý đã tổ chức 09 cuộc họp, trong đó 05 cuộc trực tuyến, 03 cuộc trực tiếp.',
    'Đã cấp 412 chữ ký số cho CBCC và viên chức, gồm: CBCC 85, giáo viên 280, viên chức y tế 37.',
    'Tổ công nghệ số cộng đồng: 15 tổ với 132 thành viên, trong đó đoàn viên thanh niên 60, hội phụ nữ 42, lực lượng khác 20.',
    '100% các thôn có tổ công nghệ số cộng đồng; tổng số 96 thành viên: 32 bí thư chi bộ, trưởng thôn; 48 đoàn viên; 26 hội viên phụ nữ.',
    'Kinh phí thực hiện 152,5 triệu đồng, trong đó chi mua sắm trang thiết bị là 98 triệu đồng, chi tập huấn 24,5 triệu đồng, chi tuyên truyền 20 triệu đồng.',
    'Tổng kinh phí: 320.000.000 đồng (ngân sách xã 220.000.000 đồng, ngân sách tỉnh hỗ trợ 90.000.000 đồng).',
    'Thu lệ phí chứng thực 28,4 triệu đồng, lệ phí hộ tịch 3,1 triệu đồng, phí đất đai 12,6 triệu đồng; tổng thu 45,1 triệu đồng.',
    'Lĩnh vực có nhiều hồ sơ: đất đai 420, hộ tịch 510, chứng thực 680 (tổng số 1.601 hồ sơ).',
    'Kiểm tra 10 cơ quan, đơn vị (05 phòng, ban; 03 trường học; 03 thôn).',
    'Trong 10 đơn vị được kiểm tra có 04 đơn vị xếp loại tốt, 05 đơn vị xếp loại khá và 02 đơn vị trung bình.',
    'Rà soát 32 văn bản, kết quả: 18 văn bản còn hiệu lực, 09 văn bản hết hiệu lực, 04 văn bản cần sửa đổi.',
    'Số phiếu phát ra 300, thu về 288, kết quả: rất hài lòng 190 phiếu, hài lòng 88 phiếu, không hài lòng 05 phiếu.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Đội ngũ cán bộ, công chức của xã hiện nay có 40 đồng chí; trong đó trình độ thạc sĩ: 03 đồng chí, đại học: 34 đồng chí, cao đẳng: 02 đồng chí, trung cấp: 01 đồng chí.',
    'Tổng số CBCCVC: 59 người (CBCC 38 người, viên chức 21 người).',
    'Chất lượng đội ngũ: Thạc sĩ 06/48 người, chiếm 12,5%; Đại học 39/48 người, chiếm 81,25%; Trung cấp 03/48 người, chiếm 6,25%.',
    'Phân theo giới tính: nam 23, nữ 19 trên tổng số 42 cán bộ, công chức.',
    'Đã cử 36 lượt cán bộ, công chức đi đào tạo, bồi dưỡng, trong đó 05 lượt lý luận chính trị.',
    'Đã cử 36 lượt cán bộ, công chức đi đào tạo, bồi dưỡng, trong đó: lý luận chính trị 05 lượt, quản lý nhà nước 09 lượt, chuyên môn nghiệp vụ 22 lượt.',
    'Toàn xã hiện có 03 trung tâm, 15 trường học và 01 trạm y tế, tổng cộng 19 đơn vị sự nghiệp.',
    'Danh mục TTHC thuộc thẩm quyền của xã là 398 thủ tục, gồm 365 thủ tục của UBND cấp xã và 33 thủ tục ngành dọc (công an, thuế).',
    'Tổng số văn bản đến 2.140 văn bản, văn bản đi 1.215 văn bản, trong đó văn bản điện tử 1.190.',
    'Tiếp công dân 48 lượt với 52 người, gồm 31 lượt định kỳ và 17 lượt thường xuyên.',
    'Tổ công nghệ số cộng đồng: 15 tổ với 132 thành viên, trong đó đoàn viên thanh niên 60.',
    'Kinh phí thực hiện 142,5 triệu đồng, trong đó chi mua sắm trang thiết bị là 98 triệu đồng, chi tập huấn 24,5 triệu đồng, chi tuyên truyền 20 triệu đồng.',
    'Trong 10 đơn vị được kiểm tra có 04 đơn vị xếp loại tốt, 05 đơn vị xếp loại khá và 01 đơn vị trung bình.',
    'Trong 10 đơn vị được kiểm tra có 04 đơn vị còn sai sót về thể thức, 05 đơn vị chậm công khai, 03 đơn vị thiếu sổ theo dõi.',
    'Rà soát 32 văn bản, trong đó 18 văn bản của HĐND, 09 văn bản hết hiệu lực.',
    'Xã có diện tích 45,2 km2, dân số 12.450 người, gồm 14 thôn, 03 dân tộc.',
    'Phường có 24 khu phố, 8.412 hộ với 31.206 nhân khẩu; Đảng bộ có 42 chi bộ với 1.120 đảng viên.',
    'Mở 02 lớp tập huấn cho 120 người (lớp 1: 65 người, lớp 2: 55 người).',
    'Đã cấp 412 chữ ký số, trong đó CBCC 85, giáo viên 280; đang đề nghị cấp mới 12.',
    'Kiểm tra 10 cơ quan, đơn vị (05 phòng, ban; 03 trường học; 02 thôn), phát hiện 14 tồn tại, đã khắc phục 11 tồn tại, còn 03 tồn tại.',
    'Số phiếu phát ra 300, thu về 288, kết quả: rất hài lòng 190 phiếu, hài lòng 93 phiếu, không hài lòng 05 phiếu.',
    'Trong 41 CBCC có 38 đảng viên (92,68%), 17 nữ (41,46%), 09 người dân tộc thiểu số (21,95%), tuổi bình quân 39.',
    'Đã ban hành 05 quyết định, 03 kế hoạch; tổ chức 02 hội nghị với tổng số 145 đại biểu.',
    'Từ 03 xã cũ (xã A 4.120 người, xã B 3.980 người, xã C 4.350 người), xã mới có 12.450 người.',
    'Từ ngày 01/7/2025 đến nay đã tiếp nhận 5.210 hồ sơ, 1.024 lượt người được hướng dẫn, 312 lượt hỗ trợ tại nhà.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('still other lists', () => {
  test.each([
    '- Biên chế công chức: được giao 38 chỉ tiêu; hiện có 35 người (Lãnh đạo HĐND, UBND 05; Văn phòng 09; Phòng Kinh tế 11; Phòng VH-XH 09).',
    'Tổng số lãnh đạo, quản lý 14 người (Chủ tịch 01, Phó Chủ tịch 02, trưởng phòng 03, phó trưởng phòng 07).',
    'Toàn xã có 186 viên chức sự nghiệp giáo dục, trong đó mầm non 62, tiểu học 71, trung học cơ sở 43.',
    'Đảng bộ xã có 32 chi bộ: 14 chi bộ thôn, 11 chi bộ trường học, 08 chi bộ cơ quan.',
    'Năm 2025 xã mở 06 lớp bồi dưỡng: 02 lớp tin học, 02 lớp nghiệp vụ một cửa, 01 lớp kỹ năng số.',
    'Các hình thức tuyên truyền: 45 buổi phát thanh, 32 tin bài trên Trang thông tin điện tử, 18 bài trên Zalo (tổng cộng 98 lượt).',
    'Số TTHC thực hiện không phụ thuộc địa giới hành chính 243 thủ tục (cấp tỉnh 98; cấp xã 135).',
    'Tổng số hồ sơ lưu trữ đã chỉnh lý 420 mét giá, trong đó xã A 150 mét, xã B 120 mét, xã C 130 mét.',
    'Thu hồi 12 con dấu cũ, gồm 05 con dấu của UBND, 04 con dấu của HĐND và 02 con dấu của Mặt trận.',
    'Trang bị 30 bộ máy tính (Văn phòng 08 bộ, Phòng Kinh tế 09 bộ, Phòng VH-XH 07 bộ, TTPVHCC 05 bộ).',
    'Giải quyết chế độ nghỉ theo Nghị định 178 cho 14 người, trong đó: nghỉ hưu trước tuổi 08 người, thôi việc 05 người.',
    'Hồ sơ quá hạn 18 hồ sơ, tập trung ở lĩnh vực đất đai 12 hồ sơ, xây dựng 04 hồ sơ, hộ tịch 03 hồ sơ.',
    'Nguồn vốn chương trình MTQG 9.860 triệu đồng, bao gồm vốn đầu tư 7.420 triệu đồng và vốn sự nghiệp 2.540 triệu đồng.',
    'Tổng chi 14.805,6 triệu đồng: chi đầu tư phát triển 3.120 triệu đồng; chi thường xuyên 11.450,6 triệu đồng; chi khác 253 triệu đồng.',
    'Tổng số 27 ý kiến, kiến nghị của cử tri: đã giải quyết 20, đang giải quyết 05, giải trình 01.',
    'Xử lý kỷ luật 04 cán bộ, công chức (khiển trách 02, cảnh cáo 01).',
    'Kết quả bình xét: 2.140 gia đình văn hóa/2.310 hộ; 13/14 thôn văn hóa, 02 thôn chưa đạt.',
    'Phiếu khảo sát gồm 150 phiếu của người dân và 40 phiếu của doanh nghiệp, tổng số 200 phiếu.',
    'Qua rà soát có 48 TTHC cần tái cấu trúc; trong đó lĩnh vực hộ tịch 12, đất đai 15, bảo trợ xã hội 11, giáo dục 09.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    '- Biên chế công chức: được giao 38 chỉ tiêu; hiện có 35 người (Lãnh đạo HĐND, UBND 05; Văn phòng 09; Phòng Kinh tế 11; Phòng VH-XH 10).',
    'Tổng số lãnh đạo, quản lý 14 người (Chủ tịch 01, Phó Chủ tịch 02, trưởng phòng 03, phó trưởng phòng 08).',
    'Đảng bộ xã có 32 chi bộ với 612 đảng viên: 14 chi bộ thôn, 11 chi bộ trường học, 07 chi bộ cơ quan.',
    'Năm 2025 xã mở 06 lớp bồi dưỡng cho 240 lượt người, trong đó 02 lớp tin học cho 80 lượt người.',
    'Số TTHC thực hiện không phụ thuộc địa giới hành chính 243 thủ tục (cấp tỉnh 98; cấp xã 145).',
    'Trang bị 30 bộ máy tính (Văn phòng 08 bộ, Phòng Kinh tế 09 bộ, Phòng VH-XH 07 bộ, TTPVHCC 06 bộ), 05 máy quét, 02 màn hình.',
    'Giải quyết chế độ nghỉ theo Nghị định 178 cho 14 người, trong đó: nghỉ hưu trước tuổi 08 người, thôi việc 06 người; kinh phí 12.450 triệu đồng.',
    'Hồ sơ quá hạn 18 hồ sơ, tập trung ở lĩnh vực đất đai 12 hồ sơ, xây dựng 04 hồ sơ.',
    'Nguồn vốn chương trình MTQG 9.960 triệu đồng, bao gồm vốn đầu tư 7.420 triệu đồng và vốn sự nghiệp 2.540 triệu đồng.',
    'Thu ngân sách 15.240 triệu đồng; trong đó: thu cân đối 4.820 triệu đồng, thu bổ sung từ ngân sách cấp trên 10.420 triệu đồng.',
    'Xử lý kỷ luật 03 cán bộ, công chức (khiển trách 02, cảnh cáo 01), tăng 01 người so với năm 2024.',
    'Qua rà soát có 48 TTHC cần tái cấu trúc; trong đó lĩnh vực hộ tịch 12, đất đai 15.',
    'Phiếu khảo sát gồm 150 phiếu của người dân và 40 phiếu của doanh nghiệp, tổng số 190 phiếu.',
    'Ban Chỉ đạo có 15 thành viên: Trưởng ban là Chủ tịch UBND xã, 02 Phó Trưởng ban và các thành viên.',
    'Ngày 12/5/2026, UBND xã tổ chức hội nghị tại 03 điểm cầu với 150 đại biểu (điểm cầu chính 90 đại biểu, 02 điểm cầu thôn 60 đại biểu).',
    'Trong 14 thôn có 12 thôn đạt chuẩn nông thôn mới, 05 thôn nông thôn mới kiểu mẫu.',
    'Sau sáp nhập, xã có diện tích tự nhiên 86,5 km2, 24 thôn, 21.450 nhân khẩu (dân tộc thiểu số chiếm 62%).',
    'Toàn xã có 186 viên chức, trong đó giáo viên 150, nhân viên 20, quản lý 16; 98 người là đảng viên.',
    'UBND xã ban hành Quyết định số 45/QĐ-UBND, 46/QĐ-UBND, 47/QĐ-UBND (03 quyết định) về quy chế làm việc.',
    'Tại 05 điểm tiếp nhận, bố trí 10 công chức (mỗi điểm 02 người) thực hiện 04 tại chỗ.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('lists in short', () => {
  test.each([
    'Cơ cấu đội ngũ: 40 CBCC, nữ 15 (37,5%), nam 24 (60%).',
    'Biên chế có mặt là 38 (khối Đảng 9, MTTQ 6, chính quyền 22).',
    'Tổng số CBCC: 38 người, chia theo trình độ: ThS 5, ĐH 30, CĐ 2.',
    'Tổng số CBCC của xã: 44 đ/c, trong đó: Thạc sỹ: 05 đ/c; Đại học: 36 đ/c; Trung cấp: 02 đ/c.',
    'LLCT: Cao cấp 6; Trung cấp 28; Sơ cấp 3; Chưa qua đào tạo 2 (tổng 38 người).',
    'Số văn bản ban hành trong quý: 33 VB (QĐ: 11, KH: 07, CV: 12, BC: 04).',
    'Trong quý ban hành 29 văn bản CCHC các loại: Kế hoạch (05), Quyết định (08), Công văn (12), Báo cáo (03).',
    'Đã ban hành 18 văn bản QPPL, gồm 12 quyết định của UBND và 05 nghị quyết của HĐND.',
    'Tổ chức 05 hội nghị tuyên truyền với 620 lượt người tham dự (hội nghị 1: 120; hội nghị 2: 150; hội nghị 3: 110; hội nghị 4: 90; hội nghị 5: 140).',
    'Toàn xã có 2.310 hộ (hộ nghèo 96, hộ cận nghèo 120, hộ còn lại 2.084).',
    'Tổng số 16 thôn; trong đó có 05 thôn đặc biệt khó khăn, 03 thôn khu vực II và 07 thôn khu vực I.',
    'Tổng mức đầu tư 03 dự án là 25,4 tỷ đồng: dự án đường trục 12,6 tỷ đồng; dự án trường học 8,3 tỷ đồng; dự án trạm y tế 5,4 tỷ đồng.',
    'Nguồn kinh phí 640 triệu đồng (60% ngân sách tỉnh = 384 triệu đồng, 40% ngân sách xã = 265 triệu đồng).',
    'Hỗ trợ 28 hộ làm nhà (xây mới 19 hộ, sửa chữa 08 hộ).',
    'Đã tiếp 64 lượt công dân, cụ thể: Chủ tịch UBND tiếp 21 lượt; Phó Chủ tịch tiếp 18 lượt; công chức tiếp 26 lượt.',
    'Kết quả giải quyết 38 đơn: 30 đơn đã giải quyết xong, 05 đơn chuyển cấp trên, 02 đơn lưu.',
    'Xã được giao chủ trì 14 nhiệm vụ (06 nhiệm vụ thường xuyên và 09 nhiệm vụ đột xuất).',
    'Toàn xã có 06 trường (02 mầm non, 02 tiểu học, 01 TH&THCS), 145 giáo viên.',
    'Số bài viết đăng trên Cổng thông tin: 52 bài (Quý I: 24 bài; Quý II: 26 bài).',
    '12 chỉ tiêu đạt, 03 chỉ tiêu chưa đạt trên tổng số 16 chỉ tiêu.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Cơ cấu đội ngũ: 40 CBCC, nữ 15 (37,5%), nam 25 (62,5%).',
    'Tổng số CBCC: 38 người, chia theo trình độ: ThS 5, ĐH 31, CĐ 2.',
    'Tổng số CBCC của xã: 43 đ/c, trong đó: Thạc sỹ: 05 đ/c; Đại học: 36 đ/c; Trung cấp: 02 đ/c.',
    'LLCT: Cao cấp 6; Trung cấp 28; Sơ cấp 3; Chưa qua đào tạo 1 (tổng 38 người).',
    'Trong quý ban hành 28 văn bản CCHC các loại: Kế hoạch (05), Quyết định (08), Công văn (12), Báo cáo (03).',
    'Số văn bản ban hành trong quý: 34 VB (QĐ: 11, KH: 07, CV: 12, BC: 04).',
    'Tổ chức 05 hội nghị tuyên truyền với 610 lượt người tham dự (hội nghị 1: 120; hội nghị 2: 150; hội nghị 3: 110; hội nghị 4: 90; hội nghị 5: 140).',
    'Toàn xã có 2.300 hộ (hộ nghèo 96, hộ cận nghèo 120, hộ còn lại 2.084).',
    'Tổng mức đầu tư 03 dự án là 26,3 tỷ đồng: dự án đường trục 12,6 tỷ đồng; dự án trường học 8,3 tỷ đồng; dự án trạm y tế 5,4 tỷ đồng.',
    'Nguồn kinh phí 640 triệu đồng (60% ngân sách tỉnh = 384 triệu đồng, 40% ngân sách xã = 256 triệu đồng).',
    'Đã tiếp 64 lượt công dân với 38 đơn (khiếu nại 05, tố cáo 01, kiến nghị 32).',
    'Xã có 16 thôn, trong đó có 05 thôn đặc biệt khó khăn; 12/16 thôn đạt chuẩn văn hóa.',
    'Số bài viết đăng trên Cổng thông tin: 52 bài (Quý I: 24 bài; Quý II: 28 bài).',
    '12 chỉ tiêu đạt, 03 chỉ tiêu chưa đạt trên tổng số 15 chỉ tiêu.',
    'Cấp xã có 02 phòng chuyên môn, 01 Trung tâm PVHCC với 08 quầy giao dịch, 06 máy tính, 02 máy quét, 01 ki-ốt.',
    'Toàn xã có 44 CBCC, 100% có trình độ đại học trở lên (thạc sĩ 06 người), 42 người có trình độ trung cấp lý luận chính trị trở lên.',
    'Trong tháng, tổ công nghệ số đã hỗ trợ 320 lượt người (180 lượt nộp hồ sơ, 95 lượt thanh toán, 210 lượt cài VNeID; một người có thể được hỗ trợ nhiều lần).',
    'Hệ thống có 45 camera, trong đó 30 camera an ninh, 15 camera giao thông; 12 thôn có camera.',
    'Thôn có 145 hộ (52 hộ dân tộc Mường, 60 hộ dân tộc Thái, còn lại dân tộc Kinh).',
    'Trong số 24 cán bộ, công chức được tập huấn có 10 người ở Văn phòng, 12 nữ, 20 đảng viên.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (body: string) => lintReport(body).findings.filter((one) => one.severity !== 'info')
const asCode = (body: string) => loud(body).map((one) => `${one.code} ${one.message}`)

describe('people by education, age, sex', () => {
  test.each([
    'Tổng số cán bộ, công chức xã là 42 người. Trình độ chuyên môn: thạc sĩ 05 người, đại học 33 người, trung cấp 02 người.',
    'Hiện xã có 38 CBCC, trong đó: trình độ thạc sĩ 04, đại học 30, cao đẳng 01, trung cấp 01.',
    'Về trình độ chuyên môn của 38 CBCC: 04 thạc sĩ, 31 đại học, 02 cao đẳng.',
    'Đội ngũ CBCC xã gồm 45 người; về chuyên môn: sau đại học 06, đại học 35, cao đẳng 03, trung cấp 02.',
    '- Tổng số cán bộ, công chức: 52 người.\n\n- Trình độ chuyên môn: Thạc sĩ: 08; Đại học: 40; Cao đẳng: 02; Trung cấp: 01.',
    'Trong 40 công chức có 07 người trình độ thạc sĩ (17,5%), 30 người trình độ đại học (75%) và 02 người trình độ trung cấp (5%).',
    'Về chuyên môn: đại học và trên đại học 36/41 người, cao đẳng 02/41 người, trung cấp 02/41 người.',
    'Trình độ lý luận chính trị của 77 cán bộ, công chức: cao cấp, cử nhân 08, trung cấp 51, sơ cấp 11, chưa qua đào tạo 09.',
    'Số cán bộ, công chức hiện có 47 người; trình độ lý luận chính trị: cao cấp 06 đồng chí; trung cấp 35 đồng chí; sơ cấp và chưa qua đào tạo 08 đồng chí.',
    'Cơ cấu theo độ tuổi của 42 CBCC: dưới 30 tuổi 05 người, từ 30 đến 40 tuổi 18 người, từ 41 đến 50 tuổi 12 người, trên 50 tuổi 06 người.',
    'Về độ tuổi: dưới 30 tuổi: 04 người; từ 31 - 45 tuổi: 22 người; từ 46 - 60 tuổi: 11 người (tổng số 38 người).',
    'Toàn xã có 42 cán bộ, công chức, trong đó nam 25 người, nữ 16 người.',
    'Số CBCC là 39 người (nam: 21; nữ: 17).',
    'Đơn vị có 36 cán bộ, công chức (nam 20, nữ 17), 31 đảng viên.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Tổng số cán bộ, công chức xã là 42 người. Trình độ chuyên môn: thạc sĩ 05 người, đại học 35 người, trung cấp 02 người.',
    'Hiện xã có 38 CBCC, trong đó: trình độ thạc sĩ 04, đại học 32, cao đẳng 01, trung cấp 01.',
    'Hiện xã có 38 CBCC, trong đó trình độ đại học trở lên 36 người; lý luận chính trị trung cấp trở lên 30 người; nữ 15 người.',
    'Về trình độ chuyên môn của 38 CBCC: 04 thạc sĩ, 32 đại học, 02 cao đẳng.',
    'Xã có 36 cán bộ, công chức. Lý luận chính trị: cao cấp 05, trung cấp 24, còn lại sơ cấp và chưa qua đào tạo.',
    'Xã có 36 cán bộ, công chức. Lý luận chính trị: cao cấp 05, trung cấp 24.',
    'Cơ cấu theo độ tuổi của 42 CBCC: dưới 30 tuổi 05 người, từ 30 đến 40 tuổi 18 người, từ 41 đến 50 tuổi 13 người, trên 50 tuổi 06 người.',
    'Toàn xã có 42 cán bộ, công chức, trong đó nam 25 người, nữ 17 người; đảng viên 38 người.',
    'Đơn vị có 36 cán bộ, công chức (nam 20, nữ 16), 31 đảng viên, 12 người dân tộc thiểu số.',
    'Trong 40 công chức có 07 người trình độ thạc sĩ (17,5%), 30 người trình độ đại học (75%) và 03 người trình độ trung cấp (7,5%).',
    'Trong 40 công chức có 07 người trình độ thạc sĩ (17,5%), 25 người có trình độ trung cấp lý luận chính trị.',
    'Toàn xã có 42 CBCC, đại học trở lên 40 người; tin học, ngoại ngữ: 38 người có chứng chỉ tin học, 30 người có chứng chỉ ngoại ngữ.',
    'Trình độ lý luận chính trị của 77 cán bộ, công chức: cao cấp, cử nhân 08, trung cấp 51, sơ cấp 11, chưa qua đào tạo 07.',
    'Tổng số cán bộ, công chức, viên chức 112 người. Cán bộ, công chức 42 người: thạc sĩ 05, đại học 35, cao đẳng 02. Viên chức 70 người: đại học 50, cao đẳng 20.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('staff and bodies by kind', () => {
  test.each([
    'Tổng số biên chế có mặt 38 người: Đảng ủy 09, Ủy ban Mặt trận Tổ quốc 06, HĐND và UBND 24.',
    'Biên chế được giao 42, gồm: khối Đảng 10, khối Mặt trận 07, khối chính quyền 24.',
    'Hiện có 33 cán bộ, công chức: Văn phòng HĐND và UBND 09 người; Phòng Kinh tế 10 người; Phòng Văn hóa - Xã hội 08 người; Trung tâm Phục vụ hành chính công 05 người.',
    'Tổng số công chức là 34 (Văn phòng 10, Phòng Kinh tế 11, Phòng Văn hóa - Xã hội 09, TTPVHCC 05).',
    'UBND xã có 04 phòng và tương đương với 40 công chức, cụ thể: Văn phòng: 11; Phòng Kinh tế: 13; Phòng VH-XH: 10; TTPVHCC: 07.',
    'Trung tâm Phục vụ hành chính công có 10 người: 01 Giám đốc, 02 Phó Giám đốc, 06 chuyên viên.',
    'Toàn xã có 15 đơn vị sự nghiệp công lập, gồm: 05 trường mầm non, 05 trường tiểu học, 03 trường THCS, 01 trạm y tế.',
    'Xã có 11 trường học (04 mầm non, 04 tiểu học, 02 THCS).',
    'Viên chức có mặt 386 người (mầm non 92, tiểu học 141, trung học cơ sở 98, y tế 43, văn hóa 10).',
    'Sau sắp xếp còn 05 cơ quan chuyên môn (02 phòng, 01 văn phòng, 01 trung tâm).',
    'Biên chế giao năm 2026 là 71 chỉ tiêu (công chức 41, viên chức 20, người hoạt động không chuyên trách 08).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Tổng số biên chế có mặt 39 người: Đảng ủy 09, Ủy ban Mặt trận Tổ quốc 06, HĐND và UBND 24.',
    'Biên chế được giao 42, gồm: khối Đảng 10, khối Mặt trận 07, khối chính quyền 25.',
    'UBND xã có 04 phòng và tương đương với 41 công chức, cụ thể: Văn phòng: 11; Phòng Kinh tế: 13; Phòng VH-XH: 10; TTPVHCC: 07.',
    'Hiện có 33 cán bộ, công chức: Văn phòng HĐND và UBND 09 người; Phòng Kinh tế 10 người; Phòng Văn hóa - Xã hội 08 người; Trung tâm Phục vụ hành chính công 06 người.',
    'Trung tâm có 12 người, gồm Giám đốc, 02 Phó Giám đốc và 06 công chức, viên chức, 03 người của bưu điện.',
    'Xã có 11 trường học (04 mầm non, 04 tiểu học, 03 THCS), 289 giáo viên, 5.120 học sinh.',
    'Sau sắp xếp còn 05 cơ quan chuyên môn (02 phòng, 01 văn phòng, 01 trung tâm, 01 ban).',
    'Toàn xã có 15 đơn vị sự nghiệp công lập, gồm: 14 trường học (05 trường mầm non, 05 trường tiểu học, 04 trường THCS), 01 trạm y tế.',
    'Xã có 14 thôn với 2.150 hộ, 8.900 nhân khẩu, gồm 03 dân tộc: Kinh, Tày, Nùng.',
    'Trung tâm bố trí 08 quầy: 05 quầy tiếp nhận, 01 quầy trả kết quả, 02 quầy thu phí.',
    'Biên chế giao 71 chỉ tiêu (công chức 41, viên chức 30), có mặt 66 người.',
    'Tổng số 33 cán bộ, công chức, trong đó Văn phòng 09 người, Phòng Kinh tế 10 người.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('acts by kind', () => {
  test.each([
    'Trong quý, UBND xã đã ban hành 46 văn bản chỉ đạo, điều hành CCHC, trong đó: 05 kế hoạch, 12 quyết định, 28 công văn.',
    'UBND xã ban hành 35 văn bản (04 kế hoạch, 09 quyết định, 03 báo cáo, 20 công văn).',
    'Đã ban hành 52 văn bản, cụ thể: Quyết định: 14; Kế hoạch: 09; Báo cáo: 12; Công văn: 16.',
    'Số văn bản đã ban hành: 27 văn bản (Kế hoạch 6, Báo cáo 9, Công văn 11).',
    'Trong kỳ ban hành 6 kế hoạch, 8 quyết định, 11 công văn (tổng số 26 văn bản).',
    'Ban hành tổng số 18 văn bản; gồm 3 quyết định, 4 kế hoạch, 1 thông báo và 11 công văn.',
    '6 tháng đầu năm ban hành 41 văn bản CCHC:\n\n+ Kế hoạch: 08 văn bản;\n\n+ Quyết định: 10 văn bản;\n\n+ Công văn: 22 văn bản.',
    'Đã ban hành 24 văn bản, bao gồm 5 kế hoạch; 7 quyết định; 10 công văn; 3 thông báo.',
    'HĐND xã ban hành 31 nghị quyết: 25 nghị quyết thường xuyên, 05 nghị quyết chuyên đề.',
    'Rà soát 44 văn bản QPPL: giữ nguyên 25, bãi bỏ 12, sửa đổi 08.',
    'Đã đăng tải 96 tin bài: 60 tin, 20 bài, 15 phóng sự.',
    'Tuyên truyền 120 lượt (loa truyền thanh 70 lượt, trang thông tin điện tử 30 tin, mạng xã hội 25 tin).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Trong quý, UBND xã đã ban hành 46 văn bản chỉ đạo, điều hành CCHC, trong đó: 05 kế hoạch, 12 quyết định, 29 công văn.',
    'Trong quý, UBND xã đã ban hành 46 văn bản chỉ đạo, điều hành CCHC, trong đó có 05 kế hoạch, 12 quyết định quan trọng.',
    'Ban hành 6 kế hoạch, 8 quyết định, 11 công văn (tổng số 25 văn bản), tiếp nhận 312 văn bản đến.',
    'Đã ban hành 24 văn bản, bao gồm 5 kế hoạch; 7 quyết định; 9 công văn; 3 thông báo.',
    '6 tháng đầu năm ban hành 41 văn bản CCHC:\n\n+ Kế hoạch: 08 văn bản;\n\n+ Quyết định: 10 văn bản;\n\n+ Công văn: 23 văn bản.',
    'UBND xã ban hành 35 văn bản (04 kế hoạch, 09 quyết định, 03 báo cáo, 19 công văn), đạt 100% yêu cầu.',
    'Rà soát 44 văn bản QPPL: giữ nguyên 25, bãi bỏ 12, sửa đổi 07; đã công bố 19 văn bản.',
    'Đã đăng tải 96 tin bài, trong đó 15 phóng sự; phát thanh 120 lượt.',
    'Tuyên truyền 120 lượt (loa truyền thanh 70 lượt, trang thông tin điện tử 30 tin, mạng xã hội 20 tin).',
    'HĐND xã ban hành 31 nghị quyết, trong đó 05 nghị quyết chuyên đề; UBND ban hành 214 quyết định, 35 kế hoạch.',
    'Ban hành Kế hoạch số 12/KH-UBND với 07 nhóm nhiệm vụ, 41 nhiệm vụ cụ thể, phân công 05 phòng, 12 thôn thực hiện.',
    'Kiểm tra 05 đơn vị: 02 phòng, 03 trường học; ban hành 05 kết luận, 02 công văn đôn đốc.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('money', () => {
  test.each([
    'Kế hoạch vốn giao 7.500 triệu đồng cho 03 công trình (đường trục thôn 4.250 triệu đồng; nhà hiệu bộ 2.180,5 triệu đồng; kênh mương 1.096,5 triệu đồng).',
    'Tổng vốn 12.400 triệu đồng, trong đó: ngân sách tỉnh 8.000 triệu đồng, ngân sách xã 3.500 triệu đồng, nhân dân đóng góp 1.200 triệu đồng.',
    'Tổng thu ngân sách 8.650 triệu đồng, gồm: thu thuế 3.150 triệu đồng, thu phí, lệ phí 450 triệu đồng, thu khác 5.000 triệu đồng.',
    'Kinh phí CCHC 180 triệu đồng: tuyên truyền 45 triệu, mua sắm thiết bị 95 triệu, tập huấn 30 triệu.',
    'Chi cho CCHC 215 triệu đồng (tuyên truyền: 40 triệu đồng; đào tạo: 55 triệu đồng; hạ tầng CNTT: 110 triệu đồng).',
    'Thu phí, lệ phí 96.450.000 đồng, trong đó nộp trực tuyến 90.120.000 đồng, nộp tiền mặt 6.300.000 đồng.',
    'Tổng dự toán chi 45,6 tỷ đồng, gồm chi thường xuyên 38,2 tỷ đồng; chi đầu tư phát triển 6,1 tỷ đồng; dự phòng 0,9 tỷ đồng.',
    'Giải ngân 5.230 triệu đồng/6.000 triệu đồng, trong đó công trình A 2.100 triệu đồng, công trình B 1.980 triệu đồng, công trình C 1.250 triệu đồng.',
    'Ngân sách xã năm 2026 được giao 54.200 triệu đồng. Trong đó: chi thường xuyên 50.100 triệu đồng; chi đầu tư 3.000 triệu đồng; dự phòng ngân sách 1.000 triệu đồng.',
    'Đầu tư 03 công trình: đường giao thông 1.200 triệu đồng, nhà văn hóa 800 triệu đồng, trường học 1.500 triệu đồng, tổng cộng 3.600 triệu đồng.',
    'Tổng mức đầu tư là 9,6 tỷ đồng (vốn tỉnh 6 tỷ đồng, vốn xã 2.800 triệu đồng, xã hội hóa 700 triệu đồng).',
    'Tiết kiệm chi thường xuyên 850 triệu đồng, trong đó: khối đảng 210 triệu đồng; khối chính quyền 480 triệu đồng; khối đoàn thể 150 triệu đồng.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Kế hoạch vốn giao 7.500 triệu đồng cho 03 công trình (đường trục thôn 4.250 triệu đồng; nhà hiệu bộ 2.180,5 triệu đồng; kênh mương 1.069,5 triệu đồng).',
    'Tổng vốn 12.700 triệu đồng, trong đó: ngân sách tỉnh 8.000 triệu đồng, ngân sách xã 3.500 triệu đồng, nhân dân đóng góp 1.200 triệu đồng.',
    'Kinh phí CCHC 180 triệu đồng: tuyên truyền 45 triệu, mua sắm thiết bị 95 triệu, tập huấn 40 triệu.',
    'Tổng thu ngân sách 8.650 triệu đồng, trong đó thu thuế 3.150 triệu đồng, thu phí, lệ phí 450 triệu đồng.',
    'Tổng dự toán chi 45,2 tỷ đồng, gồm chi thường xuyên 38,2 tỷ đồng; chi đầu tư phát triển 6,1 tỷ đồng; dự phòng 0,9 tỷ đồng.',
    'Giải ngân 5.330 triệu đồng/6.000 triệu đồng, trong đó công trình A 2.100 triệu đồng, công trình B 1.980 triệu đồng, công trình C 1.250 triệu đồng.',
    'Kế hoạch vốn giao 7.500 triệu đồng, giải ngân 4.250 triệu đồng, đạt 56,67%, còn 3.250 triệu đồng.',
    'Đầu tư 03 công trình: đường giao thông 1.200 triệu đồng, nhà văn hóa 800 triệu đồng, trường học 1.500 triệu đồng, tổng cộng 3.500 triệu đồng.',
    'Tổng mức đầu tư là 9,5 tỷ đồng (vốn tỉnh 6 tỷ đồng, vốn xã 2.800 triệu đồng, xã hội hóa 700 triệu đồng).',
    'Thu ngân sách 8.650 triệu đồng, bằng 86,5% dự toán (10.000 triệu đồng), tăng 12% so với cùng kỳ, trong đó thu nội địa 3.200 triệu đồng.',
    'Tổng số 4 công trình, tổng mức đầu tư 9.600 triệu đồng; đã nghiệm thu 02 công trình với 4.100 triệu đồng, đang thi công 02 công trình.',
    'Ngân sách xã năm 2026 được giao 54.100 triệu đồng. Trong đó: chi thường xuyên 50.100 triệu đồng; chi đầu tư 3.000 triệu đồng; dự phòng ngân sách 1.000 triệu đồng.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('lists set out in paragraphs', () => {
  test.each([
    'Tổng số hồ sơ tiếp nhận trong kỳ: 1.250 hồ sơ, trong đó:\n\n- Lĩnh vực đất đai: 310 hồ sơ;\n\n- Lĩnh vực hộ tịch: 420 hồ sơ;\n\n- Lĩnh vực chứng thực: 500 hồ sơ.',
    'Số hồ sơ theo lĩnh vực (tổng 860 hồ sơ):\n\n- Tư pháp: 500 hồ sơ\n\n- Đất đai: 210 hồ sơ\n\n- Bảo trợ xã hội: 160 hồ sơ',
    'Tổng số TTHC thực hiện tại xã: 372 thủ tục. Bao gồm:\n\n- TTHC cấp xã: 340 thủ tục\n\n- TTHC ngành dọc: 22 thủ tục',
    'Tổng số thủ tục là 356, chia ra:\n\na) Toàn trình: 140;\n\nb) Một phần: 166;\n\nc) Cung cấp thông tin: 60.',
    'Kết quả đánh giá CBCC năm 2025 (41 người):\n\n- Hoàn thành xuất sắc: 08 người;\n\n- Hoàn thành tốt: 30 người;\n\n- Hoàn thành: 02 người.',
    'Số phiếu thu về 200 phiếu. Kết quả:\n\n- Rất hài lòng: 150 phiếu\n\n- Hài lòng: 44 phiếu\n\n- Bình thường: 04 phiếu',
    'Đã giải quyết: 980 hồ sơ.\n\n+ Trước hạn: 850 hồ sơ.\n\n+ Đúng hạn: 120 hồ sơ.\n\n+ Quá hạn: 05 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận: 1.120 hồ sơ\n\n- Trực tuyến: 1.050 hồ sơ\n\n- Trực tiếp: 60 hồ sơ',
    'Tổng số nhiệm vụ: 48\n\n- Đã hoàn thành: 30\n\n- Đang thực hiện: 15\n\n- Chưa thực hiện: 02',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Tổng số hồ sơ tiếp nhận trong kỳ: 1.230 hồ sơ, trong đó:\n\n- Lĩnh vực đất đai: 310 hồ sơ;\n\n- Lĩnh vực hộ tịch: 420 hồ sơ;\n\n- Lĩnh vực chứng thực: 500 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận trong kỳ: 1.250 hồ sơ, trong đó:\n\n- Lĩnh vực đất đai: 310 hồ sơ;\n\n- Lĩnh vực hộ tịch: 420 hồ sơ.',
    'Kết quả kiểm tra 12 đơn vị:\n\n+ Xếp loại tốt: 05 đơn vị\n\n+ Xếp loại khá: 04 đơn vị\n\n+ Trung bình: 03 đơn vị',
    'Tổng số TTHC thực hiện tại xã: 362 thủ tục. Bao gồm:\n\n- TTHC cấp xã: 340 thủ tục\n\n- TTHC ngành dọc: 22 thủ tục',
    'Tổng số thủ tục là 366, chia ra:\n\na) Toàn trình: 140;\n\nb) Một phần: 166;\n\nc) Cung cấp thông tin: 60.',
    'Số phiếu thu về 200 phiếu. Kết quả:\n\n- Rất hài lòng: 150 phiếu\n\n- Hài lòng: 44 phiếu\n\n- Bình thường: 06 phiếu',
    'Đã giải quyết: 975 hồ sơ.\n\n+ Trước hạn: 850 hồ sơ.\n\n+ Đúng hạn: 120 hồ sơ.\n\n+ Quá hạn: 05 hồ sơ.',
    'Tổng số nhiệm vụ: 48\n\n- Đã hoàn thành: 30\n\n- Đang thực hiện: 15\n\n- Chưa thực hiện: 03',
    'Tổng số hồ sơ tiếp nhận: 1.120 hồ sơ\n\n- Trực tuyến: 1.050 hồ sơ\n\n- Trực tiếp: 70 hồ sơ\n\n- Số hóa: 1.100 hồ sơ',
    'Đã giải quyết 975 hồ sơ:\n\n+ Trước và đúng hạn: 970 hồ sơ (trong đó trước hạn 850 hồ sơ).\n\n+ Quá hạn: 05 hồ sơ.\n\n+ Xin lỗi: 05 hồ sơ.',
    'Kết quả đánh giá CBCC năm 2025 (40 người):\n\n- Hoàn thành xuất sắc: 08 người;\n\n- Hoàn thành tốt: 30 người;\n\n- Hoàn thành: 02 người.',
    'Tổng số 03 cuộc kiểm tra:\n\n- Kiểm tra 05 phòng\n\n- Kiểm tra 12 trường\n\n- Kiểm tra 14 thôn',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('numbers in words', () => {
  test.each([
    'Trong kỳ có mười một phản ánh, trong đó sáu về hạ tầng, ba về thủ tục, ba về việc khác.',
    'Trung tâm có chín người: hai lãnh đạo, năm công chức, một viên chức.',
    'Có bảy văn bản, gồm hai kế hoạch, hai quyết định và bốn công văn.',
    'Tổ chức bốn cuộc kiểm tra, trong đó hai cuộc định kỳ, ba cuộc đột xuất.',
    'Xã có mười hai đơn vị sự nghiệp: sáu trường mầm non, bốn trường tiểu học, ba trường trung học cơ sở.',
    'Phường bố trí tám quầy, gồm năm quầy tiếp nhận và hai quầy trả kết quả.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Trong kỳ có mười hai phản ánh, trong đó sáu về hạ tầng, ba về thủ tục, ba về việc khác.',
    'Trung tâm có chín người: hai lãnh đạo, năm công chức, hai viên chức.',
    'Có bảy văn bản, gồm hai kế hoạch, hai quyết định và ba công văn.',
    'Xã có mười hai thôn, trong đó sáu thôn đặc biệt khó khăn, hai thôn biên giới.',
    'Ba tháng đầu năm có bảy ngày nghỉ; một số thủ tục phải chờ năm ngày.',
    'Cả năm tổ chức một hội nghị và ba lớp tập huấn.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

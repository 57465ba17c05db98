import { describe, expect, test } from 'vitest'
import { lintReport } from './lint-text.ts'

/** Made-up sentences in the ways communes write; each true one has false twins. */
const trueSentences: readonly string[] = [
  'Đến hết quý II đã hoàn thành 34/41 nhiệm vụ, đạt 100% kế hoạch quý.',
  'Đã làm xong 1/2 tuyến đường, đạt 100% tiến độ; giải quyết 45/50 hồ sơ, bằng 112,5% so với cùng kỳ (40 hồ sơ).',
  'Tổng số hồ sơ tiếp nhận: 829 hồ sơ. Đã giải quyết 812 hồ sơ trên tổng số 829 hồ sơ, đạt 97,95%; còn 17 hồ sơ đang giải quyết trong hạn.',
  'Trong kỳ, Bộ phận Một cửa đã giải quyết đúng và trước hạn 812/829 hồ sơ, đạt tỷ lệ 97,9%.',
  'Tỷ lệ giải ngân vốn đầu tư công: 62.318,402/80.150,117 triệu đồng, đạt 77,75% kế hoạch.',
  'Thu ngân sách trên địa bàn 1.934,513/1.473,900 triệu đồng, đạt 131,25% dự toán giao.',
  'Biên chế có mặt 27/30 biên chế (90%), còn thiếu 03 biên chế so với chỉ tiêu được giao.',
  'UBND xã có 05 tổ chức gồm 03 phòng chuyên môn, 01 Trung tâm Phục vụ hành chính công và 01 Ban Chỉ huy quân sự.',
  'Số hồ sơ tiếp nhận trong quý là 1.204 hồ sơ (trực tuyến 1.150 hồ sơ, chiếm 95,51%; trực tiếp 54 hồ sơ, chiếm 4,49%).',
  'Tiếp nhận 650 hồ sơ, tăng 130 hồ sơ (tăng 25%) so với cùng kỳ năm trước (520 hồ sơ).',
  'Đến nay đã hoàn thành 31/42 nhiệm vụ, đạt 73,8%; 11 nhiệm vụ đang triển khai theo tiến độ.',
  'Kết quả xếp hạng chỉ số CCHC năm 2025 của xã đạt 87,25 điểm, xếp thứ 6/22 xã, phường.',
  'Triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Kế hoạch số 148/KH-UBND ngày 03/12/2025 của UBND tỉnh.',
  'Đường dây nóng 0229.3868.868 hoạt động 24/7; hệ thống đạt TCVN ISO 9001:2015.',
  'Tổng số TTHC thuộc thẩm quyền giải quyết của UBND xã là 382 thủ tục, trong đó toàn trình 164 thủ tục, một phần 187 thủ tục, còn lại 31 thủ tục cung cấp thông tin trực tuyến.',
  'Hồ sơ có phát sinh nghĩa vụ tài chính 412 hồ sơ, đã thanh toán trực tuyến 398 hồ sơ, đạt 96,6%, thanh toán trực tiếp 14 hồ sơ.',
  'Tỷ lệ số hóa hồ sơ đạt 100% (1.204/1.204 hồ sơ), tỷ lệ cấp kết quả điện tử đạt 98,17% (1.182/1.204 hồ sơ).',
  'Tiếp nhận trong kỳ 700 hồ sơ, kỳ trước chuyển sang 12 hồ sơ; đã giải quyết 690 hồ sơ, trong đó trước hạn 655 hồ sơ, đúng hạn 33 hồ sơ, quá hạn 02 hồ sơ; đang giải quyết 22 hồ sơ.',
  'Trong 4.528 hồ sơ tiếp nhận có 4.100 hồ sơ nộp trực tuyến, đạt tỷ lệ 90,55%, vượt 10,55% so với chỉ tiêu tỉnh giao (80%).',
  'Đã cử 23 lượt cán bộ, công chức tham gia 05 lớp tập huấn, trong đó nữ 15 người.',
  'Ngày 30/4 và 1/5, Trung tâm vẫn bố trí trực; từ ngày 15/3 đến ngày 14/6/2026 tiếp nhận 829 hồ sơ.',
  'Khảo sát 120 người dân, tổ chức: 117/120 phiếu đánh giá hài lòng và rất hài lòng (97,5%), 03 phiếu bình thường (2,5%).',
  'Toàn xã có 24 thôn, 12.345 nhân khẩu; 3.734/4.293 người từ 14 tuổi trở lên được cấp định danh mức độ 2 đạt 86,98%.',
  'Tính riêng lĩnh vực hộ tịch: 512 hồ sơ, chiếm 61,76% tổng số 829 hồ sơ.',
  'Văn bản đi được ký số 1.016/1.016 văn bản, đạt 100%; gửi hoàn toàn điện tử 1.014/1.016 văn bản, đạt 99,8%.',
  'Chứng thực bản sao từ bản chính 2.310 trường hợp, chứng thực chữ ký 145 trường hợp, chứng thực hợp đồng 12 trường hợp.',
  'Kết quả: 585.116/585.336 hồ sơ, đạt tỷ lệ 99,96%.',
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,7%, tăng 1,2% so với quý I (98,5%).',
  'UBND xã giao 20 biên chế công chức cho 03 phòng: Văn phòng HĐND và UBND 08 người, Phòng Kinh tế 06 người, Phòng Văn hóa - Xã hội 06 người.',
  'Tiếp nhận 1,204 hồ sơ, trong đó trực tuyến 1,150 hồ sơ (95.51%).',
  'Tổng số hồ sơ tiếp nhận 702 hồ sơ (trong đó trả lại 31 hồ sơ không đủ điều kiện); hồ sơ trực tuyến 342/671 hồ sơ hợp lệ, đạt 50,97%; đã giải quyết 663 hồ sơ, đang giải quyết 08 hồ sơ.',
  'Kết quả đồng bộ lên kho dữ liệu 445/663 hồ sơ, đạt 67,12%.',
  'Số lượng người làm việc trong các đơn vị sự nghiệp: giao 220, có mặt 205 (hưởng lương ngân sách 199 người, hưởng lương từ nguồn thu 06 người).',
  'Tổng số TTHC thực hiện tại Trung tâm: 408 TTHC, gồm 384 TTHC cấp xã và 24 TTHC của cơ quan Bảo hiểm xã hội; trong 384 TTHC có 382 TTHC và 02 TTHC liên thông.',
  'Chi ngân sách 101.318,050/279.114,814 triệu đồng, đạt 36,3% dự toán; thu ngân sách 179.463,858/221.145,501 triệu đồng, đạt 81,15% dự toán.',
  'Chỉ số PAR INDEX năm 2024 đạt 80,5 điểm, xếp thứ 7/23 xã; chỉ số SIPAS đạt 91,43%, xếp thứ 7/23.',
  'Đã tổ chức 07 cuộc kiểm tra, trong đó 03 cuộc kiểm tra theo kế hoạch và 04 cuộc kiểm tra đột xuất; 12/12 vấn đề phát hiện đã được xử lý, đạt 100%.',
  'Đến nay, xã có 21 Tổ công nghệ số cộng đồng với 105 thành viên; 85% hồ sơ công việc được xử lý trên môi trường mạng, phấn đấu cuối năm đạt 90%.',
  'Trong kỳ tiếp nhận 16.839 hồ sơ (trực tuyến 10.522 hồ sơ, trực tiếp và qua bưu chính công ích 6.317 hồ sơ); đã giải quyết 16.807 hồ sơ, đạt 99,81%; trong đó đúng hạn 16.807/16.807 hồ sơ, đạt 100%.',
  'Tỷ lệ hồ sơ giải quyết đúng hạn năm 2023 đạt 98,2% (1.964/2.000 hồ sơ), năm 2024 đạt 99,1% (2.180/2.200 hồ sơ), 6 tháng đầu năm 2026 đạt 99,5%.',
  'Kết quả giải quyết: 829 hồ sơ tiếp nhận, 812 hồ sơ trả kết quả (97,9%), 10 hồ sơ đang xử lý (1,2%), 07 hồ sơ chờ bổ sung (0,8%).',
  'UBND xã hiện có 36 cán bộ, công chức (trong đó: 12 cán bộ, 24 công chức; nữ 15 người; đảng viên 34 người; trình độ đại học 30 người, thạc sĩ 06 người).',
  'Thực hiện Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ, điểm đánh giá tháng 5 của xã đạt 92,4/100 điểm, xếp loại xuất sắc.',
  'Có 18/18 dịch vụ công trực tuyến phát sinh hồ sơ, đạt 100%; 90/102 DVC toàn trình có phát sinh hồ sơ, đạt 88,24%.',
  'Trạm Y tế xã tiếp nhận 3/4 chỉ tiêu biên chế; trong 06 tháng đã tuyển 1 viên chức.',
  'Từ 01/7/2025, xã được thành lập trên cơ sở sáp nhập 03 xã, diện tích 45,6 km2, dân số 28.450 người.',
]

/** The rule that must speak, and the sentence it must speak about. */
const falseSentences: readonly (readonly [code: string, sentence: string])[] = [
  [
    'CCHC-014',
    'Hồ sơ phát sinh nghĩa vụ tài chính: 1.397 hồ sơ; tỷ lệ hồ sơ thanh toán trực tuyến: 1.384/1.384 = 100%.',
  ],
  ['CCHC-001', 'Kết quả đồng bộ lên kho dữ liệu 445/663 hồ sơ, đạt 76,12%.'],
  ['CCHC-001', 'Chi ngân sách 101.318,050/279.114,814 triệu đồng, đạt 63,3% dự toán.'],
  ['CCHC-009', 'Tổng số TTHC: 408 TTHC, gồm 384 TTHC cấp xã và 34 TTHC của cơ quan Bảo hiểm xã hội.'],
  ['CCHC-003', 'Đã giải quyết 812 hồ sơ trên tổng số 829 hồ sơ, đạt 99,95%; còn 17 hồ sơ đang giải quyết.'],
  ['CCHC-001', 'Bộ phận Một cửa đã giải quyết đúng và trước hạn 812/829 hồ sơ, đạt tỷ lệ 98,7%.'],
  ['CCHC-001', 'Tỷ lệ giải ngân vốn đầu tư công: 62.318,402/80.150,117 triệu đồng, đạt 87,75% kế hoạch.'],
  ['CCHC-001', 'Biên chế có mặt 27/30 biên chế (93%), còn thiếu 03 biên chế.'],
  ['CCHC-009', 'UBND xã có 06 phòng gồm 03 phòng chuyên môn, 01 phòng tiếp dân và 01 phòng họp.'],
  ['CCHC-002', 'Đã giải quyết đúng hạn 2.395/2.396 hồ sơ, đạt 100%.'],
  ['CCHC-006', 'Đã giải quyết 840/829 hồ sơ, đạt 101,33%.'],
  ['CCHC-008', 'Đã giải quyết 690 hồ sơ, trong đó trước hạn 655 hồ sơ, đúng hạn 30 hồ sơ, quá hạn 02 hồ sơ.'],
  ['CCHC-008', 'Tiếp nhận trong kỳ 700 hồ sơ, trong đó trực tuyến 690 hồ sơ, trực tiếp 20 hồ sơ.'],
  [
    'CCHC-004',
    'Số hồ sơ tiếp nhận trong quý là 1.204 hồ sơ: trực tuyến 1.150 hồ sơ, tỷ lệ hồ sơ tiếp nhận trực tuyến 91,55%; trực tiếp 54 hồ sơ.',
  ],
  [
    'CCHC-008',
    'Tổng số TTHC thuộc thẩm quyền giải quyết là 320 thủ tục, trong đó toàn trình 112 thủ tục, một phần 218 thủ tục.',
  ],
  ['CCHC-001', 'Đến nay đã hoàn thành 31/42 nhiệm vụ, đạt 83,7%.'],
  ['CCHC-012', 'Tiếp nhận 700 hồ sơ; đã giải quyết 690 hồ sơ; đang giải quyết 15 hồ sơ.'],
  ['CCHC-067', 'Ngày 31/6/2026, UBND xã họp đánh giá kết quả CCHC.'],
  ['CCHC-063', 'UBND xã ban hành Kế hoạch số 61/KH-UBND ngày 20/7/2026 về rà soát TTHC.'],
  ['CCHC-069', 'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/4/2026 và Kế hoạch số 19/KH-UBND ngày 02/02/2026.'],
  ['CCHC-072', 'UBND xã ban hành Kế hoạch số 12/QĐ-UBND ngày 15/4/2026 về cải cách hành chính.'],
  ['CCHC-075', 'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.'],
  ['CCHC-076', 'Thực hiện chỉ đạo của UBND huyện, xã đã kiện toàn Bộ phận Một cửa.'],
  ['CCHC-073', 'Thực hiện Công văn số 281/BNV-CCHC ngày 07/3/2026 của UBND tỉnh về chế độ báo cáo.'],
]

describe('sentences in the ways communes write', () => {
  test.each(trueSentences)('true, and nobody calls it wrong: %s', (sentence) => {
    const errors = lintReport(sentence).findings.filter((one) => one.severity === 'error')
    expect(errors).toEqual([])
  })

  test.each(falseSentences)('%s says of: %s', (code, sentence) => {
    expect(
      lintReport(sentence)
        .findings.filter((one) => one.severity !== 'info')
        .map((one) => one.code),
    ).toContain(code)
  })

  test('a finding quotes words of the document', () => {
    for (const [, sentence] of falseSentences) {
      for (const { quote, severity } of lintReport(sentence).findings)
        if (severity === 'error') expect(sentence).toContain(quote)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026 của UBND xã An Bình',
  day: 'ngày 17 tháng 6 năm 2026',
}

type Case = [paper: SmallPaper, body: string, plan?: string]

function found(codes: RegExp, [paper, body, plan]: Case): number {
  return lintPaper({ ...paper, body, ...(plan === undefined ? {} : { plan }) }).findings.filter((one) =>
    codes.test(one.code),
  ).length
}

describe('the name of another commune', () => {
  const codes = /(?:160|094|186)$/
  test.each<Case>([
    [half, 'Ngân sách do UBND xã Yên Xuân quản lý được công khai theo quy định.'],
    [half, 'Được sự đồng tình của nhân dân xã Vĩnh Quang, công tác CCHC đạt kết quả tốt.'],
    [half, 'Hồ sơ được tiếp nhận tại TTPVHCC xã Tân Lập theo quy định.'],
    [half, 'Trung tâm Phục vụ hành chính công xã Hòa Bình đã bố trí 05 quầy.'],
    [half, 'Bộ phận Một cửa xã Minh Đức có 04 công chức.'],
    [half, 'Đảng ủy xã Tân Tiến đã quan tâm lãnh đạo công tác CCHC.'],
    [half, 'Trên địa bàn xã Phú Lâm không có hồ sơ trễ hạn.'],
    [half, 'Chủ tịch UBND xã Đông Hải đã chỉ đạo các bộ phận thực hiện nghiêm.'],
    [half, 'Cán bộ, công chức xã Quang Minh chấp hành tốt kỷ luật, kỷ cương.'],
    [half, 'Trang thông tin điện tử xã Kim Sơn đăng tải 24 tin, bài.'],
    [half, 'HĐND xã Tân Lập đã ban hành 03 nghị quyết.'],
    [half, 'Công tác CCHC của xã Bình Minh có nhiều chuyển biến.'],
    [{ ...half, body: 'x' }, 'Hệ thống Đài truyền thanh xã Liên Sơn phát 24 lượt tin.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, 'Xã An Bình được thành lập trên cơ sở sáp nhập xã Yên Xuân, xã Tân Lập và xã Vĩnh Quang.'],
    [half, 'Trụ sở UBND xã Yên Xuân cũ được bố trí làm nơi tiếp dân.'],
    [half, 'UBND xã phối hợp với UBND xã Tân Lập giải quyết 02 hồ sơ đất giáp ranh.'],
    [half, 'Đoàn công tác của UBND xã Minh Đức đến trao đổi kinh nghiệm về Trung tâm.'],
    [half, 'Hồ sơ chuyển về từ UBND xã Yên Xuân (trước sắp xếp) là 120 hồ sơ.'],
    [half, 'Trường Tiểu học xã Tân Lập đã sử dụng hóa đơn điện tử.'],
    [half, 'Học tập kinh nghiệm tại Trung tâm Phục vụ hành chính công phường Hạc Thành.'],
    [half, 'Xã tiếp nhận dữ liệu hộ tịch của xã Yên Xuân, xã Tân Lập.'],
    [half, 'Ký kết quy chế phối hợp với Công an xã Tân Lập.'],
    [half, 'Điều động 01 công chức từ UBND xã Minh Đức về công tác tại xã.'],
    [half, 'Liên thông thủ tục với UBND phường Hạc Thành theo nơi cư trú của công dân.'],
    [half, 'TTHC phi địa giới: tiếp nhận 12 hồ sơ của công dân xã Tân Lập.'],
    [half, 'UBND xã An Bình đã công khai; cán bộ, công chức xã An Bình chấp hành tốt.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('numbers never typed', () => {
  const codes = /(?:135)$/
  test.each<Case>([
    [half, 'Kinh phí được giao trong dự toán là          triệu đồng.'],
    [half, 'Tỷ lệ hồ sơ trực tuyến đạt ……%.'],
    [half, 'Tỷ lệ hồ sơ trực tuyến đạt ...%.'],
    [half, 'Tổng số hồ sơ tiếp nhận: ........ hồ sơ.'],
    [half, 'Số công chức được tập huấn là       người.'],
    [half, 'Đã tổ chức … lớp tập huấn cho … lượt người.'],
    [half, 'Hồ sơ trễ hạn:  hồ sơ, chiếm   %.'],
    [half, 'Đã chi .... triệu đồng cho công tác CCHC.'],
    [half, 'Ban hành ...../…… văn bản chỉ đạo.'],
    [half, 'Điểm tự chấm: ……/100 điểm.'],
    [half, 'Đạt tỷ lệ        %.'],
    [half, 'Đã hoàn thành xx/yy nhiệm vụ, đạt xx%.'],
    [half, 'Kinh phí: [số tiền] triệu đồng.'],
    [half, 'Giải ngân được ... tỷ đồng, bằng ... % kế hoạch.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, 'Đăng 12 tin, bài trên loa truyền thanh, mạng xã hội, zalo…'],
    [half, 'Tuyên truyền bằng nhiều hình thức như băng rôn, pa nô, tờ rơi...; tổ chức 03 hội nghị.'],
    [half, 'Kinh phí được giao trong dự toán là 120 triệu đồng.'],
    [half, 'Đạt tỷ lệ 100 %.'],
    [half, 'Hồ sơ trễ hạn: 0 hồ sơ, chiếm 0 %.'],
    [half, 'Cán bộ, công chức, viên chức, người lao động… hồ sơ được lưu trữ đầy đủ.'],
    [half, 'Rà soát, đánh giá TTHC... văn bản được ban hành kịp thời.'],
    [half, 'Các văn bản: kế hoạch, quyết định, công văn…'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('annexes that are not there', () => {
  const codes = /(?:085)$/
  test.each<Case>([
    [
      { ...half, annex: 'BIỂU MẪU 1\nKẾT QUẢ\n\nSTT\tNội dung\tSố\n1\tHồ sơ\t12\n2\tPhiếu\t4' },
      '(Số liệu chi tiết có Biểu mẫu 1 và Phụ lục IV kèm theo)',
    ],
    [half, '(Chi tiết tại Phụ lục I kèm theo).'],
    [half, '(Có Phụ lục số 02 kèm theo)'],
    [half, 'Số liệu chi tiết theo Phụ lục 3 đính kèm.'],
    [half, '(Kèm theo Biểu số 5)'],
    [half, 'Danh sách hồ sơ trễ hạn có phụ lục kèm theo.'],
    [half, '(Có biểu tổng hợp kèm theo)'],
    [half, 'Kết quả cụ thể theo biểu mẫu đính kèm.'],
    [half, '(Số liệu cụ thể tại các Phụ lục 1, 2, 3 gửi kèm báo cáo này)'],
    [half, 'Chi tiết xem Phụ lục II.'],
    [half, 'Chi tiết như bảng dưới đây:'],
    [half, 'Kết quả được thể hiện tại bảng sau:'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [
      { ...half, annex: 'PHỤ LỤC I\nKẾT QUẢ\n\nSTT\tNội dung\tSố\n1\tHồ sơ\t12\n2\tPhiếu\t4' },
      '(Chi tiết tại Phụ lục I kèm theo).',
    ],
    [{ ...half, annex: 'PHỤ LỤC\nKẾT QUẢ\n\nSTT\tNội dung\tSố\n1\tHồ sơ\t12\n2\tPhiếu\t4' }, '(Có phụ lục kèm theo).'],
    [half, 'Bộ chỉ số theo Phụ lục I ban hành kèm theo Quyết định số 766/QĐ-TTg.'],
    [half, 'Theo mẫu tại Phụ lục II Thông tư số 03/2025/TT-VPCP.'],
    [half, 'Báo cáo theo đề cương tại Phụ lục 1 kèm theo Công văn số 918/SNV-CCHC.'],
    [
      { ...half, annex: 'KẾT QUẢ GIẢI QUYẾT\n\nSTT\tNội dung\tSố\n1\tHồ sơ\t12\n2\tPhiếu\t4' },
      '(Có biểu tổng hợp kèm theo)',
    ],
    [{ ...half, annex: '' }, 'Kết quả tại bảng sau:\n\nSTT\tNội dung\tSố\n1\tHồ sơ\t12\n2\tPhiếu\t4'],
    [half, 'Gửi hồ sơ theo Biểu mẫu 02 về hộ tịch.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('sentences broken off', () => {
  const codes = /(?:187)$/
  test.each<Case>([
    [half, 'Rà soát các lĩnh vực du lịch, môi trường; tàu thuyền du lịch và;'],
    [half, 'Kết quả đạt được trong kỳ là do.'],
    [half, 'Tiếp tục phối hợp với các cơ quan,.'],
    [half, 'Một số tồn tại như: thiếu trang thiết bị, đường truyền yếu và.'],
    [half, 'Đã hoàn thành việc rà soát, cập nhật, công khai TTHC theo.'],
    [half, 'Xã đã triển khai các nhiệm vụ, gồm; kiểm tra việc thực hiện.'],
    [half, 'Việc giải quyết hồ sơ được thực hiện theo đúng quy định tại;'],
    [half, 'Người dân, doanh nghiệp nộp hồ sơ trực tuyến thông qua và.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, '- Kế hoạch số 12/KH-UBND ngày 15/01/2026,\n- Kế hoạch số 13/KH-UBND ngày 16/01/2026.'],
    [half, '- Rà soát TTHC;\n- Công khai TTHC;'],
    [half, 'Các nhiệm vụ trọng tâm gồm:'],
    [half, '- Hộ tịch: 12 hồ sơ,\n- Đất đai: 14 hồ sơ,\n- Chứng thực: 15 hồ sơ.'],
    [half, 'Công tác CCHC được cấp ủy quan tâm theo dõi.'],
    [half, 'Tiếp nhận 12 hồ sơ, không rõ lý do.'],
    [half, 'UBND xã báo cáo kết quả như sau'],
    [half, 'Công chức chịu trách nhiệm về việc mình làm.'],
    [half, 'Đơn vị hoàn thành chỉ tiêu được giao'],
    [half, 'Mức độ hài lòng của người dân tăng lên.'],
    [half, 'Nguyên nhân chủ quan'],
    [half, 'Cơ sở vật chất cũ.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('what stands twice', () => {
  const codes = /(?:091)$/
  test.each<Case>([
    [
      half,
      'Việc tuyên truyền đã giúp người dân nắm được lợi ích của dịch vụ công trực tuyến.\n\n6. Chuyển đổi số\n\nViệc tuyên truyền đã giúp người dân nắm được lợi ích của dịch vụ công trực tuyến.',
    ],
    [
      half,
      '- Công tác tuyên truyền CCHC được thực hiện thường xuyên, sâu rộng trên địa bàn xã.\n- Niêm yết TTHC.\n- Công tác tuyên truyền CCHC được thực hiện thường xuyên, sâu rộng trên địa bàn xã.',
    ],
    [
      half,
      'Xã đã kiện toàn bộ phận, đảm bảo đúng quy định của pháp luật. Niêm yết công khai TTHC. Xã đã kiện toàn bộ phận, đảm bảo đúng quy định của pháp luật.',
    ],
    [
      half,
      'Công tác tuyên truyền đã tạo chuyển biến rõ nét trong nhận thức của cán bộ, đảng viên và Nhân dân về CCHC.\n\nIII. ĐÁNH GIÁ CHUNG\n\n1. Kết quả\n\nNhìn chung, công tác tuyên truyền đã tạo chuyển biến rõ nét trong nhận thức của cán bộ, đảng viên và Nhân dân về CCHC.',
    ],
    [
      half,
      'Các Tổ công nghệ số cộng đồng đã đến từng hộ gia đình hướng dẫn người dân cài đặt VNeID, nộp hồ sơ trực tuyến.\n\n6. Chuyển đổi số\n\n- Các tổ công nghệ số cộng đồng đã đến từng hộ gia đình hướng dẫn người dân cài đặt VNeID, nộp hồ sơ trực tuyến;',
    ],
    [
      half,
      'Trong kỳ đã tổ chức 02 lớp tập huấn cho 120 người tham gia.\n\n6. Chuyển đổi số\n\nTrong kỳ đã tổ chức 02 lớp tập huấn cho 120 người tham gia.',
    ],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, 'Không có.\n\n6. Chuyển đổi số\n\nKhông có.'],
    [half, '- Hộ tịch: 12 hồ sơ.\n- Đất đai: 12 hồ sơ.'],
    [half, 'Trong kỳ không phát sinh.\n\n6. Chuyển đổi số\n\nTrong kỳ không phát sinh.'],
    [
      half,
      '- Lĩnh vực hộ tịch tiếp nhận 12 hồ sơ, giải quyết đúng hạn 12 hồ sơ.\n- Lĩnh vực đất đai tiếp nhận 14 hồ sơ, giải quyết đúng hạn 14 hồ sơ.',
    ],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

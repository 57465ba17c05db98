import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const codes = (body: string, day?: string) => lintReport(body, day).findings.map((one) => one.code)
const before = 'ngày 22 tháng 4 năm 2025'

describe('acts against what is known of them', () => {
  test.each<[string, string, string?]>([
    ['CCHC-132', 'Thực hiện theo Nghị định số 118/2025/NĐ-CP của Chính phủ về cơ chế một cửa.', before],
    ['CCHC-132', 'Triển khai Thông tư 05/2027/TT-BNV về báo cáo.'],
    [
      'CCHC-133',
      'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính.',
    ],
    ['CCHC-133', 'Điểm theo Quyết định số 766/QĐ-TTg ngày 23/6/2021 của Thủ tướng về Bộ chỉ số chỉ đạo, điều hành.'],
    ['CCHC-133', 'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 24/3/2018 của Chính phủ.'],
    ['CCHC-134', 'UBND xã ban hành Kế hoạch số    /KH-UBND về phong trào “Bình dân học vụ số”.'],
    ['CCHC-134', 'UBND xã ban hành Quyết định số ……/QĐ-UBND ngày 12/3/2026.'],
    ['CCHC-135', 'Tỷ lệ TTHC được tái cấu trúc quy trình đạt ……%.'],
    ['CCHC-135', 'Số công chức được cấp chứng thư số mới: người.'],
    ['CCHC-135', 'Trong quý tiếp nhận … hồ sơ trực tuyến.'],
    ['CCHC-135', 'Đã rà soát TTHC, đạt tỷ lệ % kế hoạch.'],
    [
      'CCHC-144',
      'Xã An Bình được thành lập từ ngày 01/7/2025 trên cơ sở 03 xã. Quyết định số 05/QĐ-UBND ngày 26/6/2025 của UBND xã An Bình về Tổ giúp việc.',
    ],
    ['CCHC-075', 'Quán triệt Luật Đất đai năm 2013 và các văn bản hướng dẫn.'],
    ['CCHC-076', 'Các sở, ngành, UBND cấp huyện đã công khai chức năng, nhiệm vụ sau sắp xếp.'],
    ['CCHC-076', 'Gửi báo cáo về Phòng Nội vụ huyện tổng hợp.'],
    ['CCHC-076', 'Theo chỉ đạo của UBND tỉnh Long An.'],
    ['CCHC-076', 'Kết quả được định kỳ báo cáo UBND thành phố Cao Lãnh theo dõi.'],
    ['CCHC-076', 'Thực hiện chỉ đạo của Chủ tịch UBND thành phố Biên Hòa.'],
    [
      'CCHC-064',
      'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND xã đã ban hành Kế hoạch số 06/KH-UBND ngày 15/01/2021 về cải cách hành chính.',
    ],
    [
      'CCHC-064',
      'Căn cứ Kế hoạch số 48/KH-UBND ngày 05/3/2026 của UBND tỉnh, xã ban hành Kế hoạch số 11/KH-UBND ngày 02/02/2026.',
    ],
  ])('%s: %s', (code, body, day) => {
    expect(codes(body, day)).toContain(code)
  })

  test.each<[string, string?]>([
    ['Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.', before],
    ['Nghị quyết số 76/NQ-CP ngày 28/3/2024 của Chính phủ về phiên họp thường kỳ.'],
    ['Dự kiến triển khai Nghị định số 118/2025/NĐ-CP của Chính phủ.', before],
    ['Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng về Bộ chỉ số.'],
    ['Quyết định số 766/QĐ-UBND ngày 12/3/2026 của UBND tỉnh về điểm du lịch.'],
    ['Xã An Bình được thành lập từ ngày 01/7/2025. Quyết định số 05/QĐ-UBND ngày 02/7/2025 của UBND xã An Bình.'],
    ['Tuyên truyền bằng nhiều hình thức: tờ rơi, loa, mạng xã hội…; đăng 12 tin, bài.'],
    ['Tổng số người: 12 người.'],
    ['Văn bản do cấp huyện cũ ban hành tiếp tục có hiệu lực; dữ liệu bàn giao từ UBND huyện.'],
    ['Luật Đất đai năm 2024 được phổ biến đến người dân.'],
    [
      'Căn cứ Công văn số 918/SNV-CCHC ngày 05/6/2026, UBND xã xây dựng báo cáo kết quả thực hiện Kế hoạch số 11/KH-UBND ngày 14/01/2026.',
    ],
    ['Theo chỉ đạo của UBND thành phố Đà Nẵng, UBND Thành phố Hồ Chí Minh và UBND thành phố giao.'],
    ['Trụ sở UBND thành phố Cao Lãnh cũ; hồ sơ bàn giao từ UBND thành phố Cao Lãnh.'],
    [
      'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND xã đã ban hành Kế hoạch số 06/KH-UBND ngày 15/01/2026.',
    ],
    [
      'Thực hiện Quyết định số 48/QĐ-UBND ngày 05/3/2026 của UBND tỉnh, UBND xã sửa đổi, bổ sung Kế hoạch số 11/KH-UBND ngày 02/02/2026.',
    ],
  ])('true: %s', (body, day) => {
    expect(codes(body, day).filter((one) => /13[2-5]|144|07[56]|064/.test(one))).toEqual([])
  })
})

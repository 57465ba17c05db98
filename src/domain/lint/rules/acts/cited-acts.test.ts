import { describe, expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}

type Case = [paper: SmallPaper, body: string, plan?: string]

function found(codes: RegExp, [paper, body, plan]: Case): number {
  return lintPaper({ ...paper, body, ...(plan === undefined ? {} : { plan }) }).findings.filter((one) =>
    codes.test(one.code),
  ).length
}

describe('numbers against days', () => {
  const codes = /(?:069)$/
  test.each<Case>([
    [
      half,
      'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026 về CCHC; Kế hoạch số 20/KH-UBND ngày 10/01/2026 về tuyên truyền CCHC.',
    ],
    [
      half,
      '- Kế hoạch số 37/KH-UBND ngày 18/6/2026 của UBND xã;\n- Kế hoạch số 60/KH-UBND ngày 09/4/2026 của UBND xã;',
    ],
    [half, 'UBND xã đã ban hành các Quyết định số 15/QĐ-UBND ngày 20/3/2026, số 31/QĐ-UBND ngày 05/02/2026.'],
    [
      half,
      'Công văn số 412/UBND-VHXH ngày 12/5/2026 và Công văn số 455/UBND-VHXH ngày 02/4/2026 của UBND xã về việc chấn chỉnh.',
    ],
    [
      half,
      'Ngày 12/5/2026, UBND xã ban hành Kế hoạch số 40/KH-UBND. Ngày 02/4/2026, UBND xã ban hành Kế hoạch số 52/KH-UBND.',
    ],
    [half, 'Ban hành 02 kế hoạch (Kế hoạch số 40/KH-UBND ngày 12/5/2026; Kế hoạch số 52/KH-UBND ngày 02/4/2026).'],
    [half, 'Thông báo số 22/TB-UBND ngày 10/4/2026 của UBND xã, Thông báo số 30/TB-UBND ngày 11/3/2026 của UBND xã.'],
    [
      half,
      'Kế hoạch 12/KH-UBND ngày 15 tháng 01 năm 2026 về CCHC năm 2026, Kế hoạch 18/KH-UBND ngày 10 tháng 01 năm 2026 về kiểm tra của UBND xã.',
    ],
    [half, 'KH số 40/KH-UBND ngày 12/5/2026 của UBND xã và KH số 52/KH-UBND ngày 02/4/2026 của UBND xã.'],
    [
      half,
      'Quyết định số 101/QĐ-UBND ngày 20/3/2026 của Chủ tịch UBND xã; Quyết định số 150/QĐ-UBND ngày 02/02/2026 của Chủ tịch UBND xã.',
    ],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, 'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026; Kế hoạch số 20/KH-UBND ngày 20/01/2026.'],
    [half, 'Kế hoạch số 412/KH-UBND ngày 30/12/2025 của UBND xã; Kế hoạch số 20/KH-UBND ngày 10/01/2026 của UBND xã.'],
    [
      half,
      'Kế hoạch số 412/KH-UBND ngày 05/01/2026 của UBND tỉnh; Kế hoạch số 20/KH-UBND ngày 10/02/2026 của UBND xã.',
    ],
    [
      half,
      'Thực hiện Quyết định số 1512/QĐ-UBND ngày 05/01/2026 của UBND tỉnh, UBND xã ban hành Quyết định số 30/QĐ-UBND ngày 10/02/2026.',
    ],
    [half, 'Kế hoạch số 40/KH-UBND ngày 12/5/2026 của UBND xã; Kế hoạch số 52/KH-ĐU ngày 02/4/2026 của Đảng ủy xã.'],
    [half, 'Quyết định số 50/QĐ-UBND ngày 02/02/2026; Thông báo số 12/TB-UBND ngày 20/3/2026 của UBND xã.'],
    [
      half,
      'Nghị quyết số 15/NQ-HĐND ngày 20/3/2026 của HĐND xã; Quyết định số 31/QĐ-UBND ngày 05/02/2026 của UBND xã.',
    ],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('one act with two days or two numbers', () => {
  const codes = /(?:071|184)$/
  test.each<Case>([
    [
      half,
      'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026 về CCHC năm 2026.\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 25/01/2026 của UBND xã về CCHC.',
    ],
    [half, 'Nghị quyết số 76/NQ-CP ngày 15/7/2021.\n\nNghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ.'],
    [
      half,
      'Kế hoạch số 12/KH-UBND ngày 15/01/2026 về cải cách hành chính năm 2026.\n\nThực hiện Kế hoạch số 21/KH-UBND ngày 15/01/2026 về cải cách hành chính năm 2026.',
    ],
    [
      half,
      'UBND xã đã ban hành Kế hoạch số 08/KH-UBND ngày 12/01/2026 về kiểm tra công tác CCHC.\n\nTheo Kế hoạch số 80/KH-UBND ngày 12/01/2026 về kiểm tra công tác CCHC, đã kiểm tra 02 đơn vị.',
    ],
    [
      half,
      'Quyết định số 45/QĐ-UBND ngày 10/3/2026 về kiện toàn Ban Chỉ đạo CCHC.\n\nBan Chỉ đạo CCHC được kiện toàn tại Quyết định số 54/QĐ-UBND ngày 10/3/2026 của UBND xã.',
    ],
    [
      half,
      'Công văn số 918/SNV-CCHC ngày 05/6/2026 của Sở Nội vụ.\n\nThực hiện Công văn số 198/SNV-CCHC ngày 05/6/2026 của Sở Nội vụ.',
    ],
    [
      half,
      'Kế hoạch số 33/KH-UBND ngày 20/01/2026 về tuyên truyền CCHC.\n\nTriển khai Kế hoạch 33/KH-UBND ngày 20/02/2026 của UBND xã về tuyên truyền CCHC.',
    ],
    [
      half,
      'Thực hiện Quyết định số 1512/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về kế hoạch CCHC năm 2026.\n\nTheo Quyết định số 1521/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về kế hoạch CCHC năm 2026.',
    ],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [
      half,
      'Kế hoạch số 12/KH-UBND ngày 15/01/2026 về CCHC năm 2026.\n\nKế hoạch số 13/KH-UBND ngày 15/01/2026 về tuyên truyền CCHC.',
    ],
    [
      half,
      'Kế hoạch số 12/KH-UBND ngày 15/01/2026 về tuyên truyền CCHC.\n\nKế hoạch số 21/KH-UBND ngày 15/01/2026 về kiểm tra CCHC.',
    ],
    [
      half,
      'Quyết định số 12/QĐ-UBND ngày 15/01/2026 của UBND xã.\n\nQuyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh.',
    ],
    [
      half,
      'Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã.\n\nKế hoạch số 12/KH-UBND ngày 12/01/2026 của UBND xã.',
    ],
    [half, 'Nghị định số 68/2024/NĐ-CP và Nghị định số 69/2024/NĐ-CP ngày 25/6/2024 về định danh.'],
    [
      half,
      'Ban hành Quyết định số 45/QĐ-UBND ngày 10/3/2026 và Quyết định số 46/QĐ-UBND ngày 10/3/2026 về kiện toàn Ban Chỉ đạo CCHC và Tổ giúp việc.',
    ],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('a basis younger than what rests on it', () => {
  const codes = /(?:064)$/
  test.each<Case>([
    [
      half,
      'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026 thực hiện Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh.',
    ],
    [
      half,
      'Thực hiện Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh, UBND xã đã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026.',
    ],
    [
      half,
      'Căn cứ Quyết định số 88/QĐ-UBND ngày 10/3/2026 của UBND tỉnh, xã xây dựng Kế hoạch số 9/KH-UBND ngày 05/02/2026.',
    ],
    [
      half,
      'Trên cơ sở Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh, UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026.',
    ],
    [
      half,
      'Kế hoạch số 12/KH-UBND ngày 15/01/2026 về triển khai Nghị quyết số 05-NQ/ĐU ngày 20/3/2026 của Đảng ủy xã.',
    ],
    [
      half,
      'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026 để cụ thể hóa Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh.',
    ],
    [
      half,
      'Theo Công văn số 918/SNV-CCHC ngày 05/5/2026 của Sở Nội vụ, UBND xã đã có Công văn số 102/UBND-VP ngày 12/4/2026 chỉ đạo các phòng.',
    ],
    [
      half,
      'Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND xã thực hiện Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh.',
    ],
    [
      half,
      'Kế hoạch số 12/KH-UBND ngày 15/01/2026 về CCHC năm 2026, theo Quyết định số 88/QĐ-UBND ngày 10/3/2026 của UBND tỉnh.',
    ],
    [
      half,
      'Sau khi có Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh, UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026.',
    ],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [
      half,
      'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/03/2026 thực hiện Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh.',
    ],
    [
      half,
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026, UBND xã ban hành Quyết định số 30/QĐ-UBND ngày 20/02/2026.',
    ],
    [half, 'Kế hoạch số 12/KH-UBND ngày 15/01/2026 được sửa đổi theo Kế hoạch số 30/KH-UBND ngày 20/02/2026.'],
    [
      half,
      'Thực hiện Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh, UBND xã đã rà soát, tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026.',
    ],
    [
      half,
      'UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2026; thực hiện Kế hoạch số 30/KH-UBND ngày 20/02/2026 của UBND tỉnh, xã đã kiểm tra.',
    ],
    [
      half,
      'Theo Công văn số 918/SNV-CCHC ngày 05/5/2026, UBND xã báo cáo kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026.',
    ],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('the symbol of another body', () => {
  const codes = /(?:072|073|185)$/
  test.each<Case>([
    [half, 'Công văn số 281/BNV-CCHC ngày 05/3/2026 của UBND tỉnh về CCHC.'],
    [half, 'Quyết định số 12/KH-UBND ngày 15/01/2026 của UBND xã.'],
    [half, 'Kế hoạch số 15/QĐ-UBND ngày 15/01/2026 của UBND xã về CCHC.'],
    [half, 'Quyết định số 766/QĐ-UBND ngày 23/6/2022 của Thủ tướng Chính phủ.'],
    [half, 'Nghị quyết số 15/NQ-UBND ngày 15/3/2026 của HĐND xã.'],
    [half, 'Nghị quyết số 76/NQ-TTg ngày 15/7/2021 của Chính phủ.'],
    [half, 'Nghị định số 118/2025/QĐ-CP ngày 09/6/2025 của Chính phủ.'],
    [half, 'Thông tư số 03/2025/NĐ-CP của Văn phòng Chính phủ.'],
    [half, 'Công văn số 102/SNV-CCHC ngày 05/3/2026 của Sở Tư pháp.'],
    [half, 'Chỉ thị số 27/CT-UBND ngày 27/10/2023 của Thủ tướng Chính phủ.'],
    [half, 'Quyết định số 06/QĐ-CP ngày 06/01/2022 của Thủ tướng Chính phủ.'],
    [half, 'Nghị quyết số 57-NQ/ĐU ngày 22/12/2024 của Bộ Chính trị.'],
    [half, 'Công văn số 45/STC-NS ngày 05/3/2026 của Sở Nội vụ.'],
    [half, 'Kế hoạch số 14-KH/ĐU ngày 05/3/2026 của UBND xã.'],
    [half, 'Kế hoạch số 12/KH-HĐND ngày 15/01/2026 của UBND xã.'],
    [half, 'Quyết định số 30/QĐ-SNV ngày 15/01/2026 của UBND tỉnh.'],
    [half, 'Thông tư số 01/2018/TT-BNV ngày 23/11/2018 của Văn phòng Chính phủ.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, 'Công văn số 281/UBND-NC ngày 05/3/2026 của UBND tỉnh về CCHC.'],
    [half, 'Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.'],
    [half, 'Nghị quyết số 15/NQ-HĐND ngày 15/3/2026 của HĐND xã.'],
    [half, 'Công văn số 102/SNV-CCHC ngày 05/3/2026 của Sở Nội vụ.'],
    [half, 'Thông tư số 03/2025/TT-VPCP của Văn phòng Chính phủ.'],
    [half, 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.'],
    [half, 'Kế hoạch số 14-KH/ĐU ngày 05/3/2026 của Đảng ủy xã.'],
    [half, 'Quyết định số 30/QĐ-UBND ngày 15/01/2026 của UBND tỉnh theo đề nghị của Sở Nội vụ.'],
    [half, 'Quyết định số 30/QĐ-CTUBND ngày 15/01/2026 của Chủ tịch UBND xã.'],
    [half, 'Công văn số 3011/UBND-SNV ngày 15/01/2026 của UBND tỉnh.'],
    [half, 'Công văn số 120/VPUBND-KSTT ngày 15/01/2026 của Văn phòng UBND tỉnh.'],
    [half, 'Công văn số 55/UBND-STP ngày 15/01/2026 của UBND tỉnh giao Sở Tư pháp.'],
    [half, 'Nghị quyết số 1676/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.'],
    [half, 'Quyết định số 2/2026/QĐ-UBND ngày 15/01/2026 của UBND tỉnh.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

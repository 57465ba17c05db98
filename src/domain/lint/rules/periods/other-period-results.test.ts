import { expect, test } from 'vitest'
import { lintReport, lintText } from '../../../../../test/corpus/lint-text.ts'

const codes = (body: string) =>
  lintReport(body)
    .findings.map((one) => one.code)
    .filter((one) => /15[67]$/.test(one))

test.each([
  ['Trong quý I xã không có cán bộ, công chức bị xử lý kỷ luật.', 'CCHC-156'],
  ['Kiểm tra đột xuất 02 lần. Trong quý III UBND xã đã tổ chức 02 hội nghị.', 'CCHC-156'],
  ['Trong 9 tháng qua xã không có cán bộ, công chức bị xử lý kỷ luật.', 'CCHC-156'],
  ['Trong tháng 02/2026 đã tiếp nhận 214 hồ sơ.', 'CCHC-156'],
  ['Cử 342 lượt công chức tập huấn. Tính đến ngày 20/6/2026 đã chi trả thu nhập tăng thêm cho 91 người.', 'CCHC-157'],
  ['Ngày 18/6/2026, UBND xã đã tổ chức hội nghị đối thoại với 120 người dân.', 'CCHC-157'],
  ['UBND xã đã tổ chức kiểm tra 02 đơn vị vào ngày 22/6/2026.', 'CCHC-157'],
])('%s', (body, code) => expect(codes(body)).toContain(code))

test.each([
  'Trong 6 tháng đầu năm xã không có công chức bị kỷ luật.',
  'Trong tháng 5 xã không có công chức bị kỷ luật.',
  'Trong quý I tiếp nhận 1.204 hồ sơ, quý II tiếp nhận 1.310 hồ sơ.',
  'Trong quý I tiếp nhận 1.204 hồ sơ; so với quý I, quý này tăng 8,8%.',
  'Trong quý II xã không có công chức bị kỷ luật.',
  'Trong quý III sẽ tổ chức 02 hội nghị.',
  'Trong năm 2025 đã tiếp nhận 4.204 hồ sơ.',
  'Tính đến ngày 14/6/2026 đã chi trả thu nhập tăng thêm cho 91 người.',
  'Kế hoạch đến ngày 30/12/2026 đã được phê duyệt.',
  'Hợp đồng thuê máy chủ đến ngày 31/12/2026 đã được gia hạn.',
  'Nghị định có hiệu lực từ ngày 01/7/2026 đã được phổ biến tới công chức.',
  'Nhiệm vụ có hạn đến ngày 25/6/2026 đã hoàn thành sớm.',
  'Đến ngày 01/7/2026 đã tròn một năm vận hành mô hình chính quyền địa phương 02 cấp.',
  'Kỳ họp thứ 5 ngày 28/6/2026 đã được HĐND xã thống nhất nội dung.',
  'Trong tháng 3 và tháng 4, UBND xã đã tổ chức 04 lớp tập huấn.',
  'Giấy phép có giá trị đến ngày 30/9/2026 đã được cấp.',
])('true: %s', (body) => expect(codes(body)).toEqual([]))

const heading = (title: string, plan: string) =>
  lintText(
    `UBND XÃ AN BÌNH\n\nSố: 45/BC-UBND\n\nAn Bình, ngày 17 tháng 8 năm 2026\n\nBÁO CÁO\n${title}\n\nI. KẾT QUẢ\n\nĐã tiếp nhận 20 hồ sơ.\n\n${plan}\n\n- Giải quyết dứt điểm hồ sơ quá hạn.\n`,
  ).findings.filter((one) => one.code === 'CCHC-158').length

test.each([
  ['Công tác CCHC tháng 8 năm 2026, nhiệm vụ tháng 9 năm 2026', 'III. NHIỆM VỤ THÁNG 10/2026', 1],
  ['Công tác CCHC quý III/2026; phương hướng quý IV/2026', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ I NĂM 2027', 1],
  ['Công tác CCHC tháng 8 năm 2026, nhiệm vụ tháng 9 năm 2026', 'III. NHIỆM VỤ THÁNG 9/2026', 0],
  ['Công tác CCHC tháng 8 năm 2026, nhiệm vụ tháng 9 năm 2026', 'III. NHIỆM VỤ TRỌNG TÂM THÁNG TỚI', 0],
  ['Công tác CCHC quý III/2026; phương hướng quý IV/2026', 'III. NHIỆM VỤ QUÝ IV VÀ NĂM 2027', 0],
  ['CCHC 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026', 'IV. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2025', 1],
  ['CCHC 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026', 'IV. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026', 0],
])('%s | %s', (title, plan, count) => expect(heading(title, plan)).toBe(count))

const annexed = (words: string) =>
  lintReport(
    `Số liệu tổng hợp từ ngày 15/3/2026 đến ngày 14/6/2026: tiếp nhận 204 hồ sơ.\n\n(Kèm theo Báo cáo số 45/BC-UBND; ${words})`,
  ).findings.filter((one) => one.code === 'CCHC-066').length

test.each([
  ['số liệu tính đến ngày 31/5/2026', 1],
  ['số liệu tính đến ngày 14/6/2026', 0],
  ['lũy kế đến ngày 31/5/2026', 0],
])('an annex closed otherwise: %s', (words, count) => expect(annexed(words)).toBe(count))

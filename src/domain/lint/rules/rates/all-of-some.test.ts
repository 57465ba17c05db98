import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ code }) => code === 'CCHC-165')

test.each([
  ['TTHC cung cấp toàn trình: 118/376 thủ tục.', '100% TTHC đã được cung cấp ở mức toàn trình.'],
  ['Tổng số TTHC 376, toàn trình 118, một phần 108.', '100% TTHC đã cung cấp ở mức toàn trình.'],
  ['Xã có 376 TTHC, trong đó 118 TTHC toàn trình.', 'Toàn bộ TTHC đã cung cấp toàn trình.'],
  ['Khảo sát 148 lượt: 146 lượt hài lòng, 02 lượt bình thường.', '100% người dân đến giao dịch đều hài lòng.'],
  [
    'Có 148 lượt đánh giá, hài lòng và rất hài lòng 146 lượt (98,65%).',
    'Các chỉ tiêu đều đạt; 100% người dân đến giao dịch đều hài lòng.',
  ],
  ['Hài lòng 146/148 phiếu (98,65%).', '100% người dân, doanh nghiệp hài lòng với sự phục vụ của công chức.'],
  ['Hồ sơ trực tuyến 1.490/1.500.', '100% hồ sơ được tiếp nhận trực tuyến.'],
  ['Hồ sơ số hóa 1.490/1.500 (99,33%).', 'Toàn bộ hồ sơ được số hóa.'],
  ['Hoàn thành 38/42 nhiệm vụ.', 'Hoàn thành 100% nhiệm vụ theo kế hoạch cải cách hành chính.'],
  ['Thanh toán trực tuyến 1.389/1.655 hồ sơ (83,93%).', '100% hồ sơ có phí được thanh toán trực tuyến.'],
  ['Hồ sơ có kết quả điện tử 1.490/1.500.', '100% kết quả giải quyết TTHC được cấp bản điện tử.'],
  ['38/42 cán bộ, công chức được cấp chữ ký số.', '100% CBCC được cấp chứng thư số.'],
  ['Có 38/42 cán bộ, công chức sử dụng phần mềm.', '100% cán bộ, công chức sử dụng phần mềm.'],
  ['Đã niêm yết 370/376 TTHC.', '100% TTHC được niêm yết công khai tại Bộ phận Một cửa.'],
  ['Văn bản đi ký số 1.014/1.016.', '100% văn bản đi được ký số.'],
])('%s %s', (some, all) => {
  expect(told(`${some}\n\n${all}`)).toHaveLength(1)
})

test.each([
  ['TTHC cung cấp toàn trình: 118/376 thủ tục.', '100% TTHC đủ điều kiện được cung cấp ở mức toàn trình.'],
  ['TTHC cung cấp toàn trình: 118/376 thủ tục.', '100% TTHC được niêm yết công khai.'],
  ['Hồ sơ trực tuyến 1.490/1.500.', 'Phấn đấu 100% hồ sơ được tiếp nhận trực tuyến.'],
  ['Hồ sơ trực tuyến 1.490/1.500.', '100% hồ sơ lĩnh vực đất đai được tiếp nhận trực tuyến.'],
  ['Hồ sơ trực tuyến cùng kỳ năm trước 1.490/1.500.', '100% hồ sơ được tiếp nhận trực tuyến.'],
  ['Số hóa hồ sơ lưu trữ lịch sử 490/1.500.', '100% hồ sơ được số hóa.'],
  ['38/42 cán bộ, công chức được cấp chữ ký số.', '100% lãnh đạo UBND xã được cấp chữ ký số.'],
  ['38/42 cán bộ, công chức được tập huấn.', '100% cán bộ, công chức sử dụng phần mềm quản lý văn bản.'],
  ['Rất hài lòng 120/148 phiếu.', '100% người dân hài lòng.'],
  ['Có 326 lượt đánh giá, rất hài lòng 309, hài lòng 17.', '100% người dân đánh giá hài lòng.'],
  ['Văn bản đi ký số 1.016/1.016.', '100% văn bản đi được ký số.'],
  ['Nhiệm vụ quá hạn 02/42 nhiệm vụ.', 'Hoàn thành 100% nhiệm vụ được giao.'],
])('%s %s', (some, all) => {
  expect(told(`${some}\n\n${all}`)).toEqual([])
})

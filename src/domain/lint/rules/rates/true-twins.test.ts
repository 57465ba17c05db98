import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

test.each([
  // Where it was done is not what it is of.
  'Văn bản đến 612, xử lý trên phần mềm 604, đạt 98,69%.',
  'Số văn bản đến là 8.962 văn bản, được xử lý trên hệ thống quản lý văn bản 8.874 văn bản, đạt 99,02%.',
  'Văn bản đến 10.486, xử lý trên môi trường mạng 10.342 (98,63%).',
  'Tổng hồ sơ 1.500, tiếp nhận trên Cổng Dịch vụ công 1.470, đạt 98%.',
  // Empty posts are not what lies among things.
  'Nhóm số hóa mới được 17,5/22 điểm, tức 79,55% điểm tối đa, thấp nhất trong 6 nhóm.',
  'Đã hoàn thành 31/46 nhiệm vụ; chậm nhất trong 16 nhiệm vụ là rà soát cơ sở dữ liệu.',
  'Kế hoạch đề ra 44 nhiệm vụ. Tính đến ngày 14/6/2026 đã hoàn thành 29 nhiệm vụ, đạt 65,91% kế hoạch năm; còn lại 15 nhiệm vụ, trong đó 12 nhiệm vụ đang triển khai theo tiến độ và 03 nhiệm vụ chưa đến thời gian thực hiện.',
  // Two growths in one sentence, each with its base in brackets.
  'Tiếp nhận mới 3.218 hồ sơ. So với Quý IV năm 2025: hồ sơ tiếp nhận mới tăng 231 hồ sơ, tương ứng tăng 7,73 % (Quý IV: 2.987 hồ sơ); hồ sơ giải quyết quá hạn giảm 5 hồ sơ, tương ứng giảm 27,78 % (Quý IV: 18 hồ sơ).',
  'Hồ sơ trực tuyến tăng 120 hồ sơ, tương ứng 8,22% (quý I: 1.460 hồ sơ); hồ sơ quá hạn giảm 4 hồ sơ (quý I: 9 hồ sơ).',
  // “cơ sở 5” is no number of order, “đã ký 12” no period.
  'Phường có 23 đơn vị sự nghiệp (mầm non 8, tiểu học 8, trung học cơ sở 5, Trạm Y tế 1, Trung tâm Cung ứng dịch vụ công 1).',
  'Số người làm việc trong các đơn vị sự nghiệp được giao 318, có mặt 301, thiếu 17, trong đó có 11 giáo viên mầm non; hợp đồng lao động theo Nghị định số 111/2022/NĐ-CP được giao 12, đã ký 12.',
  'Sau sắp xếp có 14 cơ sở nhà, đất: tiếp tục sử dụng 8, điều chuyển cho trường học, trạm y tế 4, còn 2 đang làm thủ tục giao tỉnh quản lý.',
  // Data used again are not dossiers digitised; points are not dossiers.
  'Số hồ sơ được số hóa thành phần khi tiếp nhận là 7.295/7.402 hồ sơ, đạt 98,55%. Tỷ lệ hồ sơ được khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt 60,24% (4.459/7.402).',
  'Tỷ lệ số hóa hồ sơ đạt 98,68%.\n\nNhóm số hóa mới đạt 85,23% điểm tối đa, thấp nhất trong 6 nhóm.',
  'Biên chế công chức được giao 22, hiện có mặt 20 (nam 12, nữ 08), còn thiếu 02.',
  'Hồ sơ theo lĩnh vực (15/3 - 14/4/2026): hộ tịch nhiều nhất.',
])('nothing to say: %s', (body) => {
  expect(lintReport(body).findings.filter(({ severity }) => severity !== 'info')).toEqual([])
})

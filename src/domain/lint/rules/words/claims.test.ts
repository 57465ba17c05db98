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

describe('praise and blame of one thing', () => {
  const codes = /(?:090|131|142|188)$/
  test.each<Case>([
    [
      half,
      'Hạ tầng công nghệ thông tin được đầu tư đồng bộ, hiện đại.\n\nHạ tầng ở một số bộ phận chưa đồng bộ, xuống cấp.',
    ],
    [
      half,
      'Trang thiết bị được đầu tư đầy đủ, đáp ứng yêu cầu.\n\nTrang thiết bị còn thiếu, máy tính cũ, cấu hình thấp.',
    ],
    [half, 'Cơ sở vật chất khang trang, hiện đại.\n\nCơ sở vật chất còn chật hẹp, xuống cấp.'],
    [
      half,
      'Trang thiết bị của Trung tâm đầy đủ, hiện đại, đồng bộ.\n\nMáy quét của Trung tâm có 03/06 máy đã cũ, thường xuyên kẹt giấy.',
    ],
    [half, 'Trang thiết bị hiện đại, đồng bộ.\n\nMàn hình tra cứu đã hỏng từ tháng 3.'],
    [
      half,
      'Đồng bộ dữ liệu đất đai lên Trung ương ổn định, đầy đủ.\n\nDữ liệu đất đai đồng bộ lên Trung ương hay bị gián đoạn.',
    ],
    [half, 'Mạng, đường truyền hoạt động ổn định.\n\nMạng tại Trung tâm hay bị nghẽn vào sáng thứ Hai.'],
    [half, 'Không có hồ sơ quá hạn.\n\nĐã ban hành 05 thư xin lỗi đối với hồ sơ trễ hạn.'],
    [half, '100% hồ sơ được giải quyết đúng hạn và trước hạn.\n\nMột số hồ sơ đất đai còn trễ hạn so với quy định.'],
    [
      half,
      'Trong kỳ không nhận được phản ánh, kiến nghị nào.\n\nĐã trả lời 100% phản ánh, kiến nghị đúng thời hạn, gồm 04 PAKN.',
    ],
    [
      half,
      'Trong năm, UBND xã không nhận được phản ánh, kiến nghị nào về quy định hành chính cũng như việc giải quyết TTHC.\n\nĐã tiếp nhận, trả lời 04 phản ánh, kiến nghị của người dân.',
    ],
    [
      half,
      'Không có phản ánh, kiến nghị.\n\nNội dung phản ánh, kiến nghị tập trung vào lĩnh vực đất đai và đã được trả lời kịp thời.',
    ],
    [
      half,
      '100% cán bộ, công chức sử dụng thành thạo máy tính.\n\nTrình độ tin học của một số cán bộ, công chức còn hạn chế.',
    ],
    [half, '100% TTHC đã cung cấp ở mức toàn trình.\n\nTrong 376 TTHC, có 118 TTHC toàn trình, 258 TTHC một phần.'],
    [
      half,
      '100% người dân đến giao dịch đều hài lòng.\n\nPhát 148 phiếu, hài lòng 146 phiếu, bình thường 02 phiếu, không hài lòng 0 phiếu.',
    ],
    [
      half,
      'Công tác tuyên truyền được thực hiện thường xuyên, đa dạng.\n\nCông tác tuyên truyền còn hình thức, chưa sâu rộng.',
    ],
    [half, 'Việc số hóa hồ sơ được thực hiện nghiêm túc, đạt 100%.\n\nViệc số hóa hồ sơ còn chậm, tỷ lệ thấp.'],
    [
      half,
      'Đội ngũ công chức đủ về số lượng, đảm bảo chất lượng.\n\nBiên chế còn thiếu so với định mức, công chức kiêm nhiệm nhiều việc.',
    ],
    [half, 'Đã bố trí đủ công chức tại Trung tâm.\n\nNhân lực tại Trung tâm còn thiếu.'],
    [
      half,
      'Kinh phí cho CCHC được bố trí đầy đủ, kịp thời.\n\nKinh phí dành cho CCHC còn hạn hẹp, chưa đáp ứng yêu cầu.',
    ],
    [half, 'Người dân tích cực nộp hồ sơ trực tuyến, tỷ lệ đạt cao.\n\nTỷ lệ hồ sơ nộp trực tuyến còn thấp.'],
    [half, 'Tỷ lệ thanh toán trực tuyến đạt cao.\n\nTỷ lệ thanh toán trực tuyến còn thấp.'],
    [half, 'Phần mềm một cửa vận hành ổn định, thông suốt.\n\nPhần mềm một cửa thường xuyên bị lỗi, treo.'],
    [half, 'Đường truyền internet ổn định, tốc độ cao.\n\nĐường truyền internet yếu, hay bị gián đoạn.'],
    [half, 'Công tác phối hợp giữa các phòng chặt chẽ, kịp thời.\n\nSự phối hợp giữa các phòng chưa chặt chẽ.'],
    [
      half,
      'Kỷ luật, kỷ cương hành chính được chấp hành nghiêm.\n\nViệc chấp hành kỷ luật, kỷ cương của công chức chưa nghiêm.',
    ],
    [half, 'Thủ tục hành chính được công khai đầy đủ, kịp thời.\n\nViệc cập nhật, công khai TTHC chưa kịp thời.'],
    [half, 'Báo cáo định kỳ được gửi đúng thời gian quy định.\n\nChế độ báo cáo còn chậm, chất lượng chưa cao.'],
    [half, 'Việc tái sử dụng dữ liệu được thực hiện tốt.\n\nViệc tái sử dụng kết quả số hóa chưa thực hiện được.'],
    [half, 'Lãnh đạo quan tâm chỉ đạo sát sao, quyết liệt.\n\nSự chỉ đạo của lãnh đạo một số bộ phận chưa quyết liệt.'],
    [half, 'UBND xã đã ban hành Kế hoạch kiểm tra CCHC năm 2026.\n\nXã chưa ban hành kế hoạch kiểm tra CCHC năm 2026.'],
    [half, 'Trong kỳ không có công chức bị kỷ luật.\n\nĐã xử lý kỷ luật khiển trách 01 công chức.'],
    [half, 'Không có tồn tại, hạn chế.\n\nTồn tại: tỷ lệ hồ sơ trực tuyến còn thấp.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, 'Hạ tầng công nghệ thông tin từng bước được đầu tư.\n\nHạ tầng ở một số thôn chưa đồng bộ.'],
    [half, 'Đề nghị đầu tư hạ tầng đồng bộ, hiện đại.\n\nHạ tầng chưa đồng bộ.'],
    [half, 'Trong kỳ có 05 hồ sơ trễ hạn.\n\nĐã ban hành 05 thư xin lỗi đối với hồ sơ trễ hạn.'],
    [half, 'Không có hồ sơ quá hạn.\n\nTrường hợp quá hạn phải có thư xin lỗi theo quy định.'],
    [
      half,
      'Trong kỳ không nhận được phản ánh, kiến nghị nào.\n\nĐã công khai số điện thoại tiếp nhận phản ánh, kiến nghị.',
    ],
    [half, 'Không có phản ánh, kiến nghị quá hạn.\n\nĐã trả lời 04 phản ánh, kiến nghị.'],
    [half, '100% cán bộ, công chức có máy tính.\n\nKỹ năng số của một số người dân còn hạn chế.'],
    [half, 'Tỷ lệ hồ sơ trực tuyến đạt cao.\n\nNgười dân vùng sâu còn khó khăn khi nộp trực tuyến.'],
    [half, 'Phần mềm một cửa vận hành ổn định.\n\nPhần mềm hộ tịch của Bộ Tư pháp đôi lúc bị lỗi.'],
    [
      half,
      'Sự phối hợp giữa các phòng chặt chẽ.\n\nSự phối hợp với Chi nhánh Văn phòng đăng ký đất đai chưa chặt chẽ.',
    ],
    [half, 'Đã bố trí đủ công chức tại Trung tâm.\n\nCòn thiếu công chức địa chính.'],
    [half, 'TTHC được công khai đầy đủ.\n\nMột số thôn chưa có bảng niêm yết.'],
    [half, 'Biên chế được giao 40, có mặt 40.\n\nKinh phí còn hạn hẹp.'],
    [half, 'Kế hoạch kiểm tra đã ban hành.\n\nThời gian tới sẽ kiểm tra 02 đơn vị.'],
    [half, 'Công tác tuyên truyền được thực hiện thường xuyên.\n\nTiếp tục tuyên truyền sâu rộng.'],
    [half, '100% TTHC toàn trình được cung cấp trên Cổng.\n\nTrong 376 TTHC, có 118 TTHC toàn trình.'],
    [half, '100% phiếu khảo sát được thu về.\n\nHài lòng 146 phiếu, bình thường 02 phiếu.'],
    [half, 'Đạt 100% kế hoạch tuyên truyền.\n\nMột số nội dung CCHC còn hạn chế.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

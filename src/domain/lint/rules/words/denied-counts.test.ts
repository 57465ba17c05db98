import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function denied(body: string): readonly string[] {
  return lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-131')
    .map((one) => one.quote)
}

const late = 'Đã giải quyết 3.105 hồ sơ, trong đó trước hạn 2.846, đúng hạn 241, quá hạn 18.'
const tasks = 'Được giao 57 nhiệm vụ; hoàn thành đúng hạn 51 nhiệm vụ, quá hạn 02, còn lại 04 nhiệm vụ trong hạn.'

const plan =
  'Nhiệm vụ của Kế hoạch 5 năm: 46; hoàn thành: 44; tỷ lệ 95,65%. Còn 02 nhiệm vụ: xây trụ sở; số hóa sổ hộ tịch.'

const few = 'Đã giải quyết 358 HS, trước hạn 301 HS, đúng hạn 54 HS, trễ hạn 03 HS.'

function table(title: string, head: string, ...lines: readonly string[]): string {
  const rule = head
    .split('|')
    .map(() => '---')
    .join(' | ')
  return `${title}\n\n${[head, rule, ...lines].map((line) => `| ${line} |`).join('\n')}`
}

const progress = table(
  'Bảng 1. Tiến độ KH CCHC',
  'Quý | Xong | Lũy kế',
  'I | 9 | 9',
  'III | 10 | 30',
  'Còn lại quý IV | 10 | ',
)
const outcome = table(
  'Bảng 1. Kết quả thực hiện Kế hoạch CCHC',
  'Nội dung | Số lượng',
  'Tổng số nhiệm vụ | 40',
  'Đã hoàn thành | 36',
  'Chưa hoàn thành | 4',
)

describe('what words deny and numbers tell', () => {
  test.each([
    [late, 'Bộ máy vận hành thông suốt, không để phát sinh hồ sơ TTHC quá hạn.'],
    [late, 'Trong quý không để xảy ra tình trạng hồ sơ giải quyết quá hạn, Nhân dân đồng tình ủng hộ.'],
    [late, 'Toàn bộ hồ sơ đều được giải quyết đúng và trước hạn, không có hồ sơ chậm trễ.'],
    [late, '12/12 đơn vị không phát sinh hồ sơ giải quyết quá hạn.'],
    [late, 'Không có hồ sơ nào trả kết quả trễ hẹn.'],
    [late, '100% hồ sơ của người dân được giải quyết đúng hạn.'],
    ['Trong quý có 03 hồ sơ đất đai trả kết quả quá hạn do chờ xác nhận.', 'Nhìn chung không phát sinh hồ sơ trễ hạn.'],
    [tasks, 'Không có nhiệm vụ nào chậm muộn, quá hạn.'],
    ['Tiếp nhận 07 PAKN trên Cổng Dịch vụ công quốc gia.', 'Trong quý không có phản ánh, kiến nghị của người dân.'],
    [
      'Có 01 công chức bị khiển trách do vi phạm giờ làm việc.',
      'Không có cán bộ, công chức nào bị xử lý kỷ luật trong năm.',
    ],
    ['Kỷ luật: khiển trách 02 công chức.', 'Không có cán bộ, công chức vi phạm.'],
    ['Hồ sơ nộp trực tuyến 2.987, trực tiếp 214 hồ sơ.', 'Trung tâm không tiếp nhận hồ sơ giấy.'],
    ['Kết quả: hài lòng 365 phiếu, không hài lòng 03 phiếu.', '100% người dân hài lòng với thái độ phục vụ.'],
    ['Trong quý đã tổ chức 02 cuộc kiểm tra tại các phòng.', 'Trong quý chưa tổ chức kiểm tra.'],
    ['Tổ công vụ đã tiến hành tự kiểm tra 02 cuộc.', 'Trong quý chưa tổ chức được cuộc kiểm tra CCHC nào.'],
    ['Đã kiểm tra được 03 lượt đơn vị.', 'Trong quý chưa kiểm tra đơn vị nào do thiếu người.'],
    ['Trong quý đã tổ chức 01 đợt kiểm tra.', 'Công tác kiểm tra CCHC chưa thực hiện được.'],
    ['UBND xã đã kiểm tra 04 phòng chuyên môn.', 'Trong kỳ chưa kiểm tra được đơn vị nào vì khối lượng công việc lớn.'],
    ['Đã thực hiện kiểm tra 02 đơn vị.', 'UBND xã chưa tổ chức đợt kiểm tra nào đối với các phòng.'],
    ['Tự kiểm tra: 03 cuộc kiểm tra tại các phòng.', 'Chưa tiến hành kiểm tra công vụ.'],
    [
      'Nhiệm vụ tỉnh giao: 94 nhiệm vụ. Hoàn thành đúng hạn 86 (91.49%), hoàn thành trễ hạn 3 (3.19%).',
      'Bộ máy ổn định, toàn bộ 94 nhiệm vụ tỉnh giao đều hoàn thành đúng hạn.',
    ],
    [tasks, 'Tất cả 57 nhiệm vụ được giao hoàn thành đúng tiến độ.'],
    [tasks, 'Cả 57/57 nhiệm vụ được giao đều hoàn thành đúng hạn.'.replace('57/57', '57')],
    [late, 'Toàn bộ 3.105 hồ sơ đều giải quyết đúng hạn.'],
    ['Tiếp nhận 14 PAKN, đã trả lời 13 PAKN, quá hạn 01 PAKN.', 'Tất cả PAKN được trả lời đúng thời hạn.'],
    ['Nhận 14 phản ánh, kiến nghị; chưa trả lời 02.', 'Không có phản ánh, kiến nghị nào tồn đọng.'],
    ['Tiếp nhận 8.962 văn bản đến, xử lý quá hạn 35 văn bản.', '100% văn bản đến được xử lý đúng hạn.'],
    ['Có 05 hồ sơ trả chậm so với giấy hẹn.', '100% hồ sơ trả đúng hẹn.'],
    [late, 'Mọi hồ sơ đều đúng hạn.'],
    [late, 'Các hồ sơ đều được giải quyết đúng hạn.'],
    [tasks, 'Các nhiệm vụ được giao đều hoàn thành đúng tiến độ.'],
    [
      'Tiếp nhận 17 PAKN; đã trả lời 15, 2 PAKN nhận ngày 10/9/2026 và 11/9/2026 đang xử lý.',
      'PAKN đã được trả lời, không còn PAKN đang xử lý.',
    ],
    ['Có 12 văn bản xử lý chậm hạn.', 'Không có văn bản nào quá hạn.'],
    ['Trong quý xảy ra 06 sự cố đường truyền.', 'Hệ thống vận hành tốt, không xảy ra sự cố.'],
    ['Hồ sơ từ chối giải quyết 02 hồ sơ.', 'Không có hồ sơ bị trả lại, từ chối.'],
    ['Đang giải quyết 167 hồ sơ: trong hạn 165, quá hạn 02.', 'Hiện không còn hồ sơ nào đang giải quyết bị quá hạn.'],
    [plan, 'Đến nay toàn bộ nhiệm vụ của Kế hoạch 5 năm đã được hoàn thành, không còn nhiệm vụ nào chậm tiến độ.'],
    ['Tồn tại: 02 nhiệm vụ chưa hoàn thành do thiếu kinh phí.', 'UBND xã đã hoàn thành 100% nhiệm vụ của Kế hoạch.'],
    ['Tổ chức 01 hội nghị đối thoại với người dân.', 'Trong quý không tổ chức đối thoại.'],
    ['Có 14 hồ sơ phải bổ sung giấy tờ.', 'Không có hồ sơ phải bổ sung.'],
    ['Đã ban hành 02 văn bản quy phạm pháp luật.', 'Trong quý xã không ban hành văn bản quy phạm pháp luật.'],
    ['Có 70 hồ sơ mang đến quầy.', 'Đến nay không còn hồ sơ nào phải nộp tại quầy.'],
    [few, 'HS cơ bản trả đúng hẹn, trong tháng đã giải quyết 356 HS và không để phát sinh HS quá hạn.'],
    [few, 'Tổng số HS phải giải quyết 386, không có HS trễ hạn.'],
    [few, 'Có nhiều chuyển biến, phần lớn chỉ tiêu đạt kế hoạch, không để xảy ra hồ sơ quá hạn.'],
    [few, 'Hầu hết người dân đồng tình; trong tháng không có HS trễ hẹn.'],
    [few, 'Người dân cơ bản hài lòng, không có hồ sơ nào chậm trễ.'],
    [few, 'Đạt kết quả khá, gần như đủ biên chế, không phát sinh hồ sơ quá hạn.'],
    ['Nhận 61 đơn. Kiến nghị: 44; phản ánh: 11; tố cáo: 06.', 'Trong kỳ không có đơn thư tố cáo.'],
    ['Đơn tố cáo: 02 đơn.', 'Không có đơn tố cáo.'],
    ['Tiếp nhận 03 đơn khiếu nại, 01 đơn tố cáo.', 'Trong quý không phát sinh khiếu nại, tố cáo.'],
    ['Phân loại: khiếu nại 04, tố cáo 01, còn lại là kiến nghị.', 'Trong kỳ không có đơn thư khiếu nại, tố cáo.'],
    ['Khiếu nại: 4 vụ; tố cáo: 0.', 'Không có đơn khiếu nại.'],
    ['Tiếp nhận đơn: tố cáo là 02 đơn; kiến nghị 15 đơn.', 'Không nhận được tố cáo nào trong kỳ.'],
    [progress, 'Đã hoàn thành toàn bộ nhiệm vụ của KH CCHC năm 2026.'],
    [outcome, 'Đến nay, UBND xã đã hoàn thành 100% nhiệm vụ của Kế hoạch.'],
    [
      table('Bảng 2. Công tác chỉ đạo', 'Chỉ tiêu | Đơn vị | Kết quả', 'Số nhiệm vụ chưa hoàn thành | Nhiệm vụ | 3'),
      'Toàn bộ nhiệm vụ trong Kế hoạch đã được hoàn thành.',
    ],
    [
      table('Biểu 5', 'TT | Nội dung | Số', '1.3 | Số công chức chưa được bố trí đúng vị trí việc làm | 2'),
      'Toàn bộ 66 công chức đã được phê duyệt vị trí việc làm và 100 % được bố trí theo đúng vị trí việc làm.',
    ],
    ['Còn 02 công chức chưa được bố trí đúng vị trí việc làm.', '100% công chức được bố trí đúng vị trí việc làm.'],
    ['Số chưa bố trí đúng vị trí việc làm: 03 người.', 'Tất cả công chức được sắp xếp phù hợp với vị trí việc làm.'],
    ['Hiện 01 công chức không bố trí đúng vị trí do thiếu người.', 'Toàn bộ CBCC đã bố trí đúng vị trí việc làm.'],
    [
      'Có 03 người chưa được sắp xếp đúng vị trí việc làm đã phê duyệt.',
      '100% cán bộ, công chức được bố trí phù hợp vị trí việc làm.',
    ],
    ['Mạng tại Trung tâm rớt 4 lần trong tháng 8.', 'Đường truyền: 2 kênh, ổn định, không có sự cố trong quý.'],
    ['Trong tháng có 03 lần mất kết nối đường truyền.', 'Hệ thống hoạt động tốt, không xảy ra sự cố.'],
    ['Đường truyền bị gián đoạn 02 lần.', 'Trong kỳ không phát sinh sự cố.'],
  ])('%s | %s', (number, claim) => {
    expect(denied(`${number}\n\n${claim}`)).toHaveLength(1)
    expect(denied(claim)).toEqual([])
  })

  test.each([
    [late, 'Lĩnh vực hộ tịch không có hồ sơ quá hạn.'],
    [late, 'UBND xã chỉ đạo các bộ phận không để phát sinh hồ sơ quá hạn.'],
    [late, 'Đang giải quyết 167 hồ sơ, không có hồ sơ quá hạn.'],
    [late, 'Không có nhiệm vụ quá hạn.'],
    [tasks, 'Đã giải quyết 690 hồ sơ, không có hồ sơ quá hạn.'],
    [late, 'Hiện nay không còn hồ sơ quá hạn chưa giải quyết.'],
    ['Đoàn kiểm tra của Sở Nội vụ tỉnh đã kiểm tra 01 cuộc tại xã.', 'Trong quý xã chưa tự kiểm tra đơn vị nào.'],
    ['Đã kiểm tra 12 cuộc về an toàn thực phẩm.', 'Trong quý chưa tổ chức được cuộc kiểm tra CCHC nào.'],
    ['Dự kiến trong quý IV kiểm tra 03 đơn vị.', 'Trong quý chưa kiểm tra đơn vị nào.'],
    [late, 'Tiếp nhận mới hồ sơ đất đai đúng hạn theo quy trình.'],
    [late, 'Bảo đảm các hồ sơ đều được giải quyết đúng hạn.'],
    ['Tiếp nhận 17 PAKN; đã trả lời 17.', 'Không còn PAKN đang xử lý.'],
    ['Đã kiểm tra 12 văn bản.', 'Trong quý chưa kiểm tra đơn vị nào do thiếu người.'],
    ['Tiếp nhận 14 PAKN, đã trả lời 13 PAKN, 01 PAKN trong hạn.', 'Tất cả PAKN được trả lời đúng thời hạn.'],
    [tasks, 'Toàn bộ 3.105 hồ sơ đều giải quyết đúng hạn.'],
    [tasks, 'Yêu cầu toàn bộ nhiệm vụ phải hoàn thành đúng hạn.'],
    [late, '100% văn bản đến được xử lý đúng hạn.'],
    ['HĐND xã ban hành 02 văn bản quy phạm pháp luật.', 'UBND xã không ban hành văn bản quy phạm pháp luật.'],
    ['Theo kế hoạch, tổ chức 01 hội nghị đối thoại trong quý IV.', 'Trong quý chưa tổ chức đối thoại.'],
    ['Rà soát 12 văn bản quy phạm pháp luật.', 'Trong quý xã không ban hành văn bản quy phạm pháp luật.'],
    ['Còn 13 nhiệm vụ chưa đến hạn.', 'Toàn bộ nhiệm vụ đến hạn đã hoàn thành.'],
    ['Còn lại 13 nhiệm vụ đang thực hiện theo lộ trình.', 'Đã hoàn thành toàn bộ nhiệm vụ đến hạn.'],
    [plan, 'UBND xã đã hoàn thành toàn bộ nhiệm vụ được giao trên hệ thống.'],
    [plan, 'Toàn bộ nhiệm vụ của Kế hoạch tuyên truyền đã hoàn thành.'],
    [plan, 'Toàn bộ nhiệm vụ UBND tỉnh giao đã hoàn thành đúng hạn.'],
    [plan, 'Phấn đấu toàn bộ nhiệm vụ được hoàn thành trước ngày 15/12.'],
    ['Cùng kỳ năm trước có 12 hồ sơ quá hạn.', 'Trong quý không có hồ sơ quá hạn.'],
    ['Năm 2025 có 12 hồ sơ giải quyết quá hạn.', 'Trong quý không có hồ sơ quá hạn.'],
    ['Đã giải quyết 690 hồ sơ, trong đó trước hạn 688, đúng hạn 02, quá hạn 0.', 'Không có hồ sơ quá hạn.'],
    ['Tiếp nhận 07 PAKN trên Cổng Dịch vụ công quốc gia.', 'Không có phản ánh, kiến nghị quá hạn.'],
    ['Tiếp nhận 07 PAKN trên Cổng Dịch vụ công quốc gia.', 'Không có phản ánh, kiến nghị về thái độ phục vụ.'],
    ['Rà soát, kiến nghị xử lý 12 văn bản.', 'Trong quý không có phản ánh, kiến nghị.'],
    ['Năm 2022 có 01 công chức bị khiển trách.', 'Không có công chức bị kỷ luật.'],
    ['Hồ sơ thanh toán trực tiếp 214 hồ sơ.', 'Trung tâm không tiếp nhận hồ sơ giấy.'],
    ['Đã tổ chức 02 cuộc kiểm tra theo kế hoạch.', 'Chưa tổ chức kiểm tra đột xuất.'],
    [late, 'Đang giải quyết 65 hồ sơ, tất cả trong hạn, không có hồ sơ quá hạn.'],
    [`${late} Đang giải quyết 65 hồ sơ.`, 'Đến nay không còn hồ sơ quá hạn.'],
    [late, 'Không có hồ sơ quá hạn do lỗi chủ quan của công chức.'],
    [late, 'Có 09/12 đơn vị không có hồ sơ quá hạn.'],
    [late, 'Không có hồ sơ quá hạn chưa giải quyết.'],
    [late, 'Cơ bản không có hồ sơ quá hạn.'],
    ['Tiếp nhận 07 PAKN trên Cổng Dịch vụ công quốc gia.', 'Đường dây nóng không tiếp nhận phản ánh, kiến nghị.'],
    ['Kỷ luật: khiển trách 02 viên chức.', 'Không có cán bộ, công chức bị kỷ luật.'],
    [few, 'Cơ bản không để phát sinh HS quá hạn.'],
    [few, 'Hầu như không có hồ sơ quá hạn.'],
    [few, 'Điển hình là xã Mường Tè (96,91% hồ sơ trực tuyến, không có hồ sơ trễ hạn).'],
    [few, 'Tại thôn Nà Pán, không có hồ sơ trễ hạn.'],
    [few, 'Tiêu biểu: Sở Tư pháp giải quyết nhanh, không có hồ sơ quá hạn.'],
    ['Khiếu nại: 4; tố cáo: 0.', 'Không có đơn thư tố cáo.'],
    ['Tuyên truyền Luật Tố cáo: 03 buổi.', 'Không có đơn thư tố cáo.'],
    ['Tập huấn về giải quyết khiếu nại, tố cáo: 02 lớp.', 'Không có khiếu nại, tố cáo.'],
    ['Triển khai Luật Tố cáo 2018.', 'Trong kỳ không có đơn tố cáo.'],
    ['Cùng kỳ năm trước tố cáo: 02.', 'Trong kỳ không có đơn tố cáo.'],
    ['Nhận kiến nghị: 44; phản ánh: 11.', 'Trong kỳ không có đơn tố cáo.'],
    ['Niêm yết TTHC lĩnh vực khiếu nại, tố cáo: 08 thủ tục.', 'Trong kỳ không có khiếu nại, tố cáo.'],
    [progress, 'Đã hoàn thành toàn bộ nhiệm vụ của quý III.'],
    [progress, 'Đã hoàn thành toàn bộ nhiệm vụ được giao.'],
    [outcome.replace('| 4 |', '| 0 |'), 'UBND xã đã hoàn thành toàn bộ nhiệm vụ của Kế hoạch.'],
    [
      table('Bảng 1. Hồ sơ TTHC', 'Nội dung | Số lượng', 'Đã giải quyết | 36', 'Còn lại (đang giải quyết) | 4'),
      'UBND xã đã hoàn thành toàn bộ nhiệm vụ của Kế hoạch.',
    ],
    ['Số chưa bố trí đúng vị trí việc làm: 0 người.', '100% công chức được bố trí đúng vị trí việc làm.'],
    ['Còn 02 công chức chưa được bố trí đúng vị trí.', '64/66 công chức được bố trí đúng vị trí việc làm.'],
    ['Còn 02 công chức chưa được bố trí đúng vị trí.', 'Phấn đấu 100% công chức được bố trí đúng vị trí việc làm.'],
    ['Còn 02 viên chức chưa được bố trí đúng vị trí.', '100% công chức được bố trí đúng vị trí việc làm.'],
    ['Đã tập huấn 04 lần về phần mềm.', 'Đường truyền ổn định, không có sự cố trong quý.'],
    ['Còn thiếu 04 biên chế.', 'Trung tâm được bố trí đủ công chức trực theo quy định.'],
    [late, 'Không có người không hoàn thành nhiệm vụ. Kỷ luật: khiển trách 02 viên chức.'],
  ])('true: %s | %s', (number, claim) => {
    expect(denied(`${number}\n\n${claim}`)).toEqual([])
  })
})

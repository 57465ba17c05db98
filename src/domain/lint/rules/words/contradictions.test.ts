import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string) => lintReport(body).findings.filter((one) => one.code === 'CCHC-090').length

describe('two claims of one thing', () => {
  test.each([
    ['Hệ thống, đường truyền hoạt động ổn định.', 'Đường truyền thường bị gián đoạn, quá tải.'],
    ['Đội ngũ công chức đáp ứng tốt yêu cầu nhiệm vụ.', 'Kỹ năng số của công chức còn hạn chế.'],
    ['Tỷ lệ hồ sơ trực tuyến đạt cao.', 'Tỷ lệ nộp trực tuyến còn thấp.'],
    ['TTHC được công khai, niêm yết đầy đủ, kịp thời.', 'Việc niêm yết TTHC chưa kịp thời.'],
    ['Hệ thống mạng hoạt động ổn định.', 'Đường truyền mạng hay rớt, chập chờn.'],
    ['Tuyên truyền CCHC được thực hiện thường xuyên, sâu rộng.', 'Tuyên truyền chưa thường xuyên, còn đơn điệu.'],
    [
      'Tất cả cán bộ, công chức trong xã (100%) đều có máy tính riêng.',
      'Công chức các phòng còn thiếu máy tính, phải dùng chung.',
    ],
    ['100% cán bộ, công chức được trang bị máy tính.', 'Một số công chức phải dùng chung máy tính.'],
    ['Toàn bộ công chức có máy vi tính làm việc.', 'Nhiều công chức sử dụng máy tính cá nhân để làm việc.'],
    ['Đã trang bị máy tính cho 100% cán bộ, công chức.', 'Máy tính của các phòng phải dùng chung.'],
    ['24/24 thôn đã có Internet băng rộng hoặc sóng 4G ổn định.', 'Có thôn chưa phủ sóng.'],
    ['Internet đã phủ đến 21/21 xóm, đường truyền ổn định.', 'Mạng Internet tại nhiều xóm còn yếu, chập chờn.'],
    ['100% thôn, bản có sóng di động.', 'Một số bản chưa có sóng điện thoại, Internet.'],
    ['Sóng 4G phủ tới 100% ấp.', 'Sóng 4G ở các ấp xa chập chờn.'],
    [
      'Trong quý không có phản ánh, kiến nghị gửi đến UBND xã qua các kênh (Hệ thống tiếp nhận, đường dây nóng).',
      'Phản ánh kiến nghị của nhân dân được xử lý nhanh chóng, dứt điểm.',
    ],
    [
      'Trong quý không nhận được phản ánh, kiến nghị nào.',
      'Các phản ánh, kiến nghị của người dân được tiếp nhận và giải quyết kịp thời.',
    ],
    ['Việc tái sử dụng dữ liệu đạt tỷ lệ cao.', 'Tỷ lệ tái sử dụng dữ liệu còn thấp.'],
    ['Trang thiết bị đầy đủ, đáp ứng tốt yêu cầu nhiệm vụ.', 'Đề nghị bổ sung 04 máy scan do hiện còn thiếu.'],
    ['Trang thiết bị được trang bị đủ, đáp ứng yêu cầu.', 'Bộ phận Một cửa hiện còn thiếu máy in.'],
    ['Trang thiết bị làm việc đầy đủ, đáp ứng nhu cầu.', 'Máy quét của Trung tâm hiện thiếu so với số quầy.'],
    ['Đến nay sóng 4G đã phủ 100% đảo có dân (11/11).', 'Tại một số điểm dân cư trên đảo vẫn chưa có sóng 4G.'],
    ['Sóng di động phủ tới 100% khu dân cư.', 'Còn khu dân cư vùng xa chưa có sóng.'],
    ['11/11 đảo đã được phủ sóng.', 'Hai cụm đảo phía nam chưa có Internet.'],
  ])('%s | %s', (first, second) => {
    expect(found(`${first}\n\n${second}`)).toBe(1)
  })

  test.each([
    ['Tiếp tục tuyên truyền thường xuyên, sâu rộng.', 'Tuyên truyền chưa thường xuyên.'],
    ['Trang thiết bị cơ bản đủ, đáp ứng yêu cầu.', 'Đề nghị bổ sung 04 máy scan do hiện còn thiếu.'],
    ['Trang thiết bị đầy đủ, đáp ứng tốt yêu cầu nhiệm vụ.', 'Đầu năm hiện còn thiếu máy in, nay đã mua.'],
    ['Trang thiết bị đầy đủ, đáp ứng tốt yêu cầu nhiệm vụ.', 'Đề nghị thay thế 02 máy scan đã cũ.'],
    ['Đề nghị trang bị thiết bị đầy đủ, đáp ứng yêu cầu.', 'Hiện còn thiếu máy in.'],
    ['Sóng 4G đã phủ 10/11 đảo có dân.', 'Một số điểm dân cư trên đảo chưa có sóng 4G.'],
    ['Phấn đấu sóng 4G phủ 100% đảo có dân.', 'Một số điểm dân cư trên đảo chưa có sóng 4G.'],
    ['Mạng lưới đào tạo phủ đến 100% lãnh đạo.', 'Một số điểm dân cư chưa có sóng 4G.'],
    ['Tuyên truyền được thực hiện thường xuyên.', 'Công tác tuyên truyền ở một số thôn chưa thường xuyên.'],
    [
      '100% cán bộ, công chức được trang bị máy tính.',
      'Trang thiết bị ở mức tối thiểu, công chức tự học sử dụng máy tính.',
    ],
    ['100% cán bộ, công chức được trang bị máy tính.', 'Người dân ở các xóm còn thiếu máy tính.'],
    ['22/24 thôn đã có sóng 4G.', 'Có thôn chưa phủ sóng.'],
    ['Phấn đấu 100% thôn có sóng 4G.', 'Có thôn chưa phủ sóng.'],
    ['Trong quý không có phản ánh, kiến nghị.', 'Bảo đảm phản ánh, kiến nghị được xử lý kịp thời.'],
    ['Trong quý không có phản ánh, kiến nghị qua đường dây nóng.', 'Các phản ánh, kiến nghị được giải quyết kịp thời.'],
    ['Trong quý không có phản ánh, kiến nghị.', 'Kiến nghị của cử tri, phản ánh của cử tri được trả lời kịp thời.'],
    ['Bộ máy vận hành thông suốt.', 'Đường truyền thường bị gián đoạn.'],
    ['Hệ thống hoạt động ổn định.', 'Đường truyền có lúc gián đoạn.'],
    ['Đội ngũ công chức đáp ứng tốt yêu cầu nhiệm vụ.', 'Đường truyền có lúc bị gián đoạn.'],
    ['Tỷ lệ hồ sơ trực tuyến đạt cao.', 'Tỷ lệ thanh toán trực tuyến còn thấp.'],
    ['Tỷ lệ hồ sơ trực tuyến đạt cao.', 'Một số lĩnh vực tỷ lệ nộp trực tuyến còn thấp.'],
    ['Chỉ đạo công khai, niêm yết TTHC đầy đủ, kịp thời.', 'Việc niêm yết TTHC chưa kịp thời.'],
  ])('no contradiction: %s | %s', (first, second) => {
    expect(found(`${first}\n\n${second}`)).toBe(0)
  })
})

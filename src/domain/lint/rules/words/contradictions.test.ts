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
    ['Việc tái sử dụng dữ liệu đạt tỷ lệ cao.', 'Tỷ lệ tái sử dụng dữ liệu còn thấp.'],
  ])('%s | %s', (first, second) => {
    expect(found(`${first}\n\n${second}`)).toBe(1)
  })

  test.each([
    ['Tiếp tục tuyên truyền thường xuyên, sâu rộng.', 'Tuyên truyền chưa thường xuyên.'],
    ['Tuyên truyền được thực hiện thường xuyên.', 'Công tác tuyên truyền ở một số thôn chưa thường xuyên.'],
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

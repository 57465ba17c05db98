import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const head = 'STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n'
const filler =
  '1.1\tSố văn bản chỉ đạo đã ban hành\tVăn bản\t12\n1.2\tSố nhiệm vụ đề ra\tNhiệm vụ\t40\n1.3\tSố cuộc họp giao ban\tCuộc\t6\n'

function found(rows: string, code: string) {
  return lintReport(head + filler + rows)
    .findings.filter((one) => one.code === code)
    .map((one) => `${one.severity} ${one.found}`)
}

test.each([
  ['CCHC-197', '7.5.2\tTỷ lệ trao đổi văn bản điện tử\tVăn bản\t4656', 'warning 4656'],
  [
    'CCHC-198',
    '7.5.2\tVăn bản gửi hoàn toàn dưới dạng điện tử\t%\t100\n7.5.3\tVăn bản gửi song song điện tử và bản giấy\t%\t10',
    'error 10%',
  ],
  ['CCHC-198', '3.1\tTỷ lệ hồ sơ giải quyết đúng hạn\t%\t97\n3.2\tTỷ lệ hồ sơ giải quyết quá hạn\t%\t5', 'warning 5%'],
  [
    'CCHC-199',
    '3.2.3\tTỷ lệ hồ sơ toàn trình trực tuyến\t%\t100\n\tTổng số hồ sơ toàn trình\tHồ sơ\t\n\tSố hồ sơ nộp trực tuyến\tHồ sơ\t',
    'warning 100%',
  ],
  ['CCHC-204', '1.4\tTỷ lệ phòng, đơn vị thuộc UBND cấp huyện đã được kiểm tra\t%\t100', 'warning 100'],
])('%s: %s', (code, rows, expected) => {
  expect(found(rows, code)).toEqual([expected])
})

test.each([
  ['CCHC-197', '7.5.2\tTỷ lệ trao đổi văn bản điện tử\t%\t98,5'],
  [
    'CCHC-198',
    '7.5.2\tVăn bản gửi hoàn toàn dưới dạng điện tử\t%\t90\n7.5.3\tVăn bản gửi song song điện tử và bản giấy\t%\t10',
  ],
  ['CCHC-198', '3.1\tTỷ lệ hồ sơ thanh toán trực tuyến\t%\t97\n3.2\tTỷ lệ thủ tục còn nhận trực tiếp tại quầy\t%\t25'],
  [
    'CCHC-199',
    '3.2.3\tTỷ lệ hồ sơ toàn trình trực tuyến\t%\t100\n\tTổng số hồ sơ toàn trình\tHồ sơ\t52\n\tSố hồ sơ nộp trực tuyến\tHồ sơ\t52',
  ],
  ['CCHC-204', '1.4\tTỷ lệ phòng, đơn vị thuộc UBND cấp huyện đã được kiểm tra\t%\t'],
])('true, %s: %s', (code, rows) => {
  expect(found(rows, code)).toEqual([])
})

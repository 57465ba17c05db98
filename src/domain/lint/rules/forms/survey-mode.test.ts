import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const form = (code: number, legend = 'Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2') =>
  `STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n5.1\tSố lượng phiếu khảo sát\tPhiếu\t120\n5.2\tHình thức khảo sát\t${legend}\t${code}\n6\tSố cuộc đối thoại\tCuộc\t1\n`

function found(prose: string, table: string) {
  return lintReport(`${prose}\n\n${table}`).findings.filter((one) => one.code === 'CCHC-200').length
}

test.each([
  ['UBND xã khảo sát sự hài lòng bằng hình thức phát phiếu giấy, phát ra 120 phiếu.', form(2), 1],
  ['UBND xã khảo sát sự hài lòng bằng hình thức phát phiếu giấy, phát ra 120 phiếu.', form(1), 0],
  ['Phát ra 120 phiếu khảo sát hài lòng, trong đó 80 phiếu khảo sát trực tuyến qua mã QR.', form(1), 1],
  ['Phát ra 120 phiếu khảo sát hài lòng, trong đó 80 phiếu khảo sát trực tuyến qua mã QR.', form(2), 0],
  ['Lấy ý kiến khảo sát qua mã QR được 120 lượt.', form(2), 0],
  ['Khảo sát bằng phát phiếu 120 người, đa số hài lòng.', form(2, '0: trực tuyến; 1: phát phiếu; 2: kết hợp'), 1],
])('%s', (prose, table, count) => {
  expect(found(prose, table)).toBe(count)
})

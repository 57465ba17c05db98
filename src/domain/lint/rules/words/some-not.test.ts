import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string) => lintReport(body).findings.filter((one) => one.code === 'CCHC-142').length

describe('all of them, and some that are not', () => {
  test.each([
    ['100% công chức phường đã được cấp và dùng chữ ký số cá nhân.', 'Còn 03 công chức chưa được cấp chữ ký số.'],
    ['100% thôn, bản đã phủ sóng di động 4G.', 'Còn 02/38 bản chưa có sóng di động 4G.'],
    ['Toàn bộ TTHC được công khai, niêm yết tại Trung tâm.', 'Có 12 thủ tục chưa được niêm yết, công khai.'],
    [
      '100% cán bộ, công chức có máy tính làm việc.',
      'Tồn tại: còn 02 công chức chưa có máy tính phải dùng chung; 03 hồ sơ quá hạn.',
    ],
    ['100% hồ sơ được số hóa khi tiếp nhận.', 'Vẫn còn 211 hồ sơ chưa được số hóa.'],
  ])('%s | %s', (all, some) => {
    expect(found(`${all}\n\n${some}`)).toBe(1)
  })

  test.each([
    ['100% công chức được cấp chữ ký số.', 'Còn 03 công chức chưa được tập huấn kỹ năng số.'],
    ['Phấn đấu 100% công chức được cấp chữ ký số.', 'Còn 03 công chức chưa được cấp chữ ký số.'],
    ['100% công chức được cấp chữ ký số.', 'Đầu năm có 03 công chức chưa được cấp chữ ký số.'],
    ['100% hồ sơ được tiếp nhận trực tuyến.', 'Còn 17 hồ sơ chưa đến hạn giải quyết.'],
    ['100% công chức có máy tính làm việc.', 'Còn 02 hộ chưa có máy tính.'],
  ])('true: %s | %s', (all, some) => {
    expect(found(`${all}\n\n${some}`)).toBe(0)
  })
})

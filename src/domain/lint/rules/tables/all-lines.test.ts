import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = `Bảng 1. Kết quả theo cụm đảo (hồ sơ)

Cụm đảo | Kỳ trước | Nhận mới | Trực tuyến | Tỷ lệ trực tuyến (%) | Đã giải quyết | Trễ hạn | Đang giải quyết
Hòn Tre | 19 | 2.874 | 2.731 | 95,02 | 2.872 | 5 | 21
Lại Sơn | 15 | 2.106 | 1.958 | 92,97 | 2.107 | 6 | 14
An Sơn | 9 | 1.187 | 1.049 | 88,37 | 1.184 | 5 | 12
Nam Du | 5 | 922 | 800 | 86,77 | 920 | 3 | 7
Toàn đặc khu | 48 | 7.089 | 6.538 | 92,23 | 7.083 | 19 | 54`

const told = (sentence: string) =>
  lintReport(`${sentence}\n\n${table}`).findings.filter(({ code }) => code === 'CCHC-212')

describe('all lines are said to reach it', () => {
  test.each([
    'Cả 04 cụm đảo đều vượt chỉ tiêu 90% hồ sơ trực tuyến do tỉnh giao.',
    'Cả 4 cụm đảo đều đạt trên 90% hồ sơ nộp trực tuyến.',
    'Tất cả các cụm đảo đều đạt tỷ lệ hồ sơ trực tuyến từ 90% trở lên.',
    'Về hồ sơ trực tuyến: 4/4 cụm đảo đạt từ 90% trở lên.',
    'Các cụm đảo đều có tỷ lệ hồ sơ trực tuyến đạt trên 90%.',
    'Toàn bộ 4/4 cụm đảo đều hoàn thành chỉ tiêu 90% hồ sơ trực tuyến.',
    'Hồ sơ trực tuyến: cả 4 đơn vị đều vượt 90%.',
    'Tỷ lệ hồ sơ trực tuyến ở cả 4 cụm đảo đều đạt 88% trở lên.',
  ])('%s', (sentence) => {
    const [only, ...rest] = told(sentence)
    expect(rest).toEqual([])
    expect(only?.expected).toMatch(/Nam Du 86,77%/)
  })
  test.each([
    'Cả 04 cụm đảo đều vượt chỉ tiêu 85% hồ sơ trực tuyến do tỉnh giao.',
    'Cả 4 cụm đảo đều đạt trên 86% hồ sơ nộp trực tuyến.',
    'Cả 04 cụm đảo đều đạt 100% thủ tục được niêm yết công khai.',
    'Cả 4 cụm đảo đều đạt trên 90% thanh toán bằng mã QR.',
    'Cả 02 cụm đảo gần bờ đều vượt chỉ tiêu 90% hồ sơ trực tuyến.',
    'Các cụm đảo, trừ Nam Du và An Sơn, đều đạt trên 90% hồ sơ trực tuyến.',
    'Năm 2025 cả 4 cụm đảo đều vượt 95% so với chỉ tiêu hồ sơ trực tuyến cùng kỳ.',
    '2/4 cụm đảo đạt trên 90% hồ sơ trực tuyến.',
    'Cả 4 cụm đảo đều có tỷ lệ hồ sơ trực tuyến dưới 96%.',
    'Phấn đấu cả 4 cụm đảo đều đạt trên 90% hồ sơ trực tuyến.',
  ])('true: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

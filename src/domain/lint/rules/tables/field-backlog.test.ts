import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (left: string) => `Bảng 3. Kết quả giải quyết theo lĩnh vực

Lĩnh vực | Tồn đầu | Nhận | Giải quyết | Trước hạn | Đúng hạn | Trễ | ${left}
Chứng thực | 0 | 1722 | 1722 | 1655 | 67 | 0 | 0
Hộ tịch | 9 | 611 | 609 | 548 | 61 | 0 | 11
Đất đai | 41 | 548 | 540 | 402 | 132 | 6 | 49
Hộ kinh doanh | 3 | 267 | 268 | 251 | 17 | 0 | 2
Cộng | 53 | 3148 | 3139 | 2856 | 277 | 6 | 62`

const told = (sentence: string, left = 'Còn') =>
  lintReport(`${table(left)}\n\nV. NHIỆM VỤ TRỌNG TÂM QUÝ III\n\n${sentence}`).findings.filter(
    ({ code }) => code === 'CCHC-213',
  )

describe('what is left of a field', () => {
  test.each([
    '• Giải quyết dứt điểm 94 HS đất đai còn tồn; 0 HS trễ không xin lỗi',
    '- Giải quyết dứt điểm 94 hồ sơ đất đai còn tồn đọng trong tháng 7.',
    'Tập trung xử lý 94 hồ sơ lĩnh vực đất đai đang giải quyết.',
    'Phấn đấu giải quyết xong 94 hồ sơ thuộc lĩnh vực Đất đai chuyển sang kỳ sau trước ngày 30/7/2026.',
    'Chỉ đạo công chức địa chính giải quyết 59 hồ sơ đất đai còn lại.',
    'Giải quyết 490 HS đất đai chưa giải quyết, không để phát sinh hồ sơ quá hạn.',
  ])('%s', (sentence) => {
    expect(told(sentence).map(({ expected }) => expected)).toEqual(['49'])
  })
  test.each(['Còn lại', 'Đang giải quyết', 'Tồn cuối kỳ', 'Chưa giải quyết'])('head “%s”', (left) => {
    expect(told('Giải quyết dứt điểm 94 HS đất đai còn tồn.', left)).toHaveLength(1)
    expect(told('Giải quyết dứt điểm 49 HS đất đai còn tồn.', left)).toEqual([])
  })
  test.each([
    'Giải quyết dứt điểm 49 HS đất đai còn tồn.',
    'Giải quyết dứt điểm 20 hồ sơ đất đai còn tồn lâu ngày.',
    'Giải quyết dứt điểm 94 hồ sơ đất đai cấp giấy chứng nhận lần đầu còn tồn từ trước năm 2020.',
    'Giải quyết dứt điểm 62 hồ sơ còn tồn của các lĩnh vực.',
    'Giải quyết kịp thời 600 hồ sơ đất đai dự kiến tiếp nhận trong quý.',
    'Quý trước chuyển sang 41 hồ sơ đất đai còn tồn, nay giải quyết xong.',
    'Số hóa 940 hồ sơ đất đai lưu trữ trước năm 2015.',
    'Giải quyết dứt điểm 13 hồ sơ hộ kinh doanh cá thể tạm dừng, còn tồn.',
  ])('true: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

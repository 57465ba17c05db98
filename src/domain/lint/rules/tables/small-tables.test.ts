import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const strong = (body: string) =>
  lintReport(body).findings.filter(({ severity, code }) => severity !== 'info' && tables.has(code))
const tables = new Set(['CCHC-058', 'CCHC-110', 'CCHC-114', 'CCHC-118', 'CCHC-177'])

function months(names: readonly string[], share: string, head = 'Tháng', rate = '% trực tuyến'): string {
  const rows = [
    `${names[0]} | 1204 | 1131 | 93.94 | 1198 | 4`,
    `${names[1]} | 1187 | 1129 | ${share} | 1193 | 2`,
    `${names[2]} | 1263 | 1214 | 96.12 | 1251 | 1`,
    `${names[3]} | 3654 | 3474 | 95.07 | 3642 | 7`,
  ]
  return `Bảng 2. Hồ sơ theo tháng\n\n${head} | Nhận mới | Trực tuyến | ${rate} | Giải quyết | Trễ hạn\n${rows.join('\n')}`
}

describe('a share of one month among three', () => {
  const layouts: readonly (readonly [names: readonly string[], head: string, rate: string])[] = [
    [['T7', 'T8', 'T9', 'Quý III'], 'Tháng', '% trực tuyến'],
    [['T.7', 'T.8', 'T.9', 'Cộng'], 'Tháng', 'Tỷ lệ trực tuyến'],
    [['T 7', 'T 8', 'T 9', 'Quý III'], 'Thời gian', 'Tỷ lệ (%)'],
    [['7', '8', '9', 'Tổng'], 'Tháng', 'Tỷ lệ trực tuyến (%)'],
    [['7/2026', '8/2026', '9/2026', 'Tổng cộng'], 'Tháng', '% trực tuyến'],
    [['T7/2026', 'T8/2026', 'T9/2026', 'Cả quý'], 'Kỳ', '% trực tuyến'],
    [['Tháng 7', 'Tháng 8', 'Tháng 9', 'Quý III'], 'Tháng', '% trực tuyến'],
  ]
  test.each(layouts)('%j', (names, head, rate) => {
    expect(strong(months(names, '95.41', head, rate)).map(({ expected }) => expected)).toEqual(['95,11%'])
    expect(strong(months(names, '95.11', head, rate))).toEqual([])
  })
})

function points(told: string, head = '+/-', names = ['Quý II', 'Quý III']): string {
  const rows = [
    'Công khai, minh bạch | 18 | 15.9 | 16.5 | +0.6',
    'Tiến độ giải quyết | 20 | 19.6 | 19.2 | -0.4',
    'Dịch vụ công trực tuyến | 12 | 10.1 | 10.8 | +0.7',
    'Thanh toán trực tuyến | 10 | 8.5 | 8.7 | +0.2',
    `Số hóa hồ sơ | 22 | 14.8 | 16.4 | ${told}`,
    'Mức độ hài lòng | 18 | 17.5 | 17.6 | +0.1',
  ]
  return `Bảng 6. Kết quả theo nhóm\n\nNhóm | Tối đa | ${names.join(' | ')} | ${head}\n${rows.join('\n')}`
}

describe('this less before, with its sign', () => {
  test.each(['+/-', '+ / -', 'Tăng/giảm', 'Tăng (+), giảm (-)', 'Chênh lệch', 'So với quý II', 'So sánh'])(
    '%s',
    (head) => {
      expect(strong(points('+1.4', head)).map(({ expected }) => expected)).toEqual(['1,6'])
      expect(strong(points('+1.6', head))).toEqual([])
    },
  )
  test('told by the total too', () => {
    const body = `${points('+1.4')}\nTổng | 100 | 86.4 | 89.2 | +2.8`
    expect(strong(body).map(({ expected, severity }) => [expected, severity])).toEqual([['1,6', 'error']])
  })
})

const form = `PHỤ LỤC. THỐNG KÊ

TT | Chỉ tiêu | Đơn vị tính | Kết quả | Ghi chú
1 | Nhiệm vụ trong kế hoạch | Nhiệm vụ | 52 |
2 | Nhiệm vụ hoàn thành | Nhiệm vụ | 49 |
7 | Hồ sơ tiếp nhận mới | Hồ sơ | 7.089 |
7.1 | Trong đó: trực tuyến | Hồ sơ | 6.538 |
8 | Hồ sơ đã giải quyết | Hồ sơ | 7.083 |
8.1 | Trước hạn và đúng hạn | Hồ sơ | 7.064 |
8.2 | Trễ hạn | Hồ sơ | 19 |
11 | Biên chế giao/có mặt | Người | 87/79 |
12 | Viên chức giao/có mặt | Người | 286/271 |`

describe('a form beside prose', () => {
  test.each([
    'Số hóa thành phần hồ sơ 6.704/7.089 hồ sơ tiếp nhận mới (94,57%).',
    'Viên chức: giao 286, có mặt 271 (94,76%), trong đó giáo dục 231, y tế 34, sự nghiệp khác 06.',
    'Viên chức có mặt 271 người trên 286 người được giao; có 231 người thuộc giáo dục.',
  ])('true: %s', (sentence) => {
    expect(strong(`${sentence}\n\n${form}`)).toEqual([])
  })
  test('the whole first, and prose says another part', () => {
    const [only] = strong(`Viên chức được giao 286 người, có mặt 217 người.\n\n${form}`)
    expect(only?.expected).toBe('286/217')
  })
})

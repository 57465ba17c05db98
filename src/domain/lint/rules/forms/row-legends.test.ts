import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'
import { legendOf } from './row-legends.ts'

const table = (...rows: readonly string[]) => rows.map((row) => row.split('|').join('\t')).join('\n')
const told = (...rows: readonly string[]) =>
  lintReport(`Số liệu kèm theo\n\n${table(...rows)}`).findings.filter((one) => one.code === 'CCHC-027')

describe('codes explained in a row', () => {
  test.each([
    ['(0 = không; 1 = có)', [0, 1]],
    ['(trực tuyến = 0; phát phiếu = 1; kết hợp = 2)', [0, 1, 2]],
    ['Họp trực tuyến (chưa có = 0; 2 cấp = 1; 3 cấp = 2)', [0, 1, 2]],
    ['0: chưa làm; 1: đang làm; 2: đã xong', [0, 1, 2]],
    ['Có = 1; Không = 0', [0, 1]],
    ['Tổng số (1 = 2 + 3)', []],
    ['Đạt = 2 điểm; không đạt = 0 điểm', []],
    ['(3) = (4) + (5)', []],
    ['Tỷ lệ 1:2', []],
    ['Họp lúc 8:00, phòng 2: tầng 1', []],
  ] as const)('%s', (text, codes) => {
    expect(legendOf(text)).toEqual(codes)
  })

  const head = 'STT|Chỉ tiêu|Đơn vị|Cùng kỳ 2025|Năm 2026|Ghi chú'
  const first = '1|Số cuộc kiểm tra|Cuộc|6|8|'
  test.each([
    ['2|Đối thoại (0 = không; 1 = có)|Mã|1|0|'],
    ['2|Hình thức khảo sát|Mã|1|2|0: trực tuyến; 1: phát phiếu; 2: kết hợp'],
    ['2|Số cuộc đối thoại|Cuộc|1|4|'],
  ])('true: %s', (row) => {
    expect(told(head, first, row)).toEqual([])
  })

  test.each([
    ['2|Đối thoại (0 = không; 1 = có)|Mã|1|4|', '4'],
    ['2|Hình thức khảo sát|Mã|3|2|0: trực tuyến; 1: phát phiếu; 2: kết hợp', '3'],
    ['2|Nền tảng số (chưa = 0; đang làm = 1; xong = 2)|Mã|1|5|', '5'],
  ])('false: %s', (row, found) => {
    expect(told(head, first, row)).toMatchObject([{ severity: 'error', found }])
  })
})

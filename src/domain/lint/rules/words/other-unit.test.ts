import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string, code: string) => lintReport(body).findings.filter((one) => one.code === code).length

test.each([
  ['Trên đây là báo cáo kết quả CCHC quý II năm 2026 của UBND xã Tân Lập./.', 1],
  ['(Kèm theo Báo cáo số 45/BC-UBND ngày 15/6/2026 của UBND phường Hòa Bình)', 1],
  ['Trên đây là báo cáo kết quả CCHC quý II năm 2026 của UBND xã An Bình./.', 0],
  ['Trên đây là báo cáo kết quả CCHC quý II năm 2026, UBND xã An Bình báo cáo Sở Nội vụ./.', 0],
  ['UBND xã Tân Lập phối hợp giải quyết 12 hồ sơ.', 0],
  ['Trên đây là báo cáo của UBND xã, trân trọng báo cáo UBND xã Tân Lập.', 0],
])('other unit: %s', (body, count) => expect(found(body, 'CCHC-160')).toBe(count))

test.each([
  ['Kế hoạch số 11/KH-UBND ngày 14/01/2026 của UBND xã về công tác CCHC năm 2025.', 1],
  ['UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 14/01/2026 tuyên truyền CCHC năm 2025; giao các phòng thực hiện.', 1],
  ['Kế hoạch số 11/KH-UBND ngày 14/01/2026 của UBND xã về công tác CCHC năm 2026.', 0],
  ['Kế hoạch số 215/KH-UBND ngày 25/12/2025 về CCHC năm 2026.', 0],
  ['Kế hoạch số 11/KH-UBND ngày 14/01/2026 về khắc phục hạn chế Chỉ số CCHC năm 2025.', 0],
  ['Kế hoạch số 11/KH-UBND ngày 14/01/2026 về tổng kết công tác CCHC năm 2025.', 0],
  ['Kế hoạch số 12/KH-UBND ngày 20/01/2026 về đo lường sự hài lòng năm 2025.', 0],
  ['Kế hoạch số 11/KH-UBND ngày 14/01/2026 triển khai Nghị quyết năm 2025.', 0],
])('year of a plan: %s', (body, count) => expect(found(body, 'CCHC-159')).toBe(count))

test('a form whose columns run into one line names no commune', () => {
  const form =
    'UBND xã                    Văn bản\n\nUBND xã                 Văn hóa\n\nTrên đây là báo cáo kết quả CCHC quý II năm 2026 của UBND xã An Bình./.'
  expect(found(form, 'CCHC-160')).toBe(0)
})

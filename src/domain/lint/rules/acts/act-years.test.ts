import { expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}
const found = (paper: SmallPaper, code: RegExp) =>
  lintPaper(paper).findings.filter((one) => code.test(one.code) && one.severity !== 'info').length

const list = (middle: string) =>
  `UBND xã đã ban hành Kế hoạch số 05/KH-UBND ngày 12/01/2026 về kiểm soát TTHC; ${middle}; Kế hoạch số 11/KH-UBND ngày 22/01/2026 về kiểm tra CCHC.`

test.each([
  [list('Kế hoạch số 08/KH-UBND ngày 16/01/2025 về tuyên truyền CCHC'), 1],
  [list('Kế hoạch số 08/KH-UBND ngày 16/01/2027 về tuyên truyền CCHC'), 1],
  [list('KH số 09/KH-UBND ngày 20/01/2025 tuyên truyền'), 1],
  [
    '- Kế hoạch số 05/KH-UBND ngày 12/01/2026;\n\n- Kế hoạch số 08/KH-UBND ngày 16/01/2025;\n\n- Kế hoạch số 11/KH-UBND ngày 22/01/2026.',
    1,
  ],
  [list('Kế hoạch số 08/KH-UBND ngày 16/01/2026 về tuyên truyền CCHC'), 0],
  [list('Kế hoạch số 08/KH-UBND ngày 16/01/2025 về chuyển đổi số năm 2025'), 0],
  [list('Kế hoạch số 215/KH-UBND ngày 25/12/2025 về CCHC'), 0],
  [list('thực hiện Kế hoạch số 08/KH-UBND ngày 16/01/2025 của UBND tỉnh'), 0],
  [list('Kế hoạch số 08/KH-UBND ngày 30/6/2025 về tuyên truyền'), 0],
])('year of an act in a series (%#): %s', (body, count) => expect(found({ ...half, body }, /(?:191|063)$/)).toBe(count))

const began = 'Xã An Bình chính thức hoạt động từ ngày 01/7/2025.'

test.each([
  ['UBND xã đã ban hành Kế hoạch số 05/KH-UBND ngày 12/01/2025 về kiểm soát TTHC.', 1],
  ['UBND xã An Bình ban hành Quyết định số 12/QĐ-UBND ngày 17/3/2025 về Quy chế làm việc.', 1],
  ['UBND xã đã ban hành Kế hoạch số 05/KH-UBND ngày 12/01/2026 về kiểm soát TTHC.', 0],
  ['Thay thế Kế hoạch số 05/KH-UBND ngày 12/01/2025 của UBND xã An Bình cũ.', 0],
  ['Kế hoạch số 05/KH-UBND ngày 12/01/2025 của UBND tỉnh về CCHC.', 0],
])('an act before the commune: %s', (body, count) =>
  expect(found({ ...half, body: `${began}\n\n${body}` }, /192$/)).toBe(count),
)

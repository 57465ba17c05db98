import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Toàn xã đang thực hiện 367 TTHC: 144 toàn trình, 189 một phần, 47 chưa cung cấp trực tuyến.',
  'Toàn xã đang thực hiện 367 TTHC: 131 toàn trình, 189 một phần, 87 chưa cung cấp trực tuyến.',
  'Biên chế được giao 44, hiện có mặt 41 người (cán bộ 09, công chức 45), còn thiếu 03.',
  'Trình độ 41 CBCC: thạc sĩ 03, đại học 49, cao đẳng 01, trung cấp 01.',
  'Đơn vị sự nghiệp 09: mầm non 06, tiểu học 02, THCS 03, Trạm Y tế 01.',
  'Đã rà soát 12 văn bản (giữ nguyên 09, sửa đổi 08, bãi bỏ 04).',
  'Tổ gồm 07 người (lãnh đạo 02, công chức 09).',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-(?:009|008|013)/))
})

test.each([
  'Toàn xã đang thực hiện 367 TTHC: 131 toàn trình, 189 một phần, 47 chưa cung cấp trực tuyến.',
  'Biên chế được giao 44, hiện có mặt 41 người (cán bộ 09, công chức 32), còn thiếu 03.',
  'Trình độ 41 CBCC: thạc sĩ 03, đại học 36, cao đẳng 01, trung cấp 01.',
  'Đơn vị sự nghiệp 09: mầm non 03, tiểu học 02, THCS 03, Trạm Y tế 01.',
  'Đã rà soát 12 văn bản (gửi 29 cơ quan, lấy 45 ý kiến).',
  'Tập huấn cho 45 người (02 lớp, 06 chuyên đề).',
  'Đối thoại với 02 đơn vị (65 người và 81 người).',
  'Có 41 CBCC: dân số bình quân mỗi CBCC phục vụ 932, số hộ 220.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})

import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

test.each([
  // Procedures that had dossiers, some of the dossiers received, and marks of a legend are no figure of the period.
  'Trong quý tiếp nhận mới 3.654 hồ sơ.\n\n361 TTHC = 152 toàn trình + 209 một phần; có phát sinh HS trong quý: 171 (47,4%).',
  'Trong năm tiếp nhận mới 7.089 hồ sơ.\n\nTổ lưu động đã đi 36 chuyến đến 09 điểm, tiếp nhận 412 hồ sơ (bình quân 11,44 hồ sơ/chuyến), chiếm 5,81% tổng số hồ sơ tiếp nhận mới.',
  'Hồ sơ đang giải quyết 739 hồ sơ.\n\n(Trạng thái: 1 = hoàn thành; 2 = đang thực hiện; 3 = chưa triển khai)',
  // A rank rises when its number falls.
  'Xếp hạng toàn tỉnh: quý II 37/102 → quý III 21/102 (tăng 16 bậc).',
  // A mean of rates is of no whole number.
  'Bình quân số học tỷ lệ của 38 xã, phường là 93,83%, khác với tỷ lệ chung 93,58% do quy mô hồ sơ chênh lệch lớn.',
  'Tỷ lệ trung bình của 12 thôn là 91,37%.',
])('nothing to say: %s', (body) => {
  expect(lintReport(body).findings.filter(({ severity }) => severity !== 'info')).toEqual([])
})

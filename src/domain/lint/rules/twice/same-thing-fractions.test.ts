import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Có 13 đơn vị sự nghiệp công lập: 4 trường mầm non, 5 trường tiểu học, 3 trường trung học cơ sở, 1 Trạm Y tế.\n\nCó 12/12 đơn vị sự nghiệp công lập của xã đã ban hành quy chế chi tiêu nội bộ.',
  'Xã có 21 tổ công nghệ số cộng đồng.\n\nĐã tập huấn cho 22/22 tổ công nghệ số cộng đồng của xã.',
  'Đến nay 15/19 tổ hòa giải cơ sở đã kiện toàn.\n\nToàn xã có 18 tổ hòa giải cơ sở.',
  'Duy trì 27 điểm hỗ trợ dịch vụ công trực tuyến.\n\nCó 26/26 điểm hỗ trợ dịch vụ công trực tuyến hoạt động.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-163/))
})

test.each([
  'Có 13 đơn vị sự nghiệp công lập: 4 trường mầm non, 5 trường tiểu học, 3 trường trung học cơ sở, 1 Trạm Y tế.\n\nCó 13/13 đơn vị sự nghiệp công lập của xã đã ban hành quy chế chi tiêu nội bộ.',
  'Xã có 21 tổ công nghệ số cộng đồng.\n\nĐã tập huấn cho 20/21 tổ công nghệ số cộng đồng của xã.',
  'Quý trước có 12/12 đơn vị sự nghiệp công lập thực hiện.\n\nCó 13 đơn vị sự nghiệp công lập.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})

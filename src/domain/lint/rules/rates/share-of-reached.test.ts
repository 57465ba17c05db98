import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const found = (body: string) =>
  lintReport(body).findings.filter(({ code }) => ['CCHC-226', 'CCHC-227', 'CCHC-122'].includes(code))

const account =
  'Quý II tiếp nhận 3.187 hồ sơ. Quý III tiếp nhận 3.027 hồ sơ. Năm 2025 tiếp nhận 2.000 hồ sơ.\n\nHộ tịch 60.\n\n'

test.each([
  'Số hồ sơ tiếp nhận quý III giảm 160 hồ sơ, bằng P so với quý II.',
  'So với quý II, số hồ sơ giảm 160 hồ sơ, tương ứng P.',
  'Hồ sơ tiếp nhận giảm 160 hồ sơ (P) so với quý II.',
  'Quý III giảm 160 hồ sơ, tương ứng giảm P so với quý trước.',
  'Số HS quý III giảm 160 HS, tức giảm P.',
  'So với quý II giảm 160 hồ sơ (giảm P).',
])('a share of the number reached: %s', (body) => {
  expect(found(account + body.replace('P', '5,29%'))).toHaveLength(1)
  expect(found(account + body.replace('P', '5,02%'))).toEqual([])
})

const grown =
  'So với năm 2025 (6.214 hồ sơ tiếp nhận mới), số hồ sơ tiếp nhận mới tăng 875 hồ sơ, tương ứng tăng 14,08%.\n\n'

test.each([
  ['Khối lượng công việc lớn hơn (hồ sơ tiếp nhận mới tăng 12,34% so với năm 2025).', 1],
  ['Số hồ sơ tiếp nhận mới tăng 14,8% so với năm 2025.', 1],
  ['So với năm 2025, hồ sơ tiếp nhận mới tăng 41,08%.', 1],
  ['Lượng hồ sơ tiếp nhận tăng cao, số hồ sơ tiếp nhận mới tăng 12,34% so với năm 2025, áp lực lớn.', 1],
  ['Hồ sơ tiếp nhận mới tăng 14,08% so với năm 2025.', 0],
  ['Hồ sơ tiếp nhận mới tăng 14,1% so với năm 2025.', 0],
  ['Hồ sơ tiếp nhận mới tăng hơn 14% so với năm 2025.', 0],
  ['Hồ sơ tiếp nhận mới tăng 8,2% so với năm 2024.', 0],
  ['Hồ sơ tiếp nhận mới lĩnh vực đất đai tăng 20,5% so với năm 2025.', 0],
  ['Riêng quý IV, hồ sơ tiếp nhận mới tăng 9,5% so với năm 2025.', 0],
  ['Hồ sơ tiếp nhận trực tuyến tăng 18,2% so với năm 2025.', 0],
  ['Tại điểm Lại Sơn, hồ sơ tiếp nhận mới tăng 9,5% so với năm 2025.', 0],
])('one growth told twice: %s', (body, count) => {
  expect(found(`Tiếp nhận mới 7.089 hồ sơ.\n\n${grown}${body}`)).toHaveLength(count)
})

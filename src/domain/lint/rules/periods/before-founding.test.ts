import { expect, test } from 'vitest'
import { lintReport, lintText } from '../../../../../test/corpus/lint-text.ts'

function found(
  window: string,
  more = '',
  began = 'Xã An Bình được thành lập và chính thức hoạt động từ ngày 01/7/2025.',
) {
  const body = `${began}\n\nKết quả giải quyết hồ sơ (số liệu tính từ ngày ${window})${more} như sau: tiếp nhận 702 hồ sơ.`
  return lintReport(body, 'ngày 11 tháng 9 năm 2025').findings.filter((one) => one.code === 'CCHC-202').length
}

test.each([
  ['11/06/2025 đến ngày 10/09/2025', '', 1],
  ['01/07/2025 đến ngày 10/09/2025', '', 0],
  ['11/06/2025 đến ngày 10/09/2025', ', gồm cả số của các đơn vị hành chính cũ,', 0],
])('%s%s', (window, more, count) => {
  expect(found(window, more)).toBe(count)
})

/** A paper whose title is a heading and names the next tasks, as word processors export it. */
function marked(
  opening: string,
  title = 'Công tác cải cách hành chính quý III năm 2025; phương hướng, nhiệm vụ trọng tâm quý IV năm 2025',
) {
  return lintText(
    `ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nSố: 45/BC-UBND\n\nAn Bình, ngày 16 tháng 9 năm 2025\n\n## BÁO CÁO\n\n### ${title}\n\n${opening}\n\n## I. CHỈ ĐẠO, ĐIỀU HÀNH\n\nXã An Bình chính thức đi vào hoạt động theo mô hình chính quyền địa phương 02 cấp từ ngày 01/7/2025.\n`,
  ).findings.filter((one) => /065|202/.test(one.code) && one.severity !== 'info')
}

test.each([
  ['UBND xã An Bình báo cáo như sau (số liệu tính từ ngày 11/06/2025 đến ngày 10/09/2025):', 1],
  ['UBND xã An Bình báo cáo kết quả (số liệu từ 15/6/2025 đến 14/9/2025) như sau:', 1],
  ['UBND xã An Bình báo cáo kết quả (số liệu từ 01/7/2025 đến 14/9/2025) như sau:', 0],
  ['UBND xã An Bình báo cáo kết quả (số liệu từ 15/6/2025 đến 14/9/2025, bao gồm cả các xã cũ) như sau:', 0],
])('a title with the next tasks: %s', (opening, count) => expect(marked(opening)).toHaveLength(count))

test.each([
  'Kể từ ngày 01 tháng 7 năm 2025, xã An Bình chính thức đi vào hoạt động.',
  'Xã An Bình bắt đầu hoạt động từ 1/7/2025.',
  'Xã được thành lập ngày 01/7/2025 trên cơ sở 03 xã.',
  'UBND xã đi vào hoạt động từ ngày 01/7/2025.',
  'Ngày 01/7/2025 xã An Bình ra đời trên cơ sở sáp nhập 02 xã.',
  'Thực hiện sắp xếp, xã mới hoạt động từ 01/07/2025.',
])('the first day of a commune: %s', (words) => {
  expect(found('11/06/2025 đến ngày 10/09/2025', '', words)).toBe(1)
  expect(found('01/07/2025 đến ngày 10/09/2025', '', words)).toBe(0)
})

test('the year of a commune that began in July runs from its first day', () => {
  const year = 'Kết quả công tác cải cách hành chính năm 2025 và phương hướng năm 2026'
  const words =
    'UBND xã An Bình báo cáo công tác CCHC năm 2025; số liệu của xã mới, từ ngày 01/7/2025 đến ngày 14/12/2025.'
  expect(marked(words, year)).toHaveLength(0)
})

import { expect, test } from 'vitest'
import { actsIn } from './acts.ts'
import { quantitiesIn } from './quantities.ts'

const read = (text: string) =>
  quantitiesIn(text, actsIn(text)).map(
    (one) => `${one.value}${one.percent ? '%' : ''}${one.unit ? ` ${one.unit}` : ''}`,
  )

test.each<[string, readonly string[]]>([
  ['1.512 hồ sơ và 1512 hồ sơ', ['1512 ho so', '1512 ho so']],
  ['đạt 97,42 % hay 97.42%', ['97.42%', '97.42%']],
  ['gồm 05 tổ chức, 02 lớp', ['5 to chuc', '2 lop']],
  ['62.318,402 triệu đồng', ['62318.402 trieu dong']],
  ['1,204 hồ sơ', ['1204 ho so']],
  ['Tổng số 12.345.678 đồng', ['12345678 dong']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  'Kế hoạch số 148/KH-UBND ngày 03/12/2025',
  'Nghị quyết số 57-NQ/TW, Nghị định 118/2025/NĐ-CP',
  'QĐ số 280,281 ngày 20 tháng 4 năm 2022',
  'quyết định số 279, 280',
  'giai đoạn 2021 - 2025, quý III/2025, tháng 04/2026, năm 2026',
  'điện thoại 0229.3868.868, hotline 19001010',
  'hoạt động 24/7, từ 7h30 đến 17 giờ',
  'mức độ 3, 4; chính quyền địa phương 02 cấp',
  'TCVN ISO 9001:2015; Điều 12, khoản 3 Nghị định 61 của Chính phủ',
  '6 tháng đầu năm 2026, 9 tháng, 05 năm',
  'thủ tục 1.004873, lĩnh vực G13-TN02',
  '2.1. Kết quả thực hiện',
  'xếp thứ 7/23',
  'mất điện hai lần (ngày 22/4 và 06/5); nghỉ ngày 30/4, 01/5',
])('nothing is counted in: %s', (text) => {
  expect(read(text)).toEqual([])
})

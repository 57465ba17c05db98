import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Tỷ lệ trực tuyến 97,39%, cao hơn chỉ tiêu 95% tỉnh giao.',
  'Hồ sơ tái sử dụng dữ liệu đạt 57,19%, vượt chỉ tiêu 50% tỉnh giao.',
  'Dùng lại dữ liệu 3947 HS, chiếm 42,6 % số nhận mới, chỉ tiêu tỉnh giao 50 % nên chưa đạt.',
  'Tỷ lệ số hóa kết quả là 88,5% (chỉ tiêu 80%), vượt chỉ tiêu.',
  'Tỷ lệ hồ sơ quá hạn là 0,5%, thấp hơn mức tối đa 1%.',
  'Tỷ lệ đúng hạn đạt 99,2%, vượt 4,2 điểm phần trăm so với chỉ tiêu 95%.',
  'Tỷ lệ TTHC có DVCTT đạt 83,86%, vượt mức tối thiểu 80%.',
  'Riêng khối xã, phường tỷ lệ này là 95,7%, thấp hơn khối sở, ngành (97,5%) 1,8 điểm phần trăm.',
])('targets, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Tỷ lệ trực tuyến 97,39%, thấp hơn chỉ tiêu 95% tỉnh giao.',
  'Hồ sơ tái sử dụng dữ liệu đạt 37,19%, vượt chỉ tiêu 50% tỉnh giao.',
  'Tỷ lệ số hóa kết quả là 78,5% (chỉ tiêu 80%), vượt chỉ tiêu.',
  'Tỷ lệ TTHC có DVCTT đạt 73,86%, vượt mức tối thiểu 80%.',
])('targets, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-124')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})

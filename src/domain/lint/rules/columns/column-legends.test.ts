import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const table = (last: string) =>
  `TT\tNhiệm vụ\tĐơn vị chủ trì\tTrạng thái\n1\tBan hành kế hoạch\tVăn phòng\tĐ\n2\tTập huấn nghiệp vụ\tVăn phòng\tĐ\n3\tKhảo sát hài lòng\tTrung tâm\tK\n4\tTự kiểm tra\tPhòng Kinh tế\t${last}\n`

const found = (body: string) =>
  lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-224')
    .map((one) => one.found)

test('a mark the legend does not have', () => {
  expect(found(`Trạng thái: Đ = đạt; K = không đạt\n\n${table('C')}`)).toEqual(['C'])
  expect(found(`${table('C')}\n\n(Ghi chú: Đ = đạt; K = không đạt; H = đang làm)`)).toEqual(['C'])
})

test.each([
  `Trạng thái: Đ = đạt; K = không đạt\n\n${table('K')}`,
  `Trạng thái: Đ = đạt; K = không đạt; C = chưa\n\n${table('C')}`,
  table('C'),
  `Trong đó A = 5; B = 6.\n\n${table('C')}`,
])('true: %s', (body) => {
  expect(found(body)).toEqual([])
})

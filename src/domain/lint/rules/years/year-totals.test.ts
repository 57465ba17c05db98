import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const head = 'TT\tChỉ tiêu\tĐVT\t2022\t2023\t2024\t9T/2025\tCả giai đoạn'
const sound = [
  '1\tSố nhiệm vụ trong Kế hoạch\tNhiệm vụ\t26\t28\t31\t35\t120',
  '2\tSố cuộc kiểm tra\tCuộc\t6\t6\t7\t3\t22',
  '3\tHồ sơ đã giải quyết\tHồ sơ\t6.861\t7.429\t8.098\t7.802\t30.190',
  '4\tHồ sơ có nghĩa vụ tài chính\tHồ sơ\t3.390\t3.702\t4.011\t3.864\t14.967',
  '5\tTỷ lệ hoàn thành\t%\t100\t96,15\t100\t96,77\t98,2',
]
const told = (...rows: readonly string[]) =>
  lintReport([head, ...rows].join('\n')).findings.filter(({ code }) => code === 'CCHC-155')

test('two digits swapped in the total of one row', () => {
  expect(told(...sound, '6\tHồ sơ tiếp nhận\tHồ sơ\t6.872\t7.435\t8.106\t7.913\t30.236')).toMatchObject([
    { severity: 'error', expected: '30.326', found: '30.236' },
  ])
})

test.each([
  ['all rows add up', sound],
  [
    'a stock at the end of each year is no sum',
    [...sound, '6\tTổng số TTHC còn hiệu lực\tThủ tục\t158\t164\t149\t137\t137'],
  ],
  ['too few rows to tell', [sound[0]!, '6\tHồ sơ tiếp nhận\tHồ sơ\t6.872\t7.435\t8.106\t7.913\t30.236']],
])('%s', (_, rows) => {
  expect(told(...rows)).toEqual([])
})

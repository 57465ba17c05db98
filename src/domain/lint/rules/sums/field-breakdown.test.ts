import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const list = (first: number) =>
  `Chia theo lĩnh vực: Tư pháp (hộ tịch, chứng thực) ${first} hồ sơ; Bảo trợ xã hội 97 hồ sơ; Đất đai 61 hồ sơ; Người có công 24 hồ sơ; Hộ kinh doanh 12 hồ sơ`
const found = (body: string) =>
  lintReport(`Tổng số hồ sơ tiếp nhận trong quý là 702 hồ sơ, đã giải quyết 663 hồ sơ.\n\n${body}`)
    .findings.filter((one) => one.code === 'CCHC-220')
    .map((one) => [one.found, one.expected])

test('fields that add up to something else', () => {
  expect(found(`${list(518)}.`)).toEqual([['712', '702']])
})

test.each([`${list(508)}.`, `${list(469)}.`, `${list(518)}; còn lại là lĩnh vực khác.`, `${list(200)}.`])(
  'true: %s',
  (body) => {
    expect(found(body)).toEqual([])
  },
)

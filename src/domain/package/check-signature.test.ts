import { expect, test } from 'vitest'
import { findSignatureProblems, type SeenSignature } from './check-signature.ts'
import { findRootIn, signingReason } from './package-members.ts'

const root = 'a'.repeat(64)
const seen: SeenSignature = {
  signer: 'Nguyễn Văn Hùng',
  reason: signingReason(root),
  coversWholeFile: true,
  intact: true,
  trusted: false,
}
const stamp: SeenSignature = { ...seen, signer: 'UBND xã', reason: 'Đóng dấu' }

test.each<[string, readonly SeenSignature[], RegExp | undefined]>([
  ['the chairman’s signature', [seen], undefined],
  ['his, and a stamp over it', [{ ...seen, coversWholeFile: false }, stamp], undefined],
  ['none', [], /chưa được ký số/],
  [
    'one for another package',
    [{ ...seen, reason: signingReason('b'.repeat(64)) }],
    /không có chữ ký nào nêu mã băm gốc/,
  ],
  ['one that names no package', [stamp], /không có chữ ký nào nêu mã băm gốc/],
  ['something added after it', [{ ...seen, coversWholeFile: false }], /thêm sau chữ ký cuối cùng/],
  [
    'a broken one',
    [{ ...seen, intact: false, problem: 'Nội dung tệp đã bị thay đổi sau khi ký.' }],
    /Nguyễn Văn Hùng: Nội dung/,
  ],
])('%s', (_, signatures, problem) => {
  expect(findSignatureProblems(signatures, root).join()).toMatch(problem ?? /^$/)
})

test.each([
  [`sha256:${root}`, root],
  [`gói sha256:${root}; kèm`, root],
  [`sha256:${root}a`, undefined],
  ['sha256:abc', undefined],
  [undefined, undefined],
])('the root in %j', (reason, expected) => {
  expect(findRootIn(reason)).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import type { Finding } from './finding.ts'
import { applyWaivers, blocking, type Waiver } from './waiver.ts'

const finding: Finding = {
  code: 'KT-020',
  severity: 'error',
  message: 'Biểu mẫu 5, dòng 1.1: 20 khác 1.2 (18) + 1.3 (1) = 19.',
  place: { form: 'BM5', row: '1.1' },
}
const waiver: Waiver = {
  code: 'KT-020',
  place: { row: '1.1', form: 'BM5' },
  reason: 'Một công chức đang chờ bố trí, theo Quyết định số 12/QĐ-UBND.',
  expires: localDate('2026-06-30'),
  by: 'Trần Văn Minh',
  at: '2026-06-15T02:00:00Z',
}
const today = localDate('2026-06-15')

describe('a waived finding', () => {
  test('stays in the list with its reason, and no longer blocks', () => {
    const [answered] = applyWaivers([finding], [waiver], today)
    expect(answered).toEqual({ ...finding, waived: waiver })
    expect(blocking([answered!])).toEqual([])
  })

  test.each([
    ['of another rule', { code: 'KT-021' }],
    ['of another place', { place: { form: 'BM5', row: '1.2' } }],
    ['without a reason', { reason: '  ' }],
    ['expired yesterday', { expires: localDate('2026-06-14') }],
  ])('a waiver %s does not hold', (_, change) => {
    const answered = applyWaivers([finding], [{ ...waiver, ...change }], today)
    expect(answered).toEqual([finding])
    expect(blocking(answered)).toEqual([finding])
  })

  test('holds on its last day', () => {
    expect(applyWaivers([finding], [{ ...waiver, expires: today }], today)[0]).toHaveProperty('waived')
  })
})

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function codesOf(plan: string): readonly string[] {
  return lintReport(`Đã hoàn thành các nhiệm vụ.\n\n${plan}`).findings.map((one) => one.code)
}

describe('what the part on the next period says of time', () => {
  test.each([
    ['CCHC-138', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2026\n\n1. Tiếp tục thực hiện kế hoạch.'],
    ['CCHC-138', 'IV. NHIỆM VỤ TRỌNG TÂM\n\nTrong quý II/2026 tới đây, UBND xã tập trung các nhiệm vụ sau:'],
    ['CCHC-139', 'IV. NHIỆM VỤ TRỌNG TÂM QUÝ III\n\n1. Hoàn thành rà soát TTHC trước ngày 31/5/2026.'],
    ['CCHC-139', 'IV. NHIỆM VỤ QUÝ III NĂM 2026\n\n1. Gửi danh sách về Sở chậm nhất ngày 10/6/2026.'],
  ])('%s: %s', (code, plan) => {
    expect(codesOf(plan)).toContain(code)
  })

  test.each([
    'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2026\n\n1. Tiếp tục thực hiện kế hoạch.',
    'IV. NHIỆM VỤ TRỌNG TÂM NHỮNG THÁNG CUỐI NĂM 2026\n\n1. Tiếp tục thực hiện kế hoạch.',
    'IV. NHIỆM VỤ TRỌNG TÂM\n\n1. Khắc phục tồn tại của quý II/2026, hoàn thành trước ngày 30/6/2026.',
    'IV. NHIỆM VỤ TRỌNG TÂM\n\n1. Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND xã; giải quyết hồ sơ tiếp nhận trước ngày 01/5/2026.',
    'IV. NHIỆM VỤ TRỌNG TÂM\n\n1. Công khai kết quả trong những ngày còn lại của quý II/2026.',
  ])('true: %s', (plan) => {
    expect(codesOf(plan).filter((one) => one === 'CCHC-138' || one === 'CCHC-139')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { isSyllable, mendSyllable } from '../../language/syllables.ts'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const slips = (body: string) =>
  lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-130')
    .map((one) => `${one.found} → ${one.expected ?? '?'}`)

describe('syllables', () => {
  test.each(
    'giải quyết nghiệp giường gìn giếng quốc quý khuya yết yêu iu nghiêng hoạch thuở xoong quyền ghế kỹ kĩ cứu nghị ngoằn uống oanh huỳnh rượu khuỷu hươu thủy thuý hoà'.split(
      ' ',
    ),
  )('%s can be written', (word) => expect(isSyllable(word)).toBe(true))

  test.each('yiết nghành phuờng đuợc đươc chưc thưc ngiệp cỉ kã ghà thuơng nghĩệm'.split(' '))('%s cannot', (word) =>
    expect(isSyllable(word)).toBe(false),
  )

  test.each([
    ['nghành', 'ngành'],
    ['phuờng', 'phường'],
    ['đuợc', 'được'],
    ['yiết', 'yết'],
    ['ngiệp', 'nghiệp'],
  ])('%s is %s', (wrong, right) => expect(mendSyllable(wrong)).toBe(right))
})

describe('slips of the hand', () => {
  test.each([
    ['Các thủ tục hành chánh đều được niêm yết.', 'hành chánh → hành chính'],
    ['Danh mục TTHC được niêm yiết đầy đủ.', 'yiết → yết'],
    ['Một số cán bô chưa qua tập huấn.', 'cán bô → cán bộ'],
    ['Đội ngũ công chưc còn thiếu.', 'công chưc → công chức'],
    ['Lực lượng kiểm lăm mỏng.', 'kiểm lăm → kiểm lâm'],
    ['UBND tỉnh Quảng Ngải đã giao chỉ tiêu.', 'Quảng Ngải → Quảng Ngãi'],
    ['Đội ngũ CCBC được tập huấn.', 'CCBC → CBCC'],
    ['Hồ sơ được xữ lý đúng quy định.', 'xữ lý → xử lý'],
    ['Trung tâm Phục vụ Hành chánh công.', 'Hành chánh → hành chính'],
    ['Đã hướng dẩn người dân nộp hồ sơ.', 'hướng dẩn → hướng dẫn'],
    ['Trả kết quả qua phuờng.', 'phuờng → phường'],
  ])('%s', (body, slip) => {
    expect(slips(body)).toContain(slip)
  })

  test.each([
    'Số hoá hồ sơ, kĩ năng số, công khai thủ tục hành chính theo quy định.',
    'Gặp trực tiếp nhân viên, xác nhận dân cư, hội trưởng hợp tác xã.',
    'Đồng bào Ê-đê ở xã Ea Kiết, huyện Krông Búk; anh Y Bhăm.',
    'Người dân đi ô tô, xe máy; loa kéo, pa-nô, băng rôn.',
    'Ông Nguyễn Thái Bính, bà Hà Nôi; xã Cần Thở.',
    'Bộ trưởng, chánh văn phòng, chánh thanh tra.',
  ])('right: %s', (body) => {
    expect(slips(body)).toEqual([])
  })
})

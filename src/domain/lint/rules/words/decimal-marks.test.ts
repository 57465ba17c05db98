import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string) =>
  lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-140')
    .map((one) => `${one.found} → ${one.expected}`)
const usual =
  'Tỷ lệ trực tuyến 95,51%, số hóa 97,42%, đúng hạn 99,36%, hài lòng 94,1%; tiếp nhận 5.219 hồ sơ, giải quyết 5.120 hồ sơ, còn 3.536 lượt.'

test.each([
  [`${usual}\n\nTỷ lệ nộp trực tuyến là 92.94 % trên số tiếp nhận mới.`, '92.94% → 92,94%'],
  [`${usual}\n\nSố trực tuyến 4,961/5.219 hồ sơ.`, '4,961 → 4.961'],
  [`${usual}\n\nTiếp nhận 1,204 hồ sơ.`, '1,204 → 1.204'],
  [
    'Tiếp nhận 18405 HS, giải quyết 18388 HS, trực tuyến 17966 HS, đạt 98.05%, 99.91%, 97.2%.\n\nĐã trả 18,405 HS.',
    '18,405 → 18405',
  ],
])('%s', (body, slip) => expect(found(body)).toEqual([slip]))

test.each([
  usual,
  'Tỷ lệ trực tuyến 95.51%, số hóa 97.42%, đúng hạn 99.36%.',
  `${usual}\n\nGiải ngân 62.318,402/80.150,117 triệu đồng; 17.470,907 triệu đồng; 1,512 tỷ đồng.`,
])('one way of writing: %s', (body) => expect(found(body)).toEqual([]))

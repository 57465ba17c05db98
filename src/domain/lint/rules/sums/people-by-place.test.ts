import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const said = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  [
    'Biên chế: được giao 87, có mặt 79, còn thiếu 08. Chia theo nơi làm việc, gồm: Hòn Tre # người, Lại Sơn 15 người, An Sơn 10 người, Nam Du 09 người.',
    '46',
    '45',
  ],
  ['Biên chế được giao 40, có mặt 38. Chia theo cơ quan: Văn phòng #, Phòng Kinh tế 12, Phòng Văn hóa 11.', '16', '15'],
  [
    'Biên chế được giao 40, có mặt 38. Phân theo đơn vị: Văn phòng # người; Phòng Kinh tế 12 người; Trung tâm 11 người.',
    '13',
    '15',
  ],
  [
    'Chia theo lĩnh vực, gồm: chứng thực: 4.128; hộ tịch: 1.437; đất đai: 1.216; lao động, người có công: 934; hộ kinh doanh: 402; các lĩnh vực khác: #.|Tiếp nhận mới 8.825 hồ sơ.',
    '718',
    '708',
  ],
  ['Hỏi ý kiến 26 chủ tàu, chủ bè nuôi cá được phục vụ, tỷ lệ hài lòng là #.', '90%', '92,31%'],
  ['Khảo sát 30 tiểu thương tại chợ, tỷ lệ hài lòng đạt #.', '92%', '93,33%'],
  ['Phỏng vấn 18 phụ huynh, có # hài lòng.', '90%', '88,89%'],
  [
    'Vốn đầu tư công được giao 48.620 triệu đồng, giải ngân 19.873,4 triệu đồng; số vốn còn phải giải ngân trong các tháng cuối năm là # triệu đồng.',
    '28.476,6',
    '28.746,6',
  ],
  [
    'Kế hoạch vốn giao 12.400 triệu đồng, đã giải ngân 9.150 triệu đồng, số vốn còn phải giải ngân là # triệu đồng.',
    '3.520',
    '3.250',
  ],
  [
    'Trong kỳ tiếp nhận 37 phản ánh, kiến nghị, tăng # phản ánh, kiến nghị so với 6 tháng cuối năm 2025 (29 phản ánh, kiến nghị).',
    '05',
    '08',
  ],
  [
    'Vốn đầu tư công năm 2026 được giao 48.620 triệu đồng, giải ngân đến ngày 14/6/2026 là 19.873,4 triệu đồng; số vốn còn phải giải ngân là # triệu đồng.',
    '28.476,6',
    '28.746,6',
  ],
  ['- Chuyên môn: thạc sĩ 08, đại học #, cao đẳng 04.|## 1. Trình độ của 52 cán bộ, công chức:', '41', '40'],
  [
    'Trong kỳ tiếp nhận mới 369 HS. Trong đó nộp trực tuyến 341 HS, nộp trực tiếp 26 HS, qua bưu chính 02 HS. Tỷ lệ HS nộp trực tuyến đạt #. Số HS tháng trước chuyển sang 17 HS, tổng số phải giải quyết 386 HS. Có 187 HS chứng thực, 71 HS hộ tịch, 58 HS đất đai; có 214 HS phát sinh nghĩa vụ tài chính.',
    '92,14%',
    '92,41%',
  ],
])('%s', (told, wrong, right) => {
  const [body, account] = told.split('|')
  const text = (number: string) => `${account ? `${account}\n\n` : ''}${body!.replace('#', number)}`
  expect(said(text(wrong))).not.toEqual([])
  expect(said(text(right))).toEqual([])
})

test.each([
  'Biên chế được giao 87, có mặt 79. Chia theo nơi làm việc, gồm: Hòn Tre 52 người, Lại Sơn 15 người, An Sơn 10 người, Nam Du 10 người.',
  'Biên chế được giao 87, có mặt 79. Chia theo nơi làm việc: Hòn Tre 46 người, Lại Sơn 15 người, một số điểm khác.',
  'Biên chế được giao 40, có mặt 38. Chia theo cơ quan: Văn phòng 15 (01 người kiêm nhiệm), Phòng Kinh tế 12, Phòng Văn hóa 11.',
  'Tiếp nhận mới 8.825 hồ sơ.\n\nChia theo lĩnh vực, gồm: chứng thực: 4.128; hộ tịch: 1.437; đất đai: 1.216; hộ kinh doanh: 1.402; các lĩnh vực khác.',
  'Vốn được giao 48.620 triệu đồng, giải ngân 19.873,4 triệu đồng; số vốn còn phải giải ngân trước ngày 30/9 là 12.000 triệu đồng.',
])('nothing to say: %s', (body) => {
  expect(said(body)).toEqual([])
})

import { expect, test } from 'vitest'
import { lintText } from '../../../../../test/corpus/lint-text.ts'

type Head = readonly [title: string, day: string]

const quarter: Head = ['Kết quả công tác CCHC quý II năm 2026, nhiệm vụ quý III năm 2026', 'ngày 16 tháng 6 năm 2026']
const half: Head = [
  'Kết quả công tác CCHC 6 tháng đầu năm 2026, nhiệm vụ 6 tháng cuối năm 2026',
  'ngày 16 tháng 6 năm 2026',
]
const month: Head = ['Công tác CCHC tháng 5 năm 2026, nhiệm vụ tháng 6 năm 2026', 'ngày 16 tháng 5 năm 2026']
const year: Head = ['Kết quả công tác CCHC năm 2026, phương hướng năm 2027', 'ngày 16 tháng 12 năm 2026']
const R = '\n\nXã đã tiếp nhận 20 hồ sơ.\n\n'

const report = ([title, day]: Head, b: string) =>
  `ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nSố: 45/BC-UBND\n\nAn Bình, ${day}\n\nBÁO CÁO\n\n${title}\n\nKính gửi: Sở Nội vụ\n\nThực hiện chế độ báo cáo, UBND xã An Bình báo cáo như sau:\n\n${b}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An`

const found = (head: Head, body: string) =>
  lintText(report(head, body)).findings.filter((one) => /(?:061|138|158|183|156|189)$/.test(one.code)).length

test.each<[Head, string]>([
  [quarter, 'I. KẾT QUẢ CÔNG TÁC CCHC QUÝ I NĂM 2026' + R + 'II. NHIỆM VỤ QUÝ III\n\nTiếp tục.'],
  [quarter, 'I. KẾT QUẢ CÔNG TÁC CCHC QUÝ II NĂM 2025' + R],
  [half, 'I. KẾT QUẢ CÔNG TÁC CCHC 6 THÁNG ĐẦU NĂM 2025' + R],
  [half, 'I. KẾT QUẢ CÔNG TÁC CCHC 9 THÁNG ĐẦU NĂM 2026' + R],
  [month, 'I. TÌNH HÌNH THỰC HIỆN CCHC THÁNG 4/2026' + R],
  [month, 'I. TÌNH HÌNH THỰC HIỆN CCHC THÁNG 5/2025' + R],
  [year, 'I. KẾT QUẢ CÔNG TÁC CCHC NĂM 2025' + R],
  [year, 'I. KẾT QUẢ' + R + 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\n\nTiếp tục.'],
  [quarter, 'I. KẾT QUẢ' + R + 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2025\n\nTiếp tục.'],
  [half, 'I. KẾT QUẢ' + R + 'II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2025\n\nTiếp tục.'],
  [month, 'I. KẾT QUẢ' + R + 'II. NHIỆM VỤ THÁNG 5/2026\n\nTiếp tục.'],
  [
    quarter,
    'I. KẾT QUẢ' +
      R +
      'Bảng 1. Kết quả giải quyết hồ sơ quý I năm 2026\n\nSTT\tLĩnh vực\tSố\n1\tHộ tịch\t12\n2\tĐất đai\t15',
  ],
  [
    half,
    'I. KẾT QUẢ' + R + 'Biểu 1: Số liệu CCHC 6 tháng đầu năm 2025\n\nSTT\tLĩnh vực\tSố\n1\tHộ tịch\t12\n2\tĐất đai\t15',
  ],
  [quarter, 'I. KẾT QUẢ' + R + 'Trên đây là báo cáo kết quả công tác CCHC quý I năm 2026 của UBND xã An Bình./.'],
  [half, 'I. KẾT QUẢ' + R + '**Biểu mẫu 5. Cải cách chế độ công vụ (kỳ báo cáo quý I năm 2026)**'],
  [half, 'I. KẾT QUẢ' + R + 'Biểu mẫu 2. Cải cách thể chế (kỳ báo cáo 9 tháng đầu năm 2026)'],
  [quarter, 'I. KẾT QUẢ' + R + 'Biểu số 02. Thể chế (dùng cho kỳ báo cáo 6 tháng đầu năm 2026)'],
  [quarter, 'I. KẾT QUẢ' + R + 'Phụ lục 2. Thống kê TTHC (kỳ báo cáo tháng 3 năm 2026)'],
  [month, 'I. KẾT QUẢ' + R + 'Biểu mẫu 3. Cải cách TTHC (kỳ báo cáo quý I/2026)'],
])('told (%#)', (head, body) => expect(found(head, body)).toBeGreaterThan(0))

test.each<[Head, string]>([
  [
    quarter,
    'I. KẾT QUẢ CÔNG TÁC CCHC QUÝ II NĂM 2026' + R + 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2026\n\nTiếp tục.',
  ],
  [half, 'I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH CCHC NĂM 2026' + R],
  [half, 'I. KẾT QUẢ' + R + '1. Kết quả khắc phục tồn tại năm 2025\n\nĐã khắc phục 02 tồn tại.'],
  [half, 'I. KẾT QUẢ' + R + '1. Chỉ số CCHC năm 2025\n\nĐạt 86 điểm.'],
  [quarter, 'I. KẾT QUẢ' + R + '1. So sánh với quý I năm 2026\n\nTăng 5%.'],
  [year, 'I. KẾT QUẢ CÔNG TÁC CCHC NĂM 2026' + R + 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027\n\nTiếp tục.'],
  [half, 'I. KẾT QUẢ' + R + '1. Kết quả quý I\n\nTiếp nhận 12 hồ sơ.\n\n2. Kết quả quý II\n\nTiếp nhận 14 hồ sơ.'],
  [month, 'I. KẾT QUẢ' + R + '1. Kết quả thực hiện nhiệm vụ tháng 4 chuyển sang\n\nĐã xong.'],
  [half, 'I. KẾT QUẢ' + R + 'Biểu mẫu 5. Cải cách chế độ công vụ (kỳ báo cáo 6 tháng đầu năm 2026)'],
  [half, 'I. KẾT QUẢ' + R + 'Biểu mẫu 5. Cải cách chế độ công vụ (kỳ báo cáo năm 2026)'],
  [quarter, 'I. KẾT QUẢ' + R + 'Biểu mẫu 5. Cải cách chế độ công vụ (kỳ báo cáo quý II/2026)'],
  [quarter, 'I. KẾT QUẢ' + R + 'Phụ lục 2. Thống kê so với quý I năm 2026'],
])('true (%#)', (head, body) => expect(found(head, body)).toBe(0))

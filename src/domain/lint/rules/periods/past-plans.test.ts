import { expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}
const quarter: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính quý II năm 2026, nhiệm vụ trọng tâm quý III năm 2026',
  day: 'ngày 16 tháng 6 năm 2026',
}
const whole: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính năm 2026; phương hướng, nhiệm vụ năm 2027',
  day: 'ngày 17 tháng 12 năm 2026',
}
const month: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính tháng 5 năm 2026, nhiệm vụ tháng 6 năm 2026',
  day: 'ngày 16 tháng 5 năm 2026',
}
const programme: SmallPaper = {
  title: 'Sơ kết thực hiện Kế hoạch cải cách hành chính giai đoạn 2021 - 2025; nhiệm vụ giai đoạn 2026 - 2030',
  day: 'ngày 10 tháng 10 năm 2025',
}

const found = (paper: SmallPaper, plan: string) =>
  lintPaper({ ...paper, plan }).findings.filter((one) => /(?:138|139|158|183)$/.test(one.code)).length

test.each<[SmallPaper, string]>([
  [whole, 'Phấn đấu hoàn thành 100% nhiệm vụ trong 3 tháng cuối năm 2026.'],
  [
    {
      ...whole,
      title: 'Kết quả công tác CCHC năm 2025; phương hướng, nhiệm vụ năm 2026',
      day: 'ngày 17 tháng 12 năm 2025',
    },
    'Phấn đấu hoàn thành 100% nhiệm vụ trong 3 tháng cuối năm 2025.',
  ],
  [
    {
      ...whole,
      title: 'Kết quả công tác CCHC năm 2025; phương hướng, nhiệm vụ năm 2026',
      day: 'ngày 17 tháng 12 năm 2025',
    },
    'Trong 6 tháng cuối năm 2025, UBND xã tập trung các nhiệm vụ sau:',
  ],
  [
    {
      ...whole,
      title: 'Kết quả công tác CCHC năm 2025; phương hướng, nhiệm vụ năm 2026',
      day: 'ngày 17 tháng 12 năm 2025',
    },
    'Tiếp tục thực hiện tốt nhiệm vụ CCHC quý IV năm 2025.',
  ],
  [half, 'Tập trung thực hiện các nhiệm vụ trọng tâm 6 tháng cuối năm 2025.'],
  [half, 'Ban hành và tổ chức thực hiện Kế hoạch cải cách hành chính năm 2025.'],
  [half, 'Tiếp tục triển khai Kế hoạch kiểm tra công tác CCHC năm 2025 của UBND xã.'],
  [half, 'Hoàn thành việc rà soát TTHC trong quý I/2026.'],
  [half, 'Hoàn thành số hóa hồ sơ trước 31/5/2026.'],
  [half, 'Báo cáo kết quả về Sở Nội vụ chậm nhất trong tháng 5/2026.'],
  [half, 'Phấn đấu đến hết quý I/2026, 100% hồ sơ được số hóa.'],
  [half, 'Đến hết tháng 4/2026 hoàn thành việc cấp chữ ký số.'],
  [half, 'Xong trước ngày 10/6/2026.'],
  [half, 'Phấn đấu năm 2025 tỷ lệ hồ sơ trực tuyến đạt 98%.'],
  [quarter, 'Trong quý II/2026, tập trung rà soát TTHC.'],
  [quarter, 'Tiếp tục đẩy mạnh tuyên truyền CCHC trong quý II.'],
  [quarter, 'Phấn đấu trong quý II không có hồ sơ trễ hạn.'],
  [month, 'Trong tháng 5, tổ chức 01 lớp tập huấn cho công chức.'],
])('told (%#): %s', (paper, words) => expect(found(paper, words)).toBeGreaterThan(0))

test.each<[SmallPaper, string]>([
  [half, 'Tập trung thực hiện các nhiệm vụ trọng tâm 6 tháng cuối năm 2026.'],
  [half, 'Khắc phục tồn tại được chỉ ra qua kiểm tra năm 2025.'],
  [half, 'Nâng cao Chỉ số CCHC năm 2025 và các năm tiếp theo.'],
  [half, 'Tổng hợp, tự chấm điểm Chỉ số CCHC năm 2025 gửi Sở Nội vụ.'],
  [half, 'Phấn đấu tăng 5% so với năm 2025.'],
  [half, 'Giải quyết dứt điểm hồ sơ tiếp nhận trước ngày 01/5/2026.'],
  [half, 'Tiếp tục thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 về CCHC giai đoạn 2021-2030.'],
  [half, 'Phấn đấu hết tháng 9/2026 hoàn thành số hóa.'],
  [half, 'Hoàn thành trước ngày 30/11/2026.'],
  [half, 'Hoàn thành các nhiệm vụ còn lại của Kế hoạch CCHC năm 2025 được gia hạn sang năm 2026.'],
  [quarter, 'Hoàn thành nhiệm vụ còn lại của quý II trước ngày 30/6/2026.'],
  [quarter, 'Trong quý III, tập trung rà soát TTHC; báo cáo kết quả quý II trước 20/6/2026.'],
  [quarter, 'Tổng hợp kết quả đánh giá công chức quý II/2026.'],
  [month, 'Giải quyết xong 05 hồ sơ chuyển từ tháng 5 sang.'],
  [month, 'Khắc phục hạn chế trong tháng 5.'],
  [whole, 'Xây dựng Kế hoạch CCHC năm 2027.'],
  [whole, 'Đánh giá kết quả thực hiện Kế hoạch CCHC năm 2026.'],
  [whole, 'Tổ chức tổng kết công tác năm 2026 trước ngày 31/12/2026.'],
  [programme, 'Phát huy kết quả đạt được giai đoạn 2021-2025, tiếp tục rà soát TTHC.'],
  [programme, 'Tổng kết thực hiện Chương trình giai đoạn 2021 - 2025, xây dựng Kế hoạch giai đoạn 2026-2030.'],
])('true (%#): %s', (paper, words) => expect(found(paper, words)).toBe(0))

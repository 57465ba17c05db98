import { expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}
const nine: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 9 tháng đầu năm 2026, nhiệm vụ trọng tâm 3 tháng cuối năm 2026',
  day: 'ngày 16 tháng 9 năm 2026',
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

const found = (paper: SmallPaper, body: string) =>
  lintPaper({ ...paper, body }).findings.filter((one) => /(?:156|143|061)$/.test(one.code)).length

test.each<[SmallPaper, string]>([
  [half, 'Nhìn chung trong 9 tháng qua, công tác CCHC được cấp ủy, chính quyền quan tâm.'],
  [half, 'Trong 9 tháng đầu năm 2026, UBND xã đã tiếp nhận 2.936 hồ sơ.'],
  [half, '9 tháng đầu năm, UBND xã ban hành 18 văn bản chỉ đạo.'],
  [half, 'Qua 9 tháng triển khai thực hiện, công tác CCHC có nhiều chuyển biến tích cực.'],
  [half, 'Trong 09 tháng năm 2026 không có trường hợp công chức bị kỷ luật.'],
  [half, 'Kết quả giải quyết hồ sơ 9 tháng đầu năm: tiếp nhận 2.936 hồ sơ, giải quyết 2.900 hồ sơ.'],
  [half, 'Công tác tuyên truyền CCHC trong 9 tháng đầu năm được thực hiện bằng nhiều hình thức.'],
  [half, 'Đánh giá chung: 9 tháng qua, công tác CCHC đạt nhiều kết quả.'],
  [half, 'Trong quý III/2026, UBND xã đã tổ chức 02 hội nghị.'],
  [
    half,
    'Có thể khẳng định, qua 9 tháng đầu năm 2026, công tác CCHC của xã đã đi vào nền nếp, nhiều chỉ tiêu đạt và vượt kế hoạch tỉnh giao.',
  ],
  [half, 'Có thể thấy rằng trong 9 tháng đầu năm 2026, CCHC của xã đã có chuyển biến rõ nét.'],
  [half, 'Với sự vào cuộc của cả hệ thống chính trị, trong 9 tháng đầu năm, công tác CCHC đạt kết quả tốt.'],
  [half, 'Những kết quả đạt được trong 9 tháng đầu năm đã góp phần nâng cao chỉ số CCHC.'],
  [half, 'Nhìn lại 9 tháng đầu năm, xã đã hoàn thành nhiều nhiệm vụ.'],
  [half, 'Được sự quan tâm của cấp trên, 9 tháng đầu năm 2026 xã đã khắc phục nhiều tồn tại.'],
  [quarter, 'Trong quý I, UBND xã đã ban hành 07 văn bản chỉ đạo công tác CCHC.'],
  [quarter, 'Quý I/2026, xã không có hồ sơ trễ hạn.'],
  [quarter, 'Trong quý I năm 2026, toàn xã tiếp nhận 1.204 hồ sơ.'],
  [quarter, '- Trong quý I, Trung tâm tiếp nhận 412 hồ sơ chứng thực.'],
  [quarter, 'Công tác tuyên truyền quý I được duy trì thường xuyên trên đài truyền thanh.'],
  [quarter, 'Kết quả công tác CCHC quý I/2026 tại xã cơ bản đạt yêu cầu.'],
  [
    nine,
    'Trong 6 tháng đầu năm 2026, Bộ phận Một cửa tiếp nhận mới 2.936 hồ sơ.\n\nTrong đó trực tuyến: 2.514/2.936 hồ sơ, đạt 85,63%.',
  ],
  [nine, 'Trong 6 tháng đầu năm, xã đã giải quyết 2.811 hồ sơ.\n\nĐúng hạn 2.800/2.811 hồ sơ (99,61%).'],
  [nine, 'Nhìn chung, trong 6 tháng đầu năm công tác CCHC được triển khai đồng bộ.'],
  [nine, '6 tháng đầu năm 2026, xã không có cán bộ, công chức bị kỷ luật.'],
  [month, 'Trong tháng 4, UBND xã đã ban hành 03 văn bản chỉ đạo.'],
  [month, 'Tháng 4/2026, Trung tâm tiếp nhận 512 hồ sơ.'],
  [month, 'Trong tháng 04 năm 2026 không phát sinh phản ánh, kiến nghị.'],
  [whole, 'Trong 6 tháng đầu năm, xã tiếp nhận 6.120 hồ sơ.\n\nHồ sơ trực tuyến: 6.010/6.120 hồ sơ, đạt 98,2%.'],
  [whole, 'Nhìn chung trong 9 tháng qua, công tác CCHC đạt kết quả tích cực.'],
  [whole, 'Trong năm 2025, UBND xã đã ban hành 24 văn bản chỉ đạo CCHC.'],
  [programme, 'Trong 6 tháng đầu năm 2025 nhiệm vụ của giai đoạn được bám sát và hoàn thành.'],
  [programme, 'So với mục tiêu giai đoạn 2016 - 2020, xã đã hoàn thành 12/12 chỉ tiêu.'],
  [programme, 'Các chỉ tiêu của Kế hoạch CCHC giai đoạn 2016-2020 cơ bản đều đạt và vượt.'],
  [programme, 'Xã đã hoàn thành toàn bộ nhiệm vụ giai đoạn 2016-2020.'],
])('a time of another report (%#): %s', (paper, body) => expect(found(paper, body)).toBeGreaterThan(0))

test.each<[SmallPaper, string]>([
  [half, 'Dự toán được giao cả năm; 9 tháng đầu năm 2025 giải ngân 70%.'],
  [half, 'Phấn đấu 9 tháng đầu năm giải ngân đạt 70% kế hoạch.'],
  [half, 'Với tiến độ này, dự kiến trong 9 tháng đầu năm xã giải ngân đạt 70%.'],
  [half, 'Để hoàn thành chỉ tiêu, 9 tháng đầu năm phải giải ngân trên 70%.'],
  [half, 'Theo kế hoạch của tỉnh, trong 9 tháng đầu năm phải đạt 70%.'],
  [half, 'Có thể khẳng định, qua 6 tháng đầu năm 2026, công tác CCHC của xã đã đi vào nền nếp.'],
  [half, 'So với 9 tháng đầu năm 2025, số hồ sơ đã giảm 12%.'],
  [half, 'Được giao từ đầu năm, trong quý II xã đã hoàn thành 5 nhiệm vụ.'],
  [half, 'So với 9 tháng đầu năm 2025, số hồ sơ giảm do thời gian ngắn hơn.'],
  [half, 'Trong 6 tháng đầu năm 2025 tiếp nhận 1.200 hồ sơ, 6 tháng đầu năm 2026 tiếp nhận 1.310 hồ sơ.'],
  [half, 'Trong quý I đã ban hành 04 văn bản, quý II ban hành 05 văn bản.'],
  [half, 'Trong quý I/2026, xã hoàn thành việc rà soát hồ sơ cán bộ.'],
  [half, 'Trong tháng 3, UBND xã tổ chức 01 lớp tập huấn.'],
  [half, 'Trong 9 tháng qua kể từ khi vận hành mô hình chính quyền 02 cấp, bộ máy đã ổn định.'],
  [quarter, 'So với quý I/2026, số hồ sơ tăng 8%.'],
  [quarter, 'Khắc phục tồn tại của quý I, UBND xã đã rà soát 12 hồ sơ.'],
  [quarter, 'Hồ sơ từ quý I chuyển sang 13 hồ sơ.'],
  [quarter, 'Trong 6 tháng đầu năm, lũy kế tiếp nhận 2.514 hồ sơ.'],
  [quarter, 'Kết quả chấm điểm quý I/2026 xã đạt 92,5 điểm, xếp thứ 4.'],
  [quarter, 'Theo thông báo của Sở Nội vụ, quý I xã xếp thứ 5/23.'],
  [nine, '6 tháng đầu năm xã tiếp nhận 1.802 hồ sơ, quý III tiếp nhận 1.134 hồ sơ.'],
  [nine, 'Trong 6 tháng đầu năm, xã tổ chức 02 lớp tập huấn với 120 người dự.'],
  [nine, 'Tại Hội nghị sơ kết 6 tháng đầu năm 2026, UBND xã đã khen thưởng 03 tập thể.'],
  [nine, 'Theo Báo cáo số 30/BC-UBND về kết quả CCHC 6 tháng đầu năm 2026, xã còn 03 tồn tại; đến nay đã khắc phục.'],
  [month, 'So với tháng 4, số hồ sơ tăng 3%.'],
  [month, 'Hồ sơ tiếp nhận trong tháng 4 chuyển sang 12 hồ sơ.'],
  [month, 'Từ ngày 15/4/2026 đến 14/5/2026 tiếp nhận 510 hồ sơ.'],
  [month, 'Đánh giá công chức tháng 4/2026: 20/20 người hoàn thành tốt nhiệm vụ.'],
  [whole, 'Trong năm 2025 xã tiếp nhận 12.000 hồ sơ, năm 2026 tiếp nhận 12.400 hồ sơ.'],
  [whole, 'Chỉ số CCHC năm 2025 của xã đạt 86,4 điểm, xếp thứ 12/40.'],
  [whole, 'Trong 6 tháng đầu năm xảy ra 02 lần gián đoạn hệ thống.'],
  [whole, 'Kết quả khảo sát SIPAS năm 2025 đạt 88,1%.'],
  [programme, 'So với giai đoạn 2016-2020, tỷ lệ hồ sơ đúng hạn tăng 3,2 điểm phần trăm.'],
  [programme, 'Kế thừa kết quả giai đoạn 2016 - 2020, UBND xã tiếp tục rà soát TTHC.'],
  [programme, 'Trong 6 tháng đầu năm 2025, xã tiếp nhận 1.310 hồ sơ, 6 tháng cuối năm 2024 tiếp nhận 1.190 hồ sơ.'],
  [
    programme,
    'Năm 2021 tiếp nhận 2.100 hồ sơ; năm 2022 tiếp nhận 2.300 hồ sơ; 9 tháng đầu năm 2025 tiếp nhận 1.900 hồ sơ.',
  ],
])('true (%#): %s', (paper, body) => expect(found(paper, body)).toBe(0))

import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (body: string) => lintReport(body).findings.filter((one) => one.severity !== 'info')
const asCode = (body: string) => loud(body).map((one) => `${one.code} ${one.message}`)

describe('growth', () => {
  test.each([
    'Trong quý tiếp nhận 3.127 hồ sơ. So với quý III, số hồ sơ tăng 164, tương ứng 4,98% (quý III tiếp nhận 3.291).',
    'Tiếp nhận 1.429 hồ sơ, tăng 73 hồ sơ so với tháng trước (1.366 hồ sơ).',
    'Số hồ sơ tiếp nhận là 1.429 hồ sơ, tăng 63 hồ sơ (6,41%) so với tháng 4 (1.366 hồ sơ).',
    'Tháng này tiếp nhận 640 hồ sơ, giảm 12,5% so với tháng trước là 720 hồ sơ.',
    'Tiếp nhận 912 hồ sơ (quý trước 845 hồ sơ), tăng 7,39%.',
    'Quý II tiếp nhận 912 hồ sơ, quý I tiếp nhận 845 hồ sơ, tăng 77 hồ sơ.',
    'Năm 2024 tiếp nhận 3.817 hồ sơ, năm 2025 tiếp nhận 4.264 hồ sơ, tăng 447 hồ sơ, tương đương 10,48%.',
    'So với cùng kỳ năm 2025 (2.100 hồ sơ), số hồ sơ 6 tháng đầu năm 2026 là 2.318 hồ sơ, tăng 281 hồ sơ.',
    'Số hồ sơ trễ hạn 07 hồ sơ, tăng 02 hồ sơ so với tháng trước (09 hồ sơ).',
    'Thu ngân sách 57.318,6 triệu đồng, so với cùng kỳ năm trước (51.204,3 triệu đồng) tăng 10,67%.',
    'Hồ sơ tiếp nhận trong tháng: 530 hồ sơ, nhiều hơn tháng trước 35 hồ sơ (tháng trước: 485 hồ sơ).',
    'Tổng số hồ sơ tiếp nhận 530, tăng 45 hồ sơ = 8,49% so với tháng trước (485 hồ sơ).',
    'Tỷ lệ hồ sơ trực tuyến đạt 96,5%, tăng 5,2 điểm phần trăm so với quý I (92,3%).',
    'Tỷ lệ nộp trực tuyến quý này 96,5% (quý trước 92,3%), tăng 4,2%; số hồ sơ 912 tăng 87 so với quý trước (845).',
    'Tỷ lệ hài lòng đạt 95,2%, giảm 1,3% so với năm trước (93,9%).',
    'Chỉ số CCHC đạt 88,45 điểm, tăng 3,25 điểm so với năm 2024 (85,02 điểm).',
    'Chỉ số CCHC năm 2025 đạt 88,45 điểm, xếp thứ 12, tăng 5 bậc so với năm 2024 (xếp thứ 15).',
    'Số tin bài đăng tải là 124 tin, tăng gấp 3 lần so với cùng kỳ (62 tin).',
    'Hồ sơ trực tuyến 1.240, gấp 2,5 lần cùng kỳ năm trước (620 hồ sơ).',
    'Thời gian chờ bình quân giảm từ 15 phút xuống còn 9 phút, giảm 30%.',
    'Số thủ tục giảm từ 372 xuống 356 thủ tục, giảm 18 thủ tục.',
    'Số hồ sơ quá hạn là 12, giảm 08 hồ sơ so với cùng kỳ (18 hồ sơ).',
    'Giải ngân tăng từ 45,2% lên 62,8%, tăng 16,6 điểm phần trăm.',
    'Tiếp nhận mới 1.429 HS, tăng 4,61% so với tháng 4 (1.466 HS).',
    'Trong kỳ tiếp nhận 2.310 hồ sơ, giảm 190 hồ sơ so với kỳ trước là 2.120 hồ sơ.',
    'Số hồ sơ tiếp nhận tăng 164 hồ sơ so với quý trước (từ 3.127 hồ sơ lên 3.281 hồ sơ).',
    'Số hồ sơ tháng 8 đạt 1.012 hồ sơ. Tháng 7 đạt 950 hồ sơ. Như vậy tháng 8 tăng 72 hồ sơ so với tháng 7.',
    'Tháng này tiếp nhận 640 hồ sơ (tháng trước 720 hồ sơ), tăng 11,11%.',
    'Tiếp nhận 912 HS (cùng kỳ 2025: 845 HS; tăng 67 HS, tương đương 9,73%).',
    'Cùng kỳ năm 2025 là 845 HS; năm nay 912 HS, tăng 76 HS.',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Trong quý tiếp nhận 3.127 hồ sơ. So với quý III, số hồ sơ giảm 164, tương ứng 4,98% (quý III tiếp nhận 3.291).',
    'Tiếp nhận 1.429 hồ sơ, tăng 63 hồ sơ so với tháng trước (1.366 hồ sơ).',
    'Số hồ sơ tiếp nhận là 1.429 hồ sơ, tăng 63 hồ sơ (4,61%) so với tháng 4 (1.366 hồ sơ).',
    'Tháng này tiếp nhận 640 hồ sơ, giảm 11,11% so với tháng trước là 720 hồ sơ.',
    'Quý II tiếp nhận 912 hồ sơ, quý I tiếp nhận 845 hồ sơ, tăng 67 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận 530, tăng 45 hồ sơ = 9,28% so với tháng trước (485 hồ sơ).',
    'Tỷ lệ hồ sơ trực tuyến đạt 96,5%, tăng 4,2 điểm phần trăm so với quý I (92,3%).',
    'Tỷ lệ hài lòng đạt 95,2%, tăng 1,3% so với năm trước (93,9%).',
    'Chỉ số CCHC năm 2025 đạt 88,45 điểm, xếp thứ 12, tăng 3 bậc so với năm 2024 (xếp thứ 15).',
    'Số tin bài đăng tải là 124 tin, gấp 2 lần so với cùng kỳ (62 tin).',
    'Hồ sơ trực tuyến 1.240, gấp gần 2 lần cùng kỳ năm trước (630 hồ sơ).',
    'Thời gian chờ bình quân giảm từ 15 phút xuống còn 9 phút, giảm 40%.',
    'Tiếp nhận 912 HS (cùng kỳ 2025: 845 HS; tăng 67 HS, tương đương 7,93%).',
    'Số hồ sơ tiếp nhận tăng 154 hồ sơ so với quý trước (từ 3.127 hồ sơ lên 3.281 hồ sơ).',
    'Tiếp nhận 912 hồ sơ, trong đó trực tuyến 880 hồ sơ, tăng 120 hồ sơ so với cùng kỳ (760 hồ sơ).',
    'Thu ngân sách 57.318,6 triệu đồng, bằng 102% dự toán, tăng 11,94% so với cùng kỳ năm trước (51.204,3 triệu đồng).',
    'Năm 2024 tiếp nhận 3.817 hồ sơ, năm 2025 tiếp nhận 4.264 hồ sơ, tăng 447 hồ sơ, tương đương 11,71%.',
    'Số hồ sơ tháng 8 đạt 1.012 hồ sơ. Tháng 7 đạt 950 hồ sơ. Như vậy tháng 8 tăng 62 hồ sơ so với tháng 7.',
    'Tỷ lệ đúng hạn 99,2%, tăng 0,4% so với chỉ tiêu 98,8%; số hồ sơ tăng 35 so với tháng trước.',
    'Trong tháng phát sinh 35 hồ sơ đất đai, tăng 05 hồ sơ so với tháng trước; tổng hồ sơ là 530, tăng 45 hồ sơ.',
    'Lũy kế 9 tháng tiếp nhận 8.120 hồ sơ, tăng 9,2% so với cùng kỳ; riêng quý III tiếp nhận 2.910 hồ sơ, tăng 120 hồ sơ so với quý II (2.790 hồ sơ).',
    'Tháng này tiếp nhận 640 hồ sơ (tháng trước 720 hồ sơ), giảm 11,11%.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('other growth', () => {
  test.each([
    'So với cùng kỳ năm trước (1.245 hồ sơ), số hồ sơ tiếp nhận tăng 135 hồ sơ (tiếp nhận 1.390 hồ sơ).',
    'Số lượng hồ sơ tiếp nhận trong quý là 1.390, cao hơn quý trước 135 hồ sơ (quý trước là 1.245 hồ sơ).',
    'Quý này tiếp nhận 1.390 hồ sơ, quý trước 1.245 hồ sơ, tăng 11,56%.',
    'Trong quý II/2026 toàn phường tiếp nhận 2.450 hồ sơ (quý I/2026: 2.610 hồ sơ), tăng 160 hồ sơ.',
    'Hồ sơ trễ hạn 12 HS, giảm 03 HS so với cùng kỳ năm 2025 (14 HS).',
    'Tỷ lệ thanh toán trực tuyến 84,6%, tăng 14,3 điểm % so với năm 2025 (71,3%).',
    'Năm 2025 chỉ số CCHC đạt 86,42 điểm (năm 2024 đạt 84,15 điểm), tăng 2,72 điểm.',
    'Xếp hạng CCHC năm 2025 của xã đứng thứ 21/75, tăng 8 bậc so với năm 2024 (thứ 28/75).',
    'Số văn bản phát hành 1.215 văn bản, tăng 115 văn bản (tương đương 10,45%) so với cùng kỳ (1.110 văn bản).',
    'Thu ngân sách đạt 12,6 tỷ đồng, tăng 8,4% so với cùng kỳ năm trước là 11,2 tỷ đồng.',
    'Tỷ lệ hồ sơ trực tuyến tăng từ 78,2% (quý I) lên 85,6% (quý II), tăng 6,4 điểm phần trăm.',
    'Lượng hồ sơ giảm từ 1.390 xuống còn 1.245 hồ sơ, tương đương giảm 11,65%.',
    'So với quý I (tiếp nhận 845 hồ sơ), quý II tiếp nhận 912 hồ sơ, nhiều hơn 57 hồ sơ.',
    'Tháng 5 tiếp nhận 612 hồ sơ, giảm 22 hồ sơ so với tháng 4 (600 hồ sơ).',
    'Số hồ sơ nộp trực tuyến là 1.352, tăng hơn 3 lần so với cùng kỳ năm 2025 (890 hồ sơ).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'So với cùng kỳ năm trước (1.245 hồ sơ), số hồ sơ tiếp nhận tăng 145 hồ sơ (tiếp nhận 1.390 hồ sơ).',
    'Số lượng hồ sơ tiếp nhận trong quý là 1.390, cao hơn quý trước 145 hồ sơ (quý trước là 1.245 hồ sơ).',
    'Quý này tiếp nhận 1.390 hồ sơ, quý trước 1.245 hồ sơ, tăng 11,65%.',
    'Hồ sơ trễ hạn 12 HS, giảm 02 HS so với cùng kỳ năm 2025 (14 HS).',
    'Tỷ lệ thanh toán trực tuyến 84,6%, tăng 13,3 điểm % so với năm 2025 (71,3%).',
    'Năm 2025 chỉ số CCHC đạt 86,42 điểm (năm 2024 đạt 84,15 điểm), tăng 2,27 điểm.',
    'Xếp hạng CCHC năm 2025 của xã đứng thứ 21/75, tăng 7 bậc so với năm 2024 (thứ 28/75).',
    'Số văn bản phát hành 1.215 văn bản, tăng 105 văn bản (tương đương 9,46%) so với cùng kỳ (1.110 văn bản).',
    'Thu ngân sách đạt 12,6 tỷ đồng, tăng 12,5% so với cùng kỳ năm trước là 11,2 tỷ đồng.',
    'Tổng số lượt truy cập 20.400 lượt, tăng gấp đôi so với cùng kỳ (10.200 lượt).',
    'Tháng 5 tiếp nhận 612 hồ sơ, tăng 12 hồ sơ so với tháng 4 (600 hồ sơ); trong đó trực tuyến 590 hồ sơ, tăng 30 hồ sơ.',
    'Năm 2025 thu hút 12 dự án, tăng 03 dự án so với năm 2024, tổng vốn 320 tỷ đồng, tăng 25% so với năm 2024.',
    'Lượng hồ sơ giảm từ 1.390 xuống còn 1.245 hồ sơ, tương đương giảm 10,43%.',
    'Quý II tiếp nhận 912 hồ sơ, đạt 95,2% trực tuyến (quý I: 93,1%), tăng 2,1 điểm phần trăm; đúng hạn 99,1% (quý I: 98,7%).',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('still other growth', () => {
  test.each([
    'Số hồ sơ tiếp nhận 6 tháng đầu năm 2026 là 3.640 hồ sơ, tăng 15,2% so với 6 tháng đầu năm 2025 (3.240 hồ sơ).',
    'Số hồ sơ phát sinh trong quý tăng 96 hồ sơ so với quý I/2026 (quý II: 1.836 hồ sơ; quý I: 1.750 hồ sơ).',
    'Tiếp nhận 1.836 hồ sơ (giảm 86 hồ sơ so với quý I là 1.750 hồ sơ).',
    'Điểm chỉ số hài lòng đạt 90,12%, tăng 2,4% so với năm 2024 (đạt 88,72%).',
    'Hồ sơ trực tuyến đạt 97,2%; cùng kỳ đạt 91,5%; tăng 6,7 điểm phần trăm.',
    'Quý II có 03 hồ sơ trễ hạn, giảm 05 hồ sơ so với quý I (07 hồ sơ).',
    'Số lượt người dân đến giao dịch trực tiếp giảm 320 lượt, từ 1.250 lượt xuống 950 lượt.',
    'Năm 2025 giải ngân 17.470 triệu đồng, năm 2024 giải ngân 15.210 triệu đồng, tăng 2.360 triệu đồng.',
    'Đăng tải 124 tin bài, tăng 26% so với quý trước (98 tin bài), tăng 28 tin bài.',
    'Thứ hạng chuyển đổi số tăng 6 bậc (từ hạng 40 lên hạng 36).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Số hồ sơ tiếp nhận 6 tháng đầu năm 2026 là 3.640 hồ sơ, tăng 12,35% so với 6 tháng đầu năm 2025 (3.240 hồ sơ).',
    'Số hồ sơ phát sinh trong quý tăng 86 hồ sơ so với quý I/2026 (quý II: 1.836 hồ sơ; quý I: 1.750 hồ sơ).',
    'Tiếp nhận 1.836 hồ sơ (tăng 86 hồ sơ so với quý I là 1.750 hồ sơ).',
    'Hồ sơ trực tuyến đạt 97,2%; cùng kỳ đạt 91,5%; tăng 5,7 điểm phần trăm.',
    'Số lượt người dân đến giao dịch trực tiếp giảm 300 lượt, từ 1.250 lượt xuống 950 lượt.',
    'Năm 2025 giải ngân 17.470 triệu đồng, năm 2024 giải ngân 15.210 triệu đồng, tăng 2.260 triệu đồng.',
    'Đăng tải 124 tin bài, tăng 26,5% so với quý trước (98 tin bài), tăng 26 tin bài.',
    'Thứ hạng chuyển đổi số tăng 4 bậc (từ hạng 40 lên hạng 36).',
    'Số hồ sơ đất đai 310 hồ sơ (quý I: 280 hồ sơ); hộ tịch 420 hồ sơ (quý I: 450 hồ sơ); toàn xã tăng 45 hồ sơ.',
    'Tỷ lệ đúng hạn 99,1% (cùng kỳ 98,4%), tăng 0,7%; hồ sơ trực tuyến 97,2%, tăng 5,7% so với cùng kỳ.',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

describe('growth in short', () => {
  test.each([
    'Tiếp nhận 857 HS, tăng 45 HS (5,8%) so với cùng kỳ 2025 là 812 HS.',
    'Quý III tăng 175 hồ sơ so với quý II, từ 912 lên 1.077 hồ sơ.',
    'So quý trước tăng 165 HS (quý trước 922 HS, quý này 1.077 HS).',
    'So với cùng kỳ, số hồ sơ tăng 18,4% (1.077/922).',
    'Số lượng tăng 165 hồ sơ so với kỳ trước (912 hồ sơ), đạt 1.087 hồ sơ.',
    'Tỷ lệ giải ngân đạt 62,8%, cao hơn cùng kỳ 8,1% (cùng kỳ đạt 55,7%).',
    'Số hồ sơ quá hạn giảm còn 12, tăng 02 so với quý trước (14 hồ sơ).',
    'Tổng thu 12,6 tỷ đồng, bằng 125% so với cùng kỳ (11,2 tỷ đồng).',
    'Số hồ sơ thanh toán trực tuyến 640, tăng 120 hồ sơ, tương đương tăng 28,1% so với quý I (520 hồ sơ).',
    'Tháng 8 tiếp nhận 1.012 hồ sơ, tăng 62 hồ sơ so với tháng 7 (960 hồ sơ).',
  ])('false: %s', (body) => {
    const found = loud(body)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote } of found) expect(body).toContain(quote)
  })

  test.each([
    'Tiếp nhận 857 HS, tăng 45 HS (5,54%) so với cùng kỳ 2025 là 812 HS.',
    'Quý III tăng 165 hồ sơ so với quý II, từ 912 lên 1.077 hồ sơ.',
    'So quý trước tăng 155 HS (quý trước 922 HS, quý này 1.077 HS).',
    'Số lượng tăng 175 hồ sơ so với kỳ trước (912 hồ sơ), đạt 1.087 hồ sơ.',
    'Tỷ lệ giải ngân đạt 62,8%, cao hơn cùng kỳ 7,1% (cùng kỳ đạt 55,7%).',
    'Tổng thu 12,6 tỷ đồng, bằng 112,5% so với cùng kỳ (11,2 tỷ đồng).',
    'Số hồ sơ thanh toán trực tuyến 640, tăng 120 hồ sơ, tương đương tăng 23,08% so với quý I (520 hồ sơ).',
    'Tháng 8 tiếp nhận 1.012 hồ sơ (tháng 7: 960 hồ sơ; tháng 6: 930 hồ sơ), tăng 52 hồ sơ so với tháng 7.',
    'Tháng 8 tiếp nhận 1.012 hồ sơ, tăng 52 hồ sơ so với tháng 7 và tăng 82 hồ sơ so với cùng kỳ năm 2025 (930 hồ sơ).',
  ])('true: %s', (body) => expect(asCode(body)).toEqual([]))
})

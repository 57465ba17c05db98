import { describe, expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026 của UBND xã An Bình',
  day: 'ngày 17 tháng 6 năm 2026',
}

type Case = [paper: SmallPaper, body: string, plan?: string]

function found(codes: RegExp, [paper, body, plan]: Case): number {
  return lintPaper({ ...paper, body, ...(plan === undefined ? {} : { plan }) }).findings.filter((one) =>
    codes.test(one.code),
  ).length
}

describe('deadlines that have passed', () => {
  const codes = /(?:139|183)$/
  test.each<Case>([
    [half, '', 'Hoàn thành trước 15/5/2026.'],
    [half, '', 'Thời gian hoàn thành: 30/4/2026.'],
    [half, '', 'Rà soát TTHC (hoàn thành trong tháng 4/2026).'],
    [half, '', 'Hạn hoàn thành: ngày 31/5/2026.'],
    [half, '', 'Gửi báo cáo trước ngày 10/6/2026.'],
    [half, '', 'Chậm nhất đến hết ngày 30/5/2026 phải hoàn thành.'],
    [half, '', 'Đến 31/3/2026, 100% công chức có chữ ký số.'],
    [half, '', 'Phấn đấu trước ngày 01/6/2026 số hóa xong.'],
    [half, '', 'Thời hạn thực hiện: quý I/2026.'],
    [half, '', 'Tổ chức hội nghị đối thoại vào ngày 20/5/2026.'],
    [half, '', '- Tập huấn DVCTT: ngày 12/3/2026.'],
    [half, '', 'Từ ngày 01/5/2026 đến ngày 31/5/2026 tổ chức cao điểm số hóa.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [half, '', 'Hoàn thành trước 15/9/2026.'],
    [half, '', 'Khắc phục các hạn chế nêu tại cuộc họp ngày 20/5/2026.'],
    [half, '', 'Giải quyết hồ sơ tiếp nhận trước ngày 01/6/2026.'],
    [half, '', 'Thực hiện Kết luận ngày 12/5/2026 của Chủ tịch UBND xã.'],
    [half, '', 'Nghị định có hiệu lực từ ngày 01/3/2026 cần được phổ biến.'],
    [half, '', 'Tiếp tục thực hiện quy chế ban hành ngày 15/4/2026.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

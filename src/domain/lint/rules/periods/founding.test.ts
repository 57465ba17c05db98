import { expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}

const found = (paper: SmallPaper, body: string) =>
  lintPaper({ ...paper, body }).findings.filter((one) => /(?:144|182)$/.test(one.code)).length

test.each<[SmallPaper, string]>([
  [
    {
      ...half,
      opening: 'Xã An Bình được thành lập trên cơ sở sáp nhập 03 xã, chính thức đi vào hoạt động từ ngày 01/7/2025.',
    },
    'TTPVHCC xã chính thức hoạt động từ ngày 01/6/2025.',
  ],
  [
    {
      ...half,
      opening: 'Từ ngày 01/7/2025, xã An Bình chính thức hoạt động theo mô hình chính quyền địa phương 02 cấp.',
    },
    'Trung tâm Phục vụ hành chính công xã được thành lập ngày 15/5/2025.',
  ],
  [
    { ...half, opening: 'Xã An Bình thành lập theo Nghị quyết số 1676/NQ-UBTVQH15, hoạt động từ 01/7/2025.' },
    'Trung tâm PVHCC đi vào hoạt động từ 01/6/2025.',
  ],
  [
    { ...half, opening: 'Ngày 01/7/2025, xã An Bình chính thức đi vào hoạt động.' },
    'Trung tâm Phục vụ hành chính công xã bắt đầu hoạt động ngày 20/6/2025.',
  ],
  [
    half,
    'Trung tâm Phục vụ hành chính công xã chính thức hoạt động từ ngày 01/7/2025.\n\nTrung tâm Phục vụ hành chính công xã đi vào hoạt động từ ngày 15/7/2025.',
  ],
  [
    half,
    'Xã An Bình được thành lập ngày 01/7/2025.\n\nTừ ngày 01/8/2025, xã An Bình chính thức thành lập trên cơ sở 03 xã.',
  ],
])('told (%#): %s', (paper, words) => expect(found(paper, words)).toBeGreaterThan(0))

test.each<[SmallPaper, string]>([
  [
    {
      ...half,
      opening: 'Xã An Bình được thành lập trên cơ sở sáp nhập 03 xã, chính thức đi vào hoạt động từ ngày 01/7/2025.',
    },
    'TTPVHCC xã chính thức hoạt động từ ngày 01/7/2025.',
  ],
  [
    { ...half, opening: 'Xã An Bình chính thức hoạt động từ ngày 01/7/2025.' },
    'Trung tâm Phục vụ hành chính công tỉnh hoạt động từ năm 2017.',
  ],
  [
    { ...half, opening: 'Xã An Bình chính thức hoạt động từ ngày 01/7/2025.' },
    'Bộ phận Một cửa của xã cũ hoạt động từ ngày 01/6/2019.',
  ],
  [
    { ...half, opening: 'Xã An Bình chính thức hoạt động từ ngày 01/7/2025.' },
    'TTPVHCC vận hành thử nghiệm từ ngày 20/6/2025, hoạt động chính thức từ 01/7/2025.',
  ],
  [
    { ...half, opening: 'Xã An Bình chính thức hoạt động từ ngày 01/7/2025.' },
    'Ngày 20/8/2025, Trung tâm Phục vụ hành chính công xã được thành lập.',
  ],
])('true (%#): %s', (paper, words) => expect(found(paper, words)).toBe(0))

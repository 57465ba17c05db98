import { expect, test } from 'vitest'
import { lintText } from '../../../test/corpus/lint-text.ts'

const body =
  'BÁO CÁO\nKết quả công tác cải cách hành chính quý II năm 2026\n\nKính gửi: Sở Nội vụ tỉnh Ninh Bình\n\nThực hiện chế độ báo cáo, UBND xã An Bình báo cáo như sau:\n\nI. KẾT QUẢ\n\nUBND xã An Bình đã tiếp nhận 20 hồ sơ.'

test('a letterhead of two columns is read as lines', () => {
  const head =
    'UBND TỈNH NINH BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ AN BÌNH\tĐộc lập – Tự do – Hạnh phúc\n\nSố: 214/BC-UBND\tAn Bình, ngày 17 tháng 6 năm 2026\n\n'
  expect(lintText(head + body).document).toMatchObject({
    number: '214/BC-UBND',
    date: '2026-06-17',
    unit: 'xã An Bình',
  })
})

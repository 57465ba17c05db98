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

test.each([
  ['ỦY BAN NHÂN DÂN\nTỈNH HƯNG YÊN', undefined],
  ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HƯNG YÊN Độc lập - Tự do - Hạnh phúc', undefined],
  ['UBND TỈNH HƯNG YÊN\nSỞ NỘI VỤ', undefined],
  ['UBND TỈNH HƯNG YÊN\nỦY BAN NHÂN DÂN PHƯỜNG SƠN NAM', 'Sơn Nam'],
  ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG SƠN NAM Độc lập - Tự do - Hạnh phúc', 'Sơn Nam'],
])('whose letterhead it is: %s', (head, name) => {
  const text = `${head}\n\nSố: 143/BC-UBND\n\nBÁO CÁO\nCông tác cải cách hành chính quý II năm 2026\n\nI. KẾT QUẢ\n\nUBND phường Sơn Nam 54 hồ sơ, UBND phường Sơn Nam 12 hồ sơ.\n`
  const { unit } = lintText(text).document
  expect(unit?.includes('Sơn Nam') === true ? 'Sơn Nam' : undefined).toBe(name)
})

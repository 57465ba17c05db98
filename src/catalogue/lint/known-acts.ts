import type { KnownAct } from '#domain/lint/facts.ts'
import { localDate } from '#kernel/local-time.ts'

function act(symbol: string, issuedOn: string, topic?: RegExp): KnownAct {
  return { symbol, issuedOn: localDate(issuedOn), ...(topic ? { topic } : {}) }
}

/**
 * Acts every report of the field cites, and the day each was issued. Numbers that begin anew every year are known only
 * with words of their subject, matched without diacritics.
 */
export const knownActs: readonly KnownAct[] = [
  act('20/2008/NĐ-CP', '2008-02-14'),
  act('63/2010/NĐ-CP', '2010-06-08'),
  act('48/2013/NĐ-CP', '2013-05-14'),
  act('64/2014/NĐ-CP', '2014-06-26'),
  act('108/2014/NĐ-CP', '2014-11-20'),
  act('23/2015/NĐ-CP', '2015-02-16'),
  act('92/2017/NĐ-CP', '2017-08-07'),
  act('101/2017/NĐ-CP', '2017-09-01'),
  act('02/2017/TT-VPCP', '2017-10-31'),
  act('61/2018/NĐ-CP', '2018-04-23'),
  act('130/2018/NĐ-CP', '2018-09-27'),
  act('01/2018/TT-VPCP', '2018-11-23'),
  act('09/2019/NĐ-CP', '2019-01-24'),
  act('30/2020/NĐ-CP', '2020-03-05'),
  act('45/2020/NĐ-CP', '2020-04-08'),
  act('62/2020/NĐ-CP', '2020-06-01'),
  act('90/2020/NĐ-CP', '2020-08-13'),
  act('112/2020/NĐ-CP', '2020-09-18'),
  act('60/2021/NĐ-CP', '2021-06-21'),
  act('89/2021/NĐ-CP', '2021-10-18'),
  act('107/2021/NĐ-CP', '2021-12-06'),
  act('42/2022/NĐ-CP', '2022-06-24'),
  act('59/2022/NĐ-CP', '2022-09-05'),
  act('111/2022/NĐ-CP', '2022-12-30'),
  act('13/2023/NĐ-CP', '2023-04-17'),
  act('29/2023/NĐ-CP', '2023-06-03'),
  act('33/2023/NĐ-CP', '2023-06-10'),
  act('73/2023/NĐ-CP', '2023-09-29'),
  act('68/2024/NĐ-CP', '2024-06-25'),
  act('69/2024/NĐ-CP', '2024-06-25'),
  act('178/2024/NĐ-CP', '2024-12-31'),
  act('67/2025/NĐ-CP', '2025-03-15'),
  act('118/2025/NĐ-CP', '2025-06-09'),
  act('150/2025/NĐ-CP', '2025-06-12'),
  act('154/2025/NĐ-CP', '2025-06-15'),
  act('72/2025/QH15', '2025-06-16'),
  act('80/2025/QH15', '2025-06-24'),
  act('91/2025/QH15', '2025-06-26'),
  act('03/2025/TT-VPCP', '2025-09-15'),
  act('367/2025/NĐ-CP', '2025-12-31'),
  act('154/2026/NĐ-CP', '2026-05-15'),
  act('224/2026/NĐ-CP', '2026-06-24'),
  act('18-NQ/TW', '2017-10-25'),
  act('19-NQ/TW', '2017-10-25'),
  act('57-NQ/TW', '2024-12-22'),
  act('59-NQ/TW', '2025-01-24'),
  act('66-NQ/TW', '2025-04-30'),
  act('68-NQ/TW', '2025-05-04'),
  act('76/NQ-CP', '2021-07-15', /chuong trinh tong the|cai cach hanh chinh nha nuoc|2021\s*-\s*2030/),
  act('749/QĐ-TTg', '2020-06-03', /chuyen doi so/),
  act('468/QĐ-TTg', '2021-03-27', /mot cua|giai quyet thu tuc hanh chinh|tthc/),
  act('942/QĐ-TTg', '2021-06-15', /chinh phu dien tu|chinh phu so/),
  act('06/QĐ-TTg', '2022-01-06', /du lieu (?:ve )?dan cu|de an|dinh danh/),
  act('766/QĐ-TTg', '2022-06-23', /bo chi so|chi dao, dieu hanh|chat luong phuc vu|phuc vu nguoi dan|danh gia|diem/),
]

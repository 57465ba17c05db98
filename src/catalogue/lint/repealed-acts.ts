import type { RepealedAct } from '#domain/lint/facts.ts'
import { localDate } from '#kernel/local-time.ts'

function act(symbol: string, name: string, endedOn: string, replacedBy: string): RepealedAct {
  return { symbol, name, endedOn: localDate(endedOn), replacedBy }
}

/** A law people name by its year. */
function law(symbol: string, name: string, year: number, endedOn: string, replacedBy: string): RepealedAct {
  const folded = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
  return {
    ...act(symbol, `${name} năm ${year}`, endedOn, replacedBy),
    words: new RegExp(String.raw`\b${folded}(?: so)? (?:nam )?${year}\b`),
  }
}

/** Acts reports still lean on after their day (domain.md 3.1): the first day each no longer holds. */
export const repealedActs: readonly RepealedAct[] = [
  act('61/2018/NĐ-CP', 'Nghị định 61/2018/NĐ-CP về cơ chế một cửa', '2025-07-01', 'Nghị định 118/2025/NĐ-CP'),
  act(
    '107/2021/NĐ-CP',
    'Nghị định 107/2021/NĐ-CP sửa đổi Nghị định 61/2018/NĐ-CP',
    '2025-07-01',
    'Nghị định 118/2025/NĐ-CP',
  ),
  act('42/2022/NĐ-CP', 'Nghị định 42/2022/NĐ-CP về dịch vụ công trực tuyến', '2026-07-01', 'Nghị định 224/2026/NĐ-CP'),
  act('01/2018/TT-VPCP', 'Thông tư 01/2018/TT-VPCP', '2025-09-15', 'Thông tư 03/2025/TT-VPCP'),
  act(
    '13/2023/NĐ-CP',
    'Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân',
    '2026-01-01',
    'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  ),
  act('110/2004/NĐ-CP', 'Nghị định 110/2004/NĐ-CP về công tác văn thư', '2020-03-05', 'Nghị định 30/2020/NĐ-CP'),
  act('130/2018/NĐ-CP', 'Nghị định 130/2018/NĐ-CP về chữ ký số', '2025-04-10', 'Nghị định 23/2025/NĐ-CP'),
  act(
    '59/2022/NĐ-CP',
    'Nghị định 59/2022/NĐ-CP về định danh và xác thực điện tử',
    '2024-07-01',
    'Nghị định 69/2024/NĐ-CP',
  ),
  act('64/2014/NĐ-CP', 'Nghị định 64/2014/NĐ-CP về tiếp công dân', '2026-07-01', 'Nghị định 154/2026/NĐ-CP'),
  law('45/2013/QH13', 'Luật Đất đai', 2013, '2024-08-01', 'Luật Đất đai số 31/2024/QH15'),
  law(
    '77/2015/QH13',
    'Luật Tổ chức chính quyền địa phương',
    2015,
    '2025-03-01',
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  ),
  law('22/2008/QH12', 'Luật Cán bộ, công chức', 2008, '2025-07-01', 'Luật Cán bộ, công chức số 80/2025/QH15'),
  law(
    '80/2015/QH13',
    'Luật Ban hành văn bản quy phạm pháp luật',
    2015,
    '2025-04-01',
    'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
  ),
  law('51/2005/QH11', 'Luật Giao dịch điện tử', 2005, '2024-07-01', 'Luật Giao dịch điện tử số 20/2023/QH15'),
  law('59/2014/QH13', 'Luật Căn cước công dân', 2014, '2024-07-01', 'Luật Căn cước số 26/2023/QH15'),
  law('01/2011/QH13', 'Luật Lưu trữ', 2011, '2025-07-01', 'Luật Lưu trữ số 33/2024/QH15'),
  law('39/2019/QH14', 'Luật Đầu tư công', 2019, '2025-01-01', 'Luật Đầu tư công số 58/2024/QH15'),
  law('43/2013/QH13', 'Luật Đấu thầu', 2013, '2024-01-01', 'Luật Đấu thầu số 22/2023/QH15'),
  law('65/2014/QH13', 'Luật Nhà ở', 2014, '2024-08-01', 'Luật Nhà ở số 27/2023/QH15'),
  law('58/2014/QH13', 'Luật Bảo hiểm xã hội', 2014, '2025-07-01', 'Luật Bảo hiểm xã hội số 41/2024/QH15'),
]

import type { RepealedAct } from '#domain/lint/facts.ts'
import { localDate } from '#kernel/local-time.ts'

function act(symbol: string, name: string, endedOn: string, replacedBy: string): RepealedAct {
  return { symbol, name, endedOn: localDate(endedOn), replacedBy }
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
]

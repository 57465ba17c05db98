import type { RepealedAct } from '#domain/lint/facts.ts'
import { localDate } from '#kernel/local-time.ts'

function act(symbol: string, name: string, endedOn: string, replacedBy: string): RepealedAct {
  return { symbol, name, endedOn: localDate(endedOn), replacedBy }
}

function decree(symbol: string, about: string, endedOn: string, replacedBy: string): RepealedAct {
  return act(`${symbol}/NĐ-CP`, `Nghị định ${symbol}/NĐ-CP ${about}`, endedOn, `Nghị định ${replacedBy}/NĐ-CP`)
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

/** Decrees: the first day each no longer holds. */
const decrees: readonly RepealedAct[] = [
  // One-stop, procedures, online services.
  decree('61/2018', 'về cơ chế một cửa', '2025-07-01', '118/2025'),
  decree('107/2021', 'sửa đổi Nghị định 61/2018/NĐ-CP', '2025-07-01', '118/2025'),
  decree('43/2011', 'về cung cấp thông tin, dịch vụ công trực tuyến', '2022-08-15', '42/2022'),
  decree('42/2022', 'về dịch vụ công trực tuyến', '2026-07-01', '224/2026'),
  decree('64/2014', 'về tiếp công dân', '2026-07-01', '154/2026'),
  // Officials.
  decree('92/2009', 'về cán bộ, công chức cấp xã', '2023-08-01', '33/2023'),
  decree('112/2011', 'về công chức cấp xã', '2023-08-01', '33/2023'),
  decree('34/2019', 'về cán bộ, công chức cấp xã', '2023-08-01', '33/2023'),
  decree('24/2010', 'về tuyển dụng, sử dụng và quản lý công chức', '2020-12-01', '138/2020'),
  decree('138/2020', 'về tuyển dụng, sử dụng và quản lý công chức', '2025-07-01', '170/2025'),
  decree('29/2012', 'về tuyển dụng, sử dụng và quản lý viên chức', '2020-09-29', '115/2020'),
  decree('34/2011', 'về xử lý kỷ luật công chức', '2020-09-20', '112/2020'),
  decree('27/2012', 'về xử lý kỷ luật viên chức', '2020-09-20', '112/2020'),
  decree('56/2015', 'về đánh giá, phân loại cán bộ, công chức, viên chức', '2020-08-20', '90/2020'),
  decree('88/2017', 'sửa đổi Nghị định 56/2015/NĐ-CP', '2020-08-20', '90/2020'),
  decree('158/2007', 'về chuyển đổi vị trí công tác', '2019-08-15', '59/2019'),
  decree('108/2014', 'về tinh giản biên chế', '2023-07-20', '29/2023'),
  decree('113/2018', 'sửa đổi Nghị định 108/2014/NĐ-CP', '2023-07-20', '29/2023'),
  decree('143/2020', 'sửa đổi Nghị định 108/2014/NĐ-CP', '2023-07-20', '29/2023'),
  decree('29/2023', 'về tinh giản biên chế', '2025-06-16', '154/2025'),
  decree('21/2010', 'về quản lý biên chế công chức', '2020-07-20', '62/2020'),
  decree('36/2013', 'về vị trí việc làm và cơ cấu ngạch công chức', '2020-07-20', '62/2020'),
  decree('41/2012', 'về vị trí việc làm trong đơn vị sự nghiệp', '2020-10-01', '106/2020'),
  decree('37/2014', 'về cơ quan chuyên môn thuộc UBND cấp huyện', '2025-03-01', '45/2025'),
  decree('24/2014', 'về cơ quan chuyên môn thuộc UBND cấp tỉnh', '2025-03-01', '45/2025'),
  decree('45/2025', 'về cơ quan chuyên môn thuộc UBND cấp tỉnh, cấp huyện', '2025-07-01', '150/2025'),
  // Money.
  decree('43/2006', 'về quyền tự chủ của đơn vị sự nghiệp', '2021-08-15', '60/2021'),
  decree('16/2015', 'về cơ chế tự chủ của đơn vị sự nghiệp', '2021-08-15', '60/2021'),
  // Papers, law-making, data, other fields a commune reports on.
  decree('110/2004', 'về công tác văn thư', '2020-03-05', '30/2020'),
  decree('09/2010', 'sửa đổi Nghị định 110/2004/NĐ-CP', '2020-03-05', '30/2020'),
  decree('40/2010', 'về kiểm tra, xử lý văn bản quy phạm pháp luật', '2016-07-01', '34/2016'),
  decree('34/2016', 'hướng dẫn Luật Ban hành văn bản quy phạm pháp luật', '2025-04-01', '78/2025'),
  decree('154/2020', 'sửa đổi Nghị định 34/2016/NĐ-CP', '2025-04-01', '78/2025'),
  decree('102/2009', 'về đầu tư ứng dụng công nghệ thông tin', '2020-01-01', '73/2019'),
  decree('130/2018', 'về chữ ký số', '2025-04-10', '23/2025'),
  decree('59/2022', 'về định danh và xác thực điện tử', '2024-07-01', '69/2024'),
  decree('04/2015', 'về thực hiện dân chủ trong cơ quan', '2023-08-14', '59/2023'),
  decree('78/2013', 'về minh bạch tài sản, thu nhập', '2020-12-20', '130/2020'),
  decree('43/2014', 'hướng dẫn Luật Đất đai 2013', '2024-08-01', '102/2024'),
  decree('148/2020', 'sửa đổi các nghị định hướng dẫn Luật Đất đai 2013', '2024-08-01', '102/2024'),
  decree('136/2013', 'về trợ giúp xã hội', '2021-07-01', '20/2021'),
  decree('91/2017', 'hướng dẫn Luật Thi đua, khen thưởng', '2024-01-01', '98/2023'),
]

const others: readonly RepealedAct[] = [
  act('01/2018/TT-VPCP', 'Thông tư 01/2018/TT-VPCP', '2025-09-15', 'Thông tư 03/2025/TT-VPCP'),
  act('06/2012/TT-BNV', 'Thông tư 06/2012/TT-BNV về công chức cấp xã', '2019-12-25', 'Thông tư 13/2019/TT-BNV'),
  act('09/2015/QĐ-TTg', 'Quyết định 09/2015/QĐ-TTg về cơ chế một cửa', '2018-06-21', 'Nghị định về cơ chế một cửa'),
  act('93/2007/QĐ-TTg', 'Quyết định 93/2007/QĐ-TTg về cơ chế một cửa', '2015-06-01', 'Nghị định về cơ chế một cửa'),
  {
    ...act(
      '30c/NQ-CP',
      'Nghị quyết 30c/NQ-CP về Chương trình tổng thể cải cách hành chính giai đoạn 2011 - 2020',
      '2021-07-15',
      'Nghị quyết 76/NQ-CP ngày 15/7/2021',
    ),
    words: /\b30c\s?\/\s?nq-cp\b/,
  },
  act(
    '13/2023/NĐ-CP',
    'Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân',
    '2026-01-01',
    'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  ),
  act(
    '34/2007/PL-UBTVQH11',
    'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn',
    '2023-07-01',
    'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
  ),
  act(
    '65/2025/QH15',
    'Luật Tổ chức chính quyền địa phương số 65/2025/QH15',
    '2025-06-16',
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  ),
]

const laws: readonly RepealedAct[] = [
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
  law('83/2015/QH13', 'Luật Ngân sách nhà nước', 2015, '2026-01-01', 'Luật Ngân sách nhà nước số 89/2025/QH15'),
  law('11/2022/QH15', 'Luật Thanh tra', 2022, '2025-07-01', 'Luật Thanh tra số 84/2025/QH15'),
  law('56/2010/QH12', 'Luật Thanh tra', 2010, '2023-07-01', 'Luật Thanh tra mới'),
  law('81/2006/QH11', 'Luật Cư trú', 2006, '2021-07-01', 'Luật Cư trú số 68/2020/QH14'),
  law('15/2003/QH11', 'Luật Thi đua, khen thưởng', 2003, '2024-01-01', 'Luật Thi đua, khen thưởng số 06/2022/QH15'),
  law('38/2013/QH13', 'Luật Việc làm', 2013, '2026-01-01', 'Luật Việc làm số 74/2025/QH15'),
  law('24/2018/QH14', 'Luật An ninh mạng', 2018, '2026-07-01', 'Luật An ninh mạng số 116/2025/QH15'),
]

/** Acts reports still lean on after their day: the first day each no longer holds. */
export const repealedActs: readonly RepealedAct[] = [...decrees, ...others, ...laws]

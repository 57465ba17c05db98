import { expect, test } from 'vitest'
import { lintText } from '../../../../../test/corpus/lint-text.ts'

type Parts = { readonly kg?: string; readonly foot: string }

const report = (o: Parts) =>
  `ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nSố: 45/BC-UBND\n\nAn Bình, ngày 17 tháng 6 năm 2026\n\nBÁO CÁO\n\nKết quả công tác CCHC 6 tháng đầu năm 2026\n\n${o.kg ?? ''}\n\nThực hiện chế độ báo cáo, UBND xã An Bình báo cáo như sau:\n\nI. CÔNG TÁC CHỈ ĐẠO\n\nUBND xã An Bình đã chỉ đạo sát sao.\n\nII. KẾT QUẢ\n\nĐã tiếp nhận 20 hồ sơ.\n\nĐã giải quyết 20 hồ sơ.\n\nTrên đây là báo cáo của UBND xã An Bình./.\n\n${o.foot}`

const found = (parts: Parts) => lintText(report(parts)).findings.filter((one) => /08[23]$/.test(one.code)).length

test.each<Parts>([
  { foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An' },
  { foot: 'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An' },
  {
    foot: 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An',
  },
  { kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình', foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An' },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An',
  },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An',
  },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nCHỦ TỊCH\n\nNguyễn Văn An',
  },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
  },
  { kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình', foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nNguyễn Văn An' },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nGIÁM ĐỐC TRUNG TÂM\n\nNguyễn Văn An',
  },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
  },
])('told (%#): $kg $foot', (parts) => expect(found(parts)).toBeGreaterThan(0))

test.each<Parts>([
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
  },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An',
  },
  {
    kg: 'Kính gửi:\n- UBND tỉnh;\n- Sở Nội vụ.',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. UBND XÃ\nCHỦ TỊCH\n\nNguyễn Văn An',
  },
  { foot: 'Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An' },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\n\nNguyễn Văn An',
  },
  {
    kg: 'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
    foot: 'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
  },
])('right (%#): $kg $foot', (parts) => expect(found(parts)).toBe(0))

import { describe, expect, test } from 'vitest'
import { lintPaper, type SmallPaper } from '../../../../../test/corpus/lint-paper.ts'

const half: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
  day: 'ngày 17 tháng 6 năm 2026',
}
const programme: SmallPaper = {
  title:
    'Sơ kết thực hiện Kế hoạch cải cách hành chính giai đoạn 2021 - 2025; phương hướng, nhiệm vụ giai đoạn 2026 - 2030',
  day: 'ngày 10 tháng 10 năm 2025',
}
const third: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính quý III năm 2025; nhiệm vụ quý IV năm 2025',
  day: 'ngày 17 tháng 9 năm 2025',
}
const nineMonths: SmallPaper = {
  title: 'Kết quả công tác cải cách hành chính 9 tháng đầu năm 2024',
  day: 'ngày 16 tháng 9 năm 2024',
}

type Case = [paper: SmallPaper, body: string, plan?: string]

function found(codes: RegExp, [paper, body, plan]: Case): number {
  return lintPaper({ ...paper, body, ...(plan === undefined ? {} : { plan }) }).findings.filter((one) =>
    codes.test(one.code),
  ).length
}

describe('acts that ended', () => {
  const codes = /(?:075)$/
  test.each<Case>([
    [nineMonths, 'Cán bộ, công chức được bố trí theo Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ.'],
    [half, 'Thực hiện Nghị định 61/2018/NĐ-CP về cơ chế một cửa.'],
    [half, 'Bố trí theo Nghị định số 34/2019/NĐ-CP của Chính phủ.'],
    [half, 'Tinh giản biên chế theo Nghị định số 108/2014/NĐ-CP và Nghị định 113/2018/NĐ-CP.'],
    [half, 'Tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023.'],
    [half, 'Tuyển dụng công chức theo Nghị định số 138/2020/NĐ-CP.'],
    [half, 'Cơ chế tự chủ theo Nghị định số 16/2015/NĐ-CP.'],
    [half, 'Đơn vị sự nghiệp tự chủ theo Nghị định 43/2006/NĐ-CP ngày 25/4/2006.'],
    [half, 'Thực hiện Quyết định số 09/2015/QĐ-TTg ngày 25/3/2015 của Thủ tướng Chính phủ.'],
    [half, 'Thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ về CCHC.'],
    [half, 'Theo Luật Tổ chức chính quyền địa phương năm 2015.'],
    [half, 'Theo Luật Cán bộ, công chức năm 2008.'],
    [half, 'Theo Luật Ngân sách nhà nước năm 2015.'],
    [half, 'Đánh giá theo Nghị định số 56/2015/NĐ-CP.'],
    [half, 'Công tác văn thư theo Nghị định 110/2004/NĐ-CP.'],
    [half, 'Ban hành văn bản theo Nghị định số 34/2016/NĐ-CP ngày 14/5/2016.'],
    [half, 'Cung cấp DVC theo Nghị định 43/2011/NĐ-CP.'],
    [half, 'Xử lý kỷ luật theo Nghị định số 34/2011/NĐ-CP.'],
    [half, 'Theo NĐ 61/2018/NĐ-CP, hồ sơ được trả đúng hẹn.'],
    [half, 'Theo NĐ số 61/2018 của Chính phủ, hồ sơ được trả đúng hẹn.'],
    [half, 'Theo Thông tư 01/2018/TT-VPCP, chấm điểm Bộ phận Một cửa.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [nineMonths, 'Thực hiện Nghị định 61/2018/NĐ-CP về cơ chế một cửa.'],
    [nineMonths, 'Bố trí theo Nghị định số 33/2023/NĐ-CP ngày 10/6/2023.'],
    [half, 'Nghị định 118/2025/NĐ-CP thay thế Nghị định 61/2018/NĐ-CP.'],
    [half, 'Nghị định số 61/2018/NĐ-CP đã hết hiệu lực.'],
    [nineMonths, 'Cơ chế tự chủ theo Nghị định số 60/2021/NĐ-CP.'],
    [half, 'Trước đây thực hiện theo Nghị định 61/2018/NĐ-CP.'],
    [half, 'Kế hoạch số 61/2018 không liên quan.'],
    [half, 'Trước đây thực hiện theo Luật Lưu trữ năm 2011.'],
    [half, 'Bãi bỏ quy chế ban hành theo Luật Lưu trữ năm 2011.'],
    [programme, 'Năm 2022, bố trí công chức theo Nghị định số 92/2009/NĐ-CP của Chính phủ.'],
    [programme, 'Giai đoạn 2021-2023 số lượng công chức theo Nghị định số 92/2009/NĐ-CP.'],
    [programme, 'Xã đã sắp xếp công chức theo Nghị định số 92/2009/NĐ-CP.'],
    [programme, 'Nghị định số 33/2023/NĐ-CP thay thế Nghị định số 92/2009/NĐ-CP.'],
    [programme, 'Ban hành Kế hoạch năm 2021 theo Nghị định số 92/2009/NĐ-CP.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

describe('acts that ended, each in its own sentence', () => {
  test.each<Case>([
    [half, 'Rà soát 58 văn bản trước đây, 35 văn bản bãi bỏ. Việc nộp lưu thực hiện theo Luật Lưu trữ năm 2011.'],
    [half, 'Việc nộp lưu thực hiện theo Luật Lưu trữ năm 2011. Trước đây việc này làm thủ công.'],
    [half, 'Đã thay thế 02 quy chế; căn cứ Luật Lưu trữ năm 2011, xã nộp lưu hồ sơ.'],
    [programme, 'Số lượng công chức thực hiện theo Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ.'],
    [programme, 'Chức danh công chức xã bố trí theo quy định tại Nghị định số 92/2009/NĐ-CP của Chính phủ.'],
    [programme, 'Căn cứ Nghị định số 92/2009/NĐ-CP, công chức được bố trí 12 chức danh.'],
  ])('told (%#): %s', (...one) => expect(found(/075$/, one)).toBe(1))
})

describe('bodies and provinces that ended', () => {
  const codes = /(?:076)$/
  test.each<Case>([
    [{ ...programme, to: 'Sở Nội vụ tỉnh Vĩnh Phúc' }, 'Đã hoàn thành các nhiệm vụ.'],
    [{ ...third, to: 'UBND huyện Lập Thạch' }, 'Đã hoàn thành.'],
    [{ ...half, to: 'Phòng Nội vụ huyện Lập Thạch' }, 'Đã hoàn thành.'],
    [{ ...half, recipients: '- Như trên;\n- UBND huyện (b/c);\n- Lưu: VT.' }, 'Đã hoàn thành.'],
    [{ ...programme, recipients: '- Sở Nội vụ tỉnh Hải Dương;\n- Lưu: VT.' }, 'Đã hoàn thành.'],
    [{ ...programme }, 'Đã hoàn thành.', 'Đề nghị UBND huyện quan tâm bố trí kinh phí.'],
    [half, 'Thực hiện chỉ đạo của UBND tỉnh Nam Định về CCHC.'],
    [half, 'Theo kế hoạch của Sở Nội vụ tỉnh Hà Nam.'],
    [half, 'Báo cáo UBND huyện theo quy định.'],
    [half, 'Theo hướng dẫn của Phòng Tư pháp huyện.'],
    [half, 'Huyện ủy, UBND huyện luôn quan tâm chỉ đạo.'],
    [half, 'Đoàn kiểm tra của huyện đã kiểm tra tại xã.'],
    [half, 'Kết nối với Trung tâm Hành chính công huyện.'],
    [{ ...half, to: 'Sở Nội vụ tỉnh Thừa Thiên Huế' }, 'Đã hoàn thành.'],
    [half, 'UBND thị trấn An Bình đã chỉ đạo các tổ dân phố.'],
    [half, 'Báo cáo Thường trực Huyện ủy kết quả thực hiện.'],
    [half, 'Tham mưu Ban Thường vụ Huyện ủy xem xét, cho ý kiến.'],
    [{ ...half, recipients: '- Thường trực Huyện ủy;\n- Lưu: VT.' }, 'Đã hoàn thành.'],
    [{ ...half, recipients: '- Như trên;\n- Văn phòng Huyện ủy (b/c);\n- Lưu: VT.' }, 'Đã hoàn thành.'],
  ])('told (%#): %s', (...one) => expect(found(codes, one)).toBeGreaterThan(0))

  test.each<Case>([
    [{ ...nineMonths, to: 'UBND huyện Lập Thạch' }, 'Đã hoàn thành.'],
    [half, 'Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh Nam Định về danh mục TTHC.'],
    [half, 'Hồ sơ do UBND huyện Bình Lục (cũ) bàn giao.'],
    [half, 'Trước sắp xếp thuộc tỉnh Hà Nam.'],
    [half, 'Theo chỉ đạo của UBND tỉnh Ninh Bình.'],
    [half, 'Sau khi kết thúc hoạt động của cấp huyện, xã tiếp nhận thêm 120 TTHC.'],
    [half, 'TTHC thuộc thẩm quyền cấp huyện trước đây chuyển về xã.'],
    [programme, 'Giai đoạn 2021-2024, UBND huyện đã kiểm tra 02 lần.'],
    [half, 'Công dân sinh tại tỉnh Nam Định cũ được cấp lại giấy khai sinh.'],
    [half, 'Xã Bình Lục trước đây thuộc huyện Bình Lục, tỉnh Hà Nam.'],
    [half, 'Công dân có hộ khẩu huyện Đảo Cồn Cỏ.'],
    [half, 'Tiếp nhận tài liệu của Văn phòng Huyện ủy trước đây.'],
    [half, 'Sau khi kết thúc hoạt động của Ban Thường vụ Huyện ủy, tài liệu được bàn giao.'],
    [{ ...half, recipients: '- Thường trực Đảng ủy xã;\n- Lưu: VT.' }, 'Đã hoàn thành.'],
    [{ ...nineMonths, recipients: '- Thường trực Huyện ủy;\n- Lưu: VT.' }, 'Đã hoàn thành.'],
  ])('true (%#): %s', (...one) => expect(found(codes, one)).toBe(0))
})

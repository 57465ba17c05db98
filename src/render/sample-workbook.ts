import type { Workbook, WorkbookCell, WorkbookSheet } from '#domain/documents/model.ts'

/** Made-up forms with everything a workbook can hold; the tests of the printer open them. */
const codes: WorkbookSheet = {
  name: 'Biểu mẫu 7',
  title: 'BIỂU MẪU 7: XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
  subtitle: 'Kỳ báo cáo: 6 tháng đầu năm 2026',
  orientation: 'portrait',
  columns: [
    { width: 1.5, align: 'centre' },
    { width: 8, align: 'left' },
    { width: 3, align: 'centre' },
    { width: 2.5, align: 'right' },
    { width: 3, align: 'left' },
  ],
  head: [
    [
      { value: 'STT', down: 2 },
      { value: 'Chỉ tiêu thống kê', down: 2 },
      { value: 'Kết quả thống kê', across: 2 },
      { value: 'Ghi chú', down: 2 },
    ],
    [{ value: 'Đơn vị tính' }, { value: 'Số lượng/ Tỷ lệ' }],
  ],
  rows: [
    [
      { value: '6.7', format: 'text', bold: true },
      { value: 'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến', bold: true },
      { value: '%' },
      { value: 99.3556701031, format: 'percent', formula: '={2,3}/{1,3}*100' },
      { value: null },
    ],
    [
      { value: '6.7.1' },
      { value: 'Tổng số hồ sơ TTHC đã tiếp nhận (cả trực tiếp và trực tuyến)' },
      { value: 'Hồ sơ' },
      { value: 1552, format: 'count' },
      { value: null },
    ],
    [
      { value: '6.7.2' },
      { value: 'Số hồ sơ TTHC đã tiếp nhận trực tuyến', italic: true },
      { value: 'Hồ sơ' },
      { value: 1542, format: 'count' },
      { value: null },
    ],
    [
      { value: '7' },
      { value: 'Kinh phí bố trí cho CCHC' },
      { value: 'Triệu đồng' },
      { value: 1234.56, format: 'money', typed: true, comment: 'Nguyễn Thị Hoa nhập, theo Quyết định số 12/QĐ-UBND' },
      { value: '=HYPERLINK("x") <&> "chữ"', format: 'text' },
    ],
    [{ value: '8' }, { value: 'Chưa có số liệu' }, { value: 'Hồ sơ' }, { value: null, typed: true }, { value: null }],
  ],
}

const counts: readonly number[] = [1552, 1542, 10, 0, 1512, 1481, 31, 0, 34, 34, 0]
const channels: WorkbookSheet = {
  name: 'Biểu II.06a',
  title: 'BIỂU II.06a: TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  orientation: 'landscape',
  columns: [
    { width: 1, align: 'centre' },
    { width: 5, align: 'left' },
    ...Array.from({ length: 11 }, () => ({ width: 2, align: 'right' }) as const),
  ],
  head: [
    [
      { value: 'STT', down: 2 },
      { value: 'Lĩnh vực giải quyết', down: 2 },
      { value: 'Số hồ sơ tiếp nhận', across: 4 },
      { value: 'Số hồ sơ đã giải quyết', across: 4 },
      { value: 'Số hồ sơ đang giải quyết', across: 3 },
    ],
    [
      'Tổng số',
      'Trực tuyến',
      'Trực tiếp, dịch vụ bưu chính',
      'Từ kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
    ].map((value) => ({ value })),
  ],
  rows: [
    ...Array.from({ length: 40 }, (_, index): WorkbookCell[] => [
      { value: index + 1, format: 'count' },
      { value: 'Thành lập và hoạt động của doanh nghiệp (hộ kinh doanh)' },
      ...counts.map((value): WorkbookCell => ({ value, format: 'count' })),
    ]),
    [
      { value: 'Tổng cộng', across: 2, bold: true },
      ...counts.map((value, index): WorkbookCell => ({
        value: value * 40,
        format: 'count',
        bold: true,
        formula: `SUM({0,${index + 2}}:{39,${index + 2}})`,
      })),
    ],
  ],
}

export const sampleWorkbook: Workbook = { title: 'Phụ lục báo cáo cải cách hành chính', sheets: [codes, channels] }

import type { Block, OfficialDocument, Run, Table, TableCell } from '#domain/documents/model.ts'
import { localDate } from '#kernel/local-time.ts'

/** A made-up half-year report with everything a paper can hold; the tests of the printers open it. */
const text = (value: string): Run => ({ kind: 'text', text: value })
const figure = (id: string, value: string): Run => ({ kind: 'figure', figure: id, text: value })
const footnote = (value: string): Run => ({ kind: 'footnote', text: value })
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })
const heading = (level: 1 | 2 | 3, value: string): Block => ({ kind: 'heading', level, text: value })
const cells = (...texts: string[]): TableCell[] => texts.map((value) => ({ text: value }))

const fields = ['Chứng thực', 'Hộ tịch', 'Đất đai', 'Thành lập và hoạt động doanh nghiệp', 'Hoạt động xây dựng']

const summary: Table = {
  kind: 'table',
  caption: 'Kết quả giải quyết thủ tục hành chính theo lĩnh vực',
  columns: [
    { width: 1, align: 'centre' },
    { width: 5, align: 'left' },
    { width: 2, align: 'right' },
    { width: 2, align: 'right' },
  ],
  head: [cells('STT', 'Lĩnh vực', 'Tiếp nhận', 'Đúng hạn, trước hạn (%)')],
  rows: [
    cells('1', 'Chứng thực', '2.395', '99,96'),
    cells('2', 'Hộ tịch; đăng ký khai sinh lưu động', '612', '100'),
    cells('3', 'Đất đai', '1.021', '97,42'),
    [{ text: 'Tổng', bold: true, across: 2 }, { text: '4.028', bold: true, figure: 'dossiers.received' }, { text: '' }],
  ],
}

const channels: Table = {
  kind: 'table',
  form: 'II.06a',
  columns: [
    { width: 1, align: 'centre' },
    { width: 5, align: 'left' },
    ...Array.from({ length: 11 }, () => ({ width: 2, align: 'right' }) as const),
  ],
  head: [
    [
      { text: 'STT', down: 3 },
      { text: 'Lĩnh vực giải quyết', down: 3 },
      { text: 'Số hồ sơ tiếp nhận', across: 4 },
      { text: 'Số hồ sơ đã giải quyết', across: 4 },
      { text: 'Số hồ sơ đang giải quyết', across: 3 },
    ],
    [
      { text: 'Tổng số', down: 2 },
      { text: 'Trong kỳ', across: 2 },
      { text: 'Từ kỳ trước', down: 2 },
      { text: 'Tổng số', down: 2 },
      { text: 'Trước hạn', down: 2 },
      { text: 'Đúng hạn', down: 2 },
      { text: 'Quá hạn', down: 2 },
      { text: 'Tổng số', down: 2 },
      { text: 'Trong hạn', down: 2 },
      { text: 'Quá hạn', down: 2 },
    ],
    cells('Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'),
    cells('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'),
  ],
  rows: [
    ...Array.from({ length: 26 }, (_, index): TableCell[] => [
      ...cells(`${index + 1}`, fields[index % fields.length] as string),
      ...cells('1.552', '1.542', '10', '0', '1.512', '1.481', '31', '0', '34', '34'),
      { text: '0', typed: index % 5 === 0 },
    ]),
    [
      { text: 'Tổng cộng', bold: true, across: 2 },
      ...Array.from({ length: 11 }, () => ({ text: '40.352', bold: true })),
    ],
  ],
}

const codes: Table = {
  kind: 'table',
  form: 'bieu-7',
  columns: [
    { width: 1.4, align: 'centre' },
    { width: 8, align: 'left' },
    { width: 3, align: 'centre' },
    { width: 2, align: 'right' },
    { width: 2.5, align: 'left' },
  ],
  head: [
    [
      { text: 'STT', down: 2 },
      { text: 'Chỉ tiêu thống kê', down: 2 },
      { text: 'Kết quả thống kê', across: 2 },
      { text: 'Ghi chú', down: 2 },
    ],
    cells('Đơn vị tính', 'Số lượng/ Tỷ lệ'),
  ],
  rows: [
    [
      { text: '1.', bold: true },
      { text: 'Cập nhật Kiến trúc chính quyền điện tử phiên bản mới nhất', bold: true },
      { text: 'Chưa = 0\nHoàn thành = 1' },
      { text: '1', typed: true },
      { text: '' },
    ],
    [
      { text: '5.1.1.' },
      { text: 'Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND tỉnh', italic: true },
      ...cells('%', '100', ''),
    ],
    cells('6.7.', 'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến ≥ 50%', '%', '23,04', 'Chưa tính hồ sơ liên thông'),
    cells('7.', 'Kinh phí bố trí cho CCHC', 'Triệu đồng', '1.234,560000', ''),
  ],
}

const guidance =
  'Xác định cải cách hành chính là một trong những nhiệm vụ trọng tâm trong Chương trình công tác năm 2026, Ủy ban ' +
  'nhân dân xã đã ban hành Kế hoạch về cải cách hành chính năm 2026, trong đó xác định rõ mục đích, yêu cầu, các ' +
  'nhiệm vụ trọng tâm gồm: cải cách thể chế, cải cách thủ tục hành chính, cải cách tổ chức bộ máy hành chính, cải ' +
  'cách chế độ công vụ, cải cách tài chính công và xây dựng, phát triển chính quyền điện tử, chính quyền số.'

const received: Block = paragraph(
  text('Trong kỳ, Trung tâm Phục vụ hành chính công xã tiếp nhận '),
  figure('dossiers.received', '1.552'),
  text(' hồ sơ, trong đó trực tuyến '),
  figure('dossiers.received.online', '1.542'),
  text(' hồ sơ, đạt '),
  figure('dossiers.onlineRate.ofReceived', '99,36%'),
  text('; đã giải quyết '),
  figure('dossiers.resolved', '1.512'),
  text(' hồ sơ'),
  footnote('Trước hạn 1.481, đúng hạn 31, quá hạn 0.'),
  text('; "phản ánh, kiến nghị" được trả lời <đúng hạn> & công khai #1 tại [Cổng dịch vụ công] * $ _ @ \\ `.'),
)

const content: readonly Block[] = [
  {
    kind: 'paragraph',
    style: 'basis',
    runs: [text('Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ;')],
  },
  heading(1, 'I. Công tác chỉ đạo, điều hành cải cách hành chính (CCHC)'),
  heading(2, '1. Về tổ chức chỉ đạo, điều hành CCHC'),
  paragraph(
    text(guidance),
    footnote('Kế hoạch số 01/KH-UBND ngày 07/01/2026 của UBND xã về công tác cải cách hành chính năm 2026.'),
  ),
  heading(2, '2. Về kế hoạch CCHC'),
  ...Array.from({ length: 4 }, () => paragraph(text(guidance))),
  heading(1, 'II. Kết quả thực hiện công tác CCHC'),
  heading(2, '1. Cải cách thủ tục hành chính (TTHC)'),
  heading(3, 'a) Kết quả tiếp nhận, giải quyết hồ sơ'),
  received,
  summary,
  heading(3, 'b) Tồn tại, hạn chế và nguyên nhân'),
  ...Array.from({ length: 6 }, () => paragraph(text(`- ${guidance}`))),
  paragraph(text('Trên đây là Báo cáo kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2026./.')),
]

export const sampleReport: OfficialDocument = {
  parentBody: 'ỦY BAN NHÂN DÂN TỈNH NINH BÌNH',
  body: 'ỦY BAN NHÂN DÂN XÃ BÌNH LỤC',
  bodyName: 'Ủy ban nhân dân xã Bình Lục',
  number: 7,
  symbol: 'BC-UBND',
  place: 'Bình Lục',
  date: localDate('2026-06-05'),
  typeName: 'BÁO CÁO',
  subject:
    'Kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2026; phương hướng, nhiệm vụ 6 tháng cuối năm 2026',
  addressees: ['Sở Nội vụ tỉnh Ninh Bình'],
  content,
  signature: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Trần Văn Tâm' },
  recipients: ['Như trên', 'Thường trực Đảng ủy, HĐND xã', 'Lãnh đạo UBND xã', 'Lưu: VT, VHXH'],
  appendices: [
    {
      label: 'Biểu mẫu II.06a',
      title: 'Tình hình, kết quả giải quyết thủ tục hành chính',
      orientation: 'landscape',
      content: [channels],
    },
    {
      label: 'Biểu mẫu 7',
      title: 'Xây dựng chính quyền điện tử, chính quyền số',
      orientation: 'portrait',
      content: [{ kind: 'paragraph', style: 'centred', runs: [text('Kỳ báo cáo: 6 tháng đầu năm 2026')] }, codes],
    },
  ],
}

/** The same paper before it has a number, a day and a signature. */
export function draftOf(report: OfficialDocument): OfficialDocument {
  const { number: _number, date: _date, ...rest } = report
  return {
    ...rest,
    expected: { year: 2026, month: 6 },
    addressees: ['Sở Nội vụ tỉnh Ninh Bình', 'Ủy ban nhân dân tỉnh'],
    mark: 'DỰ THẢO',
  }
}

import type { Severity } from '#domain/lint/finding.ts'
import type { Place } from '#domain/lint/text-model.ts'

export const lintText = {
  navigation: 'Rà soát tệp',
  title: 'Rà soát báo cáo cải cách hành chính',
  lead: 'Thả tệp báo cáo vào đây: hệ thống tính lại từng số, đối chiếu các chỗ với nhau và chỉ ra ngay trong văn bản chỗ nào sai, nên xem lại.',
  kept: 'Tệp chỉ được đọc trong bộ nhớ rồi bỏ ngay: máy chủ không lưu tệp, không lưu kết quả, không cần tài khoản.',
  files: 'Tệp báo cáo',
  filesHint: (files: number, megabytes: number, together: number) =>
    `Word (.docx), PDF, Excel (.xlsx), .txt, .md hoặc .html. Kéo thả vào ô dưới hoặc bấm để chọn; một lần tối đa ${files} tệp, mỗi tệp không quá ${megabytes} MB, tất cả không quá ${together} MB.`,
  check: 'Rà soát',
  sending: 'Đang gửi và rà soát…',
  reviewing: 'Đang rà soát các tệp cuối…',
  failed: 'Không gửi được tệp: kiểm tra đường truyền rồi bấm Rà soát lần nữa.',
  again: 'Rà soát tệp khác',
  chooseFile: 'Chọn ít nhất một tệp báo cáo.',
  incomplete: 'Các tệp gửi lên chưa đủ. Hãy chọn lại và thử lần nữa.',
  tooLarge: (megabytes: number) =>
    `Tệp lớn hơn ${megabytes} MB nên hệ thống không đọc. Hãy bỏ ảnh trong tài liệu rồi thử lại.`,
  empty: 'Tệp rỗng, không có gì để đọc.',
  tooMany: (files: number) => `Mỗi lần chỉ rà soát ${files} tệp; các tệp sau chưa được đọc. Hãy gửi tiếp ở lần sau.`,
  nameless: 'Tệp không tên',
  words: { error: 'Sai', warning: 'Nên xem lại', info: 'Lưu ý' } satisfies Record<Severity, string>,
  groups: {
    error: 'Sai: chính văn bản cho thấy',
    warning: 'Nên xem lại',
    info: 'Lưu ý về thể thức, cách viết',
  } satisfies Record<Severity, string>,
  list: 'Các chỗ tìm thấy',
  document: 'Văn bản',
  show: 'Hiện',
  place: 'Chỗ',
  found: 'Đang ghi',
  expected: 'Tính lại',
  proposed: 'Gợi ý',
  toList: (number: number, message: string) => `Chỗ ${number}: ${message}`,
  toPlace: (number: number) => `Xem chỗ ${number} trong văn bản`,
  fromOther: (number: number, message: string) => `Chỗ đối chiếu của ${number}: ${message}`,
  against: (place: string) => (place ? `Đối chiếu với ${place}` : 'Đối chiếu với'),
  unplaced: 'Về cả văn bản',
  clean: 'Không thấy chỗ nào sai hay đáng ngờ.',
  read: ({ paragraphs, tables, quantities, rules }: Checked) =>
    `Đã đọc ${paragraphs} đoạn, ${tables} bảng, ${quantities} số liệu; đối chiếu ${rules} quy tắc.`,
  converted: (from: string) => `Văn bản dùng bảng mã cũ ${from}, đã chuyển sang Unicode để đọc.`,
  table: (number: number) => `Bảng ${number}`,
  footnote: 'Chú thích',
  unknown: 'Không nhận ra tên đơn vị và trích yếu của báo cáo.',
  number: 'số',
  signedOn: 'ngày',
  windowOf: 'số liệu',
  letter: 'Tải phiếu rà soát (Word)',
  workbook: 'Tải bảng (Excel)',
  letterName: 'Phiếu rà soát báo cáo.docx',
  workbookName: 'Rà soát báo cáo.xlsx',
  summary: (read: number, refused: number) =>
    `Đã rà soát ${read} tệp${refused > 0 ? `; ${refused} tệp không đọc được, lý do ghi ở cuối bảng` : ''}.`,
  batch: 'Kết quả theo tệp',
  batchHint:
    'Bấm vào chỗ nặng nhất của một tệp để xem tất cả các chỗ. Muốn xem ngay trong văn bản, hãy rà soát riêng tệp ấy.',
  file: 'Tệp',
  unit: 'Đơn vị',
  kind: 'Kỳ báo cáo',
  worst: 'Chỗ nặng nhất',
  why: 'Vì sao',
  landingTitle: 'Đã có sẵn báo cáo?',
  landing: 'Rà soát ngay một tệp Word, PDF hoặc Excel, không cần tài khoản',
} as const

type Checked = {
  readonly paragraphs: number
  readonly tables: number
  readonly quantities: number
  readonly rules: number
}

export function showPlace({ page, sheet, line, paragraph, table, row, column }: Place): string {
  const parts = [
    sheet && `trang tính ${sheet}`,
    page && `trang ${page}`,
    table ? `bảng ${table}` : line ? `dòng ${line}` : paragraph && `đoạn ${paragraph}`,
    row && `hàng ${row}`,
    column && `cột ${column}`,
  ]
  return parts.filter(Boolean).join(', ')
}

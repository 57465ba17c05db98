import { folded } from '#kernel/vietnamese.ts'

/**
 * The columns of the default dossier list, in order: the heading we write, and the headings other systems give the
 * same thing. A heading counts as known when it is one of these, case, diacritics and punctuation aside.
 */
export const dossierColumns = {
  code: {
    label: 'Mã hồ sơ',
    also: ['Số hồ sơ', 'Mã HS', 'Số biên nhận', 'Mã biên nhận', 'Mã số hồ sơ', 'MaHoSo', 'Số tiếp nhận'],
  },
  procedureCode: {
    label: 'Mã thủ tục',
    also: ['Mã TTHC', 'Mã thủ tục hành chính', 'MaTTHC', 'Mã số TTHC', 'Mã dịch vụ công'],
  },
  procedureName: {
    label: 'Tên thủ tục',
    also: ['Thủ tục', 'Tên TTHC', 'Thủ tục hành chính', 'Tên thủ tục hành chính', 'TenTTHC', 'Tên dịch vụ công'],
  },
  fieldCode: { label: 'Mã lĩnh vực', also: ['MaLinhVuc'] },
  fieldName: { label: 'Lĩnh vực', also: ['Tên lĩnh vực', 'TenLinhVuc', 'Nhóm lĩnh vực'] },
  applicantName: {
    label: 'Chủ hồ sơ',
    also: [
      'Họ và tên chủ hồ sơ',
      'Họ tên',
      'Họ và tên',
      'Người nộp',
      'Người nộp hồ sơ',
      'Tên chủ hồ sơ',
      'ChuHoSo',
      'Tổ chức, cá nhân',
      'Tên cá nhân, tổ chức',
    ],
  },
  applicantIdNumber: {
    label: 'Số định danh',
    also: [
      'Số CCCD',
      'CCCD',
      'Số căn cước',
      'CMND/CCCD',
      'Số định danh cá nhân',
      'SoDinhDanh',
      'Số giấy tờ',
      'Mã số định danh',
      'MaDoiTuong',
    ],
  },
  channel: {
    label: 'Kênh tiếp nhận',
    also: [
      'Hình thức nộp',
      'Hình thức tiếp nhận',
      'Kênh nộp',
      'Kênh thực hiện',
      'KenhThucHien',
      'Hình thức nộp hồ sơ',
      'Phương thức nộp',
      'Nguồn nộp',
    ],
  },
  submittedAt: { label: 'Ngày nộp', also: ['Ngày nộp hồ sơ', 'Thời gian nộp', 'Ngày đăng ký', 'NgayNop', 'Ngày gửi'] },
  receivedAt: {
    label: 'Ngày tiếp nhận',
    also: [
      'Ngày nhận',
      'Ngày nhận hồ sơ',
      'Ngày tiếp nhận hồ sơ',
      'Thời gian tiếp nhận',
      'NgayTiepNhan',
      'Ngày giờ tiếp nhận',
    ],
  },
  dueAt: {
    label: 'Ngày hẹn trả',
    also: [
      'Hạn trả',
      'Hẹn trả',
      'Ngày hẹn trả kết quả',
      'Hạn giải quyết',
      'Hạn xử lý',
      'Ngày trả dự kiến',
      'NgayHenTra',
      'Ngày hẹn',
      'Thời hạn trả',
      'Hạn trả kết quả',
      'Thời hạn giải quyết',
    ],
  },
  endedAt: {
    label: 'Ngày kết thúc xử lý',
    also: [
      'Ngày hoàn thành',
      'Ngày kết thúc',
      'Ngày xử lý xong',
      'Ngày giải quyết',
      'Ngày giải quyết xong',
      'NgayKetThucXuLy',
      'Ngày có kết quả',
      'Thời gian hoàn thành',
    ],
  },
  handedOverAt: {
    label: 'Ngày trả kết quả',
    also: [
      'Ngày trả',
      'NgayTra',
      'Thời gian trả kết quả',
      'Ngày trả thực tế',
      'Ngày trả kết quả thực tế',
      'Ngày trả KQ',
    ],
  },
  status: {
    label: 'Trạng thái',
    also: [
      'Tình trạng',
      'Trạng thái hồ sơ',
      'Tình trạng hồ sơ',
      'TrangThaiHoSo',
      'Tình trạng xử lý',
      'Trạng thái xử lý',
    ],
  },
  fee: { label: 'Lệ phí', also: ['Phí, lệ phí', 'Phí', 'Số tiền', 'Tổng phí', 'Phí/lệ phí', 'Tổng phí, lệ phí'] },
  payment: {
    label: 'Hình thức thanh toán',
    also: ['Thanh toán', 'Kênh thanh toán', 'Phương thức thanh toán', 'Tình trạng thanh toán', 'Trạng thái thanh toán'],
  },
  componentsDigitised: {
    label: 'Số hóa thành phần',
    also: ['Số hóa TPHS', 'Số hóa thành phần hồ sơ', 'Số hóa', 'HoSoCoThanhPhanSoHoa', 'Có số hóa TPHS'],
  },
  eResult: {
    label: 'Kết quả điện tử',
    also: ['KQ điện tử', 'KQĐT', 'Có kết quả điện tử', 'Trả kết quả điện tử', 'Số hóa kết quả'],
  },
  reused: {
    label: 'Tái sử dụng',
    also: ['Tái sử dụng dữ liệu', 'Tái sử dụng giấy tờ', 'Tái sử dụng thành phần hồ sơ', 'Khai thác lại dữ liệu'],
  },
  processingUnit: {
    label: 'Đơn vị xử lý',
    also: [
      'Cơ quan xử lý',
      'Phòng ban xử lý',
      'Người xử lý',
      'Cán bộ xử lý',
      'Đơn vị giải quyết',
      'DonViXuLy',
      'Đơn vị',
      'Cơ quan giải quyết',
      'Cán bộ thụ lý',
    ],
  },
  source: { label: 'Hệ thống nguồn', also: ['Nguồn', 'Hệ thống', 'Nguồn dữ liệu', 'Nguồn hồ sơ'] },
} as const satisfies Record<string, { label: string; also: readonly string[] }>

export type DossierColumn = keyof typeof dossierColumns

export const dossierColumnKeys = Object.keys(dossierColumns) as readonly DossierColumn[]

export const defaultHeader: readonly string[] = dossierColumnKeys.map((key) => dossierColumns[key].label)

/** Without these a row says nothing that can be counted; an end may stand in either of two columns. */
export const requiredColumns: readonly DossierColumn[] = ['code', 'channel', 'receivedAt', 'status']

/** What two headings are compared by: letters and digits only, with `i` for `y` as both spellings are in use. */
export function wordKey(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=[lkmtsh])y\b/g, 'i')
}

/** The column a heading names, by its known spellings. */
export function findColumn(heading: string): DossierColumn | undefined {
  return columnBySpelling.get(wordKey(heading))
}

const columnBySpelling: ReadonlyMap<string, DossierColumn> = new Map(
  dossierColumnKeys.flatMap((key) =>
    [dossierColumns[key].label, ...dossierColumns[key].also].map((spelling) => [wordKey(spelling), key] as const),
  ),
)

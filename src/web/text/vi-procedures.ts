import type { LimitUnit } from '#domain/calendar/deadline-rule.ts'
import type { Interlinking, ServiceMode, VerticalAgency } from '#domain/procedures/procedure-record.ts'

export const serviceModeNames: Readonly<Record<ServiceMode, string>> = {
  full: 'Toàn trình',
  partial: 'Một phần',
  none: 'Chỉ trực tiếp',
}

export const limitUnitNames: Readonly<Record<LimitUnit, string>> = {
  working_day: 'ngày làm việc',
  hour: 'giờ làm việc',
  calendar_day: 'ngày',
  same_day: 'trong ngày làm việc',
}

export const agencyNames: Readonly<Record<VerticalAgency, string>> = {
  police: 'Công an',
  tax: 'Thuế',
  social_insurance: 'Bảo hiểm xã hội',
  land_registration_office: 'Văn phòng đăng ký đất đai',
  provincial_department: 'Sở',
}

export const interlinkNames: Readonly<Record<Interlinking, string>> = {
  sameLevel: 'Cùng cấp',
  acrossLevels: 'Giữa các cấp',
}

export const proceduresText = {
  title: 'Thủ tục hành chính',
  lead: 'Danh mục thủ tục đang có hiệu lực hôm nay.',
  words: 'Tìm theo tên, mã hoặc lĩnh vực',
  wordsHint: 'Không cần gõ dấu.',
  field: 'Lĩnh vực',
  anyField: 'Mọi lĩnh vực',
  search: 'Tìm',
  clear: 'Bỏ lọc',
  caption: 'Danh sách thủ tục',
  code: 'Mã',
  name: 'Tên thủ tục',
  mode: 'Dịch vụ công',
  limit: 'Thời hạn',
  fee: 'Phí, lệ phí',
  offered: 'Xã thực hiện',
  noun: 'thủ tục',
  empty: 'Không có thủ tục nào khớp.',
  yes: 'Có',
  no: 'Không',
  free: 'Không thu',
  unknown: 'Chưa rõ',
} as const

export const procedureText = {
  back: 'Danh sách thủ tục',
  add: 'Thêm phiên bản',
  added: 'Đã thêm phiên bản mới. Hồ sơ nhận trước ngày áp dụng vẫn theo phiên bản cũ.',
  versions: 'Các phiên bản',
  from: 'Áp dụng từ',
  until: 'đến',
  onward: 'đến nay',
  limitNote: 'Trường hợp khác',
  result: 'Kết quả',
  agency: 'Cơ quan quyết định',
  commune: 'Ủy ban nhân dân cấp xã',
  interlinked: 'Liên thông',
  boundaryFree: 'Không phụ thuộc địa giới',
  components: 'Thành phần hồ sơ',
  noComponents: 'Danh mục chưa ghi thành phần hồ sơ.',
  offers: 'Xã thực hiện thủ tục này',
  neverOffered: 'Xã chưa đăng ký thực hiện thủ tục này.',
  offerFrom: 'Kể từ ngày',
  offerStart: 'Ghi là xã thực hiện',
  offerStop: 'Ghi là ngừng thực hiện',
  offerChanged: 'Đã ghi thay đổi.',
} as const

export const versionText = {
  title: 'Phiên bản mới của thủ tục',
  lead: 'Ghi theo quyết định công bố. Phiên bản đang có tự kết thúc vào ngày trước ngày áp dụng.',
  from: 'Áp dụng từ ngày',
  fromHint: 'Ví dụ 01/07/2026',
  limitValue: 'Thời hạn',
  limitUnit: 'Đơn vị thời hạn',
  fee: 'Phí, lệ phí (đồng)',
  feeHint: 'Ghi 0 nếu không thu; để trống nếu do nơi khác quy định.',
  unknown: '(chưa rõ)',
  none: '(không)',
  fieldCode: 'Mã lĩnh vực',
  components: 'Thành phần hồ sơ',
  componentsHint: 'Mỗi giấy tờ một dòng.',
  save: 'Thêm phiên bản',
} as const

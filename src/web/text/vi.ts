import type { Role } from '#domain/access/actor.ts'

/** Words of the shell and of every page. Each subject keeps its own beside this file: vi-accounts.ts … */
export const vi = {
  product: 'Một Cửa',
  committee: 'UBND',
  tagline: 'Báo cáo cải cách hành chính, viết từ chính hồ sơ',
  skip: 'Đến nội dung chính',
  back: 'Quay lại',
  save: 'Lưu',
  cancel: 'Hủy',
  close: 'Đóng',
  account: 'Tài khoản của tôi',
  signOut: 'Đăng xuất',
  signIn: 'Đăng nhập',
  mainNavigation: 'Chức năng chính',
  demoBanner: 'Dữ liệu mẫu: người, hồ sơ và số liệu ở đây đều không có thật, không dùng để báo cáo.',
  footer: 'Phần mềm mở, giấy phép Apache-2.0. Ngày giờ theo múi giờ Việt Nam.',
  errorSummary: 'Có chỗ cần sửa',
  page: 'Trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  pages: 'Các trang',
  of: 'trong',
} as const

export const roleNames: Readonly<Record<Role, string>> = {
  counter: 'Cán bộ tiếp nhận',
  processing: 'Cán bộ xử lý',
  reporting: 'Cán bộ báo cáo CCHC',
  chairman: 'Chủ tịch, Phó Chủ tịch',
  admin: 'Quản trị của xã',
  province: 'Cán bộ Sở Nội vụ',
  auditor: 'Kiểm tra (chỉ xem)',
}

export const navigationText = {
  work: 'Việc của tôi',
  province: 'Các xã đã gửi',
  reports: 'Báo cáo',
  dossiers: 'Hồ sơ',
  imports: 'Nhập dữ liệu',
  procedures: 'Thủ tục',
  calendar: 'Lịch làm việc',
  territory: 'Đơn vị',
  settings: 'Thiết lập',
  audit: 'Nhật ký',
  accounts: 'Tài khoản',
} as const

export const workText = {
  title: 'Việc của tôi',
  due: 'Hạn',
  all: 'Xem tất cả',
  nothing: 'Hiện không có việc nào chờ bạn.',
} as const

export const idleText = {
  title: 'Bạn còn làm việc không?',
  body: 'Máy dùng chung nên phiên làm việc tự kết thúc khi không có thao tác.',
  left: 'Còn',
  seconds: 'giây',
  stay: 'Tôi còn làm việc',
  ended: 'Phiên làm việc đã kết thúc vì không có thao tác. Hãy đăng nhập lại.',
} as const

export const landingText = {
  title: 'Báo cáo cải cách hành chính, viết từ chính hồ sơ của xã',
  lead: 'Nhập danh sách hồ sơ, mở báo cáo của kỳ: mọi con số đã có sẵn và mở ra được từng hồ sơ đứng sau nó.',
  promises: [
    ['Mỗi con số là một danh sách', 'Bấm vào số để thấy đúng những hồ sơ được đếm, cách tính và căn cứ.'],
    [
      'Sai sót thấy trước khi ký',
      'Tổng không khớp, ô bỏ trống, số trong lời văn lệch với biểu đều được chỉ ra tại chỗ.',
    ],
    ['Ký rồi thì không đổi', 'Báo cáo đã ban hành được niêm lại; ai cũng kiểm lại được, không cần mạng.'],
  ],
} as const

export const demoText = {
  title: 'Vào thử bằng tài khoản mẫu',
  text: 'Mỗi vai trò thấy những việc khác nhau. Mật khẩu chung của các tài khoản mẫu:',
  enter: 'Vào thử',
  others: 'Các đơn vị khác',
} as const

type ErrorWords = { readonly title: string; readonly text: string }
const broken: ErrorWords = {
  title: 'Hệ thống gặp lỗi',
  text: 'Thao tác vừa rồi chưa được thực hiện. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị mã dưới đây.',
}

/** What the error page says for each status. */
export const errorText: { readonly [status: number]: ErrorWords } & { readonly other: ErrorWords } = {
  400: {
    title: 'Yêu cầu không đọc được',
    text: 'Địa chỉ hoặc dữ liệu gửi lên không đúng. Hãy quay lại và thử lần nữa.',
  },
  403: {
    title: 'Bạn không có quyền làm việc này',
    text: 'Việc này thuộc vai trò khác. Nếu công việc của bạn cần đến, hãy báo quản trị của xã.',
  },
  404: { title: 'Không tìm thấy trang', text: 'Trang không có, hoặc bạn không được xem. Hãy kiểm tra lại địa chỉ.' },
  405: { title: 'Thao tác không dùng được ở đây', text: 'Hãy quay lại trang trước và thử lần nữa.' },
  413: { title: 'Dữ liệu gửi lên quá lớn', text: 'Hãy gửi tệp nhỏ hơn hoặc chia thành nhiều lần.' },
  other: broken,
}
export const errorReference = 'Mã lỗi'
export const errorHome = 'Về trang đầu'

import type { PasswordRefusal } from '#usecases/accounts/change-password.ts'
import type { SecondFactorRefusal } from '#usecases/accounts/confirm-second-factor.ts'
import type { CreateRefusal } from '#usecases/accounts/create-account.ts'
import type { EnrolmentRefusal } from '#usecases/accounts/enrol-second-factor.ts'
import type { MeasureRefusal } from '#usecases/accounts/manage-account.ts'
import type { SetUpRefusal } from '#usecases/accounts/set-up.ts'
import type { SignInRefusal } from '#usecases/accounts/sign-in.ts'

type Refusal =
  | SignInRefusal
  | SecondFactorRefusal
  | PasswordRefusal
  | EnrolmentRefusal
  | CreateRefusal
  | SetUpRefusal
  | MeasureRefusal

/** The sentence a person reads for each refusal. */
export const accountRefusals: Readonly<Record<Refusal, string>> = {
  'wrong-password': 'Tên đăng nhập hoặc mật khẩu không đúng.',
  disabled: 'Tài khoản đã ngừng sử dụng. Hãy liên hệ quản trị của xã.',
  locked: 'Nhập sai nhiều lần nên tài khoản tạm khóa. Hãy thử lại sau ít phút, hoặc nhờ quản trị đặt lại mật khẩu.',
  'too-many-from-address': 'Có quá nhiều lần thử từ mạng này. Hãy thử lại sau ít phút.',
  'wrong-code': 'Mã không đúng hoặc đã hết hạn. Hãy nhập mã đang hiện trên điện thoại.',
  'code-used': 'Mã này đã dùng rồi. Hãy chờ mã tiếp theo, tối đa 30 giây.',
  'enrolment-stale': 'Mã QR đã hết hạn. Hãy quét mã mới dưới đây.',
  'password-short': 'Mật khẩu cần ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  'password-long': 'Mật khẩu dài quá 200 ký tự.',
  'password-common': 'Mật khẩu này quá dễ đoán. Hãy chọn một câu ít người nghĩ đến.',
  'password-has-login': 'Mật khẩu không được chứa tên đăng nhập.',
  'password-same': 'Mật khẩu mới phải khác mật khẩu đang dùng.',
  'login-shape':
    'Tên đăng nhập gồm 3–40 ký tự: chữ không dấu, số, dấu chấm hoặc gạch nối; bắt đầu và kết thúc bằng chữ hoặc số.',
  'login-taken': 'Tên đăng nhập này đã có người dùng.',
  'name-missing': 'Hãy nhập họ và tên.',
  'not-allowed': 'Bạn chỉ tạo được tài khoản của xã mình.',
  'not-found': 'Không tìm thấy tài khoản.',
  'own-account': 'Không tự làm việc này với tài khoản của chính mình được. Hãy nhờ một quản trị khác.',
  'already-set-up': 'Hệ thống đã được thiết lập. Hãy đăng nhập.',
}

export const signInText = {
  title: 'Đăng nhập',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  loginMissing: 'Hãy nhập tên đăng nhập.',
  passwordMissing: 'Hãy nhập mật khẩu.',
  forgotten: 'Quên mật khẩu? Quản trị của xã đặt lại được ngay.',
  signedOut: 'Bạn đã đăng xuất. Máy này không còn giữ gì của phiên làm việc.',
} as const

export const secondFactorText = {
  title: 'Nhập mã xác thực',
  lead: 'Mở ứng dụng xác thực trên điện thoại và nhập mã 6 số của “Một Cửa”.',
  code: 'Mã 6 số',
  submit: 'Tiếp tục',
  lost: 'Mất điện thoại? Quản trị của xã gỡ được bước này để bạn đăng ký lại.',
  otherAccount: 'Đăng nhập bằng tài khoản khác',
} as const

export const firstVisitText = {
  title: 'Thiết lập lần đầu',
  lead: 'Hệ thống chưa có ai. Hãy chọn xã và tạo tài khoản quản trị; các tài khoản khác do quản trị tạo sau.',
  province: 'Tỉnh, thành phố',
  chooseProvince: 'Chọn tỉnh, thành phố',
  provinceNext: 'Tiếp tục',
  provinceStep: 'Bước 1/2',
  communeStep: 'Bước 2/2',
  commune: 'Xã, phường, đặc khu',
  chooseCommune: 'Chọn xã, phường, đặc khu',
  communeMissing: 'Hãy chọn xã, phường, đặc khu.',
  provinceMissing: 'Hãy chọn tỉnh, thành phố.',
  otherCommune: 'Đơn vị của tôi không có trong danh sách',
  noCommunes:
    'Danh mục xã của tỉnh này chưa được nạp, nên hãy nhập đơn vị của bạn. Danh mục cả nước nạp sau bằng lệnh “motcua units import”.',
  kind: 'Loại đơn vị',
  kinds: { commune: 'Xã', ward: 'Phường', special_zone: 'Đặc khu' },
  communeName: 'Tên, không kèm loại',
  communeNameHint: 'Ví dụ: Bình Lục',
  communeNameMissing: 'Hãy nhập tên đơn vị.',
  communeCode: 'Mã đơn vị hành chính',
  communeCodeHint: 'Năm chữ số, theo danh mục của cơ quan thống kê. Ví dụ: 13504',
  communeCodeShape: 'Mã đơn vị gồm đúng năm chữ số.',
  communeCodeTaken: 'Mã này là của một đơn vị khác.',
  administrator: 'Tài khoản quản trị',
  name: 'Họ và tên',
  login: 'Tên đăng nhập',
  loginHint: 'Chữ không dấu, số, dấu chấm. Ví dụ: lan.nguyen',
  password: 'Mật khẩu',
  passwordHint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  passwordAgain: 'Nhập lại mật khẩu',
  passwordDiffers: 'Hai lần nhập mật khẩu không giống nhau.',
  submit: 'Tạo tài khoản quản trị',
  changeProvince: 'Đổi tỉnh, thành phố',
} as const

export const ownAccountText = {
  title: 'Tài khoản của tôi',
  name: 'Họ và tên',
  login: 'Tên đăng nhập',
  role: 'Vai trò',
  lastSignIn: 'Lần đăng nhập gần nhất',
  password: 'Mật khẩu',
  change: 'Đổi mật khẩu',
  secondFactor: 'Xác thực hai lớp',
  secondFactorOn: 'Đang bật',
  secondFactorOff: 'Chưa bật',
  secondFactorDemo: 'Bản dùng thử không bắt buộc xác thực hai lớp. Khi dùng thật, chủ tịch và quản trị phải bật.',
  enrol: 'Bật xác thực hai lớp',
  reEnrol: 'Chuyển sang điện thoại khác',
  changed: 'Đã đổi mật khẩu. Các phiên đăng nhập khác của bạn đã kết thúc.',
  enrolled: 'Đã bật xác thực hai lớp. Từ lần sau, đăng nhập cần thêm mã trên điện thoại.',
} as const

export const ownPasswordText = {
  title: 'Đổi mật khẩu',
  duty: 'Mật khẩu hiện tại do người khác đặt. Hãy chọn mật khẩu của riêng bạn trước khi làm việc.',
  current: 'Mật khẩu đang dùng',
  wrongCurrent: 'Mật khẩu đang dùng không đúng.',
  next: 'Mật khẩu mới',
  again: 'Nhập lại mật khẩu mới',
  submit: 'Đổi mật khẩu',
} as const

export const enrolText = {
  title: 'Bật xác thực hai lớp',
  duty: 'Vai trò của bạn ký và quản lý, nên đăng nhập cần thêm một mã trên điện thoại.',
  app: 'Cài một ứng dụng xác thực trên điện thoại, như Google Authenticator hoặc Microsoft Authenticator.',
  scan: 'Trong ứng dụng, quét mã QR này:',
  qr: 'Mã QR để quét bằng ứng dụng xác thực',
  byHand: 'Không quét được? Nhập khóa này vào ứng dụng:',
  enter: 'Nhập mã 6 số đang hiện trên điện thoại:',
  code: 'Mã 6 số',
  submit: 'Bật xác thực hai lớp',
} as const

export const accountsText = {
  title: 'Tài khoản của xã',
  lead: 'Ai vào được hệ thống và làm được việc gì.',
  create: 'Tạo tài khoản',
  caption: 'Các tài khoản',
  login: 'Tên đăng nhập',
  name: 'Họ và tên',
  role: 'Vai trò',
  state: 'Trạng thái',
  secondFactor: 'Hai lớp',
  lastSignIn: 'Đăng nhập gần nhất',
  never: 'Chưa đăng nhập',
  on: 'Có',
  off: 'Không',
  working: 'Đang dùng',
  disabled: 'Đã ngừng',
  waiting: 'Chờ đổi mật khẩu',
  newTitle: 'Tạo tài khoản',
  roleMissing: 'Hãy chọn vai trò.',
  createdTitle: 'Đã tạo tài khoản',
  handover: 'Mật khẩu lần đầu, chỉ hiện một lần này. Hãy đưa tận tay cho',
  handoverAfter: 'Lần đăng nhập đầu tiên sẽ hỏi mật khẩu mới.',
  backToList: 'Về danh sách tài khoản',
  measures: {
    disable: 'Ngừng sử dụng',
    enable: 'Cho dùng lại',
    'reset-password': 'Đặt lại mật khẩu',
    'remove-second-factor': 'Gỡ xác thực hai lớp',
  },
  measureHints: {
    disable: 'Người này không đăng nhập được nữa; việc đã làm vẫn giữ tên. Cho dùng lại được bất cứ lúc nào.',
    enable: 'Người này đăng nhập lại được bằng mật khẩu cũ.',
    'reset-password': 'Tạo mật khẩu mới để đưa tận tay, mở khóa nếu đang khóa và kết thúc các phiên đang mở.',
    'remove-second-factor': 'Dùng khi mất điện thoại. Chủ tịch và quản trị phải đăng ký lại ở lần đăng nhập sau.',
  },
  done: {
    disable: 'Đã ngừng sử dụng tài khoản.',
    enable: 'Đã cho tài khoản dùng lại.',
    'reset-password': 'Đã đặt lại mật khẩu.',
    'remove-second-factor': 'Đã gỡ xác thực hai lớp.',
  },
} as const

/** What each role does, said to the administrator who gives it. */
export const roleHints = {
  counter: 'Tra cứu hồ sơ, trả lời người dân.',
  processing: 'Xem và sửa sai hồ sơ mình xử lý.',
  reporting: 'Nhập hồ sơ, lập và kiểm tra báo cáo.',
  chairman: 'Duyệt và ký báo cáo.',
  admin: 'Quản lý tài khoản, cài đặt, lịch làm việc; không xem hồ sơ.',
  province: 'Xem báo cáo các xã đã ban hành.',
  auditor: 'Xem tất cả, không sửa gì.',
} as const

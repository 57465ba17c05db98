/** Why a step is refused, in the sentence the officer reads. */
export const dossierRefusals = {
  'not-your-step': 'Vai trò của bạn không được thực hiện bước này.',
  'step-not-allowed': 'Hồ sơ đang ở trạng thái không cho phép thực hiện bước này.',
  'reason-required': 'Phải ghi rõ lý do.',
  'before-history': 'Thời điểm thực hiện sớm hơn bước đã ghi trước đó của hồ sơ.',
  'already-extended': 'Hồ sơ đã được gia hạn; mỗi hồ sơ chỉ được hẹn lại ngày trả kết quả một lần.',
  'due-not-later': 'Ngày hẹn trả mới phải sau ngày hẹn trả đang có.',
  'nothing-corrected': 'Chưa có nội dung nào được sửa.',
  'changed-meanwhile': 'Dữ liệu hồ sơ đã thay đổi từ lúc bạn mở; hãy tải lại và sửa trên giá trị mới.',
  'end-without-kind': 'Ngày kết thúc và cách kết thúc phải cùng có hoặc cùng trống.',
  'status-without-end': 'Trạng thái đã kết thúc phải có ngày kết thúc; trạng thái chưa kết thúc thì không được có.',
  'ended-before-received': 'Ngày kết thúc xử lý không được sớm hơn ngày tiếp nhận.',
  'payment-without-fee': 'Hồ sơ không có nghĩa vụ tài chính thì không có hình thức thanh toán, và ngược lại.',
} as const satisfies Record<string, string>

export type DossierRefusal = keyof typeof dossierRefusals

/** What the verification looks at, in its order; each with the sentence when it holds and when it does not. */
export const packageChecks = {
  members: {
    holds: 'Gói có đủ các tệp, không thừa tệp nào.',
    fails: 'Gói thiếu tệp hoặc có tệp lạ.',
  },
  manifest: {
    holds: 'Bản kê của gói đọc được và đúng cấu trúc.',
    fails: 'Bản kê của gói (manifest.json) không đọc được hoặc sai cấu trúc.',
  },
  hashes: {
    holds: 'Mọi tệp còn nguyên như khi niêm phong.',
    fails: 'Có tệp đã bị thay đổi sau khi niêm phong.',
  },
  root: {
    holds: 'Mã băm gốc khớp với bản kê.',
    fails: 'Mã băm gốc không khớp: bản kê đã bị thay đổi.',
  },
  contents: {
    holds: 'Các tệp số liệu đọc được, đúng cấu trúc, không có thông tin cá nhân.',
    fails: 'Có tệp số liệu không đọc được hoặc có trường không được phép.',
  },
  identity: {
    holds: 'Số, ký hiệu, ngày ban hành của văn bản khớp với bản kê.',
    fails: 'Văn bản không khớp với bản kê.',
  },
  figures: {
    holds: 'Tính lại từ hồ sơ gốc cho đúng các số liệu đã ký.',
    fails: 'Tính lại từ hồ sơ gốc cho kết quả khác với số liệu đã ký.',
  },
  lists: {
    holds: 'Danh sách đứng sau mỗi số liệu có đúng số bản ghi đã nêu.',
    fails: 'Có số liệu không đúng với danh sách đứng sau nó.',
  },
  sheets: {
    holds: 'Biểu mẫu khớp với các số liệu.',
    fails: 'Có ô trong biểu mẫu khác với số liệu của nó.',
  },
  printed: {
    holds: 'Các số in trong văn bản khớp với số liệu và biểu mẫu.',
    fails: 'Có số in trong văn bản khác với số liệu của nó.',
  },
  findings: {
    holds: 'Không còn lỗi nào chưa xử lý hoặc chưa nêu lý do.',
    fails: 'Báo cáo được ban hành khi còn lỗi chưa xử lý.',
  },
  signature: {
    holds: 'Chữ ký số còn nguyên vẹn và gắn với đúng gói số liệu này.',
    fails: 'Chữ ký số không bảo đảm cho gói số liệu này.',
  },
} as const satisfies Record<string, { readonly holds: string; readonly fails: string }>

export type PackageCheckId = keyof typeof packageChecks

export type PackageCheck = {
  readonly id: PackageCheckId
  readonly ok: boolean
  readonly sentence: string
  /** What exactly differs; empty when the check holds. */
  readonly details: readonly string[]
}

export function packageCheck(id: PackageCheckId, problems: readonly string[]): PackageCheck {
  const ok = problems.length === 0
  return { id, ok, sentence: packageChecks[id][ok ? 'holds' : 'fails'], details: problems }
}

/**
 * The ten national status codes, and the two states local systems report beside them. The code is the national
 * portal's; `bucket` says where the dossier stands for counting.
 */
export const dossierStatuses = {
  registered: { code: '1', label: 'Mới đăng ký', bucket: 'not-received' },
  received: { code: '2', label: 'Được tiếp nhận', bucket: 'running' },
  'not-accepted': { code: '3', label: 'Không được tiếp nhận', bucket: 'ended' },
  processing: { code: '4', label: 'Đang xử lý', bucket: 'running' },
  'awaiting-supplement': { code: '5', label: 'Yêu cầu bổ sung giấy tờ', bucket: 'paused' },
  'awaiting-payment': { code: '6', label: 'Yêu cầu thực hiện nghĩa vụ tài chính', bucket: 'paused' },
  withdrawn: { code: '7', label: 'Công dân yêu cầu rút hồ sơ', bucket: 'ended' },
  stopped: { code: '8', label: 'Dừng xử lý', bucket: 'paused' },
  processed: { code: '9', label: 'Đã xử lý xong', bucket: 'ended' },
  'handed-over': { code: '10', label: 'Đã trả kết quả', bucket: 'ended' },
  refused: { code: 'TC', label: 'Từ chối giải quyết', bucket: 'ended' },
  paused: { code: 'TD', label: 'Tạm dừng xử lý', bucket: 'paused' },
} as const satisfies Record<
  string,
  { code: string; label: string; bucket: 'not-received' | 'running' | 'paused' | 'ended' }
>

export type DossierStatus = keyof typeof dossierStatuses

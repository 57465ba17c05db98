/** One dossier as a source system tells it, before it is written into any file. Times are wall-clock text. */
export type LedgerRow = {
  readonly source: string
  readonly code: string
  /** 1 to 10, TC (từ chối giải quyết) or TD (tạm dừng xử lý). */
  readonly status: StatusCode
  readonly procedure: string
  readonly procedureName: string
  readonly fieldCode: string
  readonly fieldName: string
  readonly applicant: string
  readonly channel: 'online' | 'counter' | 'post'
  /** `YYYY-MM-DD`, or with `THH:mm:ss`. */
  readonly submitted?: string
  readonly received?: string
  readonly due?: string
  readonly ended?: string
  readonly handedOver?: string
  readonly fee?: number
  readonly payment: 'online' | 'counter' | 'unpaid' | 'none'
  readonly digitised: boolean
  readonly eResult: boolean
  readonly reused: boolean
  readonly unit: string
  /** The procedure's limit is in hours. */
  readonly hourly: boolean
}

export const statusCodes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'TC', 'TD'] as const
export type StatusCode = (typeof statusCodes)[number]

import { localDate } from '#kernel/local-time.ts'
import type { DemoLedgerPlan } from '../season.ts'

/** Đông Khê, invented: a mountain commune where many still come to the counter or use the post, pay there or not at all, and some wait too long. */
export const dongKheLedger: DemoLedgerPlan = {
  communeCode: '01786',
  promisesNextDay: false,
  repeated: 0,
  seasons: [
    {
      from: localDate('2025-07-01'),
      to: localDate('2025-12-14'),
      received: { online: 418, counter: 365, post: 19 },
      feeBearing: 512,
      paid: { online: 204, counter: 262 },
      digitised: 486,
      reused: 12,
      ends: { onTime: 470, late: 44, refused: 9, withdrawn: 6, returned: 31, eResult: 318 },
      left: { inTerm: 22, overdue: 9, supplement: 0, payment: 0, other: 0 },
    },
    {
      from: localDate('2025-12-15'),
      to: localDate('2026-06-14'),
      received: { online: 812, counter: 371, post: 31 },
      feeBearing: 786,
      paid: { online: 431, counter: 317 },
      digitised: 903,
      reused: 88,
      ends: { onTime: 720, late: 38, refused: 7, withdrawn: 9, returned: 12, eResult: 641 },
      left: { inTerm: 27, overdue: 6, supplement: 5, payment: 2, other: 1 },
    },
    {
      from: localDate('2026-06-15'),
      to: localDate('2026-07-14'),
      received: { online: 141, counter: 32, post: 3 },
      feeBearing: 118,
      paid: { online: 84, counter: 30 },
      digitised: 149,
      reused: 15,
      ends: { onTime: 112, late: 11, refused: 1, withdrawn: 0, returned: 2, eResult: 120 },
      left: { inTerm: 11, overdue: 2, supplement: 1, payment: 0, other: 0 },
    },
  ],
}

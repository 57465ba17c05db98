import { localDate } from '#kernel/local-time.ts'
import type { DemoLedgerPlan } from '../season.ts'

/** Bình Thành, invented: a small commune whose export repeats some dossiers and whose own summary contradicts itself. */
export const binhThanhLedger: DemoLedgerPlan = {
  communeCode: '05605',
  promisesNextDay: false,
  repeated: 4,
  seasons: [
    {
      from: localDate('2025-07-01'),
      to: localDate('2025-12-14'),
      received: { online: 536, counter: 168, post: 4 },
      feeBearing: 488,
      paid: { online: 371, counter: 110 },
      digitised: 601,
      reused: 33,
      ends: { onTime: 425, late: 16, refused: 3, withdrawn: 4, returned: 5, eResult: 512 },
      left: { inTerm: 17, overdue: 2, supplement: 0, payment: 0, other: 0 },
    },
    {
      from: localDate('2025-12-15'),
      to: localDate('2026-06-14'),
      received: { online: 748, counter: 202, post: 12 },
      feeBearing: 641,
      paid: { online: 540, counter: 92 },
      digitised: 871,
      reused: 71,
      ends: { onTime: 580, late: 14, refused: 2, withdrawn: 5, returned: 4, eResult: 806 },
      left: { inTerm: 19, overdue: 3, supplement: 2, payment: 1, other: 0 },
    },
    {
      from: localDate('2026-06-15'),
      to: localDate('2026-07-14'),
      received: { online: 131, counter: 24, post: 1 },
      feeBearing: 104,
      paid: { online: 92, counter: 11 },
      digitised: 146,
      reused: 12,
      ends: { onTime: 94, late: 5, refused: 0, withdrawn: 1, returned: 1, eResult: 131 },
      left: { inTerm: 9, overdue: 0, supplement: 1, payment: 0, other: 0 },
    },
  ],
}

import { localDate } from '#kernel/local-time.ts'
import type { DemoLedgerPlan } from '../season.ts'

/**
 * Bình Lục. The half-year 15/12/2025–14/6/2026 adds up to the figures of its real report: 13 carried over, 5.082
 * received (all online), 5.064 resolved (none late), 31 open, 3.944 paid online, 4.853 digitised. Everything around it is invented
 * and smaller. Before 1/7/2025 the dossiers are those taken over from the communes it was formed of.
 */
export const binhLucLedger: DemoLedgerPlan = {
  communeCode: '13504',
  promisesNextDay: false,
  repeated: 0,
  seasons: [
    {
      from: localDate('2024-12-15'),
      to: localDate('2025-06-14'),
      received: { online: 1_402, counter: 846, post: 62 },
      feeBearing: 1_655,
      paid: { online: 902, counter: 731 },
      digitised: 1_874,
      reused: 96,
      ends: { onTime: 1_520, late: 21, refused: 4, withdrawn: 6, returned: 9, eResult: 1_406 },
      left: { inTerm: 46, overdue: 3, supplement: 0, payment: 0, other: 0 },
    },
    {
      from: localDate('2025-06-15'),
      to: localDate('2025-12-14'),
      received: { online: 3_121, counter: 349, post: 16 },
      feeBearing: 2_604,
      paid: { online: 2_418, counter: 181 },
      digitised: 3_212,
      reused: 214,
      ends: { onTime: 2_240, late: 12, refused: 3, withdrawn: 5, returned: 7, eResult: 3_148 },
      left: { inTerm: 13, overdue: 0, supplement: 0, payment: 0, other: 0 },
    },
    {
      from: localDate('2025-12-15'),
      to: localDate('2026-06-14'),
      received: { online: 5_082, counter: 0, post: 0 },
      exact: { '1.001612': 160, '2.000720': 62 },
      feeBearing: 3_944,
      paid: { online: 3_944, counter: 0 },
      digitised: 4_853,
      reused: 412,
      ends: { onTime: 3_112, late: 0, refused: 0, withdrawn: 0, returned: 0, eResult: 4_853 },
      left: { inTerm: 24, overdue: 0, supplement: 4, payment: 1, other: 2 },
    },
    {
      from: localDate('2026-06-15'),
      to: localDate('2026-07-14'),
      received: { online: 806, counter: 0, post: 0 },
      feeBearing: 622,
      paid: { online: 622, counter: 0 },
      digitised: 781,
      reused: 74,
      ends: { onTime: 540, late: 0, refused: 1, withdrawn: 2, returned: 0, eResult: 768 },
      left: { inTerm: 28, overdue: 0, supplement: 2, payment: 0, other: 0 },
    },
  ],
}

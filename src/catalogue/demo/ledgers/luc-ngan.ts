import { localDate } from '#kernel/local-time.ts'
import type { DemoLedgerPlan } from '../season.ts'

const nothingLeft = { inTerm: 0, overdue: 0, supplement: 0, payment: 0, other: 0 }

/**
 * Lục Ngạn. The month 15/3–14/4/2026 adds up to the figures of its real report: 1.552 received (10 at the counter),
 * 1.512 resolved (1.481 early, 31 on the day), 34 in term, 3 waiting for papers, 2 paused, 1 withdrawn, 1.384 paid
 * online; so it opens with nothing carried over. 10/10–10/11/2025 is the stretch of its attached table (2.643
 * received, 1 unpaid), which the ledger counts and the table partly contradicts.
 */
export const lucNganLedger: DemoLedgerPlan = {
  communeCode: '07582',
  promisesNextDay: true,
  repeated: 0,
  seasons: [
    {
      from: localDate('2025-07-01'),
      to: localDate('2025-10-09'),
      received: { online: 1_684, counter: 216, post: 0 },
      feeBearing: 1_402,
      paid: { online: 1_225, counter: 168 },
      digitised: 1_640,
      reused: 88,
      ends: { onTime: 96, late: 5, refused: 2, withdrawn: 4, returned: 3, eResult: 1_602 },
      left: nothingLeft,
    },
    {
      from: localDate('2025-10-10'),
      to: localDate('2025-11-10'),
      received: { online: 2_643, counter: 0, post: 0 },
      exact: { '1.013978': 73, '1.013225': 1, '1.001612': 4, '2.000720': 0, '1.012796': 0, '1.012812': 0 },
      feeBearing: 2_396,
      paid: { online: 2_395, counter: 0 },
      digitised: 2_592,
      reused: 236,
      ends: { onTime: 30, late: 0, refused: 1, withdrawn: 0, returned: 0, eResult: 2_592 },
      left: { ...nothingLeft, inTerm: 50 },
    },
    {
      from: localDate('2025-11-11'),
      to: localDate('2025-12-14'),
      received: { online: 1_463, counter: 17, post: 0 },
      feeBearing: 1_290,
      paid: { online: 1_281, counter: 9 },
      digitised: 1_402,
      reused: 171,
      ends: { onTime: 41, late: 2, refused: 1, withdrawn: 2, returned: 0, eResult: 1_418 },
      left: { ...nothingLeft, inTerm: 36 },
    },
    {
      from: localDate('2025-12-15'),
      to: localDate('2026-03-14'),
      received: { online: 3_842, counter: 28, post: 0 },
      feeBearing: 3_396,
      paid: { online: 3_390, counter: 6 },
      digitised: 3_702,
      reused: 604,
      ends: { onTime: 84, late: 0, refused: 2, withdrawn: 3, returned: 1, eResult: 3_871 },
      left: nothingLeft,
    },
    {
      from: localDate('2026-03-15'),
      to: localDate('2026-04-14'),
      received: { online: 1_542, counter: 10, post: 0 },
      feeBearing: 1_384,
      paid: { online: 1_384, counter: 0 },
      digitised: 1_498,
      reused: 312,
      ends: { onTime: 31, late: 0, refused: 0, withdrawn: 1, returned: 0, eResult: 1_512 },
      left: { inTerm: 34, overdue: 0, supplement: 3, payment: 0, other: 2 },
    },
    {
      from: localDate('2026-04-15'),
      to: localDate('2026-06-14'),
      received: { online: 2_904, counter: 12, post: 0 },
      feeBearing: 2_568,
      paid: { online: 2_566, counter: 2 },
      digitised: 2_810,
      reused: 588,
      ends: { onTime: 72, late: 0, refused: 1, withdrawn: 2, returned: 1, eResult: 2_861 },
      left: { ...nothingLeft, inTerm: 41 },
    },
    {
      from: localDate('2026-06-15'),
      to: localDate('2026-07-14'),
      received: { online: 1_311, counter: 9, post: 0 },
      feeBearing: 1_160,
      paid: { online: 1_160, counter: 0 },
      digitised: 1_276,
      reused: 270,
      ends: { onTime: 38, late: 0, refused: 0, withdrawn: 1, returned: 0, eResult: 1_302 },
      left: { ...nothingLeft, inTerm: 38, supplement: 1 },
    },
  ],
}

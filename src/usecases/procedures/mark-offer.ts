import { addDays, dateOf, readDateTime } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { recordAudit } from '#store/audit.ts'
import { listOffersOf } from '#store/offers.ts'
import { listVersions, saveOffers } from '#store/procedures.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type OfferMark = {
  readonly code: string
  readonly offered: boolean
  /** As typed: the first day of the change. */ readonly from: string
}

/** From a day on, the commune offers a procedure, or no longer does; what it offered before stays on record. */
export async function markOffer(context: Context, mark: OfferMark): Promise<Result<null, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'procedure.manage')
  if (refused) return refused
  const moment = readDateTime(mark.from)
  if (!moment) return refuse(`Không đọc được ngày “${mark.from}”. Hãy viết ngày/tháng/năm, ví dụ 01/07/2026.`)
  const from = dateOf(moment)
  return inScope(store, actor, async (scope) => {
    const [newest] = await listVersions(scope, mark.code)
    if (!newest) return refuse('Không tìm thấy thủ tục này.')
    const offers = await listOffersOf(scope, mark.code)
    const open = offers.find((offer) => offer.validTo === undefined)
    if (mark.offered === (open !== undefined))
      return refuse(mark.offered ? 'Xã đang thực hiện thủ tục này rồi.' : 'Xã hiện không thực hiện thủ tục này.')
    if (open && from <= open.validFrom) return refuse('Ngày ngừng phải sau ngày bắt đầu thực hiện.')
    if (!open && offers[0] && from <= (offers[0].validTo ?? ''))
      return refuse('Ngày bắt đầu phải sau lần thực hiện trước.')
    const row = open
      ? { ...open, validTo: addDays(from, -1) }
      : {
          code: mark.code,
          validFrom: from,
          serviceMode: newest.serviceMode,
          boundaryFree: newest.boundaryFree,
          interlinked: newest.interlinked,
          verticalAgency: newest.verticalAgency,
          feeBearing: (newest.fee ?? 0) > 0,
        }
    await saveOffers(scope, actor.commune ?? '', [row])
    await recordAudit(scope, actor, context.now(), 'procedure.manage', mark.code, { offered: mark.offered, from })
    return ok(null)
  })
}

import { fromInstant } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { decideStep } from '#domain/dossiers/decide-step.ts'
import type { CorrectableField } from '#domain/dossiers/event.ts'
import { foldDossier } from '#domain/dossiers/fold.ts'
import { readCorrections } from '#domain/dossiers/read-correction.ts'
import { dossierRefusals } from '#domain/dossiers/refusals.ts'
import { recordAudit } from '#store/audit.ts'
import { findDossier } from '#store/dossiers.ts'
import { findPresentForUpdate, recordEvent } from '#store/record-event.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { readHistory } from '../parts/read-history.ts'
import { refusedTo } from '../refused.ts'

export type DossierCorrection = {
  readonly id: string
  /** The version the person saw when the form was opened. */
  readonly version: number
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly reason: string
}

/** A sentence for each field it is about; `reason` and `form` are fields of the form itself. */
export type CorrectionMistakes = Readonly<Partial<Record<CorrectableField | 'reason' | 'form', string>>>

/** Corrects what a dossier says of itself: nothing is overwritten, the history gains an event that names who and why. */
export async function correctDossier(
  context: Context,
  wanted: DossierCorrection,
): Promise<Result<null, CorrectionMistakes>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'dossier.correct')
  if (refused) return refuse({ form: refused.refusal })
  return inScope(store, actor, async (scope) => {
    const present = await findPresentForUpdate(scope, wanted.id)
    const dossier = await findDossier(scope, wanted.id)
    if (!dossier || !present) return refuse({ form: 'Không tìm thấy hồ sơ.' })
    if (present.version !== wanted.version) return refuse({ form: dossierRefusals['changed-meanwhile'] })
    const history = await readHistory(scope, dossier, present.dueByInstant)
    const changes = readCorrections(foldDossier(history), wanted.typed)
    if (!changes.ok) return refuse(changes.refusal)
    const at = context.now()
    const event = {
      kind: 'corrected',
      at: fromInstant(at),
      changes: changes.value,
      reason: wanted.reason.trim(),
    } as const
    const decided = decideStep({ actor, history, event })
    if (!decided.ok) {
      const place = decided.refusal === 'reason-required' ? 'reason' : 'form'
      return refuse({ [place]: dossierRefusals[decided.refusal] })
    }
    await recordEvent(scope, actor, wanted.id, { event, facts: decided.value.facts }, at)
    await recordAudit(scope, actor, at, 'dossier.correct', wanted.id, {
      fields: changes.value.map(({ field }) => field),
    })
    return ok(null)
  })
}

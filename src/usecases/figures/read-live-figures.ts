import { ok, type Result } from '#kernel/result.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'
import { type Preview, previewReport, type PreviewRequest } from '../reports/preview-report.ts'
import { refusedWithoutRegister } from './refused-without-register.ts'

/** The figures of any window, counted now from the records; nothing is opened or remembered. */
export async function readLiveFigures(
  context: Context,
  request: PreviewRequest,
): Promise<Result<Pick<Preview, 'figures' | 'window' | 'asOf'>, string>> {
  const refused = refusedTo(context.actor, 'report.read') ?? refusedWithoutRegister(context.actor)
  if (refused) return refused
  const { figures, window, asOf } = await previewReport(context, request)
  return ok({ figures, window, asOf })
}

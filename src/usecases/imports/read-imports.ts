import { ok, refuse, type Result } from '#kernel/result.ts'
import { recordAudit } from '#store/audit.ts'
import {
  findImport,
  type ImportRun,
  listImports as listRuns,
  listRejections,
  type RejectedRow,
} from '#store/imports.ts'
import { inScope } from '#store/scope.ts'
import { refusedTo } from '../refused.ts'
import type { ImportContext } from './import-context.ts'

/** `interrupted`: it says it runs, but nothing is left of it to run. */
export type ImportState = 'running' | 'done' | 'failed' | 'interrupted'
export type ImportSummary = Omit<ImportRun, 'state'> & { readonly state: ImportState }

/** A list brought in at the command line has no file here; it is given this long. */
const longestMs = 3_600_000

export async function listImports(context: ImportContext): Promise<Result<readonly ImportSummary[], string>> {
  const refused = refusedTo(context.actor, 'dossier.import')
  if (refused) return refused
  const runs = await inScope(context.store, context.actor, (scope) => listRuns(scope, 100))
  return ok(await withStates(context, runs))
}

/** Files taken in and not yet started: the person may come back to them. */
export async function listWaiting(
  context: ImportContext,
): Promise<readonly { readonly id: string; readonly fileName: string; readonly at: Date }[]> {
  if (refusedTo(context.actor, 'dossier.import')) return []
  const all = await context.uploads.list()
  return all
    .filter(({ about }) => !about.job && about.actor.commune === context.actor.commune)
    .map(({ id, about }) => ({ id, fileName: about.fileName, at: new Date(about.at) }))
    .toReversed()
}

export type ImportView = { readonly run: ImportSummary; readonly rejections: readonly RejectedRow[] }

/** One import and a page of its rejected rows, which name people: looking leaves a trace. */
export async function readImport(
  context: ImportContext,
  question: { readonly id: string; readonly page: number; readonly pageSize: number },
): Promise<Result<ImportView, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'dossier.import')
  if (refused) return refused
  const found = await inScope(store, actor, async (scope) => {
    const run = await findImport(scope, question.id)
    if (!run) return undefined
    const rejections = await listRejections(scope, run.id, {
      limit: question.pageSize,
      offset: (question.page - 1) * question.pageSize,
    })
    if (rejections.length > 0)
      await recordAudit(scope, actor, context.now(), 'dossier.list', run.id, { rejected: rejections.length })
    return { run, rejections }
  })
  if (!found) return refuse('Không tìm thấy lần nhập này.')
  const [run] = await withStates(context, [found.run])
  return ok({ run: run!, rejections: found.rejections })
}

async function withStates(
  { uploads, now }: ImportContext,
  runs: readonly ImportRun[],
): Promise<readonly ImportSummary[]> {
  const waiting = runs.some((run) => run.state === 'running') ? await uploads.list() : []
  const atWork = new Set(waiting.flatMap(({ about }) => about.job?.importId ?? []))
  return runs.map((run) => {
    const lost = run.state === 'running' && !atWork.has(run.id) && now().getTime() - run.startedAt.getTime() > longestMs
    return { ...run, state: lost ? 'interrupted' : (run.state as ImportState) }
  })
}

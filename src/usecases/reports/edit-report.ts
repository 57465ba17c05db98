import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type BindingChange, compareEdit } from '#domain/reports/compare-edit.ts'
import { decideStep } from '#domain/reports/lifecycle.ts'
import {
  addParagraph as addTo,
  confirmParagraph as confirm,
  editParagraph,
  type Section,
} from '#domain/reports/narrative.ts'
import { findReportForUpdate, listRevisions, type ReportRow, saveSections } from '#store/reports.ts'
import { inScope, type Scope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { assembleLive } from '../parts/open-report-parts.ts'
import { refusedTo } from '../refused.ts'

export type EditPlace = {
  readonly report: string
  readonly revision: number
  readonly section: string
  readonly paragraph: string
}
export type EditRefusal =
  /** Somebody saved in between: both texts are shown, nothing is overwritten. */
  | { readonly kind: 'conflict'; readonly savedBy: string; readonly revision: number; readonly theirs: string }
  | { readonly kind: 'refused'; readonly message: string }
export type Edited = { readonly revision: number; readonly changes: readonly BindingChange[] }

/** Saves a paragraph in the officer's words, on top of the revision they saw. */
export function saveParagraph(
  context: Context,
  edit: EditPlace & { readonly text: string },
): Promise<Result<Edited, EditRefusal>> {
  return change(context, edit, async (scope, report, sections) => {
    const before = textOf(sections, edit) ?? ''
    const { assembled } = await assembleLive(scope, report, context.now())
    return {
      sections: editParagraph(sections, edit, edit.text),
      changes: compareEdit(before, edit.text, assembled.bound),
    }
  })
}

export function addParagraph(
  context: Context,
  edit: {
    readonly report: string
    readonly revision: number
    readonly section: string
    readonly after?: string
    readonly text: string
  },
): Promise<Result<Edited, EditRefusal>> {
  const id = newId<'Paragraph'>(context.now().getTime())
  const place = { section: edit.section, ...(edit.after ? { after: edit.after } : {}) }
  return change(context, { ...edit, paragraph: id }, (_scope, _report, sections) =>
    Promise.resolve({ sections: addTo(sections, place, { id, text: edit.text }), changes: [] }),
  )
}

/** The officer has read it and it is so. */
export function confirmParagraph(context: Context, edit: EditPlace): Promise<Result<Edited, EditRefusal>> {
  return change(context, edit, (_scope, _report, sections) =>
    Promise.resolve({ sections: confirm(sections, edit), changes: [] }),
  )
}

type Change = { readonly sections: readonly Section[]; readonly changes: readonly BindingChange[] }

async function change(
  context: Context,
  edit: EditPlace,
  work: (scope: Scope, report: ReportRow, sections: readonly Section[]) => Promise<Change>,
): Promise<Result<Edited, EditRefusal>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'report.draft')
  if (refused) return refuse({ kind: 'refused', message: refused.refusal })
  return inScope(store, actor, async (scope) => {
    const report = await findReportForUpdate(scope, edit.report)
    if (!report) return refuse({ kind: 'refused', message: 'Không tìm thấy báo cáo.' })
    const step = decideStep({ step: 'edit', state: report.state, role: actor.role, findings: [] })
    if (!step.ok) return refuse({ kind: 'refused', message: step.refusal.message })
    const stored = report.sections as readonly Section[]
    const conflict = report.revision === edit.revision ? undefined : await conflictOf(scope, report, edit)
    if (conflict) return refuse(conflict)
    // The prose is what the page showed: the template said anew for the figures of now, under what people wrote.
    const { assembled } = await assembleLive(scope, report, context.now())
    const changed = await work(scope, report, mergeShown(stored, assembled.sections))
    await saveSections(scope, actor, report.id, report.revision, changed.sections, context.now())
    return ok({ revision: report.revision + 1, changes: changed.changes })
  })
}

function mergeShown(stored: readonly Section[], shown: readonly Section[]): readonly Section[] {
  return shown.length > 0 ? shown : stored
}

/** An edit of another paragraph is no conflict: both are kept. */
async function conflictOf(scope: Scope, report: ReportRow, edit: EditPlace): Promise<EditRefusal | undefined> {
  const revisions = await listRevisions(scope, report.id)
  const seen = revisions.find((each) => each.revision === edit.revision)
  const theirs = textOf(report.sections as readonly Section[], edit)
  if (seen && textOf(seen.sections as readonly Section[], edit) === theirs) return undefined
  return { kind: 'conflict', savedBy: revisions[0]?.savedBy ?? '', revision: report.revision, theirs: theirs ?? '' }
}

function textOf(
  sections: readonly Section[],
  place: { readonly section: string; readonly paragraph: string },
): string | undefined {
  return sections
    .find((section) => section.id === place.section)
    ?.paragraphs.find((each) => each.id === place.paragraph)?.text
}

import { createHash } from 'node:crypto'
import { dateOf, readDateTime } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { evaluateFrozen, procedureRegister } from '#domain/package/evaluate-frozen.ts'
import { freezeFacts, freezeFigures, momentsOf } from '#domain/package/freeze-facts.ts'
import type { PackageContents, PackageHead, RegisterRow } from '#domain/package/package-contents.ts'
import { packageName, signingReason } from '#domain/package/package-members.ts'
import { preparePackage, sealPackage } from '#domain/package/seal-package.ts'
import { verifyPackage } from '#domain/package/verify-package.ts'
import { describeChanges } from '#domain/reports/changes.ts'
import { decideIssue } from '#domain/reports/lifecycle.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import { findIndicator, indicators } from '#catalogue/indicators/indicators.ts'
import { writeArchive } from '#outside/archive/archive.ts'
import { openPkcs12 } from '#outside/signing/open-pkcs12.ts'
import { readSignatures } from '#outside/signing/read-signatures.ts'
import type { Signer } from '#outside/signing/signer.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'
import { recordAudit } from '#store/audit.ts'
import { listFactsInReach } from '#store/figures/list-facts.ts'
import { listOffers } from '#store/procedures.ts'
import { findSigningKey, recordReportEvent, savePaper } from '#store/report-parts.ts'
import {
  findFrozen,
  findReport,
  findReportForUpdate,
  type ReportRow,
  saveIssue,
  saveSections,
  takeNumber,
} from '#store/reports.ts'
import { inScope, type Scope } from '#store/scope.ts'
import { findUnit } from '#store/territory.ts'
import type { Context } from '../context.ts'
import { assembleLive, type LiveReport } from '../parts/open-report-parts.ts'
import { refusedTo } from '../refused.ts'
import { type FrozenPaper, packagePaper } from './read-report.ts'

export type IssueRequest = {
  readonly report: string
  /** Day printed on the paper, `dd/MM/yyyy` or ISO. */
  readonly date: string
  readonly passphrase: string
  /** A PKCS#12 file given now; the signer's stored one is used when absent. */
  readonly key?: { readonly bytes: Uint8Array }
}

/**
 * Signs and freezes a report: definitions, facts, figures, text, findings and bytes hashed together, one transaction
 * from the number to the last byte. What it makes is verified before it is kept.
 */
export async function issueReport(
  context: Context,
  request: IssueRequest,
): Promise<Result<{ readonly number: number }, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'report.sign')
  if (refused) return refused
  const at = readDateTime(request.date)
  if (!at) return refuse('Ngày ban hành không đọc được; ví dụ 16/06/2026.')
  const outcome = await inScope(store, actor, async (scope) => {
    const signer = await openSigner(scope, context, request)
    if (!signer.ok) return signer
    const report = await findReportForUpdate(scope, request.report)
    if (!report) return refuse('Không tìm thấy báo cáo.')
    const now = context.now()
    const number = await takeNumber(scope, report.commune, Number(at.slice(0, 4)), 'BC')
    const live = await assembleLive(scope, report, now, { number, date: dateOf(at) })
    const findings = live.assembled.findings.map((finding) => ({
      severity: finding.severity,
      waived: finding.waived !== undefined,
    }))
    const decision = decideIssue({
      state: report.state,
      role: actor.role,
      findings,
      number,
      date: dateOf(at),
      windowEnd: report.window.to,
    })
    if (!decision.ok) throw new IssueRefused(decision.refusal.message)
    const head = await headOf(scope, report, live, { number, date: dateOf(at), now })
    await freeze(scope, context, { report, live, head, signer: signer.value, now })
    await recordReportEvent(scope, actor, report.id, 'issue', now)
    await recordAudit(scope, actor, now, 'report.sign', report.id, { number })
    return ok({ number })
  }).catch((error: unknown) => {
    // Thrown so that the number taken in the transaction goes back with it.
    if (error instanceof IssueRefused) return refuse(error.message)
    throw error
  })
  return outcome
}

class IssueRefused extends Error {}

type Stamp = { readonly number: number; readonly date: ReturnType<typeof dateOf>; readonly now: Date }
type Freezing = {
  readonly report: ReportRow
  readonly live: LiveReport
  readonly head: PackageHead
  readonly signer: Signer
  readonly now: Date
}

async function openSigner(scope: Scope, context: Context, request: IssueRequest): Promise<Result<Signer, string>> {
  const p12 = request.key?.bytes ?? (await findSigningKey(scope, context.actor.accountId))
  if (!p12) return refuse('Chưa có chứng thư số: chọn tệp .p12 (.pfx) của bạn.')
  return openPkcs12(p12, request.passphrase, context.now())
}

async function headOf(scope: Scope, report: ReportRow, live: LiveReport, stamp: Stamp): Promise<PackageHead> {
  const unit = await findUnit(scope, report.commune)
  const replaced = report.corrects ? await findReport(scope, report.corrects) : undefined
  const before = report.corrects ? await findFrozen(scope, report.corrects) : undefined
  const changes = before
    ? describeChanges(
        wholes(Object.entries(before.figures as Record<string, Figure>)),
        wholes(live.assembled.figures),
        (id) => findIndicator(id)?.label ?? id,
      )
    : []
  const named = [...(report.correctionNote ? [report.correctionNote] : []), ...changes.map((change) => change.sentence)]
  return {
    commune: { code: report.commune, name: unit?.name ?? report.commune },
    kind: report.kind,
    period: report.period,
    window: report.window,
    asOf: stamp.now.toISOString(),
    number: stamp.number,
    symbol: live.settings.symbol,
    issuedOn: stamp.date,
    version: report.version,
    ...(replaced?.rootHash ? { replaces: { root: replaced.rootHash, changes: named } } : {}),
    realm: live.demo ? 'demo' : 'real',
  }
}

function wholes(figures: Iterable<readonly [string, Figure]>): ReadonlyMap<string, Figure> {
  return new Map([...figures].filter(([id]) => !id.includes('[')))
}

async function freeze(scope: Scope, context: Context, { report, live, head, signer, now }: Freezing): Promise<void> {
  const { assembled } = live
  const contents = await contentsOf(scope, report, live, head)
  const document: OfficialDocument = assembled.document
  const docx = await renderDocx(document)
  const xlsx = await renderWorkbook(assembled.workbook)
  const prepared = preparePackage(contents, { docx, xlsx })
  const signed = await signer.sign(await renderPdf(document), {
    reason: signingReason(prepared.root),
    location: live.settings.place,
    name: live.settings.signing.name,
    at: now,
  })
  if (!signed.ok) throw new IssueRefused(signed.refusal)
  const members = sealPackage(prepared, signed.value.bytes)
  const verdict = verifyPackage(members, { evaluate: evaluateFrozen, readSignatures: (pdf) => readSignatures(pdf) })
  if (!verdict.intact) {
    const failed = verdict.checks
      .filter((check) => !check.ok)
      .map((check) => `${check.sentence} ${check.details.slice(0, 3).join('; ')}`)
    throw new IssueRefused(`Gói báo cáo không qua được kiểm tra trước khi lưu: ${failed.join(' ')}`)
  }
  const paper: FrozenPaper = {
    sheets: assembled.filled.map(({ sheet }) => sheet),
    document,
    workbook: assembled.workbook,
    sections: assembled.sections,
    bound: Object.fromEntries(assembled.bound),
  }
  await saveSections(scope, context.actor, report.id, report.revision, assembled.sections, now)
  for (const [name, mediaType, bytes] of [
    ['bao-cao.docx', docxType, docx],
    ['bao-cao.pdf', 'application/pdf', signed.value.bytes],
    ['phu-luc.xlsx', xlsxType, xlsx],
    [packagePaper, 'application/zip', writeArchive(members)],
  ] as const) {
    await savePaper(scope, context.actor, report.id, {
      name,
      mediaType,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  }
  await saveIssue(scope, report.id, {
    number: head.number,
    dated: head.issuedOn,
    asOf: now,
    issuedAt: now,
    rootHash: prepared.root,
    figures: Object.fromEntries(assembled.figures),
    sheets: paper,
    findings: assembled.findings,
  })
}

async function contentsOf(
  scope: Scope,
  report: ReportRow,
  live: LiveReport,
  head: PackageHead,
): Promise<PackageContents> {
  const { assembled } = live
  const moments = momentsOf(report.window, head.asOf)
  const dossiers = await listFactsInReach(scope, { moments, asOf: new Date(head.asOf) })
  const offers = await listOffers(scope, report.window.to)
  const facts = freezeFacts(dossiers, { [procedureRegister]: offers.map(procedureRow) }, moments)
  const definitions = { indicators, splits: ['field' as const], forms: assembled.filled.map(({ form }) => form) }
  const counted = evaluateFrozen(definitions, facts, report.window, head.asOf)
  return {
    head,
    definitions,
    facts,
    // Under the id it is bound by: the same figure of another period is another figure.
    figures: freezeFigures(
      [...assembled.bound].map(([id, figure]) => ({ ...figure, id })),
      counted,
    ),
    sheets: assembled.filled.map(({ sheet }) => sheet),
    text: assembled.document,
    findings: assembled.findings,
  }
}

function procedureRow(offer: Awaited<ReturnType<typeof listOffers>>[number]): RegisterRow {
  return {
    id: offer.code,
    boundaryFree: offer.boundaryFree,
    feeBearing: offer.feeBearing,
    ...(offer.serviceMode ? { serviceMode: offer.serviceMode } : {}),
    ...(offer.interlinked ? { interlinked: offer.interlinked } : {}),
    ...(offer.verticalAgency ? { verticalAgency: offer.verticalAgency } : {}),
  }
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const paperTypes = {
  'bao-cao.docx': docxType,
  'bao-cao.pdf': 'application/pdf',
  'phu-luc.xlsx': xlsxType,
} as const

/** The name a downloaded package is given: `13504-2026-H1-v1.motcua.zip`. */
export function packageFileName(report: Pick<ReportRow, 'commune' | 'period' | 'version'>): string {
  return packageName({ commune: { code: report.commune, name: '' }, period: report.period, version: report.version })
}

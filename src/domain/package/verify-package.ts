import type { Result } from '#kernel/result.ts'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { hashOf } from './canonical-json.ts'
import { type Evaluate, findListProblems, findRecomputedProblems } from './check-figures.ts'
import { findPrintedProblems, findSheetProblems } from './check-printed.ts'
import { findSignatureProblems, type SeenSignature } from './check-signature.ts'
import { type PackageCheck, packageCheck } from './package-check.ts'
import type { FrozenFinding } from './package-contents.ts'
import {
  type Manifest,
  manifestMember,
  type Members,
  packageMembers,
  rootedMembers,
  signedMember,
} from './package-members.ts'
import {
  readDefinitions,
  readFacts,
  readFigures,
  readFindings,
  readManifest,
  readSheets,
  readText,
} from './package-shape.ts'
import { rootOf } from './seal-package.ts'

export type Verification = {
  /** Everything holds. */
  readonly intact: boolean
  readonly verdict: string
  readonly checks: readonly PackageCheck[]
  readonly manifest?: Manifest
  readonly signatures: readonly SeenSignature[]
}

export type Instruments = {
  readonly evaluate: Evaluate
  readonly readSignatures: (pdf: Uint8Array) => readonly SeenSignature[]
}

/** Proves a package by itself: bytes, arithmetic, and signature. Never throws, whatever the members hold. */
export function verifyPackage(members: Members, { evaluate, readSignatures }: Instruments): Verification {
  const manifest = readManifest(members.get(manifestMember))
  const pdf = members.get(signedMember)
  const signatures = pdf ? readSignatures(pdf) : []
  const membership = packageCheck('members', findMemberProblems(members))
  if (!manifest.ok) return conclude([membership, packageCheck('manifest', [manifest.refusal])], signatures)
  const checks = [
    membership,
    packageCheck('manifest', []),
    packageCheck('hashes', findHashProblems(members, manifest.value)),
    packageCheck('root', findRootProblems(manifest.value)),
    ...checkContents(members, manifest.value, evaluate),
    packageCheck('signature', findSignatureProblems(signatures, manifest.value.root)),
  ]
  return { ...conclude(checks, signatures), manifest: manifest.value }
}

function conclude(checks: readonly PackageCheck[], signatures: readonly SeenSignature[]): Verification {
  const intact = checks.every(({ ok }) => ok)
  const trusted = signatures.length > 0 && signatures.every((signature) => signature.trusted)
  const verdict = !intact
    ? 'Gói báo cáo KHÔNG còn nguyên vẹn; không dùng làm căn cứ.'
    : trusted
      ? 'Gói báo cáo nguyên vẹn, đúng như khi ký.'
      : 'Gói báo cáo nguyên vẹn, đúng như khi ký; chưa đối chiếu được chứng thư số của người ký với tổ chức cấp tin cậy.'
  return { intact, verdict, checks, signatures }
}

function findMemberProblems(members: Members): readonly string[] {
  const missing = packageMembers.filter((name) => !members.has(name))
  const strange = [...members.keys()].filter((name) => !packageMembers.includes(name))
  return [...missing.map((name) => `thiếu ${name}`), ...strange.map((name) => `tệp lạ: ${name}`)]
}

function findHashProblems(members: Members, manifest: Manifest): readonly string[] {
  const stated = [
    ...rootedMembers.map((name) => [name, manifest.members[name]] as const),
    [signedMember, manifest.document] as const,
  ]
  return stated.flatMap(([name, hash]) => {
    const bytes = members.get(name)
    return bytes && hashOf(bytes) === hash ? [] : [name]
  })
}

function findRootProblems(manifest: Manifest): readonly string[] {
  const { format: _, members, root, document: __, ...head } = manifest
  const computed = rootOf(head, members)
  return computed === root ? [] : [`ghi ${root}, tính lại ${computed}`]
}

/** What the files say is compared only when all of them can be read; otherwise the first check tells which cannot. */
function checkContents(members: Members, manifest: Manifest, evaluate: Evaluate): readonly PackageCheck[] {
  const definitions = readDefinitions(members.get('definitions.json'))
  const facts = readFacts(members.get('facts.json'))
  const figures = readFigures(members.get('figures.json'))
  const sheets = readSheets(members.get('sheets.json'))
  const text = readText(members.get('text.json'))
  const findings = readFindings(members.get('findings.json'))
  const all = { definitions, facts, figures, sheets, text, findings }
  if (!definitions.ok || !facts.ok || !figures.ok || !sheets.ok || !text.ok || !findings.ok) {
    return [packageCheck('contents', refusalsOf(all))]
  }
  return [
    packageCheck('contents', []),
    packageCheck('identity', findIdentityProblems(text.value, manifest)),
    packageCheck(
      'figures',
      attempt(() =>
        findRecomputedProblems(figures.value, evaluate(definitions.value, facts.value, manifest.window, manifest.asOf)),
      ),
    ),
    packageCheck('lists', findListProblems(figures.value, facts.value)),
    packageCheck(
      'sheets',
      attempt(() => findSheetProblems(sheets.value, figures.value, definitions.value.forms)),
    ),
    packageCheck(
      'printed',
      attempt(() => findPrintedProblems(text.value, figures.value, sheets.value)),
    ),
    packageCheck('findings', findFindingProblems(findings.value, manifest)),
  ]
}

function refusalsOf(readings: Readonly<Record<string, Result<unknown, string>>>): readonly string[] {
  return Object.entries(readings).flatMap(([name, reading]) => (reading.ok ? [] : [`${name}.json ${reading.refusal}`]))
}

/** Shapes are checked only as deep as they are needed; what lies deeper may still not be what it should. */
function attempt(work: () => readonly string[]): readonly string[] {
  try {
    return work()
  } catch {
    return ['không tính lại được từ dữ liệu trong gói']
  }
}

function findIdentityProblems(text: OfficialDocument, manifest: Manifest): readonly string[] {
  const mark = manifest.realm === 'demo' ? 'DỮ LIỆU MẪU' : undefined
  const pairs = [
    ['số', text.number, manifest.number],
    ['ký hiệu', text.symbol, manifest.symbol],
    ['ngày ban hành', text.date, manifest.issuedOn],
    ['dấu đánh trên trang', text.mark, mark],
  ] as const
  return pairs.flatMap(([what, printed, stated]) =>
    printed === stated ? [] : [`${what}: văn bản ghi ${printed ?? 'trống'}, bản kê ghi ${stated ?? 'trống'}`],
  )
}

function findFindingProblems(findings: readonly FrozenFinding[], manifest: Manifest): readonly string[] {
  return findings.flatMap(({ code, severity, message, waived }) => {
    if (severity !== 'error') return []
    if (!waived) return [`${code}: ${message}`]
    if (waived.reason.trim() === '') return [`${code}: bỏ qua mà không nêu lý do`]
    return waived.expires < manifest.issuedOn ? [`${code}: lý do bỏ qua đã hết hạn trước ngày ban hành`] : []
  })
}

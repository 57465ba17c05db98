import { canonicalBytes, hashOf, type Json } from './canonical-json.ts'
import type { PackageContents, PackageHead } from './package-contents.ts'
import {
  formatVersion,
  type JsonMember,
  jsonMembers,
  type Manifest,
  type Members,
  manifestMember,
} from './package-members.ts'
import { type RootedMember, rootedMembers, signedMember } from './package-members.ts'

/** A package before its paper is signed: all that the signature will name. */
export type PreparedPackage = {
  readonly head: PackageHead
  readonly members: ReadonlyMap<RootedMember, Uint8Array>
  readonly hashes: Readonly<Record<RootedMember, string>>
  readonly root: string
}

export type Documents = { readonly docx: Uint8Array; readonly xlsx: Uint8Array }

/** First step: everything but the PDF is put into its final bytes, and the root hash is known. */
export function preparePackage(contents: PackageContents, documents: Documents): PreparedPackage {
  const { head } = contents
  const said: Readonly<Record<JsonMember, unknown>> = {
    'definitions.json': contents.definitions,
    'facts.json': contents.facts,
    'figures.json': contents.figures,
    'sheets.json': contents.sheets,
    'text.json': contents.text,
    'findings.json': contents.findings,
  }
  const members = new Map<RootedMember, Uint8Array>([
    ...jsonMembers.map((name) => [name, canonicalBytes(said[name] as Json)] as const),
    ['document.docx', documents.docx],
    ['workbook.xlsx', documents.xlsx],
  ])
  const hashes = Object.fromEntries(rootedMembers.map((name) => [name, hashOf(members.get(name)!)]))
  const rooted = hashes as Readonly<Record<RootedMember, string>>
  return { head, members, hashes: rooted, root: rootOf(head, rooted) }
}

/** Second step, after the PDF was signed for `signingReason(prepared.root)`: the members of the archive. */
export function sealPackage(prepared: PreparedPackage, signedPdf: Uint8Array): Members {
  const manifest: Manifest = {
    format: formatVersion,
    ...prepared.head,
    members: prepared.hashes,
    root: prepared.root,
    document: hashOf(signedPdf),
  }
  return new Map<string, Uint8Array>([
    [manifestMember, canonicalBytes(manifest)],
    ...prepared.members,
    [signedMember, signedPdf],
  ])
}

export function rootOf(head: PackageHead, members: Readonly<Record<string, string>>): string {
  return hashOf({ format: formatVersion, ...head, members })
}

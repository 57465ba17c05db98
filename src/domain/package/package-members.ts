import type { PackageHead } from './package-contents.ts'

export const formatVersion = 1

/** Written by the machine, canonical; read again by the verification. */
export const jsonMembers = [
  'definitions.json',
  'facts.json',
  'figures.json',
  'sheets.json',
  'text.json',
  'findings.json',
] as const
export type JsonMember = (typeof jsonMembers)[number]

/** Under the root hash; the signed PDF is not, because it names that hash. */
export const rootedMembers = [...jsonMembers, 'document.docx', 'workbook.xlsx'] as const
export type RootedMember = (typeof rootedMembers)[number]

export const signedMember = 'document.pdf'
export const manifestMember = 'manifest.json'
export const packageMembers: readonly string[] = [manifestMember, ...rootedMembers, signedMember]

/** The files of a package by name. */
export type Members = ReadonlyMap<string, Uint8Array>

export type Manifest = PackageHead & {
  readonly format: typeof formatVersion
  /** SHA-256 of every member under the root. */
  readonly members: Readonly<Record<RootedMember, string>>
  /** SHA-256 of the canonical manifest without `root` and `document`. */
  readonly root: string
  /** SHA-256 of the signed PDF. */
  readonly document: string
}

/** `13504-2026-H1-v1.motcua.zip` */
export function packageName(head: Pick<PackageHead, 'commune' | 'period' | 'version'>): string {
  return `${head.commune.code}-${head.period.replace('..', '-')}-v${head.version}.motcua.zip`
}

const mark = 'sha256:'

/** The reason the signer signs for: it binds the paper to everything the paper was made from. */
export function signingReason(root: string): string {
  return `Ban hành báo cáo; gói số liệu ${mark}${root}`
}

export function findRootIn(reason: string | undefined): string | undefined {
  return /sha256:([0-9a-f]{64})(?![0-9a-f])/.exec(reason ?? '')?.[1]
}

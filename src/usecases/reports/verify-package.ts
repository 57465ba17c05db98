import { refuse, ok, type Result } from '#kernel/result.ts'
import { evaluateFrozen } from '#domain/package/evaluate-frozen.ts'
import { type Verification, verifyPackage as verifyMembers } from '#domain/package/verify-package.ts'
import { readArchive } from '#outside/archive/archive.ts'
import { readSignatures } from '#outside/signing/read-signatures.ts'

/** Proves a report package by itself: no database, no network. */
export function verifyPackage(bytes: Uint8Array): Result<Verification, string> {
  const members = readArchive(bytes)
  if (!members.ok) return refuse(members.refusal)
  return ok(verifyMembers(members.value, { evaluate: evaluateFrozen, readSignatures: (pdf) => readSignatures(pdf) }))
}

import { findRootIn } from './package-members.ts'

/** What was read from a signature of the PDF, by whoever can read one. */
export type SeenSignature = {
  readonly signer: string
  readonly at?: string
  readonly reason?: string
  readonly coversWholeFile: boolean
  readonly intact: boolean
  readonly trusted: boolean
  readonly problem?: string
}

/**
 * All signatures hold, the last one covers the whole file, and one of them was given for this very package: a stamp
 * put on after the chairman's signature does not undo it.
 */
export function findSignatureProblems(signatures: readonly SeenSignature[], root: string): readonly string[] {
  if (signatures.length === 0) return ['document.pdf chưa được ký số']
  const broken = signatures.filter(({ intact }) => !intact)
  return [
    ...broken.map(
      ({ signer, problem }) => `chữ ký của ${signer || 'người không rõ tên'}: ${problem ?? 'không còn nguyên vẹn'}`,
    ),
    ...(signatures.at(-1)!.coversWholeFile ? [] : ['document.pdf có nội dung được thêm sau chữ ký cuối cùng']),
    ...(signatures.some(({ intact, reason }) => intact && findRootIn(reason) === root)
      ? []
      : ['không có chữ ký nào nêu mã băm gốc của gói này']),
  ]
}

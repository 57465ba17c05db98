import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { ReviewRecord } from '#usecases/review/export-review.ts'
import { limits } from './limits.ts'

/** The server keeps nothing: what will be exported travels in the page, packed, and comes back with the order. */
export const largestCarried = 8 << 20
const largestUnpacked = 64 << 20

const text = z.string().max(20_000)
const records = z
  .array(
    z.object({
      file: text,
      unit: text.optional(),
      period: text.optional(),
      window: text.optional(),
      subject: text.optional(),
      refusal: text.optional(),
      findings: z
        .array(
          z.object({
            severity: z.enum(['error', 'warning', 'info']),
            code: text,
            place: text,
            message: text,
            quote: text,
            against: text.optional(),
            found: text.optional(),
            expected: text.optional(),
          }),
        )
        .max(20_000),
    }),
  )
  .min(1)
  .max(limits.files)

export function pack(all: readonly ReviewRecord[]): string {
  return deflateRawSync(JSON.stringify(all)).toString('base64url')
}

/** Undefined for what no page of ours can have sent. */
export function findPacked(packed: string): readonly ReviewRecord[] | undefined {
  try {
    const unpacked = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: largestUnpacked })
    return records.safeParse(JSON.parse(unpacked.toString('utf8'))).data
  } catch {
    return undefined
  }
}

import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import { ok, refuse, type Result } from '#kernel/result.ts'

export type ArchiveLimits = {
  readonly members: number
  /** Bytes of one unpacked member, and of all together. */
  readonly memberBytes: number
  readonly totalBytes: number
}

/** A commune's year of 100,000 dossiers stays below half of it; what is larger is no report package. */
export const packageLimits: ArchiveLimits = { members: 32, memberBytes: 128 << 20, totalBytes: 256 << 20 }

// Zip has no zone, and the local parts of this moment are the same everywhere.
const earliest = new Date(1980, 0, 1)
const alreadyPacked = /\.(docx|xlsx|pdf)$/
const plainName = /^[A-Za-z0-9][\w.-]*$/

/** The same members give the same file, in whatever order, on whatever day and in whatever zone they are written. */
export function writeArchive(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...members.keys()].sort()
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        [members.get(name)!, { level: alreadyPacked.test(name) ? 0 : 9, mtime: earliest, os: 0 }],
      ]),
    ),
  )
}

/**
 * Plain file names only, nothing unpacked beyond the limits; a refusal is a Vietnamese sentence. fflate gives a member
 * a buffer of the size its directory states and no more, so a lying directory costs no memory; it yields other bytes,
 * which the hashes of the package find.
 */
export function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = packageLimits,
): Result<ReadonlyMap<string, Uint8Array>, string> {
  const sizes = new Map<string, number>()
  try {
    const members = unzipSync(bytes, {
      filter: (file) => {
        const refusal = findRefusal(file, sizes, limits)
        // Thrown, because a directory may claim billions of members and each would be asked for.
        if (refusal) throw new ArchiveRefused(refusal)
        sizes.set(file.name, sizeOf(file))
        return true
      },
    })
    return ok(new Map(Object.entries(members)))
  } catch (error) {
    return refuse(error instanceof ArchiveRefused ? error.message : 'Tệp không phải là gói nén .zip hoặc đã hỏng.')
  }
}

class ArchiveRefused extends Error {}

function findRefusal(
  file: UnzipFileInfo,
  sizes: ReadonlyMap<string, number>,
  limits: ArchiveLimits,
): string | undefined {
  if (!plainName.test(file.name)) return 'Gói nén có tên tệp hoặc đường dẫn không được phép.'
  if (sizes.has(file.name)) return `Gói nén có hai tệp cùng tên ${file.name}.`
  if (sizes.size >= limits.members) return `Gói nén có quá ${limits.members} tệp.`
  const total = [...sizes.values()].reduce((sum, size) => sum + size, sizeOf(file))
  const tooLarge = sizeOf(file) > limits.memberBytes || total > limits.totalBytes
  return tooLarge ? 'Gói nén có nội dung quá lớn, không mở.' : undefined
}

/** A stored member is as large as what is stored, whatever the directory says of it. */
function sizeOf(file: UnzipFileInfo): number {
  return Math.max(file.size, file.originalSize)
}

import type { AbolishedLevel } from '#domain/lint/facts.ts'
import { localDate } from '#kernel/local-time.ts'

const twoTier = localDate('2025-07-01')

/** Since 1/7/2025 the country has provinces and communes; matched on words without diacritics. */
export const abolishedLevels: readonly AbolishedLevel[] = [
  {
    words:
      /\b(?:ubnd|uy ban nhan dan|hdnd|phong noi vu|phong tu phap|huyen uy|chu tich ubnd)\s+(?:cac\s+)?(?:huyen|quan|thi xa)\b/g,
    name: 'cấp huyện',
    endedOn: twoTier,
  },
  { words: /\bcap huyen\b/g, name: 'cấp huyện', endedOn: twoTier },
  { words: /\b(?:ubnd|uy ban nhan dan)\s+thi tran\b/g, name: 'thị trấn', endedOn: twoTier },
]

import type { SynonymGroup } from '#domain/lint/facts.ts'

/** One thing under several names; matched on the text as written. */
export const synonymGroups: readonly SynonymGroup[] = [
  {
    name: 'Trung tâm Phục vụ hành chính công',
    forms: [
      { label: 'TTPVHCC', words: /\bTTPVHCC\b/gu },
      { label: 'Trung tâm PVHCC', words: /Trung tâm PVHCC\b/giu },
      { label: 'Trung tâm HCC', words: /Trung tâm HCC\b/giu },
      { label: 'TTHCC', words: /\bTTHCC\b/gu },
      { label: 'Trung tâm Phục vụ hành chính công', words: /Trung tâm phục vụ hành chính công/giu },
    ],
  },
]

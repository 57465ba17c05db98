import type { Paper, Passage } from '../../paper.ts'

/** The part on what comes next, from its heading on; the title of the paper, which names both, is none of it. */
export function plans(paper: Paper): readonly Passage[] {
  const first = paper.passages.findIndex(
    (one) => one.kind === 'heading' && /^\W*(?:phan|[ivx]+[.)]|\d)/.test(one.folded),
  )
  return paper.passages.filter((one) => one.role === 'plan' && one.index >= Math.max(first, 0))
}

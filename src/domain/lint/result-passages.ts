import type { Paper, Passage } from './paper.ts'

/** The passages that tell results; headings, plans and proposals tell none. */
export function results(paper: Paper): readonly Passage[] {
  return paper.passages.filter((one) => one.role !== 'plan' && one.role !== 'proposals' && one.kind !== 'heading')
}

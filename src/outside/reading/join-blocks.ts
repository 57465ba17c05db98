import type { LintBlock, LintParagraph } from '#domain/lint/text-model.ts'
import { goesOn } from './phrasing.ts'
import { joinPieces } from './piece-writer.ts'

/** Joins the halves of paragraphs that a page cut apart, over the footnotes that stand between them. */
export function joinBlocks(blocks: readonly LintBlock[]): readonly LintBlock[] {
  const joined: LintBlock[] = []
  let last: number | undefined
  for (const block of blocks) {
    const open = last === undefined ? undefined : (joined[last] as LintParagraph)
    if (open && block.kind === 'paragraph' && canJoin(open, block)) {
      const between = joined
        .slice(last! + 1)
        .map((footnote) => (footnote.kind === 'footnote' ? `${footnote.number} ${footnote.text}` : ''))
      joined[last!] = joinPieces(open, block, between.join(' '))
      continue
    }
    joined.push(block)
    if (block.kind === 'paragraph') last = joined.length - 1
    else if (block.kind !== 'footnote') last = undefined
  }
  return joined
}

/** No paragraph of a paper is longer. */
const longest = 4_000

/** Whole lines in bold are titles; the halves of the page are not sentences. */
function canJoin(before: LintParagraph, after: LintParagraph): boolean {
  if (before.bold || after.bold || before.side || after.side) return false
  return before.text.length > 40 && before.text.length < longest && goesOn(before.text, after.text)
}

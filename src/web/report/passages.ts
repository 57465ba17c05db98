import type { Block } from '#domain/documents/model.ts'

/** Blocks printed from one paragraph of the narrative (it may hold line breaks), or one block of its own. */
export type Passage = { readonly key: string; readonly anchor?: string; readonly blocks: readonly Block[] }
/** Passages under one heading; those before the first heading and the closing words stand without a section. */
export type PassageGroup = { readonly section?: string; readonly passages: readonly Passage[] }

export function passagesOf(content: readonly Block[]): readonly PassageGroup[] {
  const groups: { section?: string; passages: { key: string; anchor?: string; blocks: Block[] }[] }[] = []
  for (const [at, block] of content.entries()) {
    const anchor = block.kind === 'table' ? undefined : block.anchor
    const section = anchor?.split('/')[0]
    let group = groups.at(-1)
    if (!group || group.section !== section)
      groups.push((group = { ...(section === undefined ? {} : { section }), passages: [] }))
    const last = group.passages.at(-1)
    if (
      block.kind === 'paragraph' &&
      anchor !== undefined &&
      last?.anchor === anchor &&
      last.blocks[0]?.kind === 'paragraph'
    )
      last.blocks.push(block)
    else group.passages.push({ key: `${at}`, ...(anchor === undefined ? {} : { anchor }), blocks: [block] })
  }
  return groups
}

import type { Piece } from '#domain/lint/text-model.ts'

/** What stands in a Word story, before tables are laid out and layout tables are taken apart. */
export type WordBlock = WordParagraph | WordTable

export type WordParagraph = {
  readonly kind: 'paragraph'
  readonly piece: Piece
  readonly bold: boolean
  readonly level?: number
  readonly bullet?: string
}

export type WordTable = { readonly kind: 'table'; readonly rows: readonly WordRow[] }
export type WordRow = { readonly head: boolean; readonly cells: readonly WordCell[]; readonly before: number }
export type WordCell = {
  readonly blocks: readonly WordBlock[]
  readonly across: number
  readonly merge?: 'start' | 'go-on'
}

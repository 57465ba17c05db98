import type { LocalDate } from '#kernel/local-time.ts'

/**
 * One official document, said once: the Word file, the PDF, and the page all print this value. Layout (NĐ 30/2020,
 * Phụ lục I) belongs to the printers; here stands only what the paper says.
 */
export type OfficialDocument = {
  /** Cơ quan chủ quản, printed above the issuing body: `TỈNH NINH BÌNH`. */
  readonly parentBody?: string
  /** Cơ quan ban hành: `ỦY BAN NHÂN DÂN XÃ BÌNH LỤC`. */
  readonly body: string
  /** The same body as a sentence names it: `Ủy ban nhân dân xã Bình Lục`. */
  readonly bodyName?: string
  /** Number in the year's register, undefined while it is a draft. */
  readonly number?: number
  /** Ký hiệu after the number: `BC-UBND`. */
  readonly symbol: string
  readonly place: string
  /** Undefined while it is a draft: the day is left to be written. */
  readonly date?: LocalDate
  /** Year, and month when known, a draft prints beside the blank day. */
  readonly expected?: { readonly year: number; readonly month?: number }
  /** Tên loại: `BÁO CÁO`. */
  readonly typeName: string
  /** Trích yếu. */
  readonly subject: string
  /** Kính gửi; a report to a higher body needs at least one. */
  readonly addressees: readonly string[]
  readonly content: readonly Block[]
  readonly signature: Signature
  /** Nơi nhận, without the leading dash and the closing mark: `Sở Nội vụ tỉnh Ninh Bình`, …, `Lưu: VT, VHXH`. */
  readonly recipients: readonly string[]
  readonly appendices: readonly Appendix[]
  /** Printed over every page while the paper must not be taken for a real one. */
  readonly mark?: 'DỰ THẢO' | 'DỮ LIỆU MẪU'
}

export type Signature = {
  /** The lines above the name: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly capacity: readonly string[]
  readonly name: string
}

export type Appendix = {
  /** `Phụ lục I`, or `Biểu mẫu 1`. */
  readonly label: string
  readonly title: string
  readonly orientation: 'portrait' | 'landscape'
  readonly content: readonly Block[]
}

export type Block =
  /** Level 1 `I. …` bold capitals, level 2 `1. …` bold, level 3 `a) …` bold italic. `anchor` names the section. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  | {
      readonly kind: 'paragraph'
      readonly runs: readonly Run[]
      readonly style?: 'body' | 'basis' | 'centred'
      readonly anchor?: string
    }
  | Table

export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  /** A number that is a figure: `text` is how it is printed, `figure` what it opens to. */
  | { readonly kind: 'figure'; readonly figure: string; readonly text: string; readonly typed?: boolean }
  | { readonly kind: 'footnote'; readonly text: string }

export type Table = {
  readonly kind: 'table'
  /** Form the table prints, when it prints one. */
  readonly form?: string
  readonly caption?: string
  /** Relative widths; alignment of the body cells. */
  readonly columns: readonly { readonly width: number; readonly align: 'left' | 'centre' | 'right' }[]
  readonly head: readonly (readonly TableCell[])[]
  readonly rows: readonly (readonly TableCell[])[]
}

export type TableCell = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Columns and rows it covers, 1 when absent; covered places are not listed. */
  readonly across?: number
  readonly down?: number
  /** The figure or form cell behind the text. */
  readonly figure?: string
  /** Typed in by a person (law 8). */
  readonly typed?: boolean
}

/** The form workbook: one sheet a form, real numbers and formulas. */
export type Workbook = { readonly title: string; readonly sheets: readonly WorkbookSheet[] }

export type WorkbookSheet = {
  /** Unique, 31 characters at most. */
  readonly name: string
  readonly title: string
  readonly subtitle?: string
  readonly orientation: 'portrait' | 'landscape'
  readonly columns: readonly { readonly width: number; readonly align: 'left' | 'centre' | 'right' }[]
  readonly head: readonly (readonly WorkbookCell[])[]
  readonly rows: readonly (readonly WorkbookCell[])[]
}

export type WorkbookCell = {
  readonly value: string | number | null
  /**
   * A formula over cells of the same sheet, with places written as `{row,column}`: zero-based indexes into `rows` and
   * its cells; `value` is its result.
   */
  readonly formula?: string
  readonly format?: 'count' | 'percent' | 'money' | 'text'
  readonly bold?: boolean
  readonly italic?: boolean
  readonly across?: number
  readonly down?: number
  readonly typed?: boolean
  readonly comment?: string
}

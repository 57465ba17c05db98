/** What one file may cost: a report of a commune stays far below, and a file made to hurt is refused early. */
export type ReadLimits = {
  readonly fileBytes: number
  /** Unpacked bytes of one part of a Word file or workbook, and of all parts read. */
  readonly partBytes: number
  readonly totalBytes: number
  readonly members: number
  readonly pages: number
  /** Letters of the whole document. */
  readonly characters: number
  readonly cells: number
  /** Lines of a text file. */
  readonly lines: number
  /** Elements inside each other. */
  readonly depth: number
}

export const readLimits: ReadLimits = {
  fileBytes: 32 << 20,
  partBytes: 48 << 20,
  totalBytes: 96 << 20,
  members: 5_000,
  pages: 1_000,
  characters: 3_000_000,
  cells: 200_000,
  lines: 100_000,
  depth: 200,
}

/** Stops a reader with the sentence a person sees; `readDocument` turns it into a refusal. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
}

export const tooLong =
  'Tài liệu dài bất thường nên hệ thống không đọc. Hãy tách thành các tệp nhỏ hơn, mỗi tệp một báo cáo.'
export const broken = 'Tệp bị hỏng hoặc chưa tải về đủ. Hãy mở lại bằng phần mềm soạn thảo, lưu lại rồi thử lại.'

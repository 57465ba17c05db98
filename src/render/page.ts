/** Measures of NĐ 30/2020, Phụ lục I, in millimetres and points, shared by the printers. */
export const page = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** Centre of the page number above the text. */
  headerFromTop: 10,
} as const

export const size = {
  body: 14,
  nation: 13,
  motto: 14,
  issuer: 13,
  number: 13,
  place: 14,
  recipientsTitle: 12,
  recipients: 11,
  pageNumber: 14,
  footnote: 10,
  caption: 13,
  attached: 13,
  note: 11,
} as const

/** Lùi đầu dòng 1,27 cm; at least 6 pt between paragraphs; lines between single and 1.5. */
export const indentCm = 1.27
export const paragraphGap = 6
export const lineHeight = 1.1

/** The left cell of the head and of the foot; the motto needs the rest. */
export const issuerWidth = 66

/** Said under a table that has cells a person typed in (they stand on grey). */
export const typedNote = 'Ô nền xám: số liệu do người lập báo cáo nhập, không tính từ hồ sơ.'

export function textWidth(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? page.width : page.height) - page.margin.left - page.margin.right
}

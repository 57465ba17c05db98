/** How Vietnamese official papers are laid out in words: what starts a paragraph, and what goes on. */

const listMark =
  /^(?:[-–—+*•●▪◦✓]\s|\d{1,2}(?:\.\d{1,2})*[.)/]\s|\d{1,2}(?:\.\d{1,2})+\s|[a-zđ]\)\s|[a-zđ]\.\s|[IVXLC]{1,6}[.)/]\s|\(\d{1,2}\)\s)/u
const sentenceEnd = /[.!?…:;]["”’»)]*$|\.\/\.?$/u
const openEnd = /[,(–-]$/u
const lowerStart = /^["“(]?\p{Ll}/u
const valueStart = /^\d[\d.,/:]*\s?(?:%|‰|[);,.]|$|\p{Ll})/u
/** Words a number or a date must follow. */
const valueWord = /(?:^|\s)(?:ngày|tháng|năm|số|đạt|từ|đến|là|tổng)$/iu
/** Words that cannot end a sentence. */
const hangingWord = /(?:^|\s)(?:của|và|các|những|với|tại|trong|về|cho|do|theo|được|có|gồm|hoặc|bằng|trên|đã|để)$/iu

export function startsItem(text: string): boolean {
  return listMark.test(text)
}

/** Whether a text that a blank line, a page or a frame cut off goes on in the next. */
export function goesOn(before: string, after: string): boolean {
  if (before === '' || after === '' || startsItem(after)) return false
  if (sentenceEnd.test(before)) return false
  if (before === before.toLocaleUpperCase('vi') && /\p{Lu}/u.test(before)) return false
  if (lowerStart.test(after)) return true
  if (valueWord.test(before)) return valueStart.test(after)
  if (openEnd.test(before) || hangingWord.test(before)) return valueStart.test(after) || /^\p{Lu}/u.test(after)
  return /\p{Ll}$/u.test(before) && /^\d[\d.,]*\s?(?:%|\p{Ll})/u.test(after) && before.length > 60
}

const headings: readonly (readonly [RegExp, number])[] = [
  [/^(?:PHẦN|CHƯƠNG)\s+(?:THỨ\s+)?\S+/u, 1],
  [/^(?:[IVX]{1,5}|[A-H])[.)/]\s+\p{L}/u, 1],
  [/^\d{1,2}[.)/]\s+\p{L}/u, 2],
  [/^\d{1,2}\.\d{1,2}[.)]?\s+\p{L}/u, 3],
  [/^[a-hđ][.)]\s+\p{L}/u, 3],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?\s+\p{L}/u, 4],
]

const longestHeading = 260
const appendix =
  /^(?:phụ lục|phụ biểu|biểu mẫu|mẫu biểu|biểu số|mẫu số)(?:\s+(?:số\s+)?[\p{Lu}\d][\w.]*)?(?:[:.]?\s*$|[:.]\s+\S)/iu

/** The level a numbered line has as a heading; `strong` when the source sets it apart (bold, capitals). */
export function headingLevel(text: string, strong: boolean): number | undefined {
  if (text.length > longestHeading) return undefined
  if (appendix.test(text) && (strong || text.length < 40)) return 1
  const capitals = text === text.toLocaleUpperCase('vi') && /\p{Lu}{3}/u.test(text)
  const level = headings.find(([pattern]) => pattern.test(text))?.[1]
  if (level === undefined) return undefined
  if (level === 1 && (strong || capitals)) return 1
  if (strong) return level
  // Plain `1. Công tác chỉ đạo điều hành` is a heading when short and without the end of a sentence.
  return text.length <= 120 && !/[.;,]$/u.test(text) && level <= 3 ? level : undefined
}

import { foldInPlace } from '../language/fold.ts'
import type { Grid } from './grid.ts'

/** A list of indicators without a column of units: where its labels and its answers stand. */
export type PlainForm = { readonly label: number; readonly answer: number }

const labelHead = /^(?:cac )?(?:chi tieu|chi so|noi dung|tieu chi|thong tin|hang muc|danh muc|muc|nhiem vu|so lieu)\b/
const answerHead = /^(?:ket qua|so lieu|so luong|gia tri|thuc hien|so|tong so|con so|tri so|dat duoc|ghi nhan)\b/
const besideHead = /ghi chu|danh gia|giai trinh|nguon|tai lieu|minh chung|nhan xet|don vi (?:thuc hien|chu tri)/

/** “STT | Chỉ tiêu | Số liệu | Ghi chú”: one column of names of figures, one of figures. */
export function findPlainForm(grid: Grid): PlainForm | undefined {
  const body = grid.rows.slice(grid.headRows).filter((row) => row.some((cell) => cell.text !== ''))
  if (body.length < 3) return undefined
  const answers = grid.heads.flatMap((_, column) => {
    const filled = body.filter((row) => isAnswer(row[column]?.text ?? '')).length
    return filled >= body.length * 0.6 && !isNumbering(grid, column) ? [column] : []
  })
  const [answer] = answers
  if (answer === undefined || answers.length > 1) return undefined
  const label = grid.heads.findIndex(
    (_, column) =>
      column < answer &&
      body.filter((row) => /\p{L}{2,}.*\s\p{L}/u.test(row[column]?.text ?? '')).length >= body.length * 0.7,
  )
  if (label === -1) return undefined
  const others = grid.heads.filter((_, column) => column > label && column !== answer)
  if (others.some((names) => names.length > 0 && !besideHead.test(names.at(-1)!))) return undefined
  const [over, above] = [grid.heads[label]?.at(-1) ?? '', grid.heads[answer]?.at(-1) ?? '']
  return labelHead.test(over) || (answerHead.test(above) && /^(?:ten )?(?:chi|noi|tieu)/.test(over))
    ? { label, answer }
    : undefined
}

function isNumbering(grid: Grid, column: number): boolean {
  return /^(?:stt|tt|so tt|so thu tu)$/.test(grid.heads[column]?.[0] ?? '')
}

function isAnswer(text: string): boolean {
  return /^[-+−]?\d[\d.,]*\s*%?$/.test(text) || /^\d[\d.]*\s*\/\s*\d[\d.]*(?!\/)/.test(text)
}

const counted: readonly (readonly [words: RegExp, unit: string])[] = [
  [/ho so|\bhs\b/, 'ho so'],
  [/thu tuc|tthc/, 'thu tuc'],
  [/nhiem vu/, 'nhiem vu'],
  [/can bo|cong chuc|vien chuc|bien che|\bnguoi\b/, 'nguoi'],
  [/van ban|vbqppl/, 'van ban'],
]

/** The unit a label gives itself: “… (hồ sơ)”, “Tỷ lệ …”, “Số hồ sơ …”. */
export function unitOfLabel(label: string): string {
  const folded = foldInPlace(label)
  const own =
    /\(\s*(?:dvt\s*:\s*)?(%|ho so|nguoi|van ban|thu tuc|trieu dong|nghin dong|ty dong|dong|phieu|cuoc|pakn)\s*\)/.exec(
      folded,
    )?.[1]
  if (own !== undefined) return own
  if (/^\W*(?:ty|ti) le|%/.test(folded)) return '%'
  const first = /^\W*(?:trong do:?\s*)?(?:tong )?(?:so )?(?:luong )?(.{0,24})/.exec(folded)?.[1] ?? ''
  return counted.find(([words]) => words.test(first))?.[1] ?? ''
}

import type { OfficialDocument } from '#domain/documents/model.ts'
import { inCapitals, oneLine, printable } from './printable.ts'

/** The fixed phrases of NĐ 30/2020, Phụ lục I, said once for Word and PDF. */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'

/** Room to write a number or a day by hand. */
const blank = '\u00A0'.repeat(6)

/** `12/BC-UBND`; below ten with a leading zero; blank while it is a draft. */
export function numberAndSymbol({ number, symbol }: OfficialDocument): string {
  return `${number === undefined ? blank : twoDigits(number)}/${oneLine(symbol)}`
}

/** `ngày 05 tháng 02 năm 2026`: days below ten and the months 1 and 2 take a zero (Phụ lục I, mục II.4.b). */
export function writtenDate({ date, expected }: OfficialDocument): string {
  const day = date ? date.slice(8, 10) : blank
  const month = date ? Number(date.slice(5, 7)) : expected?.month
  const year = date ? date.slice(0, 4) : (expected?.year ?? blank)
  return `ngày ${day} tháng ${month === undefined ? blank : month < 3 ? twoDigits(month) : month} năm ${year}`
}

export function placeAndDate(document: OfficialDocument): string {
  return `${oneLine(document.place)}, ${writtenDate(document)}`
}

/** `(Kèm theo Báo cáo số 12/BC-UBND ngày … của Ủy ban nhân dân xã Bình Lục)`, under the title of an appendix. */
export function attachedTo(document: OfficialDocument): string {
  const type = oneLine(document.typeName).toLocaleLowerCase('vi')
  const paper = type.charAt(0).toLocaleUpperCase('vi') + type.slice(1)
  const of = document.bodyName ? ` của ${oneLine(document.bodyName)}` : ''
  return `(Kèm theo ${paper} số ${numberAndSymbol(document)} ${writtenDate(document)}${of})`
}

/** Where a long name of a body is broken: before the unit it governs, so that `XÃ BÌNH LỤC` stays together. */
const beforeUnit = / (?=(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ) )/u
const longName = 20

export function nameLines(name: string): readonly string[] {
  const lines = printable(name).split('\n').map(inCapitals)
  return lines.flatMap((line) => {
    const unit = beforeUnit.exec(line)
    return line.length > longName && unit ? [line.slice(0, unit.index), line.slice(unit.index + 1)] : [line]
  })
}

/** Each line with its dash, semicolons between, a full stop at the end. */
export function listLines(items: readonly string[]): readonly string[] {
  return items.map((item, index) => {
    const bare = oneLine(item)
      .trim()
      .replace(/^[-–]\s*/, '')
      .replace(/[;.]+$/, '')
    return `- ${bare}${index === items.length - 1 ? '.' : ';'}`
  })
}

/** Title of the file: `Báo cáo …` as a list of documents shows it. */
export function fileTitle(document: OfficialDocument): string {
  return `${oneLine(document.typeName)}: ${oneLine(document.subject)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

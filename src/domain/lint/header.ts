import { findLocalDate, type LocalDate } from '#kernel/local-time.ts'
import { foldInPlace } from './language/fold.ts'
import { periodOf, type StatedPeriod } from './period.ts'
import type { LintDocument, LintLine } from './text-model.ts'

/** What the paper says of itself in its letterhead, title and signature. */
export type Header = {
  readonly typeName?: string
  readonly numberLine?: LintLine
  /** Empty when the number is left blank. */
  readonly number?: string
  readonly symbol?: string
  readonly dateLine?: LintLine
  readonly date?: LocalDate
  /** Year and month of a date whose day is left blank. */
  readonly monthOnly?: { readonly year: number; readonly month?: number }
  readonly titleLine?: LintLine
  readonly subject?: string
  readonly period?: StatedPeriod
  readonly unit?: UnitName
  /** The body of the letterhead when it is no commune: a province, a department. */
  readonly issuer?: string
  readonly addressee?: LintLine
  readonly recipients?: LintLine
  readonly recipientLines: readonly LintLine[]
  readonly signature: readonly LintLine[]
}

export type UnitName = { readonly kind: 'xã' | 'phường' | 'đặc khu' | 'thị trấn'; readonly name: string }

const types = /^(bao cao|ke hoach|cong van|to trinh|thong bao|quyet dinh|nghi quyet)\b/

export function readHeader(document: LintDocument): Header {
  const lines = printedLines(document)
  const top = lines.slice(0, 45)
  const numberLine = top.find((line) => /^\s*Số\s*:?.{0,14}\/\s*[\p{Lu}]/u.test(line.text))
  const dateLine = top.find((line) => /,\s*ngày.{0,16}tháng.{0,12}(?:năm|\/|\d{4})/iu.test(line.text))
  const titleAt = top.findIndex((line) => types.test(foldInPlace(line.text.trim())) && isTitle(line.text))
  const subject = titleAt === -1 ? undefined : readSubject(lines, titleAt)
  const dated = readDate(dateLine)
  const usualYear = dated.date ? Number(dated.date.slice(0, 4)) : dated.monthOnly?.year
  const period = subject === undefined ? undefined : periodOf(subject, usualYear)
  const endsAt = lines.findIndex((line) => /^\s*n[ơo]i nh[ậa]n\s*:?/iu.test(line.text))
  return {
    ...(titleAt === -1 ? {} : { typeName: titleWord(lines[titleAt]!.text), titleLine: lines[titleAt]! }),
    ...readNumber(numberLine),
    ...dated,
    ...(subject === undefined ? {} : { subject }),
    ...(period ? { period } : {}),
    ...(isAbove(top) ? {} : unitOf(document)),
    ...issuerOf(top),
    ...withLine(
      'addressee',
      top.find((line) => /k[íi]nh g[ửu]i/iu.test(line.text)),
    ),
    ...(endsAt === -1 ? {} : { recipients: lines[endsAt]! }),
    recipientLines: endsAt === -1 ? [] : recipientsFrom(lines, endsAt),
    signature: signatureOf(lines),
  }
}

/** Some letterheads and feet are tables without lines; their cells are lines all the same. */
function printedLines({ blocks, lines }: LintDocument): readonly LintLine[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const [first] = blocks
  const numbered = lines.slice(0, 45).some((line) => /^\s*Số\s*:?.{0,14}\/\s*\p{Lu}/u.test(line.text))
  const head = !numbered && first?.kind === 'table' ? linesOf(first.cells) : []
  const signed = lines.some((line) => /^\s*n[ơo]i nh[ậa]n\s*:?/iu.test(line.text))
  const last = signed
    ? undefined
    : tables.findLast((table) => table.cells.some((cell) => /^\s*n[ơo]i nh[ậa]n/iu.test(cell.text)))
  return [
    ...(head.some((line) => /cộng h[oò]a|độc lập|^\s*số\s*:/iu.test(line.text)) ? head : []),
    ...lines,
    ...(last ? linesOf(last.cells) : []),
  ]
}

function linesOf(cells: readonly (Pick<LintLine, 'text' | 'at'> & { readonly column: number })[]): readonly LintLine[] {
  return cells
    .toSorted((a, b) => a.column - b.column)
    .flatMap((cell) =>
      cell.text
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map((text): LintLine => ({ text, at: cell.at, side: cell.column === 1 ? 'left' : 'right' })),
    )
}

function withLine(key: 'addressee', line: LintLine | undefined): Partial<Header> {
  return line ? { [key]: line } : {}
}

function isTitle(text: string): boolean {
  const words = text.trim()
  const first = words.split(/\s+/).slice(0, 2).join(' ')
  return first === first.toUpperCase()
}

function titleWord(text: string): string {
  return text.trim().split(/\s+/).slice(0, 2).join(' ').toLowerCase()
}

function readSubject(lines: readonly LintLine[], titleAt: number): string | undefined {
  const own = lines[titleAt]!.text.trim().split(/\s+/).slice(2).join(' ')
  const parts = own ? [own] : []
  for (const line of lines.slice(titleAt + 1, titleAt + 7)) {
    const text = line.text.trim()
    const folded = foldInPlace(text)
    if (/^(?:[ivx]{1,4}|\d{1,2})\s*[.)]|^(?:kinh gui|thuc hien|can cu|xac dinh|phan)\b|^[_\-–—=]+$/.test(folded)) break
    // A sentence is no line of the title.
    if (parts.length > 0 && text.length > 90 && /[.:;]$/.test(text)) break
    if (text !== '') parts.push(text)
    if (parts.join(' ').length > 260) break
  }
  return parts.length === 0 ? undefined : parts.join(' ').replace(/\s+/g, ' ')
}

function readNumber(line: LintLine | undefined): Partial<Header> {
  const match =
    line && /Số\s*:?\s*([\d]*)[\s.…_-]*\/\s*([\p{Lu}][\p{L}0-9&-]*(?:\s?[-–]\s?[\p{Lu}][\p{L}0-9&]*)*)/u.exec(line.text)
  return line && match ? { numberLine: line, number: match[1] ?? '', symbol: match[2]!.replace(/\s/g, '') } : {}
}

function readDate(line: LintLine | undefined): Partial<Header> {
  if (!line) return {}
  const match = /ngày\s*([\d]{0,2})[\s.…_]*tháng\s*([\d]{0,2})[\s.…_]*(?:năm|\/)?\s*(\d{4})?/iu.exec(line.text)
  if (!match) return { dateLine: line }
  const [day, month, year] = [match[1], match[2], match[3]].map((part) => (part ? Number(part) : undefined))
  const date = day && month && year ? findLocalDate(year, month, day) : undefined
  if (date) return { dateLine: line, date }
  return { dateLine: line, ...(year ? { monthOnly: { year, ...(month ? { month } : {}) } } : {}) }
}

const unitPattern =
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|địa bàn|ĐỊA BÀN)\s+(xã|phường|đặc khu|thị trấn|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|Xã|Phường)\s{1,3}((?:\p{Lu}[\p{L}’'-]*|\d{1,2})(?:\s{1,2}\p{Lu}[\p{L}’'-]*)*)/gu

/** The second line of a letterhead: “XÃ NGHĨA GIANG”. */
const letterhead = /^(XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+(\p{Lu}[\p{Lu}’'-]*(?:\s\p{Lu}[\p{Lu}’'-]*){0,3})$/u

function unitOf(document: LintDocument): Partial<Header> {
  const counts = new Map<string, { readonly unit: UnitName; count: number }>()
  const add = (kinds: string, written: string) => {
    const kind = kinds.toLowerCase() as UnitName['kind']
    const name = titled(written)
    const key = `${kind} ${name}`
    const before = counts.get(key)
    if (before) before.count += 1
    else counts.set(key, { unit: { kind, name }, count: 1 })
  }
  for (const text of headOf(document.lines)) {
    const own = letterhead.exec(text)
    if (own) add(own[1]!, own[2]!)
  }
  for (const line of document.lines) for (const match of line.text.matchAll(unitPattern)) add(match[1]!, match[2]!)
  const most = [...counts.values()].toSorted((a, b) => b.count - a.count)[0]
  return most ? { unit: most.unit } : {}
}

/** The halves of a letterhead, where a file prints both on one line. */
function headOf(top: readonly LintLine[]): readonly string[] {
  return top.slice(0, 8).flatMap((line) => line.text.trim().split(/\s{3,}|\s+(?=CỘNG H[OÒ]|Độc lập|ĐỘC LẬP)/))
}

/** The letterhead of a province or a department; communes it counts in its tables do not report. */
function isAbove(top: readonly LintLine[]): boolean {
  const head = headOf(top)
  const own = head.some((text) => /(?:^|\s)(?:XÃ(?!\s+HỘI\s+CH)|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+[\p{Lu}\d]/u.test(text))
  return !own && head.some((text) => higher.test(text) || province.test(text))
}

const higher = /^(?:SỞ|BAN QUẢN LÝ|VĂN PHÒNG|CHI CỤC|THANH TRA|BỘ)(?=\s\p{Lu})/u
const province = /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN\s+|UBND\s+)?(TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ)\s+(\p{Lu}[\p{Lu}\s’'-]+)$/u

function issuerOf(top: readonly LintLine[]): Partial<Header> {
  const head = headOf(top)
  const body = head.find((text) => higher.test(text))
  if (body) return { issuer: body.charAt(0) + body.slice(1).toLocaleLowerCase('vi') }
  const [, kind, name] = head.map((text) => province.exec(text)).find((match) => match !== null) ?? []
  return kind && name ? { issuer: `${kind.toLocaleLowerCase('vi')} ${titled(name.trim())}` } : {}
}

/** A province's committee: its letterhead names no commune. */
export function isProvince({ unit, issuer, symbol }: Header): boolean {
  return unit === undefined && /UBND$/.test(symbol ?? '') && /^(?:tỉnh|thành phố) /.test(issuer ?? '')
}

/** A name as a sentence writes it: letterheads print capitals. */
export function titled(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
}

function recipientsFrom(lines: readonly LintLine[], from: number): readonly LintLine[] {
  const found: LintLine[] = []
  for (const line of lines.slice(from, from + 14)) {
    const stop = /^\s*\**\s*(?:TM\.|KT\.|TL\.|TUQ\.|CHỦ TỊCH|PHÓ CHỦ TỊCH|Q\.|PHỤ LỤC|BIỂU)/u.test(line.text)
    if (stop && found.length > 0 && line.side !== 'left') break
    found.push(line)
  }
  return found
}

const capacity = /(?:^|\s)(?:TM\.|KT\.|TL\.|TUQ\.|Q\.\s?CHỦ TỊCH|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC)/u

function signatureOf(lines: readonly LintLine[]): readonly LintLine[] {
  return lines.filter((line) => capacity.test(line.text) && line.text.length < 90 && !/[.;:]\s*$/.test(line.text))
}

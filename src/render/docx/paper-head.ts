import { AlignmentType, Paragraph, type Table } from 'docx'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { measureText } from '../fonts/tinos.ts'
import { listLines, motto, nameLines, nation, numberAndSymbol, placeAndDate } from '../official-words.ts'
import { issuerWidth, size, textWidth } from '../page.ts'
import { inCapitals, oneLine, printable } from '../printable.ts'
import { centred, linesOf, ruleOf, sideBySide, twips } from './parts.ts'

const pointInMm = 25.4 / 72
/** The lines under a name and a title are a third to a half as long as the words. */
const shortRule = 0.4

export function paperHead(document: OfficialDocument): readonly (Paragraph | Table)[] {
  const width = textWidth('portrait')
  return [
    sideBySide(
      [issuerWidth, width - issuerWidth],
      [
        [issuer(document), state()],
        [numbered(document), placed(document)],
      ],
    ),
    ...title(document, document.addressees.length === 0 ? twips(12) : 0),
    ...addressees(document.addressees),
  ]
}

function issuer({ parentBody, body }: OfficialDocument): readonly Paragraph[] {
  const lines = nameLines(body)
  const lastWidth = measureText(lines.at(-1) ?? '', size.issuer, 'bold')
  return [
    ...(parentBody ? [centred(linesOf(nameLines(parentBody), { points: size.issuer }))] : []),
    centred(linesOf(lines, { points: size.issuer, bold: true })),
    ruleOf(lastWidth * shortRule),
  ]
}

function state(): readonly Paragraph[] {
  return [
    centred(linesOf([nation], { points: size.nation, bold: true })),
    centred(linesOf([motto], { points: size.motto, bold: true })),
    ruleOf(measureText(motto, size.motto, 'bold')),
  ]
}

function numbered(document: OfficialDocument): readonly Paragraph[] {
  const spacing = { before: twips(4) }
  return [centred(linesOf([`Số: ${oneLine(numberAndSymbol(document))}`], { points: size.number }), { spacing })]
}

function placed(document: OfficialDocument): readonly Paragraph[] {
  const spacing = { before: twips(4) }
  return [centred(linesOf([placeAndDate(document)], { points: size.place, italics: true }), { spacing })]
}

function title({ typeName, subject }: OfficialDocument, after: number): readonly Paragraph[] {
  const lines = [inCapitals(typeName), ...printable(subject).split('\n')]
  return [
    centred(linesOf(lines, { points: size.body, bold: true }), { spacing: { before: twips(20) } }),
    ruleOf(titleRule(lines.at(-1) ?? ''), after),
  ]
}

export function titleRule(lastLine: string, italic = false): number {
  const full = textWidth('portrait') / pointInMm
  return Math.min(measureText(lastLine, size.body, italic ? 'italic' : 'bold'), full) * shortRule
}

function addressees(bodies: readonly string[]): readonly Paragraph[] {
  const words = 'Kính gửi: '
  const style = { points: size.body }
  const [only] = bodies
  if (only === undefined) return []
  if (bodies.length === 1) {
    return [centred(linesOf([words + oneLine(only)], style), { spacing: { before: twips(16), after: twips(10) } })]
  }
  // Several stand under each other behind the colon, the whole block in the middle of the line.
  const lines = listLines(bodies)
  const room = textWidth('portrait') / pointInMm
  const behind = measureText(words, size.body)
  const left = Math.max(0, (room - behind - Math.max(...lines.map((line) => measureText(line, size.body)))) / 2)
  return lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        indent: { left: twips(left + behind), ...(index === 0 && { hanging: twips(behind) }) },
        spacing: {
          before: index === 0 ? twips(16) : 0,
          after: index === lines.length - 1 ? twips(10) : 0,
        },
        children: linesOf([index === 0 ? words + line : line], style),
      }),
  )
}

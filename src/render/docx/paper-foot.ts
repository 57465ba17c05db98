import { Paragraph, type Table } from 'docx'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { listLines } from '../official-words.ts'
import { size, textWidth } from '../page.ts'
import { inCapitals, oneLine } from '../printable.ts'
import { centred, linesOf, sideBySide, twips } from './parts.ts'

/** Room for the signature and the seal over it, in points (26 mm). */
const signatureRoom = 74

/** Recipients on the left, the signature on the right, never torn apart. */
export function paperFoot({ recipients, signature }: OfficialDocument): Table {
  const half = textWidth('portrait') / 2
  return sideBySide([half, half], [[listed(recipients), signed(signature)]])
}

function listed(recipients: readonly string[]): readonly Paragraph[] {
  const spacing = { before: twips(8) }
  if (recipients.length === 0) return [new Paragraph({ spacing })]
  return [
    new Paragraph({
      spacing,
      children: linesOf(['Nơi nhận:'], { points: size.recipientsTitle, bold: true, italics: true }),
    }),
    ...listLines(recipients).map(
      (line) =>
        new Paragraph({
          indent: { left: twips(5), hanging: twips(5) },
          children: linesOf([line], { points: size.recipients }),
        }),
    ),
  ]
}

function signed({ capacity, name }: OfficialDocument['signature']): readonly Paragraph[] {
  const style = { points: size.body, bold: true }
  return [
    centred(linesOf(capacity.map(inCapitals), style), { spacing: { before: twips(8) } }),
    centred(linesOf([oneLine(name)], style), { spacing: { before: twips(signatureRoom) } }),
  ]
}

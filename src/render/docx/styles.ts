import { AlignmentType, type IStylesOptions } from 'docx'
import { indentCm, lineHeight, paragraphGap, size } from '../page.ts'
import { halfPoints, mm, twips } from './parts.ts'

export const styleIds = { body: 'VanBan', footnote: 'FootnoteText' } as const

const font = 'Times New Roman'
const firstLine = mm(indentCm * 10)
const spacing = { before: 0, after: twips(paragraphGap), line: Math.round(240 * lineHeight), lineRule: 'auto' } as const
const heading = (italics: boolean) => ({
  run: { font, size: halfPoints(size.body), bold: true, italics, color: '000000' },
  paragraph: { spacing, indent: { firstLine }, keepNext: true, alignment: AlignmentType.LEFT },
})

/** Styles a clerk finds in Word under their own names, so that an edited paper keeps the layout. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: halfPoints(size.body), language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
    heading1: heading(false),
    heading2: heading(false),
    heading3: heading(true),
    footnoteText: {
      run: { font, size: halfPoints(size.footnote) },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.body,
      name: 'Văn bản',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font, size: halfPoints(size.body) },
      paragraph: { spacing, indent: { firstLine }, alignment: AlignmentType.JUSTIFIED },
    },
  ],
}

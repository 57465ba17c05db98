import { Header, PageNumber, Paragraph, Tab, TabStopType, TextRun, type ISectionOptions } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { size } from '../page.ts'
import { halfPoints, mm } from './parts.ts'

/** The number in the middle from page 2 of each part; the mark on every page, at the right and behind the text. */
export function pageHead(mark: OfficialDocument['mark'], width: number): NonNullable<ISectionOptions['headers']> {
  const header = (numbered: boolean) =>
    new Header({
      children: [
        new Paragraph({
          tabStops: [
            { type: TabStopType.CENTER, position: mm(width / 2) },
            { type: TabStopType.RIGHT, position: mm(width) },
          ],
          children: [
            new TextRun({
              size: halfPoints(size.pageNumber),
              children: [new Tab(), ...(numbered ? [PageNumber.CURRENT] : [])],
            }),
            ...(mark ? markOf(mark) : []),
          ],
        }),
      ],
    })
  return mark ? { default: header(true), first: header(false) } : { default: header(true) }
}

function markOf(mark: string): readonly TextRun[] {
  return [
    new TextRun({ children: [new Tab(), mark], bold: true, color: 'C00000', size: halfPoints(12) }),
    new TextWatermark({ text: mark, font: 'Times New Roman', bold: true, color: 'C0C0C0', opacity: 0.4, width: 420 }),
  ]
}

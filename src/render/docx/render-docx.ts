import { Document, Packer, PageOrientation, Paragraph, SectionType, type ISectionOptions } from 'docx'
import type { Appendix, OfficialDocument } from '#domain/documents/model.ts'
import { attachedTo, fileTitle, numberAndSymbol } from '../official-words.ts'
import { page, size, textWidth } from '../page.ts'
import { inCapitals, oneLine, printable } from '../printable.ts'
import { steadyZip } from '../steady-zip.ts'
import { afterTable } from './form-table.ts'
import { pageHead } from './page-head.ts'
import { paperContent, type Footnotes } from './paper-content.ts'
import { paperFoot } from './paper-foot.ts'
import { paperHead, titleRule } from './paper-head.ts'
import { centred, linesOf, marginOf, mm, ruleOf, twips } from './parts.ts'
import { styleIds, styles } from './styles.ts'
import { steadyPart } from './steady-part.ts'

/** Prints the paper as a Word file; the same paper always gives the same bytes. */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const footnotes: Footnotes = []
  const sections = [
    paperSection(document, footnotes),
    ...document.appendices.map((one) => appendixSection(document, one, footnotes)),
  ]
  const file = new Document({
    title: fileTitle(document),
    subject: oneLine(document.subject),
    creator: oneLine(document.bodyName ?? document.body),
    lastModifiedBy: oneLine(document.bodyName ?? document.body),
    keywords: `${inCapitals(document.typeName)}, ${numberAndSymbol(document)}`,
    styles,
    sections,
    footnotes: Object.fromEntries(footnotes.map((text, index) => [index + 1, { children: [footnoteOf(text)] }])),
  })
  return steadyZip(await Packer.toBuffer(file), (name, text) => steadyPart(name, text, document.date))
}

function paperSection(document: OfficialDocument, footnotes: Footnotes): ISectionOptions {
  return {
    ...sectionOf('portrait', document.mark),
    children: [
      ...paperHead(document),
      ...paperContent(document.content, textWidth('portrait'), footnotes, true),
      paperFoot(document),
      ...(document.appendices.length === 0 ? [afterTable()] : []),
    ],
  }
}

function appendixSection(document: OfficialDocument, appendix: Appendix, footnotes: Footnotes): ISectionOptions {
  const title = [...printable(appendix.label).split('\n'), inCapitals(appendix.title)]
  const attached = attachedTo(document)
  return {
    ...sectionOf(appendix.orientation, document.mark),
    children: [
      centred(linesOf(title, { points: size.body, bold: true }), {
        heading: 'Heading1',
        indent: { firstLine: 0 },
        spacing: { before: 0, after: 0 },
      }),
      centred(linesOf([attached], { points: size.attached, italics: true }), { keepNext: true }),
      ruleOf(titleRule(attached, true), twips(10)),
      ...paperContent(appendix.content, textWidth(appendix.orientation), footnotes),
    ],
  }
}

function sectionOf(
  orientation: Appendix['orientation'],
  mark: OfficialDocument['mark'],
): Omit<ISectionOptions, 'children'> {
  const { top, bottom, left, right } = page.margin
  return {
    headers: pageHead(mark, textWidth(orientation)),
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: mm(page.width),
          height: mm(page.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: marginOf(top),
          bottom: marginOf(bottom),
          left: marginOf(left),
          right: marginOf(right),
          header: mm(page.headerFromTop),
          footer: mm(10),
        },
        pageNumbers: { start: 1 },
      },
    },
  }
}

function footnoteOf(text: string): Paragraph {
  return new Paragraph({ style: styleIds.footnote, children: linesOf([` ${text}`], { points: size.footnote }) })
}

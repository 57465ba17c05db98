import { AlignmentType, FootnoteReferenceRun, HeadingLevel, Paragraph, type ParagraphChild, type Table } from 'docx'
import type { Block, Run } from '#domain/documents/model.ts'
import { inCapitals, oneLine, printable } from '../printable.ts'
import { formTable } from './form-table.ts'
import { linesOf } from './parts.ts'
import { styleIds } from './styles.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Footnotes are numbered through the whole file; the printer collects them as it meets their places. */
export type Footnotes = string[]

/** `last` keeps the closing words on the page of the signature. */
export function paperContent(
  content: readonly Block[],
  width: number,
  footnotes: Footnotes,
  last = false,
): readonly (Paragraph | Table)[] {
  return content.flatMap((block, index) => blockOf(block, width, footnotes, last && index === content.length - 1))
}

function blockOf(block: Block, width: number, footnotes: Footnotes, keepNext: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const text = block.level === 1 ? inCapitals(block.text) : oneLine(block.text)
      return [new Paragraph({ heading: levels[block.level], children: linesOf([text]) })]
    }
    case 'paragraph': {
      const centred = block.style === 'centred'
      return [
        new Paragraph({
          style: styleIds.body,
          ...(keepNext && { keepNext }),
          ...(centred && { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } }),
          children: block.runs.flatMap((run) => runOf(run, block.style === 'basis', footnotes)),
        }),
      ]
    }
    case 'table':
      return formTable(block, width)
  }
}

function runOf(run: Run, italics: boolean, footnotes: Footnotes): readonly ParagraphChild[] {
  if (run.kind === 'footnote') {
    footnotes.push(oneLine(run.text))
    return [new FootnoteReferenceRun(footnotes.length)]
  }
  const bold = run.kind === 'text' && run.bold === true
  const slanted = italics || (run.kind === 'text' && run.italic === true)
  return linesOf(printable(run.text).split('\n'), { bold, italics: slanted })
}

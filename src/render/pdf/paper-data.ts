import type { Appendix, Block, OfficialDocument, Run, Table, TableCell } from '#domain/documents/model.ts'
import { tinosFamily } from '../fonts/tinos.ts'
import { placeCells } from '../grid.ts'
import {
  attachedTo,
  fileTitle,
  listLines,
  motto,
  nameLines,
  nation,
  numberAndSymbol,
  placeAndDate,
} from '../official-words.ts'
import { indentCm, issuerWidth, lineHeight, page, paragraphGap, size, textWidth, typedNote } from '../page.ts'
import { cellText, inCapitals } from '../printable.ts'
import { fitTable } from '../table-fit.ts'
import { settable, settableLine } from './settable.ts'

/** What the Typst template reads: plain data, every text ready to be set. */
export function paperData(document: OfficialDocument, watermark: string | undefined): unknown {
  const typeName = inCapitals(document.typeName)
  return {
    page,
    size,
    indentCm,
    lineHeight,
    paragraphGap,
    issuerWidth,
    font: tinosFamily,
    title: settableLine(fileTitle(document)),
    author: settableLine(document.bodyName ?? document.body),
    keywords: [settableLine(typeName), settableLine(numberAndSymbol(document))],
    created: createdOn(document),
    mark: document.mark ?? null,
    watermark: watermark ?? null,
    parentBody: document.parentBody ? nameLines(document.parentBody).map(settableLine) : [],
    body: nameLines(document.body).map(settableLine),
    nation,
    motto,
    number: settableLine(numberAndSymbol(document)),
    placeAndDate: settableLine(placeAndDate(document)),
    typeName: settableLine(typeName),
    subject: settable(document.subject),
    addressees: addresseeLines(document.addressees).map(settableLine),
    content: document.content.map((block) => blockData(block, textWidth('portrait'))),
    recipients: listLines(document.recipients).map(settableLine),
    capacity: document.signature.capacity.map((line) => settableLine(inCapitals(line))),
    signer: settableLine(document.signature.name),
    attachedTo: settableLine(attachedTo(document)),
    appendices: document.appendices.map(appendixData),
  }
}

function addresseeLines(addressees: readonly string[]): readonly string[] {
  return addressees.length > 1 ? listLines(addressees) : addressees
}

/** The day on the paper, not of the printing, so that the same paper is the same bytes. A draft has none yet. */
function createdOn({ date, expected }: OfficialDocument): Record<'year' | 'month' | 'day', number> {
  const [year = 2026, month = 1, day = 1] = date?.split('-').map(Number) ?? [expected?.year, expected?.month]
  return { year, month, day }
}

function appendixData(appendix: Appendix): unknown {
  return {
    label: settable(appendix.label),
    title: settable(inCapitals(appendix.title)),
    landscape: appendix.orientation === 'landscape',
    content: appendix.content.map((block) => blockData(block, textWidth(appendix.orientation))),
  }
}

function blockData(block: Block, width: number): unknown {
  switch (block.kind) {
    case 'heading': {
      const text = settable(block.level === 1 ? inCapitals(block.text) : block.text)
      return { kind: 'heading', level: block.level, text }
    }
    case 'paragraph':
      return { kind: 'paragraph', style: block.style ?? 'body', runs: block.runs.map(runData) }
    case 'table':
      return tableData(block, width)
  }
}

function runData(run: Run): unknown {
  if (run.kind === 'footnote') return { kind: 'footnote', text: settableLine(run.text) }
  return { ...run, text: settable(run.text) }
}

function tableData(table: Table, width: number): unknown {
  const fit = fitTable(table, width)
  const rows = (cells: readonly (readonly TableCell[])[]) =>
    placeCells(cells).map((row) =>
      row.map(({ cell, column, across, down }) => ({
        text: settable(cellText(cell.text)),
        bold: cell.bold ?? false,
        italic: cell.italic ?? false,
        typed: cell.typed ?? false,
        align: across > 1 ? 'centre' : (table.columns[column]?.align ?? 'left'),
        across,
        down,
      })),
    )
  return {
    kind: 'table',
    caption: table.caption ? settableLine(table.caption) : null,
    ...fit,
    head: rows(table.head),
    rows: rows(table.rows),
    typedNote: table.rows.flat().some((cell) => cell.typed) ? typedNote : null,
  }
}

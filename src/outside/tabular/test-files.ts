import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Row } from '#kernel/cell.ts'
import { openTable, type TableOptions } from './open-table.ts'

/** A file of a test, in a folder of its own that goes with it. */
export async function withFile<Value>(
  bytes: string | Uint8Array,
  work: (path: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-test-'))
  try {
    const path = join(folder, 'table')
    await writeFile(path, bytes)
    return await work(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export type Everything =
  | { readonly header: readonly string[]; readonly rows: readonly Row[] }
  | { readonly refusal: string }

export function readAll(bytes: string | Uint8Array, options: TableOptions = {}): Promise<Everything> {
  return withFile(bytes, async (path) => {
    const table = await openTable(path, options)
    if (!table.ok) return { refusal: table.refusal }
    try {
      return { header: table.value.header, rows: await collect(table.value.rows) }
    } finally {
      await table.value.close()
    }
  })
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

type SheetSource = { readonly name: string; readonly rows: string; readonly state?: string }
type WorkbookSource = {
  readonly sheets: readonly SheetSource[]
  /** `<si>` elements. */
  readonly strings?: string
  /** Format codes: cell style n has code n. */
  readonly formats?: readonly string[]
  readonly date1904?: boolean
}

/** A workbook written by hand, so that every odd thing other programs write can be put in. */
export function workbook({ sheets, strings, formats = [], date1904 = false }: WorkbookSource): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const text = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  const sheetEntries = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    text(`<worksheet><sheetData>${sheet.rows}</sheetData></worksheet>`),
  ])
  return zipSync({
    '[Content_Types].xml': text('<Types/>'),
    '_rels/.rels': text(`<Relationships>${relation('r0', 'officeDocument', '/xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': text(
      `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
        .map(
          (sheet, index) =>
            `<sheet name="${sheet.name}" sheetId="${index + 1}" state="${sheet.state ?? 'visible'}" r:id="s${index}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships>${sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('st', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': text(
      `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats
        .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': text(`<sst>${strings}</sst>`) }),
    ...Object.fromEntries(sheetEntries),
  })
}

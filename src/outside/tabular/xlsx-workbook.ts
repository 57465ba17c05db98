import { posix } from 'node:path'
import type { Row } from '#kernel/cell.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { folded } from '#kernel/vietnamese.ts'
import type { RawTable } from './raw-table.ts'
import { asUnreadable } from './unreadable-table.ts'
import { openPackage, type Package, type Part } from './xlsx-package.ts'
import { rowHandlers, type SheetContext } from './xlsx-rows.ts'
import { openSharedStrings } from './xlsx-shared-strings.ts'
import { readStyles } from './xlsx-styles.ts'
import { collectXml, readXml } from './xml-stream.ts'

type Sheet = { readonly name: string; readonly path: string; readonly hidden: boolean }
type Workbook = { readonly sheets: readonly Sheet[]; readonly context: SheetContext }
type Opened = { readonly tables: () => AsyncGenerator<RawTable>; readonly close: () => Promise<void> }
type Relation = { readonly id: string; readonly type: string; readonly path: string }

/** The sheets of an XLSX file that may hold the table, each walked row by row. */
export async function openWorkbook(path: string, wanted?: string | number): Promise<Result<Opened, string>> {
  const opened = await openPackage(path)
  if (!opened.ok) return opened
  const parts = opened.value
  try {
    const workbook = await readWorkbook(parts)
    const close = async () => {
      await workbook.context.strings.close()
      parts.close()
    }
    const sheets = chooseSheets(workbook.sheets, wanted)
    if (sheets.ok) return ok({ tables: () => tablesOf(sheets.value, parts, workbook.context), close })
    await close()
    return sheets
  } catch (cause) {
    parts.close()
    return refuse(asUnreadable(cause).message)
  }
}

async function readWorkbook(parts: Package): Promise<Workbook> {
  const root = await readRelations(parts, '')
  const main = root.find((relation) => relation.type.endsWith('/officeDocument'))?.path ?? 'xl/workbook.xml'
  const relations = await readRelations(parts, main)
  const target = (type: string) => relations.find((relation) => relation.type.endsWith(type))?.path
  let date1904 = false
  const sheets = await collectXml<Sheet>(await getPart(parts, main).read(), (emit) => ({
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const relation = relations.find((one) => one.id === id)
      if (!relation?.type.endsWith('/worksheet')) return
      emit({
        name: attributes['name'] ?? '',
        path: relation.path,
        hidden: (attributes['state'] ?? 'visible') !== 'visible',
      })
    },
  }))
  const styles = await readStyles(parts.part(target('/styles') ?? 'xl/styles.xml'))
  const strings = await openSharedStrings(parts.part(target('/sharedStrings') ?? 'xl/sharedStrings.xml'))
  return { sheets, context: { strings, styles, date1904 } }
}

/** What a part points to; paths are from the part's folder unless they start at the root. */
async function readRelations(parts: Package, path: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(path)
  const part = parts.part(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))
  if (!part) return []
  return collectXml<Relation>(await part.read(), (emit) => ({
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship') emit({ id: Id, type: Type, path: posix.resolve('/', folder, Target).slice(1) })
    },
  }))
}

function getPart(parts: Package, path: string): Part {
  const part = parts.part(path)
  if (!part) throw asUnreadable(new Error(`no part ${path}`))
  return part
}

function chooseSheets(sheets: readonly Sheet[], wanted: string | number | undefined): Result<readonly Sheet[], string> {
  if (sheets.length === 0) return refuse('Tệp Excel không có trang tính nào.')
  if (wanted === undefined) return ok(sheets.filter((sheet) => !sheet.hidden))
  const found =
    typeof wanted === 'number' ? sheets[wanted - 1] : sheets.find((sheet) => folded(sheet.name) === folded(wanted))
  if (found) return ok([found])
  return refuse(`Không có trang tính “${wanted}”. Tệp có các trang: ${sheets.map((sheet) => sheet.name).join(', ')}.`)
}

async function* tablesOf(sheets: readonly Sheet[], parts: Package, context: SheetContext): AsyncGenerator<RawTable> {
  for (const sheet of sheets) {
    const part = getPart(parts, sheet.path)
    let seen = 0
    const count = (bytes: number) => {
      seen += bytes
    }
    yield { rows: sheetRows(part, context, count), totalBytes: part.bytes, readBytes: () => seen }
  }
}

async function* sheetRows(part: Part, context: SheetContext, count: (bytes: number) => void): AsyncGenerator<Row> {
  let line = 0
  try {
    for await (const rows of readXml<Row>(counted(await part.read(), count), (emit) => rowHandlers(context, emit))) {
      line = rows.at(-1)?.line ?? line
      yield* rows
    }
  } catch (cause) {
    throw asUnreadable(cause, ` (từ sau dòng ${line})`)
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

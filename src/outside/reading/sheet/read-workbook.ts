import { posix } from 'node:path'
import type { LintBlock, LintDocument, LintLine } from '#domain/lint/text-model.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { broken, readLimits, type ReadLimits } from '../limits.ts'
import type { Zip } from '../open-zip.ts'
import { walkXml } from '../walk-xml.ts'
import { readNumberFormats } from './number-format.ts'
import { readSheet, readStrings } from './sheet-cells.ts'
import { writeSheet } from './write-sheet.ts'

type Listed = { readonly name: string; readonly path: string }

/** The visible sheets of a workbook, with the results its formulas had when it was saved. */
export function readWorkbook(zip: Zip, limits: ReadLimits = readLimits): Result<LintDocument, string> {
  const main = zip.read(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml'])
  const workbook = main.get('xl/workbook.xml')
  if (!workbook) return refuse(broken)
  const { sheets, date1904 } = listSheets(workbook, readTargets(main.get('xl/_rels/workbook.xml.rels'), limits), limits)
  const files = zip.read(sheets.map((sheet) => sheet.path))
  const context = {
    strings: readStrings(main.get('xl/sharedstrings.xml'), limits),
    formats: readNumberFormats(main.get('xl/styles.xml'), limits),
    date1904,
    limits,
  }
  const blocks: LintBlock[] = []
  const lines: LintLine[] = []
  for (const { name, path } of sheets) {
    const part = files.get(path.toLowerCase())
    if (part) writeSheet(readSheet(part, context), name, blocks, lines)
  }
  if (blocks.length === 0) return refuse('Tệp Excel không có dữ liệu nào.')
  return ok({ kind: 'xlsx', blocks, lines, pages: sheets.length })
}

function readTargets(part: Uint8Array | undefined, limits: ReadLimits): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  if (!part) return targets
  walkXml(
    part,
    {
      open: (name, { Id = '', Target = '', Type = '' }) => {
        if (name === 'Relationship' && Type.endsWith('/worksheet'))
          targets.set(Id, posix.resolve('/xl', Target).slice(1))
      },
    },
    limits,
  )
  return targets
}

function listSheets(
  part: Uint8Array,
  targets: ReadonlyMap<string, string>,
  limits: ReadLimits,
): { readonly sheets: readonly Listed[]; readonly date1904: boolean } {
  const sheets: Listed[] = []
  let date1904 = false
  walkXml(
    part,
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
        const path = name === 'sheet' ? targets.get(attributes['id'] ?? '') : undefined
        if (path !== undefined && (attributes['state'] ?? 'visible') === 'visible')
          sheets.push({ name: attributes['name'] ?? '', path })
      },
    },
    limits,
  )
  return { sheets, date1904 }
}

import ExcelJS from 'exceljs'
import type { Workbook, WorkbookSheet } from '#domain/documents/model.ts'
import { page } from '../page.ts'
import { oneLine } from '../printable.ts'
import { steadyZip } from '../steady-zip.ts'
import { sheetNames } from './sheet-names.ts'
import { writeSheet } from './write-sheet.ts'

/** A workbook has no day of its own, and the clock must not change its bytes. */
const undated = new Date(Date.UTC(2000, 0, 1))
const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 1000) / 1000

/** Prints the forms as an Excel workbook, one sheet a form; the same forms always give the same bytes. */
export async function renderWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook()
  file.title = oneLine(workbook.title)
  file.creator = 'Một Cửa'
  file.lastModifiedBy = 'Một Cửa'
  file.created = undated
  file.modified = undated
  const names = sheetNames(workbook.sheets.map((sheet) => sheet.name))
  for (const [index, form] of workbook.sheets.entries()) addSheet(file, names[index] as string, form)
  return steadyZip(new Uint8Array(await file.xlsx.writeBuffer()), (_name, xml) => xml)
}

function addSheet(file: ExcelJS.Workbook, name: string, form: WorkbookSheet): void {
  const { top, bottom, left, right } = page.margin
  const sheet = file.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: form.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: inches(top),
        bottom: inches(bottom),
        left: inches(left),
        right: inches(right),
        header: inches(page.headerFromTop),
        footer: inches(page.headerFromTop),
      },
    },
    headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' },
  })
  const head = writeSheet(sheet, form)
  sheet.pageSetup.printTitlesRow = `${head.from}:${head.to}`
  sheet.views = [
    {
      state: 'frozen',
      ySplit: head.to,
      topLeftCell: `A${head.to + 1}`,
      activeCell: `A${head.to + 1}`,
      showGridLines: false,
    },
  ]
}

import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'

/** A real two-page PDF/A-2b from the compiler the product prints with. */
export function samplePdf(title = 'Báo cáo công tác cải cách hành chính'): Buffer {
  const source = [
    `#set document(title: ${JSON.stringify(title)}, date: datetime(year: 2026, month: 6, day: 15))`,
    '#set text(lang: "vi")',
    `= ${title}`,
    'Tổng số hồ sơ tiếp nhận: 1.512.',
    '#pagebreak()',
    'Phụ lục',
  ].join('\n')
  return NodeCompiler.create({}).pdf({ mainFileContent: source }, { pdfStandard: PdfStandard.A_2b })
}

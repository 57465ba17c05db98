import type { LintDocument } from '#domain/lint/text-model.ts'
import { refuse, type Result } from '#kernel/result.ts'
import { broken, readLimits, type ReadLimits, UnreadableDocument } from './limits.ts'
import { openZip } from './open-zip.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readWorkbook } from './sheet/read-workbook.ts'
import { sniff } from './sniff.ts'
import { readText } from './text/read-text.ts'
import { readWeb } from './web/read-web.ts'
import { readWord } from './word/read-word.ts'

const asDocx =
  'Hãy mở ra, chọn “Lưu dưới dạng”, kiểu “Word Document (.docx)” hoặc “Excel Workbook (.xlsx)”, rồi thử lại.'

/**
 * A file of any kind as one document; a refusal is a sentence for the person who chose it. The kind is told by the
 * content; the name only tells Markdown from plain text. Never throws.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName = '',
  limits: ReadLimits = readLimits,
): Promise<Result<LintDocument, string>> {
  if (bytes.length > limits.fileBytes) {
    return refuse(
      `Tệp lớn hơn ${limits.fileBytes >> 20} MB nên hệ thống không đọc. Hãy bỏ ảnh trong tài liệu hoặc tách tệp rồi thử lại.`,
    )
  }
  const kind = sniff(bytes)
  if (!kind.ok) return kind
  try {
    switch (kind.value) {
      case 'pdf':
        return await readPdf(bytes, limits)
      case 'zip':
        return readZip(bytes, limits)
      case 'web':
        return readWeb(bytes, limits)
      case 'text':
        return readText(bytes, /\.(?:md|markdown)$/i.test(fileName) ? 'md' : 'txt', limits)
    }
  } catch (cause) {
    return refuse(cause instanceof UnreadableDocument ? cause.message : broken)
  }
}

function readZip(bytes: Uint8Array, limits: ReadLimits): Result<LintDocument, string> {
  const zip = openZip(bytes, limits)
  if (zip.names.has('word/document.xml')) return readWord(zip, limits)
  if (zip.names.has('xl/workbook.xml')) return readWorkbook(zip, limits)
  if (zip.names.has('xl/workbook.bin')) return refuse(`Đây là tệp Excel nhị phân (.xlsb). ${asDocx}`)
  if (zip.names.has('ppt/presentation.xml'))
    return refuse('Đây là tệp trình chiếu (.pptx), không phải báo cáo. Hãy chọn tệp Word, PDF hoặc Excel.')
  if (zip.names.has('content.xml')) return refuse(`Đây là tệp OpenDocument. ${asDocx}`)
  return refuse('Đây là tệp nén, không phải tài liệu. Hãy giải nén rồi chọn tệp bên trong.')
}

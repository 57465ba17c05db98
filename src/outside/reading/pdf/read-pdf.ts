import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findLegacy, toUnicodeUnless } from '../encodings/legacy.ts'
import { broken, readLimits, type ReadLimits, tooLong } from '../limits.ts'
import { type PdfFile, type PdfPage, readPage } from './pdf-page.ts'
import { writePages } from './write-pages.ts'

const encrypted = 'Tệp PDF được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi thử lại.'
const scanned =
  'Tệp PDF này là bản quét (ảnh), không có chữ để đọc. Hãy dùng tệp Word gốc, hoặc PDF xuất thẳng từ phần mềm soạn thảo.'

/** The text of a PDF with its tables, page by page. */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits = readLimits,
): Promise<Result<LintDocument, string>> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  try {
    if (file.numPages > limits.pages) {
      return refuse(
        `Tệp PDF có ${file.numPages} trang, nhiều hơn mức ${limits.pages} trang mà hệ thống đọc. Hãy tách tệp rồi thử lại.`,
      )
    }
    const pages = await readPages(file, limits)
    if (!pages.ok) return pages
    const letters = pages.value.reduce(
      (sum, page) => sum + page.chunks.reduce((all, chunk) => all + chunk.text.length, 0),
      0,
    )
    if (letters < 20) return refuse(scanned)
    const { pages: clear, converted } = fromLegacy(pages.value)
    const { blocks, lines } = writePages(clear)
    return ok({ kind: 'pdf', blocks, lines, pages: file.numPages, ...(converted && { converted }) })
  } catch {
    return refuse(broken)
  } finally {
    await file.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<Result<PdfFile, string>> {
  try {
    // The parser keeps and empties the bytes it is given.
    return ok(
      await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false }),
    )
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    return refuse(isLocked ? encrypted : broken)
  }
}

async function readPages(file: PdfFile, limits: ReadLimits): Promise<Result<readonly PdfPage[], string>> {
  const parts = await getResolvedPDFJS()
  const pages: PdfPage[] = []
  let characters = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await readPage(file, parts, number)
    pages.push(page)
    characters += page.chunks.reduce((sum, chunk) => sum + chunk.text.length, 0)
    if (characters > limits.characters) return refuse(tooLong)
  }
  return ok(pages)
}

function fromLegacy(pages: readonly PdfPage[]): {
  readonly pages: readonly PdfPage[]
  readonly converted?: LintDocument['converted']
} {
  const byFont = pages.flatMap((page) => page.chunks).find((chunk) => chunk.legacy)?.legacy
  const legacy = findLegacy(pages.flatMap((page) => page.chunks.map((chunk) => chunk.text)).join('\n'))
  if (!legacy) return { pages, ...(byFont && { converted: byFont }) }
  const convert = (page: PdfPage): PdfPage => ({
    ...page,
    chunks: page.chunks.map((chunk) => ({ ...chunk, text: toUnicodeUnless(chunk.text, legacy) })),
  })
  return { pages: pages.map(convert), converted: legacy }
}

import { ok, refuse, type Result } from '#kernel/result.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'

/** The encoding of a text by its first bytes, or a sentence when letters would be lost. */
export function findEncoding(head: Buffer): Result<Encoding, string> {
  if (head[0] === 0xff && head[1] === 0xfe) return ok('utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return ok('utf-16be')
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1
  // Digits and separators alone put a zero in a fifth of a Vietnamese table's UTF-16 bytes.
  if (zeros[1]! > head.length / 10) return ok('utf-16le')
  if (zeros[0]! > head.length / 10) return ok('utf-16be')
  if (isUtf8(head)) return ok('utf-8')
  if (isVietnamese1258(head)) return ok('windows-1258')
  return refuse(
    'Tệp không dùng bảng mã Unicode nên chữ tiếng Việt sẽ bị sai. Hãy mở bằng Excel, chọn “Lưu dưới dạng”, kiểu “CSV UTF-8” hoặc “Excel Workbook (.xlsx)”, rồi nhập lại.',
  )
}

function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * Windows-1258 writes tones as marks of their own. Marks that all join a letter show that it is this encoding;
 * the older TCVN3 and VNI fonts leave marks on consonants.
 */
function isVietnamese1258(head: Buffer): boolean {
  const text = new TextDecoder('windows-1258').decode(head)
  return /\p{Mn}/u.test(text) && !/\p{Mn}/u.test(text.normalize('NFC').slice(0, -1))
}

export async function* decodeText(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

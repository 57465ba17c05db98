import type { LintDocument } from '#domain/lint/text-model.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findLegacy, toUnicodeUnless } from './legacy.ts'

export type Decoded = { readonly text: string; readonly converted?: LintDocument['converted'] }

/** The text of a file, whatever it was encoded in. */
export function decodeText(bytes: Uint8Array): Result<Decoded, string> {
  const wide = findWide(bytes)
  if (wide) return convert(new TextDecoder(wide).decode(bytes))
  try {
    return convert(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return decodeBytes(bytes)
  }
}

function convert(text: string): Result<Decoded, string> {
  const legacy = findLegacy(text)
  if (!legacy) return ok({ text })
  const lines = text.split(/(\n)/).map((line) => toUnicodeUnless(line, legacy))
  return ok({ text: lines.join(''), converted: legacy })
}

/** UTF-16 by its mark, or by the zeros that Latin letters and digits leave at every second byte. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1
  if (zeros[1]! > head.length / 8 && zeros[0]! < zeros[1]! / 4) return 'utf-16le'
  if (zeros[0]! > head.length / 8 && zeros[1]! < zeros[0]! / 4) return 'utf-16be'
  return undefined
}

function decodeBytes(bytes: Uint8Array): Result<Decoded, string> {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes)
  // Windows-1258 writes tones as marks of their own; in another encoding they would stand on consonants.
  const composed = vietnamese.normalize('NFC')
  if (/\p{Mn}/u.test(vietnamese) && !/\p{Mn}/u.test(composed.slice(0, -1)))
    return ok({ text: composed, converted: 'windows-1258' })
  const western = convert(new TextDecoder('windows-1252').decode(bytes))
  if (western.ok && western.value.converted) return western
  const damaged = new TextDecoder('utf-8').decode(bytes)
  const lost = damaged.split('\uFFFD').length - 1
  if (lost <= damaged.length / 500) return convert(damaged)
  return refuse(
    'Tệp không dùng bảng mã Unicode, TCVN3 hay VNI nên chữ tiếng Việt không đọc được. Hãy lưu lại tệp theo bảng mã UTF-8 rồi thử lại.',
  )
}

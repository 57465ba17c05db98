import { ok, refuse, type Result } from '#kernel/result.ts'

export type Sniffed = 'zip' | 'pdf' | 'web' | 'text'

const kinds = 'Hệ thống đọc tệp .docx, .pdf, .xlsx, .txt, .md và .html.'
const asDocx = 'Hãy mở bằng Word, chọn “Lưu dưới dạng”, kiểu “Word Document (.docx)”, rồi thử lại.'
const ole = [0xd0, 0xcf, 0x11, 0xe0]
const wide = (name: string) => Buffer.from(name, 'utf16le')

/** Programs, pictures and the like, by their first bytes. */
const others: readonly (readonly [string, string])[] = [
  ['MZ', 'Tệp này là chương trình chạy (.exe), không phải tài liệu. Hệ thống không mở.'],
  ['\x7fELF', 'Tệp này là chương trình chạy, không phải tài liệu. Hệ thống không mở.'],
  ['{\\rtf', `Đây là tệp RTF. ${asDocx}`],
  ['\x89PNG', `Đây là tệp ảnh, không có chữ để đọc. ${kinds}`],
  ['\xff\xd8\xff', `Đây là tệp ảnh, không có chữ để đọc. ${kinds}`],
  ['GIF8', `Đây là tệp ảnh, không có chữ để đọc. ${kinds}`],
  ['II*\0', `Đây là tệp ảnh, không có chữ để đọc. ${kinds}`],
  ['MM\0*', `Đây là tệp ảnh, không có chữ để đọc. ${kinds}`],
  ['Rar!', `Đây là tệp nén RAR. Hãy giải nén rồi chọn tài liệu bên trong. ${kinds}`],
  ['7z\xbc\xaf', `Đây là tệp nén 7z. Hãy giải nén rồi chọn tài liệu bên trong. ${kinds}`],
  ['\x1f\x8b', `Đây là tệp nén. Hãy giải nén rồi chọn tài liệu bên trong. ${kinds}`],
]

/** What a file is by its bytes; its name is not asked, because names lie. */
export function sniff(bytes: Uint8Array): Result<Sniffed, string> {
  const head = Buffer.from(bytes.subarray(0, 65_536))
  const latin = head.toString('latin1')
  if (bytes.length === 0) return refuse('Tệp rỗng, không có nội dung.')
  if (latin.slice(0, 1024).includes('%PDF-')) return ok('pdf')
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(latin)) return ok('zip')
  if (ole.every((byte, index) => head[index] === byte)) return refuse(oldOffice(bytes))
  const other = others.find(([start]) => latin.startsWith(start))
  if (other) return refuse(other[1])
  if (isBinary(head)) return refuse(`Tệp này không phải là tài liệu mà hệ thống đọc được. ${kinds}`)
  const start = latin
    .replace(/^\xef\xbb\xbf|^\xff\xfe/, '')
    .replaceAll('\0', '')
    .trimStart()
    .slice(0, 400)
    .toLowerCase()
  if (start === '' && bytes.length <= head.length) return refuse('Tệp rỗng, không có nội dung.')
  return ok(
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|table|div|p)[\s>]/.test(start)
      ? 'web'
      : 'text',
  )
}

function oldOffice(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole.includes(wide('EncryptedPackage')))
    return 'Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi thử lại.'
  if (whole.includes(wide('WordDocument'))) return `Đây là tệp Word kiểu cũ (.doc). ${asDocx}`
  if (whole.includes(wide('Workbook')) || whole.includes(wide('Book')))
    return 'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn “Lưu dưới dạng”, kiểu “Excel Workbook (.xlsx)”, rồi thử lại.'
  return `Tệp này thuộc định dạng Office kiểu cũ. ${kinds}`
}

/** Control characters no text has; zeros at every second byte are UTF-16. */
function isBinary(head: Buffer): boolean {
  const first = head.subarray(0, 8192)
  const strange = first.filter((byte) => byte > 0 && byte < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(byte)).length
  if (strange > Math.max(8, first.length / 100)) return true
  const zeros = [0, 0]
  for (const [index, byte] of first.entries()) if (byte === 0) zeros[index % 2]! += 1
  const [even, odd] = zeros as [number, number]
  const isWide = (first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff)
  return even + odd > 0 && !isWide && Math.min(even, odd) * 4 >= Math.max(even, odd)
}

import { open } from 'node:fs/promises'
import { ok, refuse, type Result } from '#kernel/result.ts'

export type FileKind = 'zip' | 'text'

const headBytes = 65_536
/** Excel's encrypted workbooks are OLE files with a stream of this name. */
const encryptedName = Buffer.from('EncryptedPackage', 'utf16le')

export type Sniffed = { readonly kind: FileKind; readonly head: Buffer; readonly bytes: number }

/** What the file is by its first bytes: names lie (many portals call a web page .xls). */
export async function sniffFile(path: string): Promise<Result<Sniffed, string>> {
  const handle = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => cause)
  if (handle instanceof Error) return refuse(unopened(handle.code))
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) return refuse('Đường dẫn này là thư mục, không phải tệp. Hãy chọn một tệp CSV hoặc XLSX.')
    const read = async (from: number) => {
      const part = await handle.read(Buffer.alloc(headBytes), 0, headBytes, Math.max(0, from))
      return part.buffer.subarray(0, part.bytesRead)
    }
    const head = await read(0)
    const refusal = notATable(head, await read(stat.size - headBytes))
    if (refusal) return refuse(refusal)
    return ok({ kind: head.subarray(0, 2).toString('latin1') === 'PK' ? 'zip' : 'text', head, bytes: stat.size })
  } finally {
    await handle.close()
  }
}

function unopened(code: string | undefined): string {
  if (code === 'ENOENT') return 'Không tìm thấy tệp.'
  if (code === 'EACCES' || code === 'EPERM') return 'Không có quyền đọc tệp này.'
  return 'Không mở được tệp.'
}

function notATable(head: Buffer, tail: Buffer): string | undefined {
  if (head.length === 0) return 'Tệp rỗng, không có dữ liệu.'
  const start = head
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  if (start === '' && head.length < headBytes) return 'Tệp rỗng, không có dữ liệu.'
  if (head.readUIntBE(0, Math.min(4, head.length)) === 0xd0cf11e0) return oldExcel(head, tail)
  if (start.startsWith('%pdf')) return 'Đây là tệp PDF, không phải bảng. Hãy xuất danh sách ra CSV hoặc XLSX.'
  if (/^<(!doctype|html|table|\?xml|head|body|meta|workbook)/.test(start)) {
    return 'Tệp này thực chất là trang web (HTML/XML) mang đuôi bảng tính. Hãy mở bằng Excel, chọn “Lưu dưới dạng”, kiểu “Excel Workbook (.xlsx)”, rồi nhập lại.'
  }
  if (looksBinary(head)) return 'Đây không phải là tệp bảng. Hãy chọn một tệp CSV hoặc XLSX.'
  return undefined
}

function oldExcel(head: Buffer, tail: Buffer): string {
  if (head.includes(encryptedName) || tail.includes(encryptedName)) {
    return 'Tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.'
  }
  return 'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn “Lưu dưới dạng”, kiểu “Excel Workbook (.xlsx)”, rồi nhập lại.'
}

/** Control characters no text has; zeros at every second byte are UTF-16 and left to the decoder. */
function looksBinary(head: Buffer): boolean {
  if (head.subarray(0, 2).toString('latin1') === 'PK') return false
  const strange = head
    .subarray(0, 4096)
    .filter((byte) => byte > 0 && byte < 32 && ![9, 10, 12, 13, 27, 26].includes(byte))
  if (strange.length > 40) return true
  const zeros = head.subarray(0, 4096).filter((byte) => byte === 0).length
  return zeros > 0 && !head.includes(Buffer.from('\n', 'utf16le')) && !head.includes(Buffer.from([0, 10]))
}

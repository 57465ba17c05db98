/** A file to keep, under its Vietnamese name; never shown within our own pages, whoever brought it. */
export function asDownload(file: {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}): Response {
  const plain = file.name.replace(/[^\w.-]/g, '_')
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Content-Length': String(file.bytes.length),
  }
  return new Response(new Uint8Array(file.bytes), { headers })
}

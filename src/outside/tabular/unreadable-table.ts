/**
 * A file turned out to be broken after its first rows were given: the iteration stops with one sentence for the
 * person who chose the file. What is wrong from the start is refused by `openTable` instead.
 */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable'
}

/** Any failure of the parts we read with, as one sentence; the sentence of our own parts is kept. */
export function asUnreadable(cause: unknown, place = ''): UnreadableTable {
  if (cause instanceof UnreadableTable) return cause
  const message = `Tệp bị hỏng hoặc chưa tải về đủ${place}. Hãy xuất lại tệp từ hệ thống nguồn rồi thử lại.`
  return new UnreadableTable(message, { cause })
}

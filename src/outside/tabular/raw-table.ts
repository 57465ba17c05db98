import type { Row } from '#kernel/cell.ts'

/** Rows as they lie in the file, before anybody knows which of them is the header. */
export type RawTable = {
  readonly rows: AsyncGenerator<Row>
  readonly totalBytes: number
  readonly readBytes: () => number
}

import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand to the right, under each other. */
  readonly kind?: 'number' | 'centre'
  /** Names the row for those who hear the table. */
  readonly rowHead?: boolean
}

type TableProps<Row> = {
  readonly caption: string
  /** The caption is heard but not seen: a heading above says it already. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly whenEmpty?: string
}

export function Table<Row>({ caption, captionHidden = false, columns, rows, keyOf, whenEmpty }: TableProps<Row>) {
  if (rows.length === 0 && whenEmpty) return <p className="empty">{whenEmpty}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled, with keys too
    <section className="table-frame" tabIndex={0} aria-label={caption}>
      <table className="data">
        <caption className={captionHidden ? 'hidden-text' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, kind }) => (
              <th key={head} scope="col" className={kind}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ head, cell, kind, rowHead }) =>
                rowHead ? (
                  <th key={head} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={head} className={kind}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Pairs of a word and what it says. */
export function Rows({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="rows">
      {rows.map(([word, said]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { Severity } from '#domain/lint/finding.ts'
import { lintText as text } from '../text/vi-lint.ts'
import type { Mark, Segment } from './place-findings.ts'
import type { BlockView, CellView } from './review-view.ts'

/** The document as text, with the findings where they stand. */
export function DocumentView({ blocks }: { readonly blocks: readonly BlockView[] }) {
  return (
    <article className="lint-document" aria-label={text.document}>
      {blocks.map((block, at) => (
        // A document never changes while it is shown: the place of a block is its name.
        <Block key={at} block={block} />
      ))}
    </article>
  )
}

function Block({ block }: { readonly block: BlockView }) {
  switch (block.kind) {
    case 'table':
      return <TableView table={block} />
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <Text segments={block.segments} />
        </Heading>
      )
    }
    case 'footnote':
      return (
        <p className="lint-footnote">
          <span className="hidden-text">{text.footnote} </span>
          <sup>{block.number}</sup> <Text segments={block.segments} />
        </p>
      )
    default:
      return (
        <p className={block.kind === 'line' ? 'lint-line' : undefined}>
          {block.bold ? (
            <strong>
              <Text segments={block.segments} />
            </strong>
          ) : (
            <Text segments={block.segments} />
          )}
        </p>
      )
  }
}

function TableView({ table }: { readonly table: BlockView & { readonly kind: 'table' } }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled, with keys too
    <section className="table-frame" tabIndex={0} aria-label={text.table(table.number)}>
      <table className="lint-table">
        <caption>{text.table(table.number)}</caption>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell) => (
                <Cell key={cell.column} cell={cell} isHead={cell.row <= table.headRows} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell, isHead }: { readonly cell: CellView; readonly isHead: boolean }) {
  const { rowspan, colspan, segments, severities } = cell
  const spans = { ...(rowspan > 1 && { rowSpan: rowspan }), ...(colspan > 1 && { colSpan: colspan }) }
  const said = <Text segments={segments} />
  // An empty cell names no column.
  if (isHead && segments.some((segment) => segment.text !== '')) return <th {...spans}>{said}</th>
  return (
    <td {...spans} className={classOf(severities)}>
      {said}
    </td>
  )
}

function Text({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text: words, severities, numbers, notes }, at) => (
    <span key={at}>
      {severities.length > 0 ? <mark className={classOf(severities)}>{words}</mark> : words}
      {notes.map((note) => (
        <sup key={note}>{note}</sup>
      ))}
      {numbers.map((mark) => (
        <Number key={`${mark.number}${mark.isOther ? '-' : ''}`} mark={mark} />
      ))}
    </span>
  ))
}

function Number({ mark: { number, severity, message, isOther } }: { readonly mark: Mark }) {
  return (
    <a
      className={`lint-number ${severity}${isOther ? ' other' : ''}`}
      id={isOther ? otherId(number) : `cho-${number}`}
      href={`#muc-${number}`}
      title={message}
      aria-label={isOther ? text.fromOther(number, message) : text.toList(number, message)}
    >
      {number}
    </a>
  )
}

/** Where the document shows what a finding is held against. */
export function otherId(number: number): string {
  return `cho-${number}-kia`
}

function classOf(severities: readonly Severity[]): string | undefined {
  return severities.length === 0 ? undefined : severities.map((severity) => `has-${severity}`).join(' ')
}

import { Link } from 'react-router'
import type { Table, TableCell } from '#domain/documents/model.ts'
import { paperText as text } from '../text/vi-reports.ts'
import { useOpened, useReport } from './page-context.ts'
import { cellId, opensTo } from './places.ts'

/** More columns than a screen's width can hold with whole words: such a table scrolls sideways. */
const crowdedFrom = 18

/** A filled form as it prints; every number opens. Widths are attributes: the page's policy forbids styles inline. */
export function PaperTable({ table, label }: { readonly table: Table; readonly label: string }) {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <div className="paper-table-frame" tabIndex={0} role="group" aria-label={label}>
      <table className={table.columns.length > crowdedFrom ? 'paper-table crowded' : 'paper-table'}>
        {table.caption && <caption>{table.caption}</caption>}
        <colgroup>
          {table.columns.map(({ width }, at) => (
            <col key={at} width={`${((width / whole) * 100).toFixed(2)}%`} />
          ))}
        </colgroup>
        <thead>
          {table.head.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <th key={column} scope={cell.across ? 'colgroup' : 'col'} colSpan={cell.across} rowSpan={cell.down}>
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <Cell
                  key={column}
                  cell={cell}
                  align={table.columns[column]?.align ?? 'left'}
                  name={row[1]?.text ?? ''}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = { readonly cell: TableCell; readonly align: 'left' | 'centre' | 'right'; readonly name: string }

function Cell({ cell, align, name }: CellProps) {
  const face = [align, cell.bold && 'bold', cell.italic && 'italic'].filter(Boolean).join(' ')
  if (cell.figure === undefined)
    return (
      <td className={face} colSpan={cell.across} rowSpan={cell.down}>
        {cell.text}
      </td>
    )
  return (
    <td className={face} id={cellId(cell.figure)} colSpan={cell.across} rowSpan={cell.down}>
      <CellLink reference={cell.figure} cell={cell} name={name} />
    </td>
  )
}

function CellLink({
  reference,
  cell,
  name,
}: {
  readonly reference: string
  readonly cell: TableCell
  readonly name: string
}) {
  const { typed } = useReport()
  const { hrefOf } = useOpened()
  const blank = cell.text === ''
  const face = cell.typed ? 'figure typed' : blank ? 'figure blank' : 'figure'
  return (
    <Link
      className={face}
      to={hrefOf(opensTo(reference))}
      title={typed[reference]}
      preventScrollReset
      aria-label={blank ? `${text.notEntered}: ${name}` : undefined}
    >
      {blank ? '' : cell.text}
      {cell.typed && <span className="hidden-text"> ({text.typedIn})</span>}
    </Link>
  )
}

import { Link } from 'react-router'
import { showNumber } from '#kernel/vietnamese.ts'
import { cellText, figureText as text } from '../text/vi-reports.ts'
import { Rows } from '../ui/table.tsx'
import { CellPart } from './cell-part.tsx'
import { DossierList } from './dossier-list.tsx'
import { fieldOf, type FigureView } from './figure-view.ts'
import { Opening } from './opening.tsx'
import { useOpened, useReport } from './page-context.ts'
import { opensTo } from './places.ts'

/** Everything behind a number: what it counts, by what law, in which days, its parts, and the records themselves. */
export function FigureDrawer({ figure }: { readonly figure: FigureView }) {
  const { hrefOf } = useOpened()
  return (
    <Opening title={figure.label} shape="drawer" closeHref={hrefOf()}>
      <p className="figure-value">
        <strong className={figure.typed && figure.text !== cellText.blank ? 'typed' : undefined}>{figure.text}</strong>{' '}
        {figure.text.endsWith('%') ? '' : figure.unit}
      </p>
      {figure.parts.length > 0 && <Parts figure={figure} />}
      {figure.explanation && <p className="figure-explanation">{figure.explanation}</p>}
      {figure.cell && <CellPart figure={figure} cell={figure.cell} />}
      {figure.listed && (
        <Rows
          rows={[
            [text.window, figure.window],
            [text.asOf, figure.asOf],
            [text.source, figure.sources.map((source) => `${source.title} (${text.from} ${source.from})`).join('; ')],
          ]}
        />
      )}
      <ByField figure={figure} />
      {figure.listed && <DossierList figure={figure} />}
    </Opening>
  )
}

/** Numerator and denominator of a rate, or the figures a cell adds; each opens in turn. */
function Parts({ figure }: { readonly figure: FigureView }) {
  const { hrefOf } = useOpened()
  const named = (at: number) => (figure.rate ? (at === 0 ? text.numerator : text.denominator) : undefined)
  if (figure.parts.length === 1 && figure.parts[0]?.id === figure.id) return null
  return (
    <ul className="figure-parts">
      {figure.parts.map((part, at) => (
        <li key={part.id}>
          {named(at) && <small>{named(at)}</small>}
          <Link to={hrefOf(opensTo(part.id))} preventScrollReset>
            {part.label}
          </Link>
          <strong>{part.text}</strong>
        </li>
      ))}
    </ul>
  )
}

function ByField({ figure }: { readonly figure: FigureView }) {
  const { splits } = useReport()
  const { hrefOf } = useOpened()
  const { whole, field } = fieldOf(figure.id)
  if (field !== undefined) {
    return (
      <p>
        {splits.fields.find((each) => each.key === field)?.label}.{' '}
        <Link to={hrefOf(opensTo(whole))} preventScrollReset>
          {text.allFields}
        </Link>
      </p>
    )
  }
  const counts = splits.counts[figure.id]
  const rows = splits.fields
    .flatMap((each, at) => (counts?.[at] ? [{ ...each, count: counts[at] }] : []))
    .toSorted((a, b) => b.count - a.count)
  if (rows.length === 0) return null
  return (
    <details className="figure-fields">
      <summary>
        {text.byField} ({rows.length})
      </summary>
      <ul>
        {rows.map(({ key, label, count }) => (
          <li key={key}>
            <Link to={hrefOf(opensTo(`${whole}[field=${key}]`))} preventScrollReset>
              {label}
            </Link>
            <span>{showNumber(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

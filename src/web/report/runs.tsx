import { Link } from 'react-router'
import type { Run } from '#domain/documents/model.ts'
import { paperText as text } from '../text/vi-reports.ts'
import { useOpened, useReport } from './page-context.ts'
import { opensTo } from './places.ts'

/** The words of a paragraph; every bound number is a link to what stands behind it. */
export function Runs({ runs, noteFrom = 0 }: { readonly runs: readonly Run[]; readonly noteFrom?: number }) {
  let note = noteFrom
  return runs.map((run, at) => {
    if (run.kind === 'figure')
      return <FigureLink key={at} figure={run.figure} shown={run.text} typed={run.typed === true} />
    if (run.kind === 'footnote') {
      note += 1
      return (
        <sup key={at} className="paper-note-mark" title={run.text}>
          {note}
        </sup>
      )
    }
    if (run.bold) return <strong key={at}>{run.text}</strong>
    return run.italic ? <em key={at}>{run.text}</em> : run.text
  })
}

type FigureLinkProps = { readonly figure: string; readonly shown: string; readonly typed: boolean }

/** A number one can open; one that a person typed says who, and looks it. */
export function FigureLink({ figure, shown, typed }: FigureLinkProps) {
  const { typed: saidBy } = useReport()
  const { hrefOf } = useOpened()
  const said = saidBy[figure] ?? (typed ? text.typedIn : undefined)
  return (
    <Link className={typed ? 'figure typed' : 'figure'} to={hrefOf(opensTo(figure))} title={said} preventScrollReset>
      {shown}
      {typed && <span className="hidden-text"> ({text.typedIn})</span>}
    </Link>
  )
}

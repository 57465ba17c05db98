import { Link } from 'react-router'
import { showDate } from '#kernel/local-time.ts'
import { findingsText as text } from '../text/vi-reports.ts'
import { useOpened, useReport } from './page-context.ts'
import { openings } from './places.ts'
import type { FindingView } from './report-view.ts'
import { WaiveForm } from './waive-form.tsx'

/** One finding: its sentence leads to the place; an officer may answer for it with a reason. */
export function FindingItem({ finding }: { readonly finding: FindingView }) {
  const { may } = useReport()
  const { waive, hrefOf } = useOpened()
  const { code, severity, message, href, expected, found, waived } = finding
  return (
    <li className={`finding ${severity}`}>
      <Link className="finding-link" to={href} preventScrollReset={href.includes('?so=')}>
        {message}
      </Link>
      <Difference expected={expected} found={found} />
      <p className="finding-foot">
        <span>
          {text.words[severity]} {code}
        </span>
        {may.waive && !waived && severity !== 'info' && waive !== finding.key && (
          <Link to={hrefOf({ [openings.waive]: finding.key, [openings.view]: 'kiem-tra' })} preventScrollReset>
            {text.waive}
          </Link>
        )}
      </p>
      {waived && (
        <p className="finding-waived">
          {waived.reason} ({waived.by}, {text.until} {showDate(waived.expires)}
          {waived.evidence && `, ${waived.evidence}`})
        </p>
      )}
      {may.waive && !waived && waive === finding.key && <WaiveForm finding={finding} />}
    </li>
  )
}

/** What is written, and what it should be. */
function Difference({
  expected,
  found,
}: {
  readonly expected?: string | undefined
  readonly found?: string | undefined
}) {
  if (expected === undefined && found === undefined) return null
  return (
    <dl className="finding-difference">
      {found !== undefined && (
        <div>
          <dt>{text.found}</dt>
          <dd>{found}</dd>
        </div>
      )}
      {expected !== undefined && (
        <div>
          <dt>{text.expected}</dt>
          <dd>{expected}</dd>
        </div>
      )}
    </dl>
  )
}

import { eventWords, paperText, stepText as text } from '../text/vi-reports.ts'
import { Link } from 'react-router'
import { useOpened, useReport } from './page-context.ts'
import { opensTo } from './places.ts'

/** After issue: what the registers say now that the signed paper does not. */
export function ChangesSinceIssue() {
  const { state, changes, number, signedAt, rootHash, certificate } = useReport()
  const { hrefOf } = useOpened()
  if (state !== 'issued') return null
  return (
    <>
      <section className="changes signed">
        <h3>{text.signature}</h3>
        <p>
          {text.signedAs} {number}, {signedAt}.{' '}
          <Link to="/kiem-tra-goi" reloadDocument>
            {text.verify}
          </Link>
        </p>
        {certificate && (
          <p>
            {text.signedWith} <strong>{certificate.name}</strong>, {text.issuedBy} {certificate.issuer}, {text.validFor}{' '}
            {certificate.validFrom}–{certificate.validTo}, {text.serialNumber} <code>{certificate.serial}</code>.{' '}
            {certificate.intact ? text.intact : text.broken}
          </p>
        )}
        <p className="root-hash">
          {text.root}: <code>{rootHash}</code>
        </p>
      </section>
      <section className={changes.length === 0 ? 'changes signed' : 'changes'}>
        <h3>
          {paperText.changes} <span className="finding-count">{changes.length}</span>
        </h3>
        <p>{changes.length === 0 ? text.changedNone : text.changedLead}</p>
        <ul>
          {changes.map((change) => (
            <li key={change.figure}>
              <Link to={hrefOf(opensTo(change.figure))} preventScrollReset>
                {change.label}
              </Link>
              : {change.before} → <strong>{change.after}</strong>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Who did what to the report, and when. */
export function ReportHistory() {
  const { events } = useReport()
  return (
    <details className="report-history">
      <summary>
        <h3>{paperText.history}</h3>
      </summary>
      <ol>
        {events.map((event, at) => (
          <li key={at}>
            {eventWords[event.kind] ?? event.kind}: {event.actorName}, {event.at}
            {event.reason && <div className="soft">{event.reason}</div>}
          </li>
        ))}
      </ol>
    </details>
  )
}

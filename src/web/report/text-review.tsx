import { useEffect } from 'react'
import { Link, useFetcher } from 'react-router'
import type { Severity } from '#domain/lint/finding.ts'
import type { loader } from '../routes/report-review.tsx'
import { Difference } from '../lint/finding-list.tsx'
import { findingsText, textReviewText as text } from '../text/vi-reports.ts'
import { useReport, useScripted } from './page-context.ts'
import type { TextFinding } from './text-review-view.ts'

/** A pause after a change, so that a row of changes is judged once. */
const restMs = 600

/** What the rules for anybody's report say of this one: asked for after the page stands, and again after a change. */
export function TextReview() {
  const { id, revision, state } = useReport()
  const { load, data, state: asking } = useFetcher<typeof loader>({ key: `ra-soat-${id}` })
  const scripted = useScripted()
  useEffect(() => {
    const timer = window.setTimeout(() => void load(`/bao-cao/${id}/ra-soat?gon=1`), restMs)
    return () => window.clearTimeout(timer)
  }, [id, revision, state, load])
  const findings = data?.brief
  const told = findings?.filter(({ severity }) => severity !== 'info') ?? []
  return (
    <section className="text-review" aria-labelledby="ra-soat" aria-busy={asking !== 'idle'}>
      <h3 id="ra-soat">{text.title}</h3>
      {!findings && scripted && <p className="hint">{text.waiting}</p>}
      {findings && (
        <p className="hint">{findings.length === 0 ? text.clean : text.count(told.length, findings.length)}</p>
      )}
      {told.length > 0 && (
        <ul>
          {told.map((finding, at) => (
            <Item key={`${finding.code}#${at}`} finding={finding} />
          ))}
        </ul>
      )}
      <p>
        <Link to={`/bao-cao/${id}/ra-soat`}>{text.open}</Link>
      </p>
    </section>
  )
}

const words: Readonly<Record<Severity, string>> = findingsText.words

function Item({ finding }: { readonly finding: TextFinding }) {
  const { code, severity, message, quote, href } = finding
  return (
    <li className={`finding ${severity}`}>
      <Link className="finding-link" to={href} preventScrollReset={href.includes('?so=')}>
        {message}
      </Link>
      {quote !== '' && <blockquote className="finding-quote">{quote}</blockquote>}
      <Difference finding={finding} />
      <p className="finding-foot">
        <span>
          {words[severity]} {code}
        </span>
      </p>
    </li>
  )
}

import type { Severity } from '#domain/lint/finding.ts'
import { lintText as text } from '../text/vi-lint.ts'
import { otherId } from './document-view.tsx'
import type { FindingView } from './review-view.ts'

export const severities: readonly Severity[] = ['error', 'warning', 'info']

type Numbered = { readonly finding: FindingView; readonly number: number }

/** Which severities are shown, in list and document alike: the boxes rule by style alone, so no script is needed. */
export function SeverityFilter({ findings }: { readonly findings: readonly FindingView[] }) {
  return (
    <fieldset className="lint-filter no-print">
      <legend>{text.show}</legend>
      {severities.map((severity) => (
        <label key={severity} className={severity}>
          <input type="checkbox" id={`hien-${severity}`} defaultChecked autoComplete="off" /> {text.words[severity]}{' '}
          <strong>{findings.filter((finding) => finding.severity === severity).length}</strong>
        </label>
      ))}
    </fieldset>
  )
}

export function FindingList({ findings }: { readonly findings: readonly FindingView[] }) {
  const numbered = findings.map((finding, at): Numbered => ({ finding, number: at + 1 }))
  return severities.map((severity) => {
    const own = numbered.filter(({ finding }) => finding.severity === severity)
    if (own.length === 0) return null
    return (
      <section key={severity} className={`lint-group ${severity}`}>
        <h3>{text.groups[severity]}</h3>
        <ol>
          {own.map((one) => (
            <Item key={one.number} {...one} />
          ))}
        </ol>
      </section>
    )
  })
}

function Item({ finding, number }: Numbered) {
  const { code, message, placed, place, against, rule } = finding
  return (
    <li id={`muc-${number}`}>
      {placed ? (
        <a className={`lint-number ${finding.severity}`} href={`#cho-${number}`} aria-label={text.toPlace(number)}>
          {number}
        </a>
      ) : (
        <span className={`lint-number ${finding.severity}`}>{number}</span>
      )}
      <div>
        <p className="lint-message">{message}</p>
        <Difference finding={finding} />
        {(place || !placed) && <p className="lint-place">{place || text.unplaced}</p>}
        {against && (
          <p className="lint-place">
            {against.placed ? (
              <a href={`#${otherId(number)}`}>{text.against(against.place)}</a>
            ) : (
              text.against(against.place)
            )}
            : <q>{against.quote}</q>
          </p>
        )}
        {rule && (
          <details>
            <summary>
              {text.why}? <span className="soft">{code}</span>
            </summary>
            <p>
              <strong>{rule.title}.</strong> {rule.explanation} {rule.legal && <em>({rule.legal})</em>}
            </p>
          </details>
        )}
      </div>
    </li>
  )
}

type Two = {
  readonly severity: Severity
  readonly found?: string | undefined
  readonly expected?: string | undefined
}

/** Only what the document disproves is struck out; elsewhere the other value is no more than a proposal. */
export function Difference({ finding: { severity, found, expected } }: { readonly finding: Two }) {
  const isWrong = severity === 'error'
  if (found === undefined && expected === undefined) return null
  return (
    <p className="lint-difference">
      {found !== undefined && (
        <span>
          {text.found} {isWrong ? <del>{found}</del> : <strong>{found}</strong>}
        </span>
      )}
      {expected !== undefined && (
        <span>
          {isWrong ? text.expected : text.proposed} <ins>{expected}</ins>
        </span>
      )}
    </p>
  )
}

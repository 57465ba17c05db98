import { Link } from 'react-router'
import type { ReportStep } from '#domain/reports/lifecycle.ts'
import { stepText as text } from '../text/vi-reports.ts'
import { ButtonLink } from '../ui/button.tsx'
import { StatusTag } from '../ui/notices.tsx'
import { useOpened, useReport } from './page-context.ts'
import { openings } from './places.ts'
import { stateTones } from './report-state.ts'

const forward: readonly ReportStep[] = ['check', 'approve', 'issue']

/** Always in sight: where the report stands, what can be taken away, and the next step of whoever reads. */
export function StepBar({ onKeys }: { readonly onKeys: () => void }) {
  const view = useReport()
  const { hrefOf } = useOpened()
  const errors = view.findings.filter(({ severity, waived }) => severity === 'error' && !waived).length
  return (
    <div className="step-bar no-print" role="region" aria-label={text.bar}>
      <StatusTag tone={stateTones[view.state]}>{view.stateLabel}</StatusTag>
      {view.number && (
        <span className="step-number">
          {text.signedAs} {view.number}
        </span>
      )}
      {errors > 0 && view.state !== 'issued' && <span className="step-blocked">{text.blocked(errors)}</span>}
      <span className="step-space" />
      <button type="button" className="keys-button" onClick={onKeys} aria-keyshortcuts="?">
        {text.keys}
      </button>
      {view.may.export && <Downloads />}
      {view.steps.map(({ step, label }) => (
        <ButtonLink
          key={step}
          look={forward.includes(step) ? 'main' : 'quiet'}
          href={hrefOf({ [openings.step]: step })}
        >
          {label}
        </ButtonLink>
      ))}
    </div>
  )
}

function Downloads() {
  const { id, papers, state } = useReport()
  return (
    <details className="downloads">
      <summary className="button quiet">{state === 'issued' ? text.downloads : text.draftDownloads}</summary>
      <ul>
        {papers.map((name) => (
          <li key={name}>
            <Link reloadDocument to={`/bao-cao/${id}/tai/${name}`} download>
              {text.papers[name as keyof typeof text.papers] ?? name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

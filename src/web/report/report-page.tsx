import { useEffect, useRef, useState } from 'react'
import { Outlet } from 'react-router'
import { vi } from '../text/vi.ts'
import { paperText as text, reportsText } from '../text/vi-reports.ts'
import { Link } from 'react-router'
import { FindingsPanel } from './findings-panel.tsx'
import { KeysHelp } from './keys-help.tsx'
import { Outline } from './outline.tsx'
import { useOpened, useReport } from './page-context.ts'
import { Paper } from './paper.tsx'
import { openings, paragraphId } from './places.ts'
import { ChangesSinceIssue, ReportHistory } from './report-log.tsx'
import { TextReview } from './text-review.tsx'
import { StepBar } from './step-bar.tsx'
import { StepOpening } from './step-opening.tsx'
import { useKeys } from './use-keys.ts'
import { useNewer } from './use-newer.ts'

type ReportPageProps = { readonly keyKept: boolean; readonly today: string }

/** Outline, paper and findings side by side; on a narrow screen one of them at a time. */
export function ReportPage({ keyKept, today }: ReportPageProps) {
  const view = useReport()
  const { shown } = useOpened()
  const [help, setHelp] = useState(false)
  const openHelp = useRef(() => setHelp(true)).current
  useKeys(openHelp)
  useNewer()
  useFocusOnClose()
  return (
    <div className={`report-page show-${shown}`}>
      <title>{`${view.title} – ${vi.product}`}</title>
      <header className="report-head no-print">
        <Link className="back-link" to="/bao-cao">
          {reportsText.title}
        </Link>
        <h1>{view.title}</h1>
        <p className="soft">
          {reportsText.window} {view.window}
          {view.version > 1 && `. ${reportsText.correction} ${view.version - 1}: ${view.correctionNote ?? ''}`}
        </p>
      </header>
      <PanelTabs shown={shown} />
      <div className="report-columns">
        <div className="report-left no-print">
          <Outline />
        </div>
        <div className="report-middle">
          <Paper />
        </div>
        <aside className="report-right no-print" aria-label={text.findings}>
          <h2>{text.findings}</h2>
          <ChangesSinceIssue />
          <FindingsPanel />
          <TextReview />
          <ReportHistory />
          <p className="hint">{text.typedLegend}</p>
        </aside>
      </div>
      <StepBar onKeys={openHelp} />
      <StepOpening keyKept={keyKept} today={today} />
      <Outlet />
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </div>
  )
}

function PanelTabs({ shown }: { readonly shown: string }) {
  const { findings } = useReport()
  const { hrefOf } = useOpened()
  const open = findings.filter((finding) => !finding.waived && finding.severity !== 'info').length
  const tabs = [
    ['muc-luc', text.outline],
    ['van-ban', text.paper],
    ['kiem-tra', `${text.findings} (${open})`],
  ] as const
  return (
    <nav className="panel-tabs no-print" aria-label={text.outline}>
      <ul className="tabs">
        {tabs.map(([view, label]) => (
          <li key={view}>
            <Link
              to={hrefOf({ [openings.view]: view })}
              aria-current={view === shown ? 'page' : undefined}
              preventScrollReset
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Closing an editor leaves the reader at the paragraph, not at the top of the page. */
function useFocusOnClose(): void {
  const { paragraph } = useOpened()
  const before = useRef(paragraph)
  useEffect(() => {
    const closed = before.current
    before.current = paragraph
    if (closed && !paragraph)
      document.getElementById(paragraphId(closed))?.querySelector<HTMLElement>('.passage-edit')?.focus()
  }, [paragraph])
}

import type { Severity } from '#domain/checks/finding.ts'
import { findingsText as text } from '../text/vi-reports.ts'
import { FindingItem } from './finding-item.tsx'
import { useReport } from './page-context.ts'
import type { FindingView } from './report-view.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** What is wrong or doubtful, the gravest first; waived ones stay in sight with their reason. */
export function FindingsPanel() {
  const { findings } = useReport()
  const open = findings.filter((finding) => !finding.waived)
  const waived = findings.filter((finding) => finding.waived)
  return (
    <div className="findings">
      {open.length === 0 && <p className="empty">{text.none}</p>}
      {severities.map((severity) => (
        <Group
          key={severity}
          title={text.groups[severity]}
          tone={severity}
          findings={open.filter((each) => each.severity === severity)}
        />
      ))}
      <Group title={text.waived} tone="waived" findings={waived} />
    </div>
  )
}

type GroupProps = {
  readonly title: string
  readonly tone: Severity | 'waived'
  readonly findings: readonly FindingView[]
}

function Group({ title, tone, findings }: GroupProps) {
  if (findings.length === 0) return null
  return (
    <details className={`finding-group ${tone}`} open={tone !== 'info' && tone !== 'waived'}>
      <summary>
        <h3>{title}</h3> <span className="finding-count">{findings.length}</span>
      </summary>
      <ul>
        {findings.map((finding, at) => (
          <FindingItem key={`${finding.key}#${at}`} finding={finding} />
        ))}
      </ul>
    </details>
  )
}

import { createContext, useContext, useSyncExternalStore } from 'react'
import { useSearchParams } from 'react-router'
import type { ReportView } from './report-view.ts'
import { openings, reportHref } from './places.ts'

/** The report every part of the page speaks of. */
export const ReportContext = createContext<ReportView | null>(null)

export function useReport(): ReportView {
  const view = useContext(ReportContext)
  if (!view) throw new Error('outside of a report page')
  return view
}

/** What is open, as the address says it; `hrefOf` closes everything else. */
export function useOpened() {
  const view = useReport()
  const [query] = useSearchParams()
  return {
    paragraph: query.get(openings.paragraph),
    add: query.get(openings.add),
    waive: query.get(openings.waive),
    step: query.get(openings.step),
    figure: query.get(openings.figure),
    shown: query.get(openings.view) ?? 'van-ban',
    hrefOf: (opened: Readonly<Record<string, string>> = {}, hash?: string) => reportHref(view.id, opened, hash),
  }
}

/** False on the server and for the first picture of the page: what needs script is drawn after. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

function never(): () => void {
  return () => undefined
}

import { useEffect, useRef } from 'react'
import { useRevalidator } from 'react-router'
import { useReport } from './page-context.ts'

const askEveryMs = 20_000

/** Someone else's saved words appear by themselves; what one is writing is never touched. */
export function useNewer(): void {
  const { id, revision, state } = useReport()
  const { revalidate } = useRevalidator()
  const seen = useRef({ revision, state })
  seen.current = { revision, state }
  useEffect(() => {
    if (state === 'issued') return undefined
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      // `tu-dong`: a page that only asks does not keep a session alive.
      const answer = await fetch(`/bao-cao/${id}/ban-moi?tu-dong=1`).catch(() => undefined)
      if (!answer?.ok || !answer.headers.get('content-type')?.includes('json')) return
      const now = (await answer.json()) as { readonly revision: number; readonly state: string }
      if (now.revision > seen.current.revision || now.state !== seen.current.state) void revalidate()
    }
    const timer = window.setInterval(() => void ask(), askEveryMs)
    return () => window.clearInterval(timer)
  }, [id, state, revalidate])
}

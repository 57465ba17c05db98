import { useEffect, useState } from 'react'
import { idleText } from '../text/vi.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

const askBeforeSeconds = 60
const lookEveryMs = 1_000
const tellEveryMs = 30_000
const clock = '/phien'

/**
 * On a shared PC the screen must empty itself too, not only the server forget. Typing and pointing keep the session
 * alive (at most two words a minute to the server); before the end one is asked; another tab's work counts as well.
 */
export function IdleGuard({ seconds }: { readonly seconds: number }) {
  const left = useSecondsLeft(seconds)
  const stay = () => void fetch(clock, { method: 'POST' }).then(() => window.dispatchEvent(new Event('motcua:stay')))
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`${seconds + 5};url=/dang-nhap?het-phien=1`} />
      </noscript>
      {left <= askBeforeSeconds && (
        <Dialog title={idleText.title} shape="box" onClose={stay}>
          <p>{idleText.body}</p>
          <p>
            {idleText.left} <strong>{left}</strong> {idleText.seconds}.
          </p>
          <Button type="button" onClick={stay}>
            {idleText.stay}
          </Button>
        </Dialog>
      )}
    </>
  )
}

function useSecondsLeft(seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    let endsAt = Date.now() + seconds * 1_000
    let toldAt = Date.now()
    let asking = false
    const prolong = () => {
      endsAt = Date.now() + seconds * 1_000
    }
    const active = () => {
      if (asking) return
      prolong()
      if (Date.now() - toldAt < tellEveryMs) return
      toldAt = Date.now()
      void fetch(clock, { method: 'POST' })
    }
    const look = async () => {
      const rest = Math.ceil((endsAt - Date.now()) / 1_000)
      // Once before asking, and once at the end: another tab may have prolonged the same session.
      if ((rest <= askBeforeSeconds && !asking) || rest <= 0) {
        asking = true
        const known = await secondsOnServer()
        endsAt = Date.now() + known * 1_000
        asking = known <= askBeforeSeconds
        if (known <= 0) window.location.replace('/dang-nhap?het-phien=1')
      }
      setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000)))
    }
    const stayed = () => {
      asking = false
      prolong()
    }
    const timer = setInterval(() => void look(), lookEveryMs)
    for (const kind of ['keydown', 'pointerdown', 'scroll'] as const)
      window.addEventListener(kind, active, { passive: true })
    window.addEventListener('motcua:stay', stayed)
    return () => {
      clearInterval(timer)
      for (const kind of ['keydown', 'pointerdown', 'scroll'] as const) window.removeEventListener(kind, active)
      window.removeEventListener('motcua:stay', stayed)
    }
  }, [seconds])
  return left
}

/** What the server would give if nothing more came; nothing when it cannot be reached: the screen is emptied then. */
async function secondsOnServer(): Promise<number> {
  try {
    const answer = await fetch(`${clock}?tu-dong=1`)
    return answer.ok ? ((await answer.json()) as { secondsLeft: number }).secondsLeft : 0
  } catch {
    return 0
  }
}

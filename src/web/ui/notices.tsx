import type { ReactNode } from 'react'
import type { Tone } from '../app/work.ts'

/** A state is always colour and word. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>
}

type NoticeProps = {
  readonly tone?: Tone
  readonly title?: string
  readonly live?: boolean
  readonly children: ReactNode
}

/** Something to know before going on; `live` when it answers what the person just did. */
export function Notice({ tone = 'waiting', title, live = false, children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={live ? 'status' : undefined}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  )
}

/** Long work: how far it is, in words and as a bar. */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: string
  readonly done: number
  readonly total?: number
}) {
  const share = total ? `${Math.floor((done / total) * 100)} %` : undefined
  return (
    <div className="progress">
      <label>
        {label} {share && <span className="soft">{share}</span>}
        <progress {...(total ? { value: done, max: total } : {})} />
      </label>
    </div>
  )
}

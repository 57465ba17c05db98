import { useCallback, useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { postEdit, type SaveAnswer } from './save-answer.ts'

export type SaveState =
  | { readonly kind: 'clean' | 'typing' | 'saving' | 'offline' }
  | { readonly kind: 'saved'; readonly at: string }
  | Extract<SaveAnswer, { kind: 'conflict' | 'refused' }>

type Saved = {
  readonly report: string
  readonly section: string
  readonly paragraph: string
  readonly revision: number
  readonly text: string
}

const pauseMs = 1_200
const retryMs = 5_000

/** Saves the paragraph when the typing pauses, tries again while the line is down, and stops at a conflict. */
export function useAutosave(start: Saved) {
  const [state, setState] = useState<SaveState>({ kind: 'clean' })
  const { revalidate } = useRevalidator()
  const now = useRef({
    text: start.text,
    saved: start.text,
    revision: start.revision,
    busy: false,
    timer: 0,
    stopped: false,
  })

  const save = useCallback(async (): Promise<void> => {
    const at = now.current
    window.clearTimeout(at.timer)
    if (at.busy || at.stopped || at.text === at.saved) return
    at.busy = true
    setState({ kind: 'saving' })
    const text = at.text
    const answer = await postEdit(start.report, {
      intent: 'save',
      section: start.section,
      paragraph: start.paragraph,
      revision: String(at.revision),
      text,
    })
    at.busy = false
    if (answer?.kind === 'saved') {
      at.saved = text
      at.revision = answer.revision
      setState(at.text === text ? { kind: 'saved', at: answer.at } : { kind: 'typing' })
      void revalidate()
      if (at.text !== text) at.timer = window.setTimeout(() => void save(), pauseMs)
      return
    }
    if (answer) at.stopped = true
    setState(answer ?? { kind: 'offline' })
    if (!answer) at.timer = window.setTimeout(() => void save(), retryMs)
  }, [start.report, start.section, start.paragraph, revalidate])

  const change = useCallback(
    (text: string) => {
      const at = now.current
      if (text === at.text) return
      at.text = text
      if (at.stopped) return
      setState({ kind: 'typing' })
      window.clearTimeout(at.timer)
      at.timer = window.setTimeout(() => void save(), pauseMs)
    },
    [save],
  )

  /** After a conflict: goes on from the revision of the other, with the text the person chose. */
  const goOn = useCallback(
    (revision: number, theirs: string, text: string) => {
      Object.assign(now.current, { revision, saved: theirs, text, stopped: false })
      setState({ kind: text === theirs ? 'clean' : 'typing' })
      void save()
    },
    [save],
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (now.current.text !== now.current.saved) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void save()
    }
  }, [save])

  return { state, change, save, goOn }
}

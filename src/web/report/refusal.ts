import { createContext, useContext } from 'react'

export type Intent = 'save' | 'add' | 'confirm' | 'type-in' | 'waive' | 'step' | 'issue' | 'correct'

/** What a post was refused with, and what was typed, so that nothing is typed twice. */
export type Refusal = {
  readonly intent: Intent
  readonly message: string
  readonly kept: Readonly<Record<string, string>>
}

export const RefusalContext = createContext<Refusal | undefined>(undefined)

const nothing: Readonly<Record<string, string>> = {}

export function useRefusal(intent: Intent): {
  readonly error: string | undefined
  readonly kept: Readonly<Record<string, string>>
} {
  const refusal = useContext(RefusalContext)
  return refusal?.intent === intent
    ? { error: refusal.message, kept: refusal.kept }
    : { error: undefined, kept: nothing }
}

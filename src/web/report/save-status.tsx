import { editorText as text } from '../text/vi-reports.ts'
import type { SaveState } from './use-autosave.ts'

/** Says at all times whether what is on the screen is kept. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  return (
    <p className={`save-status ${state.kind}`} role="status">
      {sentenceOf(state)}
    </p>
  )
}

function sentenceOf(state: SaveState): string {
  switch (state.kind) {
    case 'clean':
      return ''
    case 'typing':
      return text.typing
    case 'saving':
      return text.saving
    case 'saved':
      return text.savedAt(state.at)
    case 'offline':
      return text.notSaved
    case 'conflict':
      return text.conflictTitle
    case 'refused':
      return state.message
  }
}

import { editorText } from '../text/vi-reports.ts'
import { Notice } from '../ui/notices.tsx'
import type { Intent, Refusal } from './refusal.ts'

/** Refusals that have a field or a dialog of their own are said there. */
const saidInPlace: readonly Intent[] = ['type-in', 'waive', 'step', 'issue', 'correct']

/** A paragraph sent without script and not taken: what was written is shown again, to be copied. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  if (saidInPlace.includes(refusal.intent)) return null
  return (
    <Notice tone="late" live>
      <p>{refusal.message}</p>
      {refusal.kept['text'] && (
        <p>
          <strong>{editorText.mine}:</strong> {refusal.kept['text']}
        </p>
      )}
    </Notice>
  )
}

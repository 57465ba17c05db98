import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { snapSelection, tokenBeside, tokenStretches } from './tokens.ts'

type TokenFieldProps = {
  readonly id: string
  readonly own: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly describedBy: string
  readonly start: string
  /** The text as it stands now; the layer behind the field draws its tokens. */
  readonly shown: string
  readonly onChange: (shown: string) => void
}

/**
 * A plain text field whose tokens behave as one sign each. It stays a textarea, so that Vietnamese typing, undo, paste
 * and screen readers work as people know them; the colours of tokens are drawn behind it.
 */
export function TokenField({ id, own, label, describedBy, start, shown, onChange }: TokenFieldProps) {
  useWholeTokens(own)
  return (
    <div className="token-field">
      <div className="token-layer" aria-hidden="true">
        {paintedOf(shown).map(({ text, token }, at) => (token ? <mark key={at}>{text}</mark> : text))}
        {'\u200b'}
      </div>
      <textarea
        ref={own}
        id={id}
        name="text"
        aria-label={label}
        aria-describedby={describedBy}
        lang="vi"
        spellCheck={false}
        rows={3}
        defaultValue={start}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={stepOverToken}
      />
    </div>
  )
}

/** Types into the field as a person would, so that Ctrl+Z takes it back. */
export function typeInto(
  field: HTMLTextAreaElement,
  text: string,
  at?: { readonly from: number; readonly to: number },
): void {
  field.focus()
  if (at) field.setSelectionRange(at.from, at.to)
  // The one way into the field's own undo; where a browser lacks it the text is set without.
  if (document.execCommand('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function paintedOf(shown: string): readonly { readonly text: string; readonly token: boolean }[] {
  let at = 0
  const painted: { text: string; token: boolean }[] = []
  for (const { from, to } of tokenStretches(shown)) {
    painted.push({ text: shown.slice(at, from), token: false }, { text: shown.slice(from, to), token: true })
    at = to
  }
  return [...painted, { text: shown.slice(at), token: false }]
}

/** An arrow at the edge of a token goes to its other edge. */
function stepOverToken(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const field = event.currentTarget
  const { selectionStart, selectionEnd, value } = field
  if (selectionStart !== selectionEnd || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return
  const side = event.key === 'ArrowRight' ? 'after' : event.key === 'ArrowLeft' ? 'before' : undefined
  const token = side && tokenBeside(value, selectionStart, side)
  if (!token) return
  event.preventDefault()
  const to = side === 'after' ? token.to : token.from
  field.setSelectionRange(to, to)
}

/** A caret set inside a token goes to its edge; what deletes a part of one deletes it whole, seen before it happens. */
function useWholeTokens(own: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const field = own.current
    if (!field) return undefined
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
    const snap = () => {
      const { selectionStart: from, selectionEnd: to, value } = field
      if (from !== to) return
      const near = snapSelection(value, { from, to })
      if (near.from !== from) field.setSelectionRange(near.from, near.to)
    }
    const guard = (event: InputEvent) => {
      if (event.isComposing || event.inputType.startsWith('history')) return
      const { selectionStart: from, selectionEnd: to, value } = field
      if (from === to) return guardCaret(field, event)
      const whole = snapSelection(value, { from, to })
      if (whole.from === from && whole.to === to) return
      event.preventDefault()
      field.setSelectionRange(whole.from, whole.to)
      if (event.inputType.startsWith('insert') && event.data !== null)
        document.execCommand('insertText', false, event.data)
      else document.execCommand('delete')
    }
    document.addEventListener('selectionchange', snap)
    field.addEventListener('beforeinput', guard)
    return () => {
      document.removeEventListener('selectionchange', snap)
      field.removeEventListener('beforeinput', guard)
    }
  }, [own])
}

/** Backspace behind a token selects it first: the second press deletes a figure, never the first by accident. */
function guardCaret(field: HTMLTextAreaElement, event: InputEvent): void {
  const side =
    event.inputType === 'deleteContentForward' || event.inputType === 'deleteWordForward' ? 'after' : 'before'
  if (!event.inputType.startsWith('delete')) return
  const token = tokenBeside(field.value, field.selectionStart, side)
  if (!token) return
  event.preventDefault()
  field.setSelectionRange(token.from, token.to)
}

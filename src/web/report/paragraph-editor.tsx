import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useNavigate, useRevalidator } from 'react-router'
import { compareEdit } from '#domain/reports/compare-edit.ts'
import { writeBinding } from '#domain/reports/binding.ts'
import { editorText as text } from '../text/vi-reports.ts'
import { Button } from '../ui/button.tsx'
import type { Edited } from './edited-paragraph.tsx'
import { EditConflict } from './edit-conflict.tsx'
import { FigurePicker } from './figure-picker.tsx'
import { LostFigures } from './lost-figures.tsx'
import { useOpened, useReport } from './page-context.ts'
import type { FigureLabel } from './report-view.ts'
import { postEdit } from './save-answer.ts'
import { SaveStatus } from './save-status.tsx'
import { TokenField, typeInto } from './token-field.tsx'
import { fromTokens, sourcesIn, type Token, tokensFor, toTokens } from './tokens.ts'
import { useAutosave } from './use-autosave.ts'

/** Writing one paragraph: figures as whole tokens, saved while one types, nothing lost when two write at once. */
export function ParagraphEditor({ section, paragraph }: Edited) {
  const view = useReport()
  const [opened] = useState({ text: paragraph.text, revision: view.revision, basis: paragraph.basis ?? paragraph.text })
  const [tokens, setTokens] = useState<readonly Token[]>(() =>
    tokensFor([...sourcesIn(opened.text), ...sourcesIn(opened.basis)], (source) => view.bound[source]?.text ?? source),
  )
  const [labels, setLabels] = useState(view.bound)
  const [shown, setShown] = useState(() => toTokens(opened.text, tokens))
  const [picking, setPicking] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef(0)
  const id = useId()
  const autosave = useAutosave({ report: view.id, section: section.id, paragraph: paragraph.id, ...opened })
  const close = useClose(autosave.save)
  const { revalidate } = useRevalidator()

  const raw = fromTokens(shown, tokens)
  const lost = useMemo(
    () => compareEdit(opened.text, raw).filter((change) => change.kind !== 'added'),
    [opened.text, raw],
  )

  const change = (next: string) => {
    caret.current = field.current?.selectionStart ?? next.length
    setShown(next)
    autosave.change(fromTokens(next, tokens))
  }
  const insert = (figure: FigureLabel) => {
    const source = `{{${figure.id}}}`
    const known = tokensFor([source], () => figure.text, tokens)
    setTokens(known)
    setLabels((before) => ({ ...before, [source]: figure }))
    setPicking(false)
    const place = field.current?.selectionStart ?? caret.current
    if (field.current)
      typeInto(field.current, known.find((each) => each.source === source)!.token, { from: place, to: place })
    autosave.change(fromTokens(field.current?.value ?? shown, known))
  }
  const giveBack = (at: number) => {
    const gone = lost[at]
    const token =
      gone &&
      tokens.find(
        (each) =>
          each.source === writeBinding(gone.binding) || each.source.replaceAll(' ', '') === writeBinding(gone.binding),
      )
    if (!gone || !token || !field.current) return
    const place =
      gone.kind === 'typed-over'
        ? { from: shownLength(raw, gone.found.start, tokens), to: shownLength(raw, gone.found.end, tokens) }
        : { from: caret.current, to: caret.current }
    typeInto(field.current, token.token, place)
  }
  const keys = (event: KeyboardEvent) => {
    const done = event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)
    if (!done) return
    event.preventDefault()
    event.stopPropagation()
    void close()
  }
  const replace = (next: string) => {
    const known = tokensFor(sourcesIn(next), (source) => view.bound[source]?.text ?? source, tokens)
    setTokens(known)
    const shownNext = toTokens(next, known)
    if (field.current) field.current.value = shownNext
    setShown(shownNext)
    field.current?.focus()
  }
  const confirm = async () => {
    await postEdit(view.id, {
      intent: 'confirm',
      section: section.id,
      paragraph: paragraph.id,
      revision: String(view.revision),
    })
    await revalidate()
    void close()
  }

  const unconfirmed = (paragraph.opinion === true && paragraph.origin === 'template') || paragraph.origin === 'carried'
  return (
    <div className="paragraph-editor" onKeyDown={keys}>
      <TokenField
        id={`${id}-van`}
        own={field}
        label={text.label(section.heading)}
        describedBy={`${id}-help`}
        start={toTokens(opened.text, tokens)}
        shown={shown}
        onChange={change}
      />
      {autosave.state.kind === 'conflict' && (
        <EditConflict
          conflict={autosave.state}
          mine={raw}
          onChoose={(chosen, { revision, theirs }) => {
            replace(chosen)
            autosave.goOn(revision, theirs, chosen)
          }}
        />
      )}
      <LostFigures lost={lost} labels={labels} onGiveBack={giveBack} />
      {picking && (
        <FigurePicker
          onPick={insert}
          onClose={() => {
            setPicking(false)
            field.current?.focus()
          }}
        />
      )}
      <div className="editor-bar">
        <Button type="button" look="quiet" onClick={() => setPicking(!picking)} aria-expanded={picking}>
          {text.insert}
        </Button>
        {unconfirmed && raw === opened.text && (
          <Button type="button" look="quiet" onClick={() => void confirm()}>
            {text.confirm}
          </Button>
        )}
        <SaveStatus state={autosave.state} />
        <Button type="button" onClick={() => void close()}>
          {text.close}
        </Button>
      </div>
      <p className="hint" id={`${id}-help`}>
        {text.help}
      </p>
    </div>
  )
}

function shownLength(raw: string, at: number, tokens: readonly Token[]): number {
  return toTokens(raw.slice(0, at), tokens).length
}

/** Leaves the editor when what was typed is saved. */
function useClose(save: () => Promise<void>): () => Promise<void> {
  const { hrefOf } = useOpened()
  const navigate = useNavigate()
  return async () => {
    await save()
    await navigate(hrefOf(), { preventScrollReset: true })
  }
}

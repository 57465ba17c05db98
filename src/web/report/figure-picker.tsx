import { type KeyboardEvent, useId, useState } from 'react'
import { folded } from '#kernel/vietnamese.ts'
import { editorText as text } from '../text/vi-reports.ts'
import { useReport } from './page-context.ts'
import type { FigureLabel } from './report-view.ts'

type FigurePickerProps = { readonly onPick: (figure: FigureLabel) => void; readonly onClose: () => void }

const shownAtMost = 8

/** Finds a figure by words of its name, diacritics or not, and puts it where the caret was. */
export function FigurePicker({ onPick, onClose }: FigurePickerProps) {
  const { insertable } = useReport()
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const found = findFigures(insertable, asked)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && found[at]) onPick(found[at])
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="figure-picker">
      <label htmlFor={`${id}-ask`}>{text.insertLabel}</label>
      <input
        id={`${id}-ask`}
        type="text"
        role="combobox"
        autoFocus
        autoComplete="off"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] && `${id}-${at}`}
        aria-describedby={`${id}-hint`}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value)
          setAt(0)
        }}
        onKeyDown={keys}
      />
      <p className="hint" id={`${id}-hint`}>
        {text.insertHint}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={text.insertLabel}>
        {found.map((figure, order) => (
          <li
            key={figure.id}
            id={`${id}-${order}`}
            role="option"
            aria-selected={order === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(figure)}
          >
            <span>{figure.label}</span> <strong>{figure.text}</strong>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{text.noSuchFigure}</p>}
    </div>
  )
}

/** Every word asked for stands in the label; labels that begin with it come first. */
export function findFigures(figures: readonly FigureLabel[], asked: string): readonly FigureLabel[] {
  const words = folded(asked).split(' ').filter(Boolean)
  const fitting = figures.flatMap((figure) => {
    const label = folded(figure.label)
    return words.every((word) => label.includes(word))
      ? [{ figure, rank: label.startsWith(words[0] ?? '') ? 0 : 1 }]
      : []
  })
  return fitting
    .toSorted((a, b) => a.rank - b.rank || a.figure.label.length - b.figure.label.length)
    .slice(0, shownAtMost)
    .map(({ figure }) => figure)
}

import type { BindingChange } from '#domain/reports/compare-edit.ts'
import { writeBinding } from '#domain/reports/binding.ts'
import { editorText as text } from '../text/vi-reports.ts'
import type { FigureLabel } from './report-view.ts'

type Lost = Exclude<BindingChange, { kind: 'added' }>
type LostFiguresProps = {
  readonly lost: readonly BindingChange[]
  readonly labels: Readonly<Record<string, FigureLabel>>
  readonly onGiveBack: (at: number) => void
}

/** A figure never leaves a sentence unnoticed: said at once, and given back with one press. */
export function LostFigures({ lost, labels, onGiveBack }: LostFiguresProps) {
  return (
    <div role="status">
      {lost.map((change, at) =>
        change.kind === 'added' ? null : (
          <p key={at} className="lost-figure">
            <span>{sentenceOf(change, labels)}</span>
            <button type="button" className="button quiet" onClick={() => onGiveBack(at)}>
              {text.undo}
            </button>
          </p>
        ),
      )}
    </div>
  )
}

function sentenceOf(change: Lost, labels: LostFiguresProps['labels']): string {
  const label = labels[writeBinding(change.binding)]?.label ?? change.binding.figure
  return change.kind === 'removed' ? text.removed(label) : text.typedOver(label, change.found.text.trim())
}

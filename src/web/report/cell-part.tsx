import { Form, Link } from 'react-router'
import { showNumber } from '#kernel/vietnamese.ts'
import { decimalsOf } from '#domain/forms/show-cell.ts'
import { cellText as text } from '../text/vi-reports.ts'
import { Button } from '../ui/button.tsx'
import { describedBy, Field, TextField } from '../ui/field.tsx'
import { Rows } from '../ui/table.tsx'
import type { FigureView } from './figure-view.ts'
import { useOpened, useReport } from './page-context.ts'
import { opensTo } from './places.ts'
import { useRefusal } from './refusal.ts'

type Cell = NonNullable<FigureView['cell']>
type CellPartProps = { readonly figure: FigureView; readonly cell: Cell }

/** A cell of a form: where its number comes from, what it was before, and the form to type it in where no register can. */
export function CellPart({ figure, cell }: CellPartProps) {
  const { may } = useReport()
  return (
    <>
      <Rows
        rows={[
          [text.how, `${cell.formLabel}, ${cell.address}. ${cell.how}`],
          ...(figure.typed
            ? [[text.note, `${figure.typed.by}, ${figure.typed.at}${cell.note ? `. ${cell.note}` : ''}`] as const]
            : cell.note
              ? [[text.note, cell.note] as const]
              : []),
          ...(cell.guidance ? [[text.guidance, cell.guidance] as const] : []),
          [text.previous, cell.previous ?? text.notMeasured],
          [text.lastYear, cell.lastYear ?? text.notMeasured],
        ]}
      />
      {cell.formula.length > 0 && <Formula cell={cell} />}
      {cell.typable && may.typeIn && <TypeIn figure={figure} cell={cell} />}
      {cell.typable && <Entries cell={cell} />}
    </>
  )
}

function Formula({ cell }: { readonly cell: Cell }) {
  const { hrefOf } = useOpened()
  return (
    <ul className="figure-parts">
      {cell.formula.map((part) => (
        <li key={part.reference}>
          <Link to={hrefOf(opensTo(part.reference))} preventScrollReset>
            {part.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function TypeIn({ figure, cell }: CellPartProps) {
  const { hrefOf } = useOpened()
  const { error, kept } = useRefusal('type-in')
  const now = figure.typed && figure.text !== text.blank ? figure.text : ''
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="type-in"
      action={hrefOf(opensTo(figure.reference))}
      preventScrollReset
    >
      <input type="hidden" name="intent" value="type-in" />
      <input type="hidden" name="form" value={cell.form} />
      <input type="hidden" name="row" value={cell.address} />
      <Field
        id="value"
        label={`${text.value} (${figure.unit})`}
        hint={cell.codes.length > 0 ? codesOf(cell) : text.valueHint}
        error={error}
      >
        <input
          id="value"
          name="value"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          className="value-input"
          defaultValue={kept['value'] ?? now}
          {...describedBy('value', { hint: text.valueHint, error })}
        />
      </Field>
      <Field id="note" label={text.note}>
        <textarea id="note" name="note" rows={2} defaultValue={kept['note'] ?? cell.note} />
      </Field>
      <TextField id="attachment" type="file" label={text.attachment} />
      <Button>{text.save}</Button>
    </Form>
  )
}

function codesOf(cell: Cell): string {
  return `${text.codes}: ${cell.codes.map(([code, label]) => `${code} = ${label}`).join('; ')}`
}

function Entries({ cell }: { readonly cell: Cell }) {
  const { id, entries } = useReport()
  const own = entries.filter((entry) => entry.form === cell.form && entry.row === cell.address).toReversed()
  return (
    <section className="entries">
      <h3>{text.history}</h3>
      {own.length === 0 && <p className="soft">{text.noHistory}</p>}
      <ol>
        {own.map((entry) => (
          <li key={entry.seq}>
            <strong>{entry.value === null ? text.takenBack : showNumber(entry.value, decimalsOf(entry.value))}</strong>{' '}
            {entry.by}, {entry.at}
            {entry.note && <div className="soft">{entry.note}</div>}
            {entry.attachmentId && <a href={`/bao-cao/${id}/kem-theo/${entry.attachmentId}`}>{text.attachment}</a>}
          </li>
        ))}
      </ol>
    </section>
  )
}

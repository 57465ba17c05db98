import { Form } from 'react-router'
import { vi } from '../text/vi.ts'
import { findingsText as text } from '../text/vi-reports.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { describedBy, Field, TextField } from '../ui/field.tsx'
import { useOpened } from './page-context.ts'
import { openings } from './places.ts'
import { useRefusal } from './refusal.ts'
import type { FindingView } from './report-view.ts'

/** Answers for a finding: why it stands, on what evidence, until when. */
export function WaiveForm({ finding }: { readonly finding: FindingView }) {
  const { hrefOf } = useOpened()
  const { error, kept } = useRefusal('waive')
  return (
    <Form
      method="post"
      className="waive-form"
      action={hrefOf({ [openings.waive]: finding.key, [openings.view]: 'kiem-tra' })}
      preventScrollReset
    >
      <input type="hidden" name="intent" value="waive" />
      <input type="hidden" name="code" value={finding.code} />
      <input type="hidden" name="place" value={JSON.stringify(finding.place)} />
      <Field id="ly-do" label={text.reason} hint={text.reasonHint} error={error}>
        <textarea
          id="ly-do"
          name="reason"
          rows={3}
          required
          autoFocus
          defaultValue={kept['reason']}
          {...describedBy('ly-do', { hint: text.reasonHint, error })}
        />
      </Field>
      <TextField id="evidence" label={text.evidence} defaultValue={kept['evidence']} />
      <TextField
        id="expires"
        label={text.expires}
        hint={text.expiresHint}
        required
        inputMode="numeric"
        defaultValue={kept['expires']}
      />
      <div className="row">
        <Button>{text.waiveSave}</Button>
        <ButtonLink look="quiet" href={hrefOf({ [openings.view]: 'kiem-tra' })}>
          {vi.cancel}
        </ButtonLink>
      </div>
    </Form>
  )
}

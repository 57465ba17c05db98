import { Form } from 'react-router'
import { vi } from '../text/vi.ts'
import { stepText as text } from '../text/vi-reports.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { describedBy, Field, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notices.tsx'
import { Opening } from './opening.tsx'
import { useOpened, useReport } from './page-context.ts'
import { openings } from './places.ts'
import { useRefusal } from './refusal.ts'

type StepOpeningProps = { readonly keyKept: boolean; readonly today: string }

/** The step the address asks for, when this person may take it. */
export function StepOpening(props: StepOpeningProps) {
  const { steps } = useReport()
  const { step: asked, hrefOf } = useOpened()
  const step = steps.find((each) => each.step === asked)
  if (!step) return null
  return (
    <Opening title={step.label} shape="box" closeHref={hrefOf()}>
      {step.step === 'issue' ? <IssueForm {...props} /> : <StepForm step={step.step} label={step.label} />}
    </Opening>
  )
}

function StepForm({ step, label }: { readonly step: string; readonly label: string }) {
  const { hrefOf } = useOpened()
  const intent = step === 'correct' ? 'correct' : 'step'
  const { error, kept } = useRefusal(intent)
  const needsReason = step === 'reopen' || step === 'correct'
  return (
    <Form method="post" action={hrefOf({ [openings.step]: step })} preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="step" value={step} />
      {error && !needsReason && (
        <Notice tone="late" live>
          {error}
        </Notice>
      )}
      {needsReason ? (
        <Field id="reason" label={text.reason} hint={text.reasonHint} error={error}>
          <textarea
            id="reason"
            name="reason"
            rows={3}
            required
            autoFocus
            defaultValue={kept['reason']}
            {...describedBy('reason', { hint: text.reasonHint, error })}
          />
        </Field>
      ) : (
        <p>{text.confirmStep(label)}</p>
      )}
      <Buttons label={label} />
    </Form>
  )
}

function IssueForm({ keyKept, today }: StepOpeningProps) {
  const { hrefOf } = useOpened()
  const { error, kept } = useRefusal('issue')
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      action={hrefOf({ [openings.step]: 'issue' })}
      preventScrollReset
      autoComplete="off"
    >
      <input type="hidden" name="intent" value="issue" />
      {error && (
        <Notice tone="late" live>
          {error}
        </Notice>
      )}
      <p>{text.afterSign}</p>
      <TextField id="date" label={text.date} required inputMode="numeric" defaultValue={kept['date'] ?? today} />
      {!keyKept && <p className="hint">{text.noHolder}</p>}
      <TextField
        id="key"
        type="file"
        accept=".p12,.pfx"
        label={text.keyFile}
        hint={keyKept ? text.keyFileHint : undefined}
        required={!keyKept}
      />
      <TextField id="passphrase" type="password" label={text.passphrase} required autoComplete="off" autoFocus />
      <Buttons label={text.sign} />
    </Form>
  )
}

function Buttons({ label }: { readonly label: string }) {
  const { hrefOf } = useOpened()
  return (
    <div className="button-row">
      <Button>{label}</Button>
      <ButtonLink look="quiet" href={hrefOf()}>
        {vi.cancel}
      </ButtonLink>
    </div>
  )
}

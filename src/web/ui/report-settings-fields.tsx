import {
  capacityLines,
  type ReportSettings,
  signingCapacities,
  type SigningCapacity,
} from '#domain/reports/report-settings.ts'
import { settingsText as text } from '../text/vi-office.ts'
import { type Errors, SelectField, TextField } from './field.tsx'
import { TextareaField } from './more-fields.tsx'

type Given = {
  readonly settings: ReportSettings
  readonly typed: Readonly<Record<string, string>> | undefined
  readonly errors: Errors | undefined
}

/** Whose reports, to whom, and who signs; with the block of signature as it will be printed. */
export function ReportSettingsFields({ settings, typed, errors }: Given) {
  const { signing } = settings
  const own = (id: string, value: string | undefined) => ({
    id,
    error: errors?.[id],
    defaultValue: typed?.[id] ?? value,
    autoComplete: 'off',
  })
  return (
    <>
      <div className="two-columns">
        <TextField {...own('parentBody', settings.parentBody)} label={text.parentBody} hint={text.parentBodyHint} />
        <TextField {...own('body', settings.body)} label={text.body} />
        <TextField {...own('bodyShort', settings.bodyShort)} label={text.bodyShort} hint={text.bodyShortHint} />
        <TextField {...own('place', settings.place)} label={text.place} hint={text.placeHint} />
        <TextField {...own('symbol', settings.symbol)} label={text.symbol} hint={text.symbolHint} />
      </div>
      <TextareaField
        {...own('addressees', settings.addressees.join('\n'))}
        label={text.addressees}
        hint={text.lines}
        rows={3}
      />
      <TextareaField
        {...own('recipients', settings.recipients.join('\n'))}
        label={text.recipients}
        hint={text.recipientsHint}
        rows={5}
      />
      <TextareaField {...own('bases', settings.bases?.join('\n'))} label={text.bases} hint={text.basesHint} rows={3} />
      <div className="columns">
        <div>
          <SelectField
            id="capacity"
            label={text.capacity}
            error={errors?.['capacity']}
            value={typed?.['capacity'] ?? signing.capacity}
            options={Object.entries(signingCapacities).map(([value, { label }]) => ({ value, text: label }))}
          />
          <TextField {...own('title', signing.title)} label={text.signerTitle} />
          <TextField {...own('signer', signing.name)} label={text.signer} />
        </div>
        <SignatureBlock settings={settings} />
      </div>
    </>
  )
}

function SignatureBlock({ settings: { body, signing } }: Pick<Given, 'settings'>) {
  return (
    <div className="signature-preview">
      <p className="hint">
        {text.preview}. {text.previewHint}
      </p>
      <Block capacity={signing.capacity} body={body} title={signing.title} />
      <p>
        <strong>{signing.name}</strong>
      </p>
      <details>
        <summary>{text.previews}</summary>
        {Object.entries(signingCapacities).map(([capacity, { label }]) => (
          <div key={capacity}>
            <p className="hint">{label}</p>
            <Block capacity={capacity as SigningCapacity} body={body} title={signing.title} />
          </div>
        ))}
      </details>
    </div>
  )
}

function Block({
  capacity,
  body,
  title,
}: {
  readonly capacity: SigningCapacity
  readonly body: string
  readonly title: string
}) {
  return (
    <p className="signature-block">
      {capacityLines(capacity, body, title).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}

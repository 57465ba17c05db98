import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { describedBy, Field } from './field.tsx'

type Own = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

export function TextareaField({
  id,
  label,
  hint,
  error,
  ...rest
}: Own & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea id={id} name={id} {...describedBy(id, { hint, error })} {...rest} />
    </Field>
  )
}

export function FileField({
  id,
  label,
  hint,
  error,
  ...rest
}: Own & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input id={id} name={id} type="file" {...describedBy(id, { hint, error })} {...rest} />
    </Field>
  )
}

import { type InputHTMLAttributes, type ReactNode, useEffect, useRef } from 'react'
import { vi } from '../text/vi.ts'

/** Sentences by the id of the field they are about; `form` is about none of them. */
export type Errors = Readonly<Record<string, string>>

type FieldProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** A label, a hint and an error tied to one control, which brings `describedBy(id, …)`. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

/** Attributes of the control inside a Field. */
export function describedBy(
  id: string,
  { hint, error }: { readonly hint?: string | undefined; readonly error?: string | undefined },
) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return {
    ...(parts.length > 0 && { 'aria-describedby': parts.join(' ') }),
    ...(error && { 'aria-invalid': true as const }),
  }
}

type TextFieldProps = Omit<FieldProps, 'children'> & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>

export function TextField({ id, label, hint, error, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input id={id} name={id} type="text" {...describedBy(id, { hint, error })} {...input} />
    </Field>
  )
}

export type Option = { readonly value: string; readonly text: string; readonly hint?: string }

type SelectFieldProps = Omit<FieldProps, 'children'> & {
  readonly options: readonly Option[]
  /** The first, empty choice. */
  readonly prompt?: string
  readonly value?: string | undefined
}

export function SelectField({ id, label, hint, error, options, prompt, value }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select id={id} name={id} defaultValue={value ?? ''} {...describedBy(id, { hint, error })}>
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}

type ChoiceFieldProps = Omit<SelectFieldProps, 'prompt'>

/** A few choices, all in sight. */
export function ChoiceField({ id, label, hint, error, options, value }: ChoiceFieldProps) {
  return (
    <fieldset
      className={error ? 'field has-error' : 'field'}
      {...describedBy(id, { hint, error })}
      aria-invalid={undefined}
    >
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {options.map((option, at) => {
        const own = at === 0 ? id : `${id}-${option.value}`
        return (
          <div className="choice" key={option.value}>
            <input
              type="radio"
              id={own}
              name={id}
              value={option.value}
              defaultChecked={option.value === value}
              aria-describedby={option.hint && `${own}-hint`}
            />
            <label htmlFor={own}>
              {option.text}
              {option.hint && (
                <span className="hint" id={`${own}-hint`}>
                  {option.hint}
                </span>
              )}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

/** Stands above the form after a refused post; each sentence leads to its field. */
export function ErrorSummary({ errors }: { readonly errors: Errors | undefined }) {
  const own = useRef<HTMLDivElement>(null)
  const all = Object.entries(errors ?? {})
  useEffect(() => own.current?.focus(), [errors])
  if (all.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- after a refused post one must hear what was wrong, script or not
    <div className="error-summary" role="alert" tabIndex={-1} ref={own} autoFocus>
      <h2>{vi.errorSummary}</h2>
      <ul>
        {all.map(([id, text]) => (
          <li key={id}>{id === 'form' ? text : <a href={`#${id}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

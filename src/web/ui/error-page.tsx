import { errorHome, errorReference, errorText } from '../text/vi.ts'
import { ButtonLink } from './button.tsx'
import { Chrome } from './chrome.tsx'
import { Page } from './page.tsx'

type ErrorProps = { readonly status: number; readonly reference?: string }

/** Stands alone: when this shows, nothing else about the request can be relied on. */
export function ErrorPage(props: ErrorProps) {
  return (
    <Chrome realm="live" path="">
      <ErrorWords {...props} />
    </Chrome>
  )
}

export function ErrorWords({ status, reference }: ErrorProps) {
  const { title, text } = errorText[status] ?? errorText.other
  return (
    <Page title={title} narrow>
      <p>{text}</p>
      {status >= 500 && reference && (
        <p>
          {errorReference}: <code>{reference}</code>
        </p>
      )}
      <div className="button-row">
        <ButtonLink href="/">{errorHome}</ButtonLink>
      </div>
    </Page>
  )
}

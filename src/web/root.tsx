import {
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { getContext } from './app-context.ts'
import stylesHref from './styles/app.css?url'
import iconHref from './styles/mot-cua.svg?url'
import textFontHref from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import marksFontHref from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import { ErrorPage } from './ui/error-page.tsx'

/** A route or layout that wants scripts says so: `export const handle = { scripts: true } satisfies PageHandle`. */
export type PageHandle = { readonly scripts?: boolean }

export function loader({ context }: LoaderFunctionArgs) {
  return { reference: getContext(context).request.id }
}

/** The reference belongs to one request; nothing here changes with navigation. */
export function shouldRevalidate(): boolean {
  return false
}

export function Layout({ children }: { children: React.ReactNode }) {
  const scripts = useMatches().some((match) => (match.handle as PageHandle | undefined)?.scripts === true)
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0d4f56" />
        <link rel="icon" href={iconHref} type="image/svg+xml" />
        <link rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={textFontHref} />
        <link rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={marksFontHref} />
        <link rel="stylesheet" href={stylesHref} />
        {scripts && <Links />}
      </head>
      <body>
        {children}
        {scripts && <ScrollRestoration />}
        {scripts && <Scripts />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const reference = useRouteLoaderData<typeof loader>('root')?.reference
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} {...(reference && { reference })} />
}

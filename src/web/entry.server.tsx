import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, RouterContextProvider, ServerRouter } from 'react-router'
import { type AppContext, appContext } from './app-context.ts'

// The router that answers must be the one of this bundle; main takes it from here.
export { createRequestHandler } from 'react-router'

/** How main hands a request's context to the pages: the key lives in this bundle. */
export function provideContext(value: AppContext): RouterContextProvider {
  return new RouterContextProvider(new Map([[appContext, value]]))
}

/** Whole pages, never pieces: a page without scripts could not put pieces in place. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return Promise.resolve(new Response(null, { status, headers }))
  const { nonce } = context.get(appContext).request
  return new Promise((resolve, reject) => {
    let broken = false
    const { pipe } = renderToPipeableStream(<ServerRouter context={routerContext} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady() {
        const body = new PassThrough()
        resolve(new Response(createReadableStreamFromReadable(body), { status: broken ? 500 : status, headers }))
        pipe(body)
      },
      onShellError: reject,
      onError(error) {
        broken = true
        console.error(error)
      },
    })
  })
}

/** One line a fault, with the reference the person sees on the page. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  const { id } = context.get(appContext).request
  const fault =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) }
  console.error(JSON.stringify({ level: 'error', reference: id, path: new URL(request.url).pathname, ...fault }))
}

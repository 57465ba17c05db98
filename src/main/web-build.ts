import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createRequestHandler, RouterContextProvider, ServerBuild } from 'react-router'
import type { AppContext } from '#web/app-context.ts'

type Bundle = ServerBuild & {
  readonly entry: {
    readonly module: {
      readonly createRequestHandler: typeof createRequestHandler
      readonly provideContext: (value: AppContext) => RouterContextProvider
    }
  }
}

export type WebBuild = {
  readonly clientFolder: string
  /** Answers one request for a page. */
  readonly answer: (request: Request, context: AppContext) => Promise<Response>
}

/** The pages as built into `build/`. The bundle brings its router, and the key its context is kept under. */
export async function loadWeb(buildFolder: string): Promise<WebBuild> {
  const bundle = join(buildFolder, 'server/index.js')
  // A rebuilt bundle in the same process is another module.
  const address = `${pathToFileURL(bundle).href}?${statSync(bundle).mtimeMs}`
  const build = (await import(address)) as Bundle
  const { createRequestHandler, provideContext } = build.entry.module
  const handle = createRequestHandler(build, 'production')
  return {
    clientFolder: join(buildFolder, 'client'),
    answer: (request, context) => handle(request, provideContext(context)),
  }
}

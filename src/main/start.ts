import { serve } from '@hono/node-server'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { sql } from 'kysely'
import { demoAccounts } from '#catalogue/demo/demo-accounts.ts'
import type { Identity } from '#outside/identity/identity.ts'
import { createSeal } from '#outside/identity/seal.ts'
import { openUploadFolder } from '#outside/uploads/upload-folder.ts'
import { createAccountStore } from '#store/accounts.ts'
import { openStore, type Store } from '#store/connection.ts'
import { chooseRealm, findRealm } from '#store/installation.ts'
import { inReference } from '#store/scope.ts'
import { findSession } from '#usecases/accounts/find-session.ts'
import type { ImportNote } from '#usecases/imports/import-context.ts'
import { seedReference } from '#usecases/seed-reference.ts'
import { ensureWebBuilt } from '../../build-web.ts'
import { WrongUse } from '../cli/command.ts'
import { bindApi } from './api.ts'
import { bindWeb } from './bind-web.ts'
import { requireSoundDeclarations } from './check-declarations.ts'
import type { Env } from './env.ts'
import { createHttp } from './http.ts'
import { demoKeyPassphrase, demoPassword } from './load-demo.ts'
import { loadDemoOnce } from './load-demo-once.ts'
import { installationSecret } from './secret.ts'
import { loadWeb } from './web-build.ts'
import { sessionPolicy } from './session-policy.ts'
import { startBackground } from './worker.ts'

export type StartRequest = {
  readonly port: number
  readonly dataFolder: string
  readonly demo: boolean
  readonly tell: (line: string) => void
  readonly log: (line: string) => void
}
export type Running = { readonly url: string; readonly demo: boolean; readonly stop: () => Promise<void> }

const now = () => new Date()
const largestUpload = 200 << 20
const uploadPaths = /^\/(nhap|bao-cao|kiem-tra|api)/

/** Starts everything: database, pages, worker. Resolves when the first page can be answered. */
export async function start(env: Env, request: StartRequest): Promise<Running> {
  requireSoundDeclarations()
  await requireFreePort(request.port)
  request.tell('Mở cơ sở dữ liệu…')
  const store = await openStore({
    ...(env.databaseUrl ? { url: env.databaseUrl } : {}),
    dataFolder: request.dataFolder,
  })
  try {
    await seedReference(store)
    const identity = makeIdentity(env, store, request)
    if (request.demo) await loadDemoOnce({ store, identity, now, tell: request.tell })
    ensureWebBuilt()
    return await listen(env, request, store, await withRealm(store, identity))
  } catch (error) {
    await store.close()
    throw error
  }
}

function makeIdentity(env: Env, store: Store, request: StartRequest): Identity {
  const secret = installationSecret(request.dataFolder, env.secret)
  return {
    store: createAccountStore(store),
    seal: createSeal(secret, 'totp'),
    policy: env.policy,
    now: () => Date.now(),
  }
}

/** Demo accounts have no second factor, and say so; everybody else's chairman and administrators must have one. */
async function withRealm(store: Store, identity: Identity): Promise<Identity & { readonly demo: boolean }> {
  const demo = (await inReference(store, findRealm)) === 'demo'
  return { ...identity, policy: { ...identity.policy, secondFactorObligatory: !demo }, demo }
}

async function listen(
  env: Env,
  request: StartRequest,
  store: Store,
  identity: Identity & { readonly demo: boolean },
): Promise<Running> {
  const uploads = openUploadFolder<ImportNote>(join(request.dataFolder, 'uploads'), largestUpload)
  const background = startBackground({ store, identity, uploads, now, log: request.log })
  const policyOf = sessionPolicy(store, identity.policy, () => Date.now())
  const app = bindWeb({
    store,
    identity,
    now,
    uploads,
    wake: background.wake,
    onFirstAccount: () => inReference(store, (scope) => chooseRealm(scope, 'live', now())),
  })
  const http = createHttp({
    web: await loadWeb(join(import.meta.dirname, '../../build')),
    app,
    api: bindApi({ store, now, maxUploadBytes: largestUpload, log: request.log }),
    realm: identity.demo ? 'demo' : 'live',
    findSession: (token, quiet) => findSession(identity, token, quiet, policyOf),
    trustProxy: env.trustProxy,
    uploads: { paths: uploadPaths, maxBytes: largestUpload + (1 << 20) },
    isHealthy: async () => (await sql`select 1`.execute(store.db)).rows.length === 1,
    log: request.log,
    now: () => Date.now(),
  })
  const server = serve({ fetch: http.fetch, port: request.port })
  await new Promise<void>((done, fail) => server.once('listening', done).once('error', fail))
  return {
    url: `http://localhost:${request.port}`,
    demo: identity.demo,
    stop: async () => {
      await new Promise<void>((done) => {
        server.close(() => done())
        if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 2000).unref()
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      })
      await background.stop()
      await store.close()
    },
  }
}

/** What a person needs to try the demo, printed when it is ready. */
export function demoIntroduction(): readonly string[] {
  const shown = demoAccounts.filter((account) => account.communeCode === '13504' || account.communeCode === undefined)
  return [
    'DỮ LIỆU MẪU. Tài khoản để thử (chưa bật xác thực hai bước):',
    ...shown.map((account) => `  ${account.login.padEnd(20)} ${demoPassword}   ${account.name}`),
    `  Mật khẩu chứng thư số mẫu của chủ tịch: ${demoKeyPassphrase}`,
  ]
}

function requireFreePort(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new WrongUse(`Cổng ${port} đang được dùng. Chọn cổng khác: --port 3001 (hoặc PORT=3001).`)
          : error,
      )
    })
    probe.listen(port, () => probe.close(() => done()))
  })
}

import { createAccountStore } from '#store/accounts.ts'
import { createSeal } from '#outside/identity/seal.ts'
import { openStore } from '#store/connection.ts'
import { seedReference } from '#usecases/seed-reference.ts'
import { type ExitCode, WrongUse } from '../cli/command.ts'
import type { Env } from './env.ts'
import { DemoRefused } from './load-demo.ts'
import { loadDemoOnce } from './load-demo-once.ts'
import { installationSecret } from './secret.ts'
import { demoIntroduction, start } from './start.ts'

type Voice = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/** Serves until SIGTERM or SIGINT, then lets what runs finish and closes the database. */
export async function runServer(
  env: Env,
  request: { readonly port?: number; readonly demo: boolean; readonly dataFolder: string; readonly json: boolean },
  { out, err }: Voice,
): Promise<ExitCode> {
  const stopped = new Promise<void>((stop) => {
    process.once('SIGTERM', () => stop())
    process.once('SIGINT', () => stop())
  })
  const running = await start(env, {
    port: request.port ?? env.port,
    dataFolder: request.dataFolder,
    demo: request.demo,
    tell: (line) => err(line),
    log: (line) => err(line),
  }).catch(asWrongUse)
  const introduction = running.demo ? demoIntroduction() : []
  if (request.json) out(JSON.stringify({ ready: true, url: running.url, demo: running.demo }))
  else for (const line of [`Một Cửa sẵn sàng: ${running.url}`, ...introduction]) out(line)
  await stopped
  await running.stop()
  return 0
}

export async function fillDemo(
  env: Env,
  dataFolder: string,
  voice: Voice & { readonly json: boolean },
): Promise<ExitCode> {
  const store = await openStore({ ...(env.databaseUrl ? { url: env.databaseUrl } : {}), dataFolder })
  try {
    await seedReference(store)
    const seal = createSeal(installationSecret(dataFolder, env.secret), 'totp')
    const identity = { store: createAccountStore(store), seal, policy: env.policy, now: () => Date.now() }
    const loaded = await loadDemoOnce({ store, identity, now: () => new Date(), tell: voice.err }).catch(asWrongUse)
    if (voice.json) voice.out(JSON.stringify({ loaded }))
    else
      for (const line of loaded ? ['Đã nạp dữ liệu mẫu.', ...demoIntroduction()] : ['Dữ liệu mẫu đã có sẵn.'])
        voice.out(line)
    return 0
  } finally {
    await store.close()
  }
}

function asWrongUse(error: unknown): never {
  if (error instanceof DemoRefused) throw new WrongUse(error.message)
  throw error
}

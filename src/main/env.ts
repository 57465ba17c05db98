import type { AccountPolicy } from '#domain/access/account.ts'
import { readPolicy } from './read-policy.ts'

/** What the surroundings say, read once. */
export type Env = {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly port: number
  readonly production: boolean
  /** Seals second factors; kept in the data folder when absent. */
  readonly secret: string | undefined
  /** Behind a proxy of ours, which tells the caller's address and https. */
  readonly trustProxy: boolean
  readonly policy: AccountPolicy
}

export function readEnv(env: Readonly<Record<string, string | undefined>>): Env {
  return {
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataFolder: env['MOTCUA_DATA'] || './data',
    port: Number(env['PORT'] ?? 3000),
    production: env['NODE_ENV'] === 'production',
    secret: env['MOTCUA_SECRET'] || undefined,
    policy: readPolicy(env),
    trustProxy: env['MOTCUA_TRUST_PROXY'] === '1',
  }
}

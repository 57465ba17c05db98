import { type AccountPolicy, defaultPolicy } from '#domain/access/account.ts'

/** Each setting, the variable that sets it, and between which whole numbers. */
const settings = {
  idleMinutes: ['MOTCUA_IDLE_MINUTES', 2, 240],
  absoluteHours: ['MOTCUA_SESSION_HOURS', 1, 24],
  maxFailures: ['MOTCUA_MAX_FAILURES', 3, 20],
  lockMinutes: ['MOTCUA_LOCK_MINUTES', 1, 1440],
  maxFailuresFromAddress: ['MOTCUA_MAX_FAILURES_PER_ADDRESS', 10, 1000],
} as const satisfies Partial<Record<keyof AccountPolicy, readonly [string, number, number]>>

/** Sign-in and session rules as the installation sets them; refuses to start on a value it cannot honour. */
export function readPolicy(env: Readonly<Record<string, string | undefined>>): AccountPolicy {
  const read = Object.entries(settings).map(([name, [variable, least, most]]) => {
    const typed = env[variable]
    if (typed === undefined || typed === '') return [name, defaultPolicy[name as keyof typeof settings]]
    const value = Number(typed)
    const fine = /^\d+$/.test(typed) && value >= least && value <= most
    if (!fine) throw new RangeError(`${variable} phải là số nguyên từ ${least} đến ${most}, không phải “${typed}”.`)
    return [name, value]
  })
  return { ...defaultPolicy, ...(Object.fromEntries(read) as Pick<AccountPolicy, keyof typeof settings>) }
}

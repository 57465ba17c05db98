import type { Identity } from '#outside/identity/identity.ts'

/** House-keeping, some times a day: sessions nobody can use any more, failures no rule counts any more. */
export async function sweepAccounts({ store, policy, now }: Identity): Promise<void> {
  const at = now()
  const minute = 60_000
  await store.sweep({
    startedAt: at - policy.absoluteHours * 60 * minute,
    seenAt: at - policy.idleMinutes * minute,
    failuresBefore: at - policy.lockMinutes * minute,
  })
}

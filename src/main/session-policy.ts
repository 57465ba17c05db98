import type { Account, AccountPolicy } from '#domain/access/account.ts'
import type { Store } from '#store/connection.ts'
import { inScope } from '#store/scope.ts'
import { findSetting } from '#store/settings.ts'
import { idleKey } from '#usecases/settings/commune-settings.ts'

const keptMs = 30_000

/** The session rules for an account: the installation's, with the idle time its commune has set. Asked at every request. */
export function sessionPolicy(
  store: Store,
  installation: AccountPolicy,
  now: () => number,
): (account: Account) => Promise<AccountPolicy> {
  const kept = new Map<string, { readonly until: number; readonly policy: AccountPolicy }>()
  return async ({ commune, province }) => {
    if (commune === undefined) return installation
    const known = kept.get(commune)
    if (known && known.until > now()) return known.policy
    const idleMinutes = await inScope(store, { commune, province }, (scope) => findSetting<number>(scope, idleKey))
    const policy = idleMinutes === undefined ? installation : { ...installation, idleMinutes }
    kept.set(commune, { until: now() + keptMs, policy })
    return policy
  }
}

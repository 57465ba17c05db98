import { expect, test } from 'vitest'
import { defaultPolicy } from '#domain/access/account.ts'
import { createSeal } from '#outside/identity/seal.ts'
import { createAccountStore } from '#store/accounts.ts'
import { findRealm } from '#store/installation.ts'
import { inReference } from '#store/scope.ts'
import { seedReference } from '#usecases/seed-reference.ts'
import { aStore } from '#test/store.ts'
import { loadDemoOnce } from './load-demo-once.ts'

class Cut extends Error {}

test('a demo cut short after its first commune is cleared and loaded whole by the next start', async () => {
  const store = await aStore()
  try {
    await seedReference(store)
    const identity = {
      store: createAccountStore(store),
      seal: createSeal('secret', 'totp'),
      policy: defaultPolicy,
      now: () => Date.now(),
    }
    const told: string[] = []
    const cut = (line: string) => {
      told.push(line)
      if (told.length === 2) throw new Cut()
    }
    const loading = { store, identity, now: () => new Date() }
    await expect(loadDemoOnce({ ...loading, tell: cut })).rejects.toBeInstanceOf(Cut)
    expect(await inReference(store, findRealm)).toBeUndefined()

    const twoAtOnce = [
      loadDemoOnce({ ...loading, tell: () => undefined }),
      loadDemoOnce({ ...loading, tell: () => undefined }),
    ]
    expect((await Promise.all(twoAtOnce)).filter(Boolean)).toHaveLength(1)
    expect(await inReference(store, findRealm)).toBe('demo')
  } finally {
    await store.close()
  }
}, 240_000)

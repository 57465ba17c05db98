import { expect, test } from 'vitest'
import { lockFaults } from './lock-file.ts'

const lock = (packages: object) => JSON.stringify({ packages })

test.each([
  [
    'every platform named',
    { 'node_modules/a': { optionalDependencies: { 'a-linux': '1' } }, 'node_modules/a-linux': {} },
    0,
  ],
  [
    'a platform left out',
    { 'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-mac': '1' } }, 'node_modules/a-linux': {} },
    1,
  ],
  [
    'one kept inside the package',
    { 'node_modules/a': { optionalDependencies: { 'a-mac': '1' } }, 'node_modules/a/node_modules/a-mac': {} },
    0,
  ],
  ['a host of its own', { 'node_modules/a': { resolved: 'https://example.org/a.tgz' } }, 1],
])('%s', (_, packages, faults) => {
  expect(lockFaults(lock(packages))).toHaveLength(faults)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Actor, type Role, roles } from './actor.ts'
import { type Action, actions, can, mayRole } from './permissions.ts'

function officer(role: Role, commune: string | undefined = role === 'province' ? undefined : '13504'): Actor {
  return { accountId: 'a', name: 'An', role, province: '37', ...(commune ? { commune } : {}) }
}

/** One line an action, one column a role: the table a reviewer reads in the diff. */
function printed(): string {
  const width = Math.max(...actions.map((action) => action.length))
  const head = `${''.padEnd(width)}  ${roles.map((role) => role.padEnd(10)).join(' ')}`
  const line = (action: Action) =>
    `${action.padEnd(width)}  ${roles.map((role) => (can(officer(role), action) ? 'x' : '.').padEnd(10)).join(' ')}`
  return [head, ...actions.map(line)].map((text) => text.trimEnd()).join('\n') + '\n'
}

test('role × action is the table that was agreed', async () => {
  await expect(printed()).toMatchFileSnapshot('permissions.golden.txt')
})

test.each(roles.filter((role) => role !== 'province'))('a %s does nothing in the commune next door', (role) => {
  for (const action of actions) expect(can(officer(role), action, { commune: '13507', province: '37' })).toBe(false)
})

test('a province officer reaches its own communes only, and only when their province is shown', () => {
  const actor = officer('province')
  expect(can(actor, 'report.read', { commune: '13504', province: '37' })).toBe(true)
  expect(can(actor, 'report.read', { commune: '01786', province: '04' })).toBe(false)
  expect(can(actor, 'report.read', { commune: '13504' })).toBe(false)
})

test('an auditor changes nothing', () => {
  const changing = actions.filter((action) => !/\.(read|list|export)$/.test(action))
  expect(changing.filter((action) => mayRole('auditor', action))).toEqual([])
})

test('who drafts a report does not approve or sign it; who manages accounts does not read dossiers', () => {
  expect(mayRole('reporting', 'report.sign') || mayRole('reporting', 'report.approve')).toBe(false)
  expect(mayRole('admin', 'dossier.read') || mayRole('admin', 'report.sign')).toBe(false)
})

test('a place can only take away what the role gives', () => {
  const place = fc.record(
    { commune: fc.constantFrom('13504', '13507'), province: fc.constantFrom('37', '04') },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.constantFrom(...roles), fc.constantFrom(...actions), place, (role, action, where) => {
      if (can(officer(role), action, where)) expect(mayRole(role, action)).toBe(true)
    }),
  )
})

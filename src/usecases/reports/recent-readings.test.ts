import { expect, test } from 'vitest'
import type { Context } from '../context.ts'
import type { readReport } from './read-report.ts'
import { openRecentReadings } from './recent-readings.ts'

function readings() {
  let reads = 0
  const read = (() => Promise.resolve({ ok: false, refusal: String((reads += 1)) })) as typeof readReport
  let seconds = 0
  const as = (accountId: string) =>
    ({ actor: { accountId, role: 'reporting', commune: 'x' }, now: () => new Date(seconds * 1000) }) as Context
  return { recent: openRecentReadings(read), as, wait: (more: number) => (seconds += more), count: () => reads }
}

test('the panel is lent what the page just read, once', async () => {
  const { recent, as, count } = readings()
  await recent.read(as('an'), 'r')
  await recent.readAgain(as('an'), 'r')
  expect(count()).toBe(1)
  await recent.readAgain(as('an'), 'r')
  expect(count()).toBe(2)
})

test('what another person read, another report, and what is old are read anew', async () => {
  const { recent, as, wait, count } = readings()
  await recent.read(as('an'), 'r')
  await recent.readAgain(as('binh'), 'r')
  await recent.readAgain(as('an'), 'other')
  expect(count()).toBe(3)
  wait(6)
  await recent.readAgain(as('an'), 'r')
  expect(count()).toBe(4)
})

test('a page opened again lends its newest reading', async () => {
  const { recent, as } = readings()
  await recent.read(as('an'), 'r')
  await recent.read(as('an'), 'r')
  expect(await recent.readAgain(as('an'), 'r')).toMatchObject({ refusal: '2' })
})

test('no more than a few are kept', async () => {
  const { recent, as, count } = readings()
  for (let at = 0; at < 40; at += 1) await recent.read(as('an'), `r${at}`)
  await recent.readAgain(as('an'), 'r0')
  expect(count()).toBe(41)
})

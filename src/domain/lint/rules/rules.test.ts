import { expect, test } from 'vitest'
import { rules } from './rules.ts'

test('every rule has a code of its own, and a sentence for the officer who asks why', () => {
  expect(new Set(rules.map((one) => one.code)).size).toBe(rules.length)
  for (const rule of rules) {
    expect(rule.code).toMatch(/^CCHC-\d{3}$/)
    expect(rule.explanation).toMatch(/^\p{Lu}.{20,}\.$/u)
    expect(rule.title).not.toMatch(/\.$/)
  }
})

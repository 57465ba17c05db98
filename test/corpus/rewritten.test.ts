import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LintFinding } from '#domain/lint/finding.ts'
import { judge, type Known } from './judge.ts'
import { lintText } from './lint-text.ts'

// The same report in another hand's habits says the same: what is wrong stays wrong, what is right stays right.

const habits: Readonly<Record<string, (text: string) => string>> = {
  'thousands without a dot': (text) =>
    text.replace(/(?<![\d.,/])(\d{1,3})((?:\.\d{3})+)(?![\d.]|,?\d*\/)/g, (_, head: string, rest: string) =>
      head.concat(rest.replaceAll('.', '')),
    ),
  'decimals with a dot': (text) => text.replace(/(\d),(\d{1,2}\s?%)/g, '$1.$2'),
  'HS for hồ sơ': (text) => text.replaceAll('hồ sơ', 'HS'),
  'a space before %': (text) => text.replace(/(\d)%/g, '$1 %'),
  'marks apart from their letters': (text) => text.normalize('NFD'),
  'two spaces between words': (text) => text.replaceAll(' ', '  '),
  'tones on the second vowel': (text) =>
    text.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ'),
  'plus signs for dashes': (text) => text.replace(/^- /gm, '+ '),
  'long dashes': (text) => text.replaceAll(' - ', ' – '),
}

const folder = new URL('./written/', import.meta.url)
const reports = readdirSync(folder).filter((name) => name.endsWith('.txt'))

const place = ({ code, location }: LintFinding) => `${code} line ${location.line}`

function errorsOf(text: string): readonly LintFinding[] {
  return lintText(text).findings.filter((one) => one.severity === 'error')
}

describe.each(reports)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const known = JSON.parse(readFileSync(new URL(name.replace('.txt', '.expected.json'), folder), 'utf8')) as Known
  const before = errorsOf(text)

  test.each(Object.entries(habits))('%s: the same errors', (_, rewrite) => {
    const after = errorsOf(rewrite(text))
    expect(after.map(place)).toEqual(expect.arrayContaining(before.map(place)))
    // “12.450 tỷ” may be read two ways and “12450 tỷ” one: what a habit makes plain must be a fault that is known.
    const more = after.filter((one) => !before.some((other) => place(other) === place(one)))
    const faults = new Set(judge(known, more, text).found.flatMap(({ by }) => by))
    expect(more.filter((one) => !faults.has(one))).toEqual([])
  })
})

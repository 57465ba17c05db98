import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LintFinding } from '#domain/lint/finding.ts'
import { lintText } from './lint-text.ts'

// The same report in another hand's habits says the same: what is wrong stays wrong, what is right stays right.

const habits: Readonly<Record<string, (text: string) => string>> = {
  // A dot in an amount of money can be either mark; without it the amount says more than the report did.
  'thousands without a dot': (text) =>
    text.replace(
      /(?<![\d.,/])(\d{1,3})((?:\.\d{3})+)(?![\d.]|,?\d*\/|\s*(?:nghìn |triệu |tỷ )?(?:đồng|triệu|tỷ))/g,
      (_, head: string, rest: string) => head.concat(rest.replaceAll('.', '')),
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

function errorsOf(text: string): readonly string[] {
  const place = ({ code, location }: LintFinding) => `${code} line ${location.line}`
  const errors = lintText(text).findings.filter((one) => one.severity === 'error')
  return [...new Set(errors.map(place))].toSorted()
}

describe.each(reports)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const before = errorsOf(text)

  test.each(Object.entries(habits))('%s: the same errors', (_, rewrite) => {
    expect(errorsOf(rewrite(text))).toEqual(before)
  })
})

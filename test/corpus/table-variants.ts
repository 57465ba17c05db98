import { lintReport } from './lint-text.ts'

/**
 * One small report and the slips made in it. `|` parts cells (a Markdown table is kept as it is), `~ a => b` puts
 * b for a and must be found, `! a => b` is as true as the report itself, and `@wrong` says the report itself is wrong.
 */
export type Variant = {
  readonly name: string
  readonly body: string
  readonly wrong: boolean
  readonly slips: readonly (readonly [from: string, to: string])[]
  readonly sound: readonly (readonly [from: string, to: string])[]
}

export function readVariants(text: string): readonly Variant[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n')
      const pairs = (mark: string) =>
        lines.flatMap((line): readonly (readonly [string, string])[] => {
          const [from, to] = line.startsWith(`${mark} `) ? line.slice(2).split(' => ') : []
          return from !== undefined && to !== undefined ? [[from, to]] : []
        })
      const body = lines.filter((line) => !/^[~!@]/.test(line)).join('\n')
      return { name, body: body.trim(), wrong: lines.includes('@wrong'), slips: pairs('~'), sound: pairs('!') }
    })
}

/** What is said of a small report beyond its form. */
export function strongIn(body: string): readonly string[] {
  const markdown = /^\|[\s:|-]+\|$/m.test(body)
  const tabs = markdown ? body : body.replaceAll('|', '\t')
  return lintReport(tabs)
    .findings.filter((one) => one.severity !== 'info')
    .map((one) => `${one.severity} ${one.code} ${one.message}`)
}

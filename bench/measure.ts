import { cpus, loadavg } from 'node:os'

/** Milliseconds of every run of one contender. */
export type Runs = readonly number[]

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** A then B, again and again: whatever else the machine does falls on both alike. */
export async function alternate<Name extends string>(
  runs: number,
  contenders: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, Runs>>> {
  const names = Object.keys(contenders) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) taken[name].push(await timed(contenders[name]))
  }
  return taken
}

export function quantile(runs: Runs, part: number): number {
  const sorted = runs.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export function median(runs: Runs): number {
  const sorted = runs.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

/** Median of the ratios of each pair, which a busy minute disturbs less than a ratio of medians. */
export function ratio(runs: Runs, base: Runs): number {
  return median(runs.map((each, run) => each / (base[run] ?? Number.NaN)))
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`
}

/** One line of the answer: what was measured, what it was held against, how many times as long. */
export function tell(what: string, runs: Runs, base?: { readonly name: string; readonly runs: Runs }): void {
  const spread = `${ms(median(runs))} (${ms(Math.min(...runs))} – ${ms(Math.max(...runs))}, n=${runs.length})`
  const against = base ? `; ${base.name} ${ms(median(base.runs))}; ratio ${ratio(runs, base.runs).toFixed(2)}` : ''
  console.log(`- ${what}: ${spread}${against}`)
}

export function tellMachine(name: string): void {
  console.log(`# ${name}: ${cpus().length} cores, node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`)
}

/** `--rows 1000` among the words of the command line. */
export function option(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : Number(process.argv[at + 1])
}

import { oneLine } from '../printable.ts'

const longest = 31

/** Names Excel accepts: none of `[]:*?/\`, at most 31 characters, no two alike whatever their case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const bare =
      oneLine(name)
        .replace(/[[\]:*?/\\]/g, '-')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Biểu'
    let free = bare.slice(0, longest).trim()
    for (let copy = 2; taken.has(free.toLocaleLowerCase('vi')); copy += 1) {
      const suffix = ` (${copy})`
      free = bare.slice(0, longest - suffix.length).trim() + suffix
    }
    taken.add(free.toLocaleLowerCase('vi'))
    return free
  })
}

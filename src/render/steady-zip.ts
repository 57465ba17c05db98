import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** The first day a ZIP entry can carry: the day of printing must not change the bytes of a paper. */
const zipDay = new Date(1980, 0, 1)

/**
 * Packs an Office file again so that the same contents give the same bytes: entries in one order, without the clock.
 * `change` may rewrite a part of XML on the way.
 */
export function steadyZip(file: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'))
  // Readers that stream want the list of types first.
  const ordered = names.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const entries = ordered.map((name): [string, Zippable[string]] => {
    const bytes = parts[name] as Uint8Array
    const isXml = /\.(?:xml|rels|vml)$/.test(name)
    return [name, [isXml ? strToU8(change(name, strFromU8(bytes))) : bytes, { mtime: zipDay, level: 6 }]]
  })
  return zipSync(Object.fromEntries(entries))
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
}

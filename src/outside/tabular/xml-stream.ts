import { SaxesParser } from 'saxes'
import { UnreadableTable } from './unreadable-table.ts'

export type XmlHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Excel's longest cell is 32,767 characters; a text without end is an attack on memory. */
const longestSilence = 4_000_000

/** Walks XML chunk by chunk, giving what the handlers emitted in each: nothing piles up. */
export async function* readXml<Item>(
  chunks: AsyncIterable<Buffer>,
  handlersOf: (emit: (item: Item) => void) => XmlHandlers,
): AsyncGenerator<readonly Item[]> {
  let items: Item[] = []
  let silence = 0
  const handlers = handlersOf((item) => items.push(item))
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', (tag) => {
    silence = 0
    handlers.open(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)))
  const { text } = handlers
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  const decoder = new TextDecoder()
  for await (const chunk of chunks) {
    silence += chunk.length
    parser.write(decoder.decode(chunk, { stream: true }))
    if (silence > longestSilence) throw new UnreadableTable('Tệp có một ô dài bất thường nên hệ thống không đọc.')
    if (items.length === 0) continue
    yield items
    items = []
  }
  parser.close()
  if (items.length > 0) yield items
}

/** Everything a small part emits, at once. */
export async function collectXml<Item>(
  chunks: AsyncIterable<Buffer>,
  handlersOf: (emit: (item: Item) => void) => XmlHandlers,
): Promise<readonly Item[]> {
  const all: Item[] = []
  for await (const items of readXml(chunks, handlersOf)) all.push(...items)
  return all
}

/** Some writers put every element under a prefix (`x:row`). */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

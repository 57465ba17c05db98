import { SaxesParser } from 'saxes'
import { broken, type ReadLimits, tooLong, UnreadableDocument } from './limits.ts'

export type Attributes = Readonly<Record<string, string>>
export type XmlHandlers = {
  /** Names and attribute names come without their prefix. */
  readonly open: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const chunk = 1 << 16
const forbidden =
  'Tệp chứa khai báo XML không được phép (DTD) nên hệ thống không mở. Hãy lưu lại tệp bằng phần mềm soạn thảo rồi thử lại.'

/** Walks a part. Document types are refused: entities of a file must neither be fetched nor expanded. */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers, limits: ReadLimits): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new UnreadableDocument(forbidden)
  })
  parser.on('error', (cause) => {
    throw new UnreadableDocument(broken, { cause })
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > limits.depth * 4) throw new UnreadableDocument(tooLong)
    handlers.open(localName(tag.name), localAttributes(tag.attributes))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close?.(localName(tag.name))
  })
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  const text = decode(bytes)
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk))
  parser.close()
}

function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}

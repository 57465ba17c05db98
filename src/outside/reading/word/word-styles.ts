import type { ReadLimits } from '../limits.ts'
import { walkXml } from '../walk-xml.ts'

export type WordStyle = { readonly level?: number; readonly bold?: boolean; readonly font?: string }
type Written = { level?: number; bold?: boolean; font?: string; basedOn?: string }

/** What the styles of a document say of headings, bold and fonts, with what they inherit. */
export function readWordStyles(part: Uint8Array | undefined, limits: ReadLimits): ReadonlyMap<string, WordStyle> {
  const written = new Map<string, Written>()
  if (!part) return written
  let style: Written = {}
  walkXml(
    part,
    {
      open: (name, { val, ...attributes }) => {
        if (name === 'style') written.set(attributes['styleId'] ?? '', (style = {}))
        if (name === 'name') setLevel(style, /^heading (\d)$/i.exec(val ?? '')?.[1])
        if (name === 'outlineLvl' && Number(val) < 9) style.level ??= Number(val) + 1
        if (name === 'b') style.bold = isOn(val)
        if (name === 'rFonts') setFont(style, attributes)
        if (name === 'basedOn' && val !== undefined) style.basedOn = val
      },
    },
    limits,
  )
  return new Map([...written].map(([id]) => [id, inherit(written, id)]))
}

function setLevel(style: Written, level: string | undefined): void {
  if (level !== undefined) style.level = Number(level)
}

function setFont(style: Written, { ascii, hAnsi }: Readonly<Record<string, string>>): void {
  const font = ascii ?? hAnsi
  if (font !== undefined) style.font = font
}

const deepest = 20

function inherit(styles: ReadonlyMap<string, Written>, id: string): WordStyle {
  let all: Written = {}
  let at: string | undefined = id
  for (let step = 0; at !== undefined && step < deepest; step += 1) {
    const style: Written | undefined = styles.get(at)
    all = { ...style, ...all }
    at = style?.basedOn
  }
  const { basedOn: _basedOn, ...rest } = all
  return rest
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

import { type ActMention } from '../../language/acts.ts'
import { isProvince } from '../../header.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
import { spot } from '../../rule.ts'

export type Cited = { readonly act: ActMention; readonly passage: Passage }

export function citedIn(paper: Paper): readonly Cited[] {
  return paper.passages.flatMap((passage) => passage.acts.map((act) => ({ act, passage })))
}

export function place({ act, passage }: Cited) {
  const end = act.dateSpan && act.dateSpan.start > act.end ? act.dateSpan.end : act.end
  const start = act.dateSpan && act.dateSpan.end < act.start ? act.dateSpan.start : act.start
  return spot(passage.piece, start, end)
}

/** The commune's own: named so, or a series of UBND without another issuer. */
export function isOwn(paper: Paper, { act }: Cited): boolean {
  const issuer = foldInPlace(act.issuer)
  const signer = signerOf(paper)
  const above = isProvince(paper.header)
    ? /\b(?:xa|phuong|trung uong|chinh phu|bo)\b/
    : /\b(?:tinh|thanh pho|huyen|quan|trung uong|chinh phu|bo|so)\b/
  if (signer === undefined && above.test(issuer)) return false
  if (act.year !== undefined || act.type === undefined || /BNV|CP|TTg|TW|QH|TU|HU/.test(act.symbol)) return false
  const { unit } = paper.header
  if (signer !== undefined) return act.symbol.split('-').includes(signer) && !/\b(?:ubnd|uy ban)\b/.test(issuer)
  const named = /\b(?:xa|phuong|dac khu)\b/.test(issuer)
  if (isProvince(paper.header))
    return /UBND/.test(act.symbol) && (issuer === '' || /^(?:ubnd|uy ban nhan dan) tinh/.test(issuer))
  const series = /UBND/.test(act.symbol) || (act.symbol === '' && act.type !== 'NĐ' && act.type !== 'TT')
  return series && (named || (issuer === '' && unit !== undefined && act.number < 1000))
}

/** A department signs with its own abbreviation: `397/BC-SNNMT`. */
function signerOf(paper: Paper): string | undefined {
  const signer = /^BC-([\p{Lu}0-9]{3,})$/u.exec(paper.header.symbol ?? '')?.[1]
  return signer === undefined || /^(?:UBND|HĐND|BCĐ)/.test(signer) ? undefined : signer
}

/** The passage says who issues: “UBND xã ban hành …”, “Thực hiện … của UBND tỉnh”. */
export function ownByContext(paper: Paper, cited: Cited): boolean {
  if (!isOwn(paper, cited)) return false
  if (cited.act.issuer !== '') return true
  const before = cited.passage.folded.slice(Math.max(0, cited.act.start - 120), cited.act.start)
  const around = cited.passage.folded.slice(cited.act.end, cited.act.end + 160)
  const higher =
    /(?:theo(?! doi)|thuc hien|can cu|trien khai)\s+(?:[^\s;.]+\s+){0,4}$/.test(before) ||
    /cua (?:ubnd|uy ban nhan dan) (?:tinh|huyen|thanh pho)|cua (?:bo|chinh phu|so)\b/.test(around)
  return !higher
}

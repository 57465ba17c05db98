import { demoChairman } from './demo-accounts.ts'
import { demoCommunes, demoProvince } from './demo-units.ts'

/** Whose report it is and who signs, in ordinary case: the paper sets capitals. The shape of a commune's report settings. */
export type DemoReportSettings = {
  readonly communeCode: string
  readonly parentBody: string
  readonly body: string
  readonly bodyShort: string
  readonly place: string
  readonly symbol: string
  readonly addressees: readonly string[]
  readonly recipients: readonly string[]
  readonly signing: { readonly capacity: 'TM' | 'TM-KT'; readonly name: string; readonly title: string }
}

/** In the reports these two are modelled on, a deputy signs for the chairman. */
const deputySigns = new Set(['13504', '07582'])

export const demoReportSettings: readonly DemoReportSettings[] = demoCommunes.map(({ code, name }) => ({
  communeCode: code,
  parentBody: `Ủy ban nhân dân ${inSentence(demoProvince.name)}`,
  body: `Ủy ban nhân dân ${inSentence(name)}`,
  bodyShort: `UBND ${inSentence(name)}`,
  place: name.replace(/^(Xã|Phường) /, ''),
  symbol: 'BC-UBND',
  addressees: [`Sở Nội vụ ${inSentence(demoProvince.name)}`],
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND xã', 'Các phòng chuyên môn, TTPVHCC', 'Lưu: VT, VHXH'],
  signing: deputySigns.has(code)
    ? { capacity: 'TM-KT', name: demoChairman(code), title: 'Phó Chủ tịch' }
    : { capacity: 'TM', name: demoChairman(code), title: 'Chủ tịch' },
}))

/** `Tỉnh Ninh Bình` inside a sentence: `tỉnh Ninh Bình`. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}

import { demoChairman } from './demo-accounts.ts'
import { demoCommunes, demoProvince } from './demo-units.ts'

/** What a commune's papers carry besides their content: head, addressees, signature, recipients. */
export type DemoReportSettings = {
  readonly communeCode: string
  readonly parentBody: string
  readonly body: string
  readonly bodyName: string
  readonly place: string
  readonly symbol: string
  readonly addressees: readonly string[]
  readonly recipients: readonly string[]
  readonly signer: { readonly name: string; readonly capacity: readonly string[] }
}

/** KT. CHỦ TỊCH as in the reports they are modelled on; a chairman who signs himself leaves the deputy's lines out. */
const deputySigns: Readonly<Record<string, readonly string[]>> = {
  '13504': ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  '07582': ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
}
const chairmanSigns = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']

export const demoReportSettings: readonly DemoReportSettings[] = demoCommunes.map(({ code, name }) => {
  const place = name.replace(/^(Xã|Phường) /, '')
  const department = `Sở Nội vụ ${inSentence(demoProvince.name)}`
  return {
    communeCode: code,
    parentBody: `Ủy ban nhân dân ${inSentence(demoProvince.name)}`.toLocaleUpperCase('vi'),
    body: `Ủy ban nhân dân ${inSentence(name)}`.toLocaleUpperCase('vi'),
    bodyName: `Ủy ban nhân dân ${inSentence(name)}`,
    place,
    symbol: 'BC-UBND',
    addressees: [department],
    recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND xã', 'Các phòng chuyên môn, TTPVHCC', 'Lưu: VT, VHXH'],
    signer: { name: demoChairman(code), capacity: deputySigns[code] ?? chairmanSigns },
  }
})

/** `Tỉnh Ninh Bình` inside a sentence: `tỉnh Ninh Bình`. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}

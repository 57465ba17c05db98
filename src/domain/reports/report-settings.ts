/**
 * Whose report it is and who signs it: settings of the commune, taken as they stand when the report is issued. Names
 * are written in ordinary case; the paper sets them in capitals where NĐ 30/2020 asks for it.
 */
export type ReportSettings = {
  /** Cơ quan chủ quản, printed above the issuing body. */
  readonly parentBody?: string
  /** `Ủy ban nhân dân xã Bình Lục` */
  readonly body: string
  /** `UBND xã Bình Lục` */
  readonly bodyShort: string
  /** Địa danh before the date: `Bình Lục`. */
  readonly place: string
  readonly addressees: readonly string[]
  /** Nơi nhận, each without dash and closing mark. */
  readonly recipients: readonly string[]
  readonly signing: Signing
  /** Ký hiệu after the number: `BC-UBND`. */
  readonly symbol: string
  /** Căn cứ, each a line in italics above the opening sentence. */
  readonly bases?: readonly string[]
}

export type Signing = {
  readonly capacity: SigningCapacity
  readonly name: string
  /** The signer's own title: `Phó Chủ tịch`. */
  readonly title: string
}

/**
 * In what right the signer signs (NĐ 30/2020, Phụ lục I, mục II.7a). `{collective}` is the body that decides together,
 * `{head}` its head, `{title}` the signer's own title.
 */
export const signingCapacities = {
  TM: { label: 'Thay mặt tập thể (TM.)', lines: ['TM. {collective}', '{title}'] },
  'TM-Q': { label: 'Thay mặt tập thể, quyền cấp trưởng (TM. – Q.)', lines: ['TM. {collective}', 'Q. {head}'] },
  'TM-KT': {
    label: 'Thay mặt tập thể, ký thay cấp trưởng (TM. – KT.)',
    lines: ['TM. {collective}', 'KT. {head}', '{title}'],
  },
  Q: { label: 'Quyền cấp trưởng (Q.)', lines: ['Q. {head}'] },
  KT: { label: 'Ký thay cấp trưởng (KT.)', lines: ['KT. {head}', '{title}'] },
  TL: { label: 'Thừa lệnh (TL.)', lines: ['TL. {head}', '{title}'] },
  TUQ: { label: 'Thừa ủy quyền (TUQ.)', lines: ['TUQ. {head}', '{title}'] },
} as const satisfies Record<string, { readonly label: string; readonly lines: readonly string[] }>

export type SigningCapacity = keyof typeof signingCapacities

/** The lines above the signer's name, in capitals: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
export function capacityLines(
  capacity: SigningCapacity,
  bodyName: string,
  signerTitle: string,
  head = 'Chủ tịch',
): readonly string[] {
  const words = { collective: collectiveOf(bodyName), head, title: signerTitle }
  return signingCapacities[capacity].lines.map((line) =>
    line.replace(/\{(collective|head|title)\}/g, (_, word: keyof typeof words) => words[word]).toLocaleUpperCase('vi'),
  )
}

/** A committee signs under its common name; the heading already says which commune's it is. */
function collectiveOf(bodyName: string): string {
  return /^(ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)/iu.exec(bodyName.normalize('NFC'))?.[0] ?? bodyName
}

import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

type Name = 'phu luc' | 'bieu' | 'bang'

type Mention = {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly name: Name
  /** Undefined when no number is told: “có phụ lục kèm theo”. */
  readonly number?: string
}

export const missingAppendix: LintRule = {
  code: 'CCHC-085',
  severity: 'warning',
  title: 'Phụ lục đã dẫn có kèm theo',
  explanation: 'Nội dung dẫn “Phụ lục … kèm theo” thì phụ lục ấy phải có trong hồ sơ gửi.',
  check: (paper) => {
    const titled = appendixTitles(paper)
    // Tables of a PDF may not have been told from its text.
    const bare = paper.grids.length === 0 && !hasAppendices(titled) && paper.document.kind !== 'pdf'
    return paper.passages
      .flatMap((passage) => mentionsIn(passage, titled, bare))
      .flatMap((one): Draft[] => {
        if (one.number !== undefined && titled.has(`${one.name} ${plainNumber(one.number)}`)) return []
        const isTable = one.name === 'bang'
        const written = one.passage.text.slice(one.start, one.end)
        return [
          {
            ...(paper.document.kind === 'xlsx' || one.number === undefined ? { severity: 'info' as const } : {}),
            message:
              one.number === undefined
                ? `Dẫn “${written}” nhưng tệp không có phụ lục, bảng biểu nào.`
                : `Dẫn “${written}” nhưng tệp không có ${isTable ? 'bảng' : 'phụ lục'} ấy.`,
            ...spot(one.passage.piece, one.start, one.end),
          },
        ]
      })
  },
}

const numbersOf = String.raw`((?:[ivx]+|\d{1,2})(?:\s*(?:,|va|-|den)\s*(?:[ivx]+|\d{1,2})\b)*)(?![/.]?\d|\/)`
const numbered = new RegExp(
  String.raw`\b(phu luc|bieu mau|bieu so|bieu|bang)\s+(?:so\s+)?${numbersOf}(?![\p{L}\d])`,
  'gu',
)
const along = /kem theo|dinh kem|gui kem/
/** “tại Phụ lục 03”, “xem Phụ lục II”: where the file has appendices of its own, or the sentence ends there. */
const pointed =
  /(?:\b(?:tai|xem|chi tiet|theo|o|trong|nhu|kem|gom|the hien|trinh bay|tong hop|so lieu)|[(:])(?: chi tiet| them)?(?: tai| o| theo| trong)? ?(?:cac )?$/
const unnumbered =
  /(?:co|theo|tai|xem|nhu) (?:cac )?(?:phu luc|bieu mau|bieu tong hop|bieu so lieu|bang tong hop|bieu|bang so lieu)(?: so lieu| chi tiet| tong hop)? (?:kem theo|dinh kem|gui kem)/g
const belowTable =
  /(?:tai |theo |nhu |qua |trong )(?:bang|bieu)(?: so lieu| tong hop)? (?:sau|duoi day|sau day)(?= ?[:.]|$| nhu)/g
/** Before an appendix of the paper’s own, “nhiệm vụ của kế hoạch nêu tại …” is no act. */
const ruled =
  /ban hanh|quyet dinh|nghi dinh|thong tu|huong dan|cong van|cua bo|\bluat\b|de cuong|theo mau|nghi quyet|van ban so|quy dinh|yeu cau|hop nhat/
const ofAnAct =
  /ban hanh|quyet dinh|nghi dinh|thong tu|huong dan|cong van|ke hoach|cua bo|\bluat\b|de cuong|theo mau|nghi quyet|van ban so/

function mentionsIn(passage: Passage, titled: ReadonlySet<string>, bare: boolean): readonly Mention[] {
  const { folded } = passage
  const own = hasAppendices(titled)
  if (/^\W*(?:phu luc|bieu|bang)/.test(folded) && !along.test(folded)) return []
  const found = [...folded.matchAll(numbered)].flatMap((match): Mention[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const after = folded.slice(end, end + 60).split(/[.;]/)[0]!
    const before = folded
      .slice(Math.max(0, start - 45), start)
      .split(/[.;]/)
      .at(-1)!
    const bracket = /\(\s*(?:(?:co|chi tiet|xem|kem theo|so lieu[^()]{0,20})\s)?(?:tai |theo |cac )?$/.test(before)
    const name = nameOf(match[1]!)
    const has = [...titled].filter((one) => one.startsWith(`${name} `)).length
    // Tables are numbered by every paper; forms also by the circulars that make them.
    if (name === 'bang' && (has < 2 || passage.text.slice(start, start + 4).toLowerCase() !== 'bảng')) return []
    const isCited =
      along.test(after) ||
      /(?:kem theo|dinh kem|gui kem)[^,]{0,20}$/.test(before) ||
      (name === 'phu luc' && pointed.test(before) && (own || /^\s*(?:\)|$)/.test(after))) ||
      ((own || has > 0) &&
        pointed.test(before) &&
        (has > 0 || /(?:tai|xem|chi tiet|theo|\bo)(?: chi tiet)?(?: tai| o| theo)? (?:cac )?$/.test(before))) ||
      (name === 'phu luc' && bracket && /^\s*[:)]/.test(after))
    if (!isCited || ofAnAct.test(after) || isOfAct(passage, start)) return []
    if (has > 0 ? ruled.test(before.split(/[(,:]/).at(-1)!) : ofAnAct.test(before)) return []
    // A range “1-7” is told by its ends.
    return match[2]!.split(/\s*(?:,|-|\bva\b|\bden\b)\s*/).map((number) => ({ passage, start, end, name, number }))
  })
  const plain = bare
    ? [...folded.matchAll(unnumbered), ...folded.matchAll(belowTable)].flatMap((match): Mention[] => {
        const around = folded.slice(Math.max(0, match.index - 30), match.index + match[0].length + 40)
        return ofAnAct.test(around) || isOfAct(passage, match.index)
          ? []
          : [{ passage, start: match.index, end: match.index + match[0].length, name: 'phu luc' }]
      })
    : []
  return [...found, ...plain]
}

function isOfAct(passage: Passage, at: number): boolean {
  return passage.acts.some((act) => Math.max(act.end, act.dateSpan?.end ?? 0) <= at && at - act.end < 45)
}

function appendixTitles(paper: Paper): ReadonlySet<string> {
  const texts = [
    ...paper.passages.filter((one) => one.text.length < 200).map((one) => one.folded),
    ...paper.grids.flatMap((grid) => [
      ...grid.lead.slice(-3).map(foldInPlace),
      ...grid.table.cells.slice(0, 3).map((cell) => foldInPlace(cell.text)),
    ]),
  ]
  return new Set(
    texts.flatMap((text) => {
      const match =
        /^\W*(phu luc|bieu mau|bieu so|bieu|bang)(?!\s*(?:kem theo|dinh kem))\s*(?:so\s+)?([ivx]+|\d{1,2})?\b/.exec(
          text,
        )
      if (!match) return []
      const name = nameOf(match[1]!)
      if (name === 'bang' && match[2] === undefined) return []
      return [match[2] === undefined ? name : `${name} ${plainNumber(match[2])}`]
    }),
  )
}

function hasAppendices(titled: ReadonlySet<string>): boolean {
  return [...titled].some((one) => !one.startsWith('bang'))
}

function nameOf(words: string): Name {
  return words.startsWith('bieu') ? 'bieu' : words === 'bang' ? 'bang' : 'phu luc'
}

/** “02”, “2” and “II” are one number. */
function plainNumber(number: string): string {
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
  return String(romans.indexOf(number) + 1 || Number(number))
}

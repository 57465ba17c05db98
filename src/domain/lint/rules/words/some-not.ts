import { foldInPlace } from '../../language/fold.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'

type Whole = {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly noun: string
  readonly words: ReadonlySet<string>
}

const noun = String.raw`(can bo, cong chuc|can bo|cong chuc|vien chuc|cbcc|thu tuc|tthc|ho so|van ban|thon|ban|xom|to dan pho|khu pho|xa|phuong|don vi|co quan|phong|truong hoc|truong|ho gia dinh|ho|nguoi dan|nguoi|may tinh|trung tam|nhiem vu|bo phan)`
const allOf = new RegExp(String.raw`(?:100\s?\\?%|toan bo|tat ca(?: cac)?)(?: so)? ${noun}\b([^.;:%\d]{8,110})`, 'g')
const someNot = new RegExp(
  String.raw`(?<![\d,./])(\d{1,5}|mot so|mot vai|nhieu)(?:\s?\/\s?\d{1,5})?\s+(?:truong hop )?${noun}\b([^.;:%\d]{0,40}?)\b(chua|khong)(?: duoc| co| the| thuc hien)*\s+([^.;:%\d]{4,60})`,
  'g',
)

const alike: Readonly<Record<string, string>> = {
  'can bo, cong chuc': 'nguoi',
  'can bo': 'nguoi',
  'cong chuc': 'nguoi',
  'vien chuc': 'nguoi',
  cbcc: 'nguoi',
  'nguoi dan': 'nguoi dan',
  tthc: 'thu tuc',
  ban: 'thon',
  xom: 'thon',
  'to dan pho': 'thon',
  'khu pho': 'thon',
}

/** “100% công chức đã được cấp chữ ký số” beside “còn 03 công chức chưa được cấp chữ ký số”. */
export const someNotAll: LintRule = {
  code: 'CCHC-142',
  severity: 'warning',
  title: '100% thì không còn trường hợp nào chưa',
  explanation:
    'Ghi toàn bộ đã được mà chỗ khác còn trường hợp chưa được thì một chỗ sai, hoặc hai chỗ nói hai thời điểm.',
  check: (paper) => {
    const passages = results(paper)
    const wholes = Map.groupBy(
      passages.flatMap((passage) => wholesIn(passage)),
      (one) => one.noun,
    )
    if (wholes.size === 0) return []
    return passages.flatMap((passage): Draft[] =>
      [...passage.folded.matchAll(someNot)].flatMap((match): Draft[] => {
        if (
          Number(match[1]) === 0 ||
          /den han/.test(match[0]) ||
          otherTime.test(passage.folded.slice(Math.max(0, match.index - 60), match.index))
        )
          return []
        const words = keyWords(match[5]!.split(/\b(?:phai|nen|do|vi|de|dan den|lam)\b/)[0]!)
        const whole = (wholes.get(kindOf(match[2]!)) ?? []).find(
          (one) => shared(one.words, words) >= Math.min(3, words.size) && words.size >= 2,
        )
        if (!whole) return []
        const said = whole.passage.text.slice(whole.start, whole.end).trim()
        return [
          {
            message: `Còn${/\d/.test(match[1]!) ? ` ${Number(match[1])} trường hợp` : ''} “${passage.text.slice(match.index, match.index + match[0].length).trim()}”, nhưng chỗ khác ghi “${said}”.`,
            ...spot(passage.piece, match.index, match.index + match[0].length),
            other: spot(whole.passage.piece, whole.start, whole.end),
            expected: '0',
            found: passage.text.slice(match.index, match.index + match[1]!.length),
          },
        ]
      }),
    )
  },
}

const otherTime = /cung ky|ky truoc|nam truoc|quy truoc|thang truoc|dau nam|truoc day/
const aims = /phan dau|muc tieu|chi tieu|yeu cau|bao dam|dam bao|\bnham\b|chi dao|tiep tuc|\bse\b/

function wholesIn(passage: Passage): readonly Whole[] {
  return [...passage.folded.matchAll(allOf)].flatMap((match) => {
    const before = passage.folded.slice(Math.max(0, match.index - 60), match.index)
    const words = keyWords(match[2]!)
    if (/\b(?:chua|khong)\b/.test(match[2]!) || aims.test(before) || words.size < 2) return []
    return [{ passage, start: match.index, end: match.index + match[0].length, noun: kindOf(match[1]!), words }]
  })
}

function kindOf(word: string): string {
  return alike[word] ?? word
}

const empty = new Set(
  'da duoc va co cac cua tren trong tai do theo cho voi de khi cung deu len ra vao moi nhung thuc hien xa phuong tinh quy dinh chua khong'.split(
    ' ',
  ),
)

function keyWords(text: string): ReadonlySet<string> {
  return new Set(
    foldInPlace(text)
      // A province is no computer.
      .replace(/may (?:vi )?tinh/g, 'may vitinh')
      .split(/[^\p{L}]+/u)
      .filter((one) => one.length > 1 && !empty.has(one)),
  )
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...b].filter((one) => a.has(one)).length
}
